import type { AreaId } from '../../../../src/domain/area.ts'
import type { FindingCode } from '../../../../src/domain/finding.ts'
import { bands, type Change, type Form, groups, type Hours, type Tally } from './tally.ts'

/** Hours of a year: ordinary and sick of women, men, and the ages below 30 and from 30 to 49; the rest follows. */
type HoursOfYear = readonly [ordinary: readonly [number, number, number, number], sick: readonly [number, number, number, number]]

function hoursOf([ordinary, sick]: HoursOfYear): Tally['hours'] {
  const spread = ([women, men, young, middle]: readonly [number, number, number, number]) => [
    women + men,
    women,
    men,
    young,
    middle,
    women + men - young - middle,
  ]
  const [own, ill] = [spread(ordinary), spread(sick)]
  const long = ill.map((hours, i) => Math.round(hours * (0.34 + 0.01 * i)))
  long[0] = (long[1] ?? 0) + (long[2] ?? 0)
  long[5] = long[0] - (long[3] ?? 0) - (long[4] ?? 0)
  const at = (i: number): Hours => ({ ordinary: own[i] ?? 0, sick: ill[i] ?? 0, long: long[i] ?? 0 })
  return Object.fromEntries(groups.map((group, i) => [group, at(i)])) as Tally['hours']
}

/** A clean organisation of 547 staff, 395 women and 152 men, of whom 489 are permanently employed, with a sick leave of 5,43 %. */
export const clean547: ReadonlyMap<string, Tally> = new Map<string, Tally>([
  [
    '2019',
    {
      persons: [
        [340, 131],
        [39, 13],
      ],
      ages: [
        [1, 52, 104, 121, 128, 65],
        [2, 21, 13, 8, 5, 3],
      ],
      hours: hoursOf([
        [589_400, 223_100, 119_800, 371_900],
        [33_240, 8_010, 6_480, 17_260],
      ]),
      leavers: 52,
      joiners: 49,
    },
  ],
  [
    '2020',
    {
      persons: [
        [344, 134],
        [45, 16],
      ],
      ages: [
        [1, 50, 108, 119, 131, 69],
        [1, 26, 15, 9, 6, 4],
      ],
      hours: hoursOf([
        [604_700, 232_300, 122_300, 380_100],
        [44_090, 10_380, 8_130, 23_020],
      ]),
      leavers: 47,
      joiners: 54,
    },
  ],
  [
    '2021',
    {
      persons: [
        [349, 130],
        [41, 12],
      ],
      ages: [
        [0, 53, 107, 117, 130, 72],
        [2, 20, 14, 8, 6, 3],
      ],
      hours: hoursOf([
        [606_900, 224_800, 118_200, 378_800],
        [37_870, 9_640, 6_960, 19_890],
      ]),
      leavers: 60,
      joiners: 61,
    },
  ],
  [
    '2022',
    {
      persons: [
        [346, 135],
        [47, 18],
      ],
      ages: [
        [1, 49, 111, 116, 129, 75],
        [3, 27, 16, 9, 6, 4],
      ],
      hours: hoursOf([
        [611_400, 236_900, 125_300, 386_200],
        [43_290, 11_750, 8_640, 22_980],
      ]),
      leavers: 63,
      joiners: 65,
    },
  ],
  [
    '2023',
    {
      persons: [
        [352, 137],
        [43, 15],
      ],
      ages: [
        [1, 54, 112, 115, 131, 76],
        [2, 24, 14, 9, 5, 4],
      ],
      hours: hoursOf([
        [616_000, 237_200, 126_000, 390_000],
        [37_083, 9_251, 7_308, 19_110],
      ]),
      leavers: 58,
      joiners: 66,
    },
  ],
])

/** Counts and hours, with the ratios left to their reader. */
export const counted: Form = {
  sickLeave: ['sickHours', 'ordinaryHours', 'longSickHours'],
  age: 'persons',
  turnover: ['leavers', 'employees', 'joiners'],
  decimals: 2,
  withTotals: true,
}
/** Rates and shares as a report prints them. */
export const published: Form = {
  sickLeave: ['rate', 'longShare'],
  age: 'share',
  turnover: ['rate'],
  decimals: 2,
  withTotals: true,
}
/** Leavers and employees with the rate beside them. */
const both: Form = { ...counted, turnover: ['leavers', 'employees', 'rate'] }

