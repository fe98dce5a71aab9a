import type { Indicator, Line } from '../domain/indicator.ts'

const portion = {
  kind: 'portion',
  portion: 'longSickHours',
  all: 'sickHours',
  whole: 'ordinaryHours',
  rate: 'rate',
  share: 'longShare',
} as const
const percent = { at: {}, shownAs: 'percent', decimals: 2 } as const
const long: Line = { id: 'longTerm', label: '60 dagar eller mer', formula: { ...portion, take: 'portion' }, ...percent }
const short: Line = { id: 'shortTerm', label: 'Kortare än 60 dagar', formula: { ...portion, take: 'remainder' }, ...percent }
const all: Line = {
  id: 'all',
  label: 'All sjukfrånvaro',
  formula: { kind: 'ratio', part: 'sickHours', whole: 'ordinaryHours', times: 100, published: 'rate' },
  ...percent,
}
const share: Line = {
  id: 'longShare',
  label: 'Långtidsandel av sjukfrånvaron',
  formula: { kind: 'ratio', part: 'longSickHours', whole: 'sickHours', times: 100, published: 'longShare' },
  ...percent,
  decimals: 1,
  tableDecimals: 2,
}

export default {
  id: 'longTermSickLeave',
  order: 50,
  title: 'Långtidssjukfrånvaro',
  area: 'sickLeave',
  population: 'månads- och timanställda',
  unitOfValue: 'procent av ordinarie arbetstid',
  measures: {
    longSickHours: 'Sjukfrånvarotid 60 dagar eller mer',
    sickHours: 'Sjukfrånvarotid',
    ordinaryHours: 'Ordinarie arbetstid',
    rate: 'Sjukfrånvaro',
    longShare: 'Långtidsandel',
  },
  headline: long,
  finding: { kind: 'rate', subject: 'Långtidssjukfrånvaron', of: 'av ordinarie arbetstid' },
  view: { geometry: 'columns', arrangement: 'stacked', lines: [long, short], whole: all, tableOnly: [share] },
  splits: {},
  employment: {
    applies: false,
    why: 'Anställningsform påverkar inte det här måttet: sjukfrånvaron redovisas för alla anställda tillsammans.',
  },
  withoutSplit: {
    sex: 'Långtidssjukfrånvaron redovisas bara för alla tillsammans.',
    ageBand: 'Långtidssjukfrånvaron redovisas bara för alla tillsammans.',
  },
  axisMax: 4,
  enoughYears: 3,
  base: { of: 'time', staff: { area: 'headcount', measure: 'persons' } },
  beside: {
    line: share,
    what: 'av sjukfrånvaron var 60 dagar eller mer',
    caution: 'Det är en andel av en andel, inte av arbetstiden.',
  },
  judged: false,
  comparable: false,
  better: 'lower',
  inSituation: false,
} satisfies Indicator
