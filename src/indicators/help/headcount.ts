import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Antal personer med månadslön som är anställda den 31 december. En person räknas en gång, oavsett sysselsättningsgrad.',
  included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare. Antalet säger inget om årsarbetare eller sysselsättningsgrad.',
  cautions: ['De visstidsanställda är få. En förändring med några personer är ingen utveckling.'],
} satisfies Help
