import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur stor andel av de månadsanställda som är kvinnor respektive män den 31 december.',
  included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
  notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare.',
  cautions: [
    'Andelen är räknad på personer, inte på arbetad tid.',
    'Bland de visstidsanställda är grupperna så små att en enda person ändrar andelen med flera procentenheter.',
  ],
} satisfies Help