/** What someone did wrong in a year's figures, and what the rules say about it: each area and code that says so. */
export interface Planted {
  readonly name: string
  readonly form: Form
  readonly change: (year: string, before: string) => Change
  readonly found: readonly `${AreaId} ${FindingCode}`[]
}

type At = Readonly<Record<string, string>>
const asNumber = (value: unknown, change: (value: number) => number) =>
  typeof value === 'number' ? change(value) : (value as null)
const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** The numbers of one area in the year that are chosen, changed. */
function numbersOf(area: AreaId, isChosen: (at: At) => boolean, change: (value: number) => number): Planted['change'] {
  return (year) => (of, at, clean) => (of === area && at['time'] === year && isChosen(at) ? asNumber(clean, change) : clean)
}

/** The cells of one area in the year that are chosen, with what stands in another place. */
function placesOf(area: AreaId, isChosen: (at: At) => boolean, place: (at: At, before: string) => At): Planted['change'] {
  return (year, before) => (of, at, clean, read) =>
    of === area && at['time'] === year && isChosen(at) ? read(area, place(at, before)) : clean
}

const any = () => true
const everyone = (time: string): At => ({ time, employment: 'total', sex: 'total', measure: 'persons' })
const is = (id: string, code: string) => (at: At) => at[id] === code
const isOneOf = (id: string, codes: readonly string[]) => (at: At) => codes.includes(at[id] ?? '')
const swapped = (id: 'sex' | 'group') => (at: At) => ({ ...at, [id]: at[id] === 'women' ? 'men' : 'women' })
const fromBefore = (at: At, before: string) => ({ ...at, time: before })
const part = (value: number) => rounded(value / 100, 3)

/** The bands moved by so many rows, the one that falls out put in at the other end or added to its neighbour. */
function movedRows(by: 1 | -1, isAdded: boolean): Planted['change'] {
  return (year) => (area, at, clean, read) => {
    const row = bands.indexOf(at['ageBand'] ?? '')
    if (area !== 'age' || at['time'] !== year || row < 0) return clean
    const valueOf = (index: number) => asNumber(read(area, { ...at, ageBand: bands[index] ?? '' }), (value) => value) ?? 0
    const [first, last] = by === 1 ? [0, 5] : [5, 0]
    if (!isAdded) return valueOf((row - by + 6) % 6)
    if (row === first) return 0
    return valueOf(row - by) + (row === last ? valueOf(last) : 0)
  }
}

/** More women of one employment, and as many more in every total that they are in. */
const moreWomen = (more: number): Planted['change'] =>
  numbersOf(
    'headcount',
    ({ sex, employment }) => sex !== 'men' && employment !== 'fixedTerm',
    (value) => value + more,
  )

const rates = is('measure', 'rate')
const wholeRate = (at: At) => at['measure'] === 'rate' && at['group'] === 'all'

