import { categoriesOf, type Feed, valueAt } from './cube.ts'

/** One chart of the page: its feed, its kind, and what each of its series is a function of the year. */
export interface Chart {
  readonly id: string
  readonly feed: string
  readonly type: 'bar' | 'line'
  readonly series: Readonly<Record<string, (feed: Feed, time: string) => number | null>>
}

const cell = (at: Readonly<Record<string, string>>) => (feed: Feed, time: string) => valueAt(feed, { ...at, time })

const product = (parts: readonly Readonly<Record<string, string>>[], times: number) => (feed: Feed, time: string) =>
  parts.reduce<number>((made, at) => made * (cell(at)(feed, time) ?? 0), times)

const ages = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']

const shareOf = (sex: string) => (feed: Feed, time: string) => {
  const counts = ['women', 'men'].map((one) => valueAt(feed, { time, sex: one }) ?? 0)
  return ((valueAt(feed, { time, sex }) ?? 0) / counts.reduce((sum, count) => sum + count, 0)) * 100
}

const leaversShare = (feed: Feed, time: string) =>
  categoriesOf(feed, 'time').includes(time)
    ? ((valueAt(feed, { time, measure: 'leavers' }) ?? 0) / (valueAt(feed, { time, measure: 'employees' }) ?? 1)) * 100
    : null

/** The same seven charts as the app's overview, made as shortly as can be. */
export const charts: readonly Chart[] = [
  {
    id: 'headcount',
    feed: 'headcount',
    type: 'bar',
    series: {
      permanent: cell({ employment: 'permanent', sex: 'total' }),
      fixedTerm: cell({ employment: 'fixedTerm', sex: 'total' }),
    },
  },
  { id: 'sexShare', feed: 'headcount', type: 'bar', series: { women: shareOf('women'), men: shareOf('men') } },
  { id: 'age', feed: 'age', type: 'bar', series: Object.fromEntries(ages.map((ageBand) => [ageBand, cell({ ageBand })])) },
  {
    id: 'sickLeave',
    feed: 'sickLeave',
    type: 'line',
    series: Object.fromEntries(groups.map((group) => [group, cell({ measure: 'rate', group })])),
  },
  {
    id: 'longTermSickLeave',
    feed: 'sickLeave',
    type: 'bar',
    series: { long: product([{ measure: 'rate' }, { measure: 'longShare' }], 1 / 100), all: cell({ measure: 'rate' }) },
  },
  { id: 'turnover', feed: 'turnover', type: 'line', series: { all: leaversShare } },
  {
    id: 'recruitment',
    feed: 'recruitment',
    type: 'bar',
    series: {
      ads: cell({ unit: 'kommunstaben', measure: 'ads' }),
      applicants: cell({ unit: 'kommunstaben', measure: 'applicants' }),
    },
  },
]
