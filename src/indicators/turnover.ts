import type { Indicator, Line } from '../domain/indicator.ts'

const rate: Line = {
  id: 'turnover',
  label: 'Personalomsättning',
  formula: { kind: 'ratio', part: 'leavers', whole: 'employees', times: 100, published: 'rate' },
  at: {},
  shownAs: 'percent',
  decimals: 1,
  tableDecimals: 2,
}
const count = (id: string, label: string): Line => ({
  id,
  label,
  formula: { kind: 'sum', of: id },
  at: {},
  shownAs: 'persons',
  decimals: 0,
})

export default {
  id: 'turnover',
  order: 60,
  title: 'Personalomsättning',
  area: 'turnover',
  population: 'tillsvidareanställda',
  unitOfValue: 'procent som slutat under året',
  measures: { leavers: 'Antal som slutat', employees: 'Antal tillsvidareanställda 31 december', rate: 'Personalomsättning' },
  headline: rate,
  finding: { kind: 'peopleShare', verb: 'slutade', subject: 'Personalomsättningen' },
  view: {
    geometry: 'dots',
    arrangement: 'together',
    lines: [rate],
    whole: null,
    tableOnly: [count('leavers', 'Antal som slutat'), count('employees', 'Antal tillsvidareanställda 31 december')],
  },
  splits: {},
  employment: { applies: false, why: 'Måttet gäller alltid tillsvidareanställda, så anställningsformen går inte att välja.' },
  withoutSplit: {
    sex: 'Källan delar inte upp personalomsättningen på kön.',
    ageBand: 'Källan delar inte upp personalomsättningen på ålder.',
  },
  axisMax: 25,
  enoughYears: 1,
  base: { of: 'persons', staff: null },
  coarser: [{ kind: 'pooled', years: [3, 5] }],
  judged: true,
  comparable: true,
  better: 'neither',
  inSituation: true,
} satisfies Indicator
