import { dimensions } from '../domain/dimension.ts'
import type { Formula } from '../domain/formula.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

const formula: Formula = { kind: 'share', of: 'persons', over: 'ageBand', published: 'share' }
const { labels, parts } = dimensions.ageBand
const lines = parts.map(
  (id): Line => ({ id, label: labels[id] ?? id, at: { ageBand: id }, formula, shownAs: 'percent', decimals: 1 }),
)

export default {
  id: 'age',
  order: 30,
  title: 'Åldersfördelning',
  area: 'age',
  population: 'månadsanställda 31\u00a0december',
  unitOfValue: 'procent av gruppen',
  measures: { persons: 'Antal i åldersgruppen', share: 'Andel av gruppen' },
  headline: lines[4] as Line,
  finding: { kind: 'largest', day: '31\u00a0december' },
  view: { geometry: 'columns', arrangement: 'panels', lines, whole: null },
  splits: {},
  employment: { applies: true },
  withoutSplit: { sex: 'Kön och ålder korsas aldrig: grupperna blir för små.' },
  axisMax: 40,
  enoughYears: 3,
  base: { of: 'persons', staff: { area: 'headcount', measure: 'persons' }, tableBelow: 20 },
  coarser: [
    {
      kind: 'grouped',
      by: 'ageBand',
      groups: [
        { label: 'under 50 år', codes: parts.slice(0, 4) },
        { label: '50 år eller äldre', codes: parts.slice(4) },
      ],
    },
  ],
  judged: false,
  comparable: false,
  better: 'neither',
  inSituation: false,
} satisfies Indicator
