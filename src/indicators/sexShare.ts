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
  population: 'månadsanställda 31\u00a0december',
  unitOfValue: 'andel i procent',
  measures: { persons: 'Antal månadsanställda' },
  headline: women,
  finding: { kind: 'shares', day: '31\u00a0december' },
  view: { geometry: 'columns', arrangement: 'stacked', lines: [women, line('men', 'Män')], whole: null },
  splits: {},
  employment: { applies: true },
  withoutSplit: { ageBand: 'Kön och ålder korsas aldrig: grupperna blir för små.' },
  axisMax: 100,
  enoughYears: 3,
  base: { of: 'persons', staff: { area: 'headcount', measure: 'persons' }, tableBelow: 20 },
  judged: false,
  comparable: false,
  referenceAt: 50,
  better: 'neither',
  inSituation: false,
} satisfies Indicator
