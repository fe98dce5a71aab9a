import { dimensions } from '../domain/dimension.ts'
import type { Formula } from '../domain/formula.ts'
import type { Indicator, Line, View } from '../domain/indicator.ts'

const formula: Formula = { kind: 'ratio', part: 'sickHours', whole: 'ordinaryHours', times: 100, published: 'rate' }
const { labels } = dimensions.group
const line = (id: string): Line => ({ id, label: labels[id] ?? id, at: { group: id }, formula, shownAs: 'percent', decimals: 1 })
const all = line('all')
const lines = (groups: readonly string[], whole: Line | null): View => ({
  geometry: 'line',
  arrangement: 'together',
  lines: groups.map(line),
  whole,
})

export default {
  id: 'sickLeave',
  order: 40,
  title: 'Sjukfrånvaro',
  area: 'sickLeave',
  population: 'månads- och timanställda',
  unitOfValue: 'procent av ordinarie arbetstid',
  measures: { sickHours: 'Sjukfrånvarotid', ordinaryHours: 'Ordinarie arbetstid', rate: 'Sjukfrånvaro' },
  headline: all,
  finding: { kind: 'rate', subject: 'Sjukfrånvaron', of: 'av ordinarie arbetstid' },
  view: lines(['all'], null),
  splits: { sex: lines(['women', 'men'], all), ageBand: lines(['age-29', 'age30-49', 'age50+'], all) },
  employment: {
    applies: false,
    why: 'Anställningsform påverkar inte det här måttet: sjukfrånvaron redovisas för alla anställda tillsammans.',
  },
  withoutSplit: {},
  axisMax: 8,
  enoughYears: 3,
  base: { of: 'time', staff: { area: 'headcount', measure: 'persons' } },
  drivers: ['sex', 'ageBand'],
  judged: false,
  comparable: true,
  better: 'lower',
  inSituation: true,
} satisfies Indicator
