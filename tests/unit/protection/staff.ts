import { ageGroups, bands, bandsOf, type Cell, monthsOf, sexes } from './cell.ts'
import { type Draws, drawsFrom } from './draws.ts'
import type { Municipality } from './municipality.ts'

/** What the staff of a site number, and are ill, by cell and period. */
export type SiteCount = (cell: Cell, time: string) => number

interface Person {
  readonly form: string
  readonly sex: string
  readonly age: string
}

/** The hours of a sex and an age group in a period. */
interface Hours {
  readonly sex: string
  readonly age: string
  readonly sickHours: number
  readonly ordinaryHours: number
  readonly longSickHours: number
}

/** A year at a site. */
interface SiteYear {
  readonly staff: readonly Person[]
  readonly leavers: readonly string[]
  readonly joiners: readonly string[]
}

/** Few of most things and many of some. */
const skewed = (draws: Draws, typical: number): number => Math.floor(3 * typical * draws.part() ** 2)

function hire(draws: Draws, form: string, womenShare: number): Person {
  const age = bands[Math.min(bands.length - 1, Math.floor(0.15 + 6.2 * (0.25 * draws.part() + 0.75 * draws.part())))] ?? ''
  return { form, sex: draws.part() < womenShare ? 'women' : 'men', age }
}

const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)

/** Permanent staff of a year are those of the year before, less those who left, and those who came: a stock and its flows. */
function nextYear(
  draws: Draws,
  before: readonly Person[],
  year: number,
  womenShare: number,
  growth: 'drawn' | 'frozen' | 'none',
): SiteYear {
  const months = monthsOf(year)
  const month = (): string => months[draws.whole(0, 11)] ?? ''
  const permanent = before.filter(({ form }) => form === 'permanent')
  const fixedTerm = before.filter(({ form }) => form !== 'permanent')
  const staying = permanent.filter(() => !draws.happens(0.1))
  const leaving = permanent.length - staying.length
  const drawn = skewed(draws, permanent.length / 10 + 0.4)
  const joining = { drawn, frozen: 0, none: leaving }[growth]
  const temporary = growth === 'none' ? fixedTerm.length : Math.max(0, fixedTerm.length + draws.whole(-1, 1))
  const newcomers = many(joining, () => hire(draws, 'permanent', womenShare))
  const others = [
    ...fixedTerm.slice(0, temporary),
    ...many(Math.max(0, temporary - fixedTerm.length), () => hire(draws, 'fixedTerm', womenShare)),
  ]
  return {
    staff: [...staying, ...newcomers, ...others],
    leavers: many(leaving, month),
    joiners: many(joining, month),
  }
}

function yearsAt(draws: Draws, { years, scale, freeze, sizes }: Municipality, site: string): ReadonlyMap<number, SiteYear> {
  const womenShare = draws.oneOf([0.5, 0.75, 0.9])
  const size = (site.endsWith('*') ? 0.4 : 1) * scale
  const fixed = sizes?.get(site)
  const permanent = fixed === undefined ? 1 + skewed(draws, 22 * size) : Math.ceil(0.8 * fixed)
  const temporary = fixed === undefined ? skewed(draws, 7 * size) : fixed - permanent
  const made = new Map<number, SiteYear>()
  let staff: readonly Person[] = [
    ...many(permanent, () => hire(draws, 'permanent', womenShare)),
    ...many(temporary, () => hire(draws, 'fixedTerm', womenShare)),
  ]
  for (const year of years) {
    const next = nextYear(draws, staff, year, womenShare, fixed !== undefined ? 'none' : freeze === year ? 'frozen' : 'drawn')
    made.set(year, next)
    staff = next.staff
  }
  return made
}

const count = <T>(all: readonly T[], isIn: (one: T) => boolean): number => all.filter(isIn).length

const isAged = (band: string, age: string): boolean => age === '' || band === age || bandsOf[age]?.includes(band) === true

/** The hours of those of a sex and an age: some are hardly ill, some long, and here and there one person is nearly all of it. */
function hoursOf(draws: Draws, staff: readonly Person[], sex: string, age: string): Hours {
  const persons = count(staff, (one) => one.sex === sex && isAged(one.age, age))
  const ordinaryHours = persons * draws.whole(1450, 1650)
  const sickHours = Math.round(ordinaryHours * (0.01 + 0.2 * draws.part() ** 2))
  const longSickHours = draws.happens(0.6) ? Math.round(sickHours * draws.oneOf([0.2, 0.4, 0.95])) : 0
  return { sex, age, sickHours, ordinaryHours, longSickHours }
}

/** A year's hours by month, whole and in all exactly the year's. In no month is more time lost than there is. */
function monthly(draws: Draws, { sickHours, ordinaryHours, longSickHours, ...group }: Hours): readonly Hours[] {
  const weights = many(12, () => 0.4 + draws.part())
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [done, sick, long] = [0, 0, 0]
  return weights.map((weight, i) => {
    done += weight
    const sickTill = i === 11 ? sickHours : Math.round((sickHours * done) / all)
    const longTill = sickHours === 0 ? 0 : Math.round((longSickHours * sickTill) / sickHours)
    const ordinary = Math.round((ordinaryHours * (i + 1)) / 12) - Math.round((ordinaryHours * i) / 12)
    const month = { ...group, ordinaryHours: ordinary, sickHours: sickTill - sick, longSickHours: longTill - long }
    ;[sick, long] = [sickTill, longTill]
    return month
  })
}

function hoursAt(draws: Draws, years: ReadonlyMap<number, SiteYear>): ReadonlyMap<string, readonly Hours[]> {
  const made = new Map<string, readonly Hours[]>()
  for (const [year, { staff }] of years) {
    const whole = sexes.flatMap((sex) => ageGroups.map((age) => hoursOf(draws, staff, sex, age)))
    made.set(String(year), whole)
    const months = whole.map((hours) => monthly(draws, hours))
    monthsOf(year).forEach((month, i) => {
      made.set(
        month,
        months.flatMap((each) => each[i] ?? []),
      )
    })
  }
  return made
}

/** Who works at a site of a municipality, comes and leaves, and is ill. The same for the same municipality and site. */
export function staffAt(municipality: Municipality, site: string): SiteCount {
  const draws = drawsFrom(municipality.seed * 7919 + [...site].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  const years = yearsAt(draws, municipality, site)
  const hours = hoursAt(draws, years)
  return ({ form, sex, age, measure }, time) => {
    const year = years.get(Number(time.slice(0, 4)))
    if (measure === 'leavers' || measure === 'joiners') return count(year?.[measure] ?? [], (month) => month.startsWith(time))
    if (measure === 'persons') {
      const isIn = (one: Person) => (form === '' || one.form === form) && (sex === '' || one.sex === sex) && isAged(one.age, age)
      return count(year?.staff ?? [], isIn)
    }
    const key = measure as 'sickHours' | 'ordinaryHours' | 'longSickHours'
    return (hours.get(time) ?? [])
      .filter((each) => (sex === '' || each.sex === sex) && (age === '' || each.age === age))
      .reduce((sum, each) => sum + each[key], 0)
  }
}
