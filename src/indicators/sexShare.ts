import type { Formula } from '../domain/formula.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

const formula: Formula = { kind: 'share', of: 'persons', over: 'sex', published: null }
const line = (id: string, label: string): Line => ({ id, label, at: { sex: id }, formula, shownAs: 'percent', decimals: 1 })
const women = line('women', 'Kvinnor')

export default {
  id: 'sexShare',
  order: 20,
  title: 'Andel kvinnor och män',
  area: 'headcount',
  population: 'månadsanställda 31 december',
  unitOfValue: 'procent av de anställda',
  help: {
    what: 'Hur stor andel av de månadsanställda som är kvinnor respektive män den 31 december.',
    included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
    notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare.',
    cautions: [
      'Andelen är räknad på personer, inte på arbetad tid.',
      'Bland de visstidsanställda är grupperna så små att en enda person ändrar andelen med flera procentenheter.',
    ],
  },
  measures: { persons: 'Antal månadsanställda' },
  headline: women,
  finding: { kind: 'shares', day: '31 december' },
  view: { geometry: 'columns', arrangement: 'stacked', lines: [women, line('men', 'Män')], whole: null },
  splits: {},
  employment: { applies: true },
  withoutSplit: { ageBand: 'Kön och ålder korsas aldrig: grupperna blir för små.' },
  axisMax: 100,
  enoughYears: 3,
  smallestBase: { area: 'headcount', measure: 'persons', below: 20 },
  judged: true,
  comparable: false,
  referenceAt: 50,
  better: 'neither',
  inSituation: false,
} satisfies Indicator
