import type { Formula } from '../domain/formula.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

const formula: Formula = { kind: 'sum', of: 'persons' }
const line = (id: string, label: string, at: Line['at']): Line => ({ id, label, at, formula, shownAs: 'persons', decimals: 0 })
const whole = line('total', 'Totalt', {})

export default {
  id: 'headcount',
  order: 10,
  title: 'Månadsanställda',
  area: 'headcount',
  population: 'månadsanställda 31\u00a0december',
  unitOfValue: 'antal personer',
  measures: { persons: 'Antal månadsanställda' },
  headline: whole,
  finding: { kind: 'count', noun: 'månadsanställda', day: '31\u00a0december' },
  view: {
    geometry: 'columns',
    arrangement: 'stacked',
    lines: [
      line('permanent', 'Tillsvidareanställda', { employment: 'permanent' }),
      line('fixedTerm', 'Visstidsanställda', { employment: 'fixedTerm' }),
    ],
    whole,
  },
  splits: {
    sex: {
      geometry: 'line',
      arrangement: 'together',
      lines: [line('women', 'Kvinnor', { sex: 'women' }), line('men', 'Män', { sex: 'men' })],
      whole,
    },
  },
  employment: { applies: true },
  withoutSplit: { ageBand: 'Antal per åldersgrupp saknas i källan. Se Åldersfördelning.' },
  axisMax: 10,
  enoughYears: 3,
  judged: false,
  comparable: false,
  better: 'neither',
  inSituation: true,
} satisfies Indicator
