import { apportion } from './apportion.ts'
import { bands, type Counts, forms, groups, placeOf } from './counts.ts'
import type { Profile } from './profile.ts'
import { draw, drawBetween } from './seed.ts'
import { topics } from './topics.ts'

const sexes = [
  { code: 'women', level: 1.1 },
  { code: 'men', level: 0.72 },
] as const
const ages = [
  { code: 'age-29', level: 0.88, bands: bands.slice(0, 2) },
  { code: 'age30-49', level: 0.96, bands: bands.slice(2, 4) },
  { code: 'age50+', level: 1.08, bands: bands.slice(4) },
] as const

/** How much of a year's ordinary time lies in each month, and of its sick leave: few work in July, and winter has colds. */
const ordinaryByMonth = [1.03, 0.99, 1.07, 0.99, 0.99, 0.96, 0.72, 0.94, 1.05, 1.1, 1.08, 0.98] as const
const sickByMonth = [1.3, 1.34, 1.22, 1.02, 0.92, 0.8, 0.56, 0.72, 0.98, 1.06, 1.1, 1.12] as const

/** Slow waves, and the higher level of the pandemic years. */
function levelOf(year: number): number {
  return 0.94 + 0.07 * Math.sin((year - 2011) / 2.4) + (year >= 2020 && year <= 2022 ? 0.14 : 0)
}

const placesOf = (prefix: string, codes: readonly string[]): readonly number[] =>
  forms.flatMap((form) => codes.map((code) => placeOf(`${prefix}/${form}/${code}`)))
const sumAt = (row: Counts, places: readonly number[]): number => places.reduce((sum, place) => sum + (row[place] ?? 0), 0)

const placesOfWomen = placesOf('persons', ['women'])
const placesOfAges = ages.map((age) => placesOf('age', age.bands))
const [firstPersons, firstOrdinary, firstSick, firstLong] = (
  ['persons', 'ordinaryHours', 'sickHours', 'longSickHours'] as const
).map((measure) => placeOf(`${measure}/${groups[0]}`)) as [number, number, number, number]

/** Persons by sex within each statutory age group: women spread over the ages as everyone is, men are the rest. */
function personsBySexAndAge(row: Counts, luck: number): readonly (readonly number[])[] {
  const everyone = placesOfAges.map((places) => sumAt(row, places))
  const women = apportion(sumAt(row, placesOfWomen), everyone, luck)
  return [women, everyone.map((persons, i) => persons - (women[i] ?? 0))]
}

/** The persons and hours of one sex and age. */
interface Cell {
  readonly persons: number
  readonly ordinary: number
  readonly sick: number
  readonly long: number
}

function add(row: Counts, cellGroups: readonly number[], { persons, ordinary, sick, long }: Cell): void {
  for (const group of cellGroups) {
    row[firstPersons + group] = (row[firstPersons + group] ?? 0) + persons
    row[firstOrdinary + group] = (row[firstOrdinary + group] ?? 0) + ordinary
    row[firstSick + group] = (row[firstSick + group] ?? 0) + sick
    row[firstLong + group] = (row[firstLong + group] ?? 0) + long
  }
}

/** Hours are so many that no month gains by how they are rounded. */
const evenly = 0.5

/** A year's cell month by month: hours that sum to the year's, and its persons in every month. */
function monthsOf({ persons, ordinary, sick, long }: Cell, year: number, key: number): readonly Cell[] {
  const season = sickByMonth.map((share, month) => share * drawBetween(0.9, 1.1, key, topics.season, year, month))
  const sickHours = apportion(sick, season, evenly)
  const [ordinaryHours, longHours] = [apportion(ordinary, ordinaryByMonth, evenly), apportion(long, sickHours, evenly)]
  return sickHours.map((hours, i) => ({ persons, ordinary: ordinaryHours[i] ?? 0, sick: hours, long: longHours[i] ?? 0 }))
}

/** What the sick leave of a year is counted from, and where: the year's own counts and those of its months, if it has any. */
interface SickLeaveYear {
  readonly row: Counts
  readonly months: readonly Counts[]
  readonly profile: Profile
  readonly year: number
  readonly key: number
}

/**
 * Adds hours and persons of the statutory groups. They are counted by sex and age at once and summed, so that the two sexes
 * and the three ages each make everyone.
 */
export function countSickLeave({ row, months, profile, year, key }: SickLeaveYear): void {
  const persons = personsBySexAndAge(row, draw(key, topics.rounding, year, 4))
  sexes.forEach((sex, s) => {
    ages.forEach((age, a) => {
      const part = 3 * s + a
      const members = persons[s]?.[a] ?? 0
      const ordinary = Math.round(members * drawBetween(1450, 1620, key, topics.ordinaryHours, year, part))
      const noise = drawBetween(0.88, 1.12, key, topics.sickHours, year, part)
      const sick = Math.round(ordinary * profile.sickLeave * sex.level * age.level * levelOf(year) * noise)
      const long = Math.round(sick * drawBetween(0.28, 0.46, key, topics.longSickHours, year, part))
      const cell = { persons: members, ordinary, sick, long }
      const cellGroups = [groups.indexOf('all'), groups.indexOf(sex.code), groups.indexOf(age.code)]
      add(row, cellGroups, cell)
      if (months.length > 0) monthsOf(cell, year, key).forEach((each, i) => months[i] && add(months[i], cellGroups, each))
    })
  })
}
