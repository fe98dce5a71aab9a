import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Antal personer med månadslön som är anställda den 31 december. En person räknas en gång, oavsett sysselsättningsgrad.',
  included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare. Antalet säger inget om årsarbetare eller sysselsättningsgrad.',
  cautions: ['I en liten grupp är en förändring med några personer ingen utveckling.'],
} satisfies Help
