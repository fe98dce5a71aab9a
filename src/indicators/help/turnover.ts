import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Hur många som slutat under året i procent av antalet tillsvidareanställda den 31 december samma år.',
  included: 'Tillsvidareanställda som slutat under året.',
  notIncluded:
    'Visstidsanställda och timavlönade. Om pensionsavgångar och byten inom kommunen är med skiljer sig mellan källor: se källans anmärkning.',
  cautions: [
    'Personalomsättning har ingen gemensam definition. Jämför bara med tal som är räknade på samma sätt.',
    'Intervallet visar hur mycket andelen kan variera av slump i en grupp av den här storleken. Om en skillnad är större än slumpen avgörs av skillnaden själv och av hur åren brukar skilja sig åt, inte av om årens intervall överlappar.',
    'Alla är räknade, ingen är utvald: intervallet gäller förutsättningarna bakom talen, inte själva räkningen.',
  ],
} satisfies Help
