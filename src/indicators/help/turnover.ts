import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur många som slutat under året i procent av antalet tillsvidareanställda den 31 december samma år.',
  included: 'Tillsvidareanställda som slutat under året.',
  notIncluded:
    'Visstidsanställda och timavlönade. Om pensionsavgångar och byten inom kommunen är med skiljer sig mellan källor: se källans anmärkning.',
  cautions: ['Personalomsättning har ingen gemensam definition. Jämför bara med tal som är räknade på samma sätt.'],
} satisfies Help
