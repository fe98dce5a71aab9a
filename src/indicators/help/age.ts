import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur stor andel av de anställda som är i varje åldersgrupp den 31 december. Grupperna är tio år breda, utom den äldsta.',
  included: 'Månadsanställda, tillsvidare och visstid var för sig.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare.',
  cautions: [
    'Andelarna är avrundade var för sig, så summan kan avvika något från 100.',
    'Åldersgrupperna är andra än i sjukfrånvaron, där lagen bestämmer dem. De går inte att jämföra rakt av.',
    'I en liten grupp säger andelarna något om enskilda personer. Andelar av färre än 20 personer visas i tabell, inte i diagram.',
  ],
} satisfies Help
