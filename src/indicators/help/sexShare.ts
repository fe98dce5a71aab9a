import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur stor andel av de månadsanställda som är kvinnor respektive män den 31 december.',
  included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare.',
  cautions: [
    'Andelen är räknad på personer, inte på arbetad tid.',
    'I en liten grupp ändrar en enda person andelen med flera procentenheter. Andelar av färre än 20 personer visas i tabell, inte i diagram.',
  ],
} satisfies Help
