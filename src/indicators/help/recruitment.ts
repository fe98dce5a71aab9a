import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Antal annonser som publicerats under året, antal ansökningar till dem och ansökningar per annons.',
  included: 'Annonser som publicerats under året och ansökningarna till dem.',
  notIncluded: 'Tillsatta tjänster. En annons kan gälla flera tjänster, och samma person kan söka flera.',
  cautions: [
    'Måttet har ingen nationell standard. Hur indragna annonser och flera tjänster per annons räknas skiljer sig mellan kommuner.',
    'Antalet ansökningar skiljer sig mellan yrken. Jämför helst med samma sorts tjänster.',
  ],
} satisfies Help
