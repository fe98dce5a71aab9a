import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur stor andel av de anställda som är i varje åldersgrupp den 31 december. Grupperna är tio år breda, utom den äldsta.',
  included: 'Månadsanställda, tillsvidare och visstid var för sig.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare.',
  cautions: [
    'Andelarna är avrundade i källan, så summan kan bli 99,9 eller 100,1.',
    'Åldersgrupperna är andra än i sjukfrånvaron, där lagen bestämmer dem. De går inte att jämföra rakt av.',
    'De visstidsanställda är så få att andelarna pekar ut enskilda personer. De visas därför bara i tabell.',
  ],
} satisfies Help
