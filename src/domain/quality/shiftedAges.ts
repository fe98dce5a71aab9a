import { codesOf, type Cube, periodsOf } from '../cube.ts'
import { type CategoryId, dimensions } from '../dimension.ts'
import type { Finding } from '../finding.ts'
import { isYear } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, oddYears, partsAt, type Reading, sumOfNumbers } from './reading.ts'

/** The persons that a file's shares are shares of, where they are known. */
type SizeAt = (reading: Reading, employment: CategoryId) => number | null

/** So large a part of the staff must stand in other bands than usual, and so many times nearer must it be when moved by a row. */
const leastApart = 0.2
const leastNearer = 3
/** In smaller units the ages move so far with the persons. */
const fewestStaff = 100
/** More than this part are never in their teens, and fewer than this in their twenties or past sixty only where a row is wrong. */
const [mostTeens, fewestNext] = [0.1, 0.02]

const bands = dimensions.ageBand.parts

/** How an employment's staff is spread over the age bands in a year, in parts of one, and the measure that says so. */
interface Spread {
  readonly reading: Reading
  readonly employment: CategoryId
  readonly measure: 'persons' | 'share'
  readonly parts: readonly number[]
}

/** Nothing where a band or the size is unknown, or the staff small. */
function spreadIn(reading: Reading, employment: CategoryId, sizeAt: SizeAt): readonly Spread[] {
  const persons = partsAt(reading, bands, 'ageBand', { measure: 'persons', employment })
  const values = persons ?? partsAt(reading, bands, 'ageBand', { measure: 'share', employment })
  const size = persons === null ? sizeAt(reading, employment) : sumOfNumbers(persons)
  const sum = sumOfNumbers(values ?? [])
  if (values === null || size === null || size < fewestStaff || sum === 0) return []
  const measure = persons === null ? 'share' : 'persons'
  return [{ reading, employment, measure, parts: values.map((value) => value / sum) }]
}

/** How large a part stands in other bands: half of what the bands differ by. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  sumOfNumbers(a.map((value, i) => Math.abs(value - (b[i] ?? 0)))) / 2

/** The bands moved by a row downwards (1) or upwards (−1), with the band that falls out at the other end or added to its neighbour. */
function movedBy(usual: readonly number[], by: 1 | -1): readonly (readonly number[])[] {
  const turned = by === 1 ? usual : usual.toReversed()
  const [last, rest] = [turned.at(-1) ?? 0, turned.slice(0, -1)]
  const added = [...rest.slice(0, -1), (rest.at(-1) ?? 0) + last]
  return [
    [last, ...rest],
    [0, ...added],
  ].map((moved) => (by === 1 ? moved : moved.toReversed()))
}

function directionFrom(spread: readonly number[], usual: readonly number[]): 1 | -1 | null {
  const off = apart(spread, usual)
  if (off <= leastApart) return null
  const nearest = (by: 1 | -1) => Math.min(...movedBy(usual, by).map((moved) => apart(spread, moved)))
  const by = nearest(1) <= nearest(-1) ? 1 : -1
  return nearest(by) * leastNearer < off ? by : null
}

/** What the bands tell by themselves: a staff with many in their teens and hardly any in the band beside is that of another row. */
function directionOf([teens = 0, twenties = 0, ...older]: readonly number[]): 1 | -1 | null {
  if (teens <= mostTeens) return null
  if (twenties < fewestNext) return 1
  return (older.at(-1) ?? 0) < fewestNext ? -1 : null
}

function shiftsAmong(years: readonly Spread[]): readonly (Spread & { readonly by: 1 | -1 })[] {
  const isMoved = (a: Spread, b: Spread) => directionFrom(a.parts, b.parts) !== null
  // Which of the two is right is seen from the others.
  const odd = new Map(oddYears(years, (before, after) => isMoved(after, before) || isMoved(before, after)))
  return years.flatMap((year) => {
    const usual = odd.get(year)
    const by = directionOf(year.parts) ?? (usual === undefined ? null : directionFrom(year.parts, usual.parts))
    return by === null ? [] : [{ ...year, by }]
  })
}

/**
 * A year whose age bands stand a row off: they are near those of the years beside only when they are moved, or have many in their teens and
 * hardly any beside. Source: the distances are ours; half the sum of differences is the index of dissimilarity (Duncan & Duncan 1955,
 * American Sociological Review 20:210).
 */
export function findShiftedAges(cube: Cube, unit: UnitId, sizeAt: SizeAt): readonly Finding[] {
  if (cube.area !== 'age') return []
  const years = periodsOf(cube).filter(isYear)
  // Those with an end to their employment are others from year to year.
  const lasting = codesOf(cube, 'employment').filter((code) => code !== 'fixedTerm')
  const shifts = lasting.flatMap((employment) =>
    shiftsAmong(years.flatMap((period) => spreadIn({ cube, unit, period }, employment, sizeAt))),
  )
  return years.flatMap((year): readonly Finding[] => {
    const ofYear = shifts.filter(({ reading }) => reading.period === year)
    const [first] = ofYear
    if (first === undefined) return []
    const { reading, measure, by } = first
    const cells = ofYear.flatMap(({ employment }) => bands.map((ageBand) => cellOf(reading, measure, { employment, ageBand })))
    return [{ ...found(reading, 'warning', measure, {}, cells), code: 'shifted-ages', by }]
  })
}

/** The rule where the file itself tells how many there are. */
export const shiftedAges = (cube: Cube, unit: UnitId): readonly Finding[] => findShiftedAges(cube, unit, () => null)
