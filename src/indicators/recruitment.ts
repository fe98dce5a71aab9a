import type { Indicator, Line } from '../domain/indicator.ts'

const perAd: Line = {
  id: 'applicantsPerAd',
  label: 'Sökande per annons',
  formula: { kind: 'ratio', part: 'applicants', whole: 'ads', times: 1, published: 'applicantsPerAd' },
  at: {},
  shownAs: 'number',
  decimals: 1,
}
const count = (id: string, label: string): Line => ({
  id,
  label,
  formula: { kind: 'sum', of: id },
  at: {},
  shownAs: 'number',
  decimals: 0,
})

export default {
  id: 'recruitment',
  order: 70,
  title: 'Annonser och sökande',
  area: 'recruitment',
  population: 'publicerade annonser',
  unitOfValue: 'antal under året',
  measures: { applicants: 'Antal sökande', ads: 'Antal annonser', applicantsPerAd: 'Sökande per annons' },
  headline: perAd,
  finding: { kind: 'perUnit', part: 'sökande', whole: 'annonser', each: 'sökande per annons' },
  view: {
    geometry: 'dots',
    arrangement: 'panels',
    lines: [count('ads', 'Annonser'), count('applicants', 'Sökande'), perAd],
    whole: null,
  },
  splits: {},
  employment: { applies: false, why: 'Anställningsform påverkar inte det här måttet: annonserna redovisas tillsammans.' },
  withoutSplit: { sex: 'Källan delar inte upp de sökande på kön.', ageBand: 'Källan delar inte upp de sökande på ålder.' },
  axisMax: 10,
  enoughYears: 1,
  judged: false,
  comparable: true,
  better: 'neither',
  inSituation: true,
} satisfies Indicator