/** Every kind of error of the review's table, in the order of it. */
export const plantedErrors: readonly Planted[] = [
  {
    name: 'transposed digits in the total rate',
    form: published,
    change: numbersOf('sickLeave', wholeRate, (value) => rounded(value - 1.98, 2)),
    found: ['sickLeave total-outside-parts'],
  },
  {
    name: 'transposed digits in the headcount total',
    form: counted,
    change: numbersOf(
      'headcount',
      (at) => at['sex'] === 'total' && at['employment'] === 'total',
      (value) => value + 27,
    ),
    found: ['headcount whole-not-sum', 'age files-disagree'],
  },
  {
    name: 'women and men swapped in the rates',
    form: published,
    change: placesOf('sickLeave', isOneOf('group', ['women', 'men']), swapped('group')),
    found: ['sickLeave implied-weight'],
  },
  {
    name: 'women and men swapped in the hours',
    form: counted,
    change: placesOf('sickLeave', isOneOf('group', ['women', 'men']), swapped('group')),
    found: ['sickLeave swapped-sexes', 'sickLeave implied-weight'],
  },
  {
    name: 'women and men swapped in the headcount',
    form: published,
    change: placesOf('headcount', isOneOf('sex', ['women', 'men']), swapped('sex')),
    found: ['headcount swapped-sexes', 'sickLeave implied-weight'],
  },
  {
    name: 'the total rate of another year',
    form: published,
    change: placesOf('sickLeave', wholeRate, fromBefore),
    found: ['sickLeave total-outside-parts'],
  },
  {
    name: 'the headcount total of another year',
    form: counted,
    change: placesOf('headcount', is('sex', 'total'), fromBefore),
    found: ['headcount whole-not-sum', 'age files-disagree', 'turnover files-disagree'],
  },
  {
    name: 'all rates copied from the year before',
    form: published,
    change: placesOf('sickLeave', any, fromBefore),
    found: ['sickLeave copied-year'],
  },
  {
    name: 'all hours copied from the year before',
    form: counted,
    change: placesOf('sickLeave', any, fromBefore),
    found: ['sickLeave copied-year'],
  },
  {
    name: 'all headcounts copied from the year before',
    form: counted,
    change: placesOf('headcount', any, fromBefore),
    found: ['headcount copied-year', 'age files-disagree', 'turnover files-disagree'],
  },
  {
    name: 'all ages copied from the year before',
    form: published,
    change: placesOf('age', any, fromBefore),
    found: ['age copied-year'],
  },
  {
    name: 'the turnover as a fraction, beside its counts',
    form: both,
    change: numbersOf('turnover', rates, part),
    found: ['turnover ratio-not-parts'],
  },
  {
    name: 'the turnover as a fraction',
    form: published,
    change: numbersOf('turnover', rates, part),
    found: ['turnover unlikely-rate'],
  },
  {
    name: 'all sick leave as fractions, one year',
    form: published,
    change: numbersOf('sickLeave', any, part),
    found: ['sickLeave unlikely-rate'],
  },
  {
    name: 'all sick leave as fractions, all years',
    form: published,
    change: () => (area, _, clean) => (area === 'sickLeave' ? asNumber(clean, part) : clean),
    found: ['sickLeave unlikely-rate'],
  },
  {
    name: 'the decimal of all rates one step to the right',
    form: published,
    change: numbersOf('sickLeave', rates, (value) => rounded(value * 10, 1)),
    found: ['sickLeave unlikely-jump'],
  },
  {
    name: 'the decimal of all rates one step to the left',
    form: published,
    change: numbersOf('sickLeave', rates, (value) => rounded(value / 10, 2)),
    found: ['sickLeave unlikely-jump'],
  },
  {
    name: 'the decimal of the turnover one step to the left',
    form: published,
    change: numbersOf('turnover', rates, (value) => rounded(value / 10, 2)),
    found: ['turnover unlikely-jump'],
  },
  {
    name: 'the long sick leave as a share of working time, one year',
    form: published,
    change: (year) => (area, at, clean, read) =>
      area === 'sickLeave' && at['time'] === year && at['measure'] === 'longShare'
        ? asNumber(clean, (share) => rounded((share * Number(read(area, { ...at, measure: 'rate' }))) / 100, 2))
        : clean,
    found: ['sickLeave long-share-of-time'],
  },
  {
    name: 'the long sick leave as a share of working time, all years',
    form: published,
    change: () => (area, at, clean, read) =>
      area === 'sickLeave' && at['measure'] === 'longShare'
        ? asNumber(clean, (share) => rounded((share * Number(read(area, { ...at, measure: 'rate' }))) / 100, 2))
        : clean,
    found: ['sickLeave long-share-of-time'],
  },
  {
    name: 'the ages as shares of the sick leave',
    form: published,
    change: (year) => (area, at, clean) => {
      const shares: Readonly<Record<string, number>> = { 'age-29': 16, 'age30-49': 41, 'age50+': 43 }
      return area === 'sickLeave' && at['time'] === year && at['measure'] === 'rate'
        ? (shares[at['group'] ?? ''] ?? clean)
        : clean
    },
    found: ['sickLeave age-shares-of-leave', 'sickLeave total-outside-parts'],
  },
  {
    name: 'the headcount in thousands',
    form: published,
    change: numbersOf('headcount', any, (value) => value / 1000),
    found: ['headcount unlikely-jump'],
  },
  {
    name: 'all hours in thousands',
    form: counted,
    change: numbersOf('sickLeave', any, (value) => Math.round(value / 1000)),
    found: ['sickLeave unlikely-jump'],
  },
  {
    name: 'the sick hours alone in thousands',
    form: counted,
    change: numbersOf('sickLeave', is('measure', 'sickHours'), (value) => Math.round(value / 1000)),
    found: ['sickLeave unlikely-rate'],
  },
  {
    name: 'the ordinary hours alone in thousands',
    form: counted,
    change: numbersOf('sickLeave', is('measure', 'ordinaryHours'), (value) => Math.round(value / 1000)),
    found: ['sickLeave unlikely-rate', 'sickLeave unlikely-jump'],
  },
  ...(['all the hours', 'the ordinary hours alone'] as const).map(
    (which): Planted => ({
      name: `eleven of twelve months in ${which}`,
      form: counted,
      change: numbersOf('sickLeave', which === 'all the hours' ? any : is('measure', 'ordinaryHours'), (value) =>
        Math.round((value * 11) / 12),
      ),
      found: ['sickLeave missing-months'],
    }),
  ),
  {
    name: 'a part as nought',
    form: counted,
    change: numbersOf(
      'headcount',
      (at) => at['sex'] === 'men' && at['employment'] === 'permanent',
      () => 0,
    ),
    found: ['headcount whole-not-sum', 'headcount unlikely-jump'],
  },
  {
    name: 'all rates as nought',
    form: published,
    change: numbersOf('sickLeave', any, () => 0),
    found: ['sickLeave unlikely-rate'],
  },
  {
    name: 'all hours as nought',
    form: counted,
    change: numbersOf('sickLeave', any, () => 0),
    found: ['sickLeave unlikely-jump'],
  },
  {
    name: 'the sick hours alone as nought',
    form: counted,
    change: numbersOf('sickLeave', is('measure', 'sickHours'), () => 0),
    found: ['sickLeave unlikely-rate'],
  },
  {
    name: 'all headcounts as nought',
    form: published,
    change: numbersOf('headcount', any, () => 0),
    found: ['headcount unlikely-jump'],
  },
  {
    name: 'the turnover of all staff',
    form: both,
    change: (year) => (area, at, clean, read) =>
      area === 'turnover' && at['time'] === year && at['measure'] === 'rate'
        ? rounded((100 * Number(read(area, { ...at, measure: 'leavers' }))) / Number(read('headcount', everyone(year))), 2)
        : clean,
    found: ['turnover ratio-not-parts'],
  },
  {
    name: 'the employees of the year before',
    form: counted,
    change: placesOf('turnover', is('measure', 'employees'), fromBefore),
    found: ['turnover files-disagree'],
  },
  {
    name: 'all staff as the permanent employees',
    form: counted,
    change: (year) => (area, at, clean, read) =>
      area === 'turnover' && at['time'] === year && at['measure'] === 'employees' ? read('headcount', everyone(year)) : clean,
    found: ['turnover files-disagree'],
  },
  {
    name: 'twenty too many in the ages',
    form: counted,
    change: numbersOf(
      'age',
      (at) => at['employment'] === 'permanent' && at['ageBand'] === '30-39',
      (value) => value + 20,
    ),
    found: ['age files-disagree'],
  },
  ...([1, -1] as const).flatMap((by) =>
    [true, false].flatMap((isAdded) =>
      [counted, published].map(
        (form): Planted => ({
          name: `the age bands one row ${by === 1 ? 'down' : 'up'}, the last ${isAdded ? 'added to its neighbour' : 'put first'} (${form.age})`,
          form,
          change: movedRows(by, isAdded),
          found: ['age shifted-ages'],
        }),
      ),
    ),
  ),
  {
    name: 'digits swapped alike in women and totals',
    form: counted,
    change: moreWomen(325 - 352),
    found: ['turnover files-disagree', 'age files-disagree'],
  },
]
