import { cellAt, type Coordinates, type Cube, coversUnit } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import type { Dataset } from '../dataset.ts'
import { dimensions } from '../dimension.ts'
import { type Figure, isNumber, isProtected, notReported } from '../figure.ts'
import { yearOf } from '../period.ts'
import type { UnitId } from '../unitTree.ts'

/** The files of other areas that know the sizes of the units' groups. */
export interface Beside {
  readonly headcount: readonly Cube[]
  readonly age: readonly Cube[]
}

/** No other files. */
export const nothingBeside: Beside = { headcount: [], age: [] }

/**
 * How many persons figures are about. `small` where the file that would tell has itself been protected; `unknown` where
 * there are figures and nobody tells; null where there is nothing to judge: no figures, or the source has withheld them.
 */
export type GroupSize = number | 'small' | 'unknown' | null

/** The ten-year bands within each age group of the act on sick-leave disclosure. */
const bandsOf: Readonly<Record<string, readonly string[]>> = {
  'age-29': ['0-19', '20-29'],
  'age30-49': ['30-39', '40-49'],
  'age50+': ['50-59', '60+'],
}

/** The file among several that has the unit. */
const fileFor = (files: readonly Cube[], unit: UnitId): Cube | null => files.find((file) => coversUnit(file, unit)) ?? null

const figureAt = (cube: Cube | null, at: Coordinates): Figure => (cube === null ? notReported : cellAt(cube, at).figure)

/** The size that another file tells. What its source withheld it has judged by its own rule, which is not the same everywhere. */
function toldBy(figure: Figure): GroupSize {
  if (isNumber(figure)) return figure
  return isProtected(figure) && figure.reason === 'small-group' ? 'small' : 'unknown'
}

/** The size that a cube tells of its own groups. What is hidden in it already was small, or near to something small. */
function ownSize(figure: Figure): GroupSize {
  if (isNumber(figure)) return figure
  return isProtected(figure) && figure.reason === 'small-group' ? 'small' : null
}

/** A share of a known base is a count: rounding to a decimal hides nothing in groups of fewer than a thousand. */
function sizeOfShare(share: number, base: GroupSize): GroupSize {
  if (share === 0) return 0
  return typeof base === 'number' ? Math.round((share * base) / 100) : base
}

/** A form of employment that the headcount hides: a file of another area must not tell how many they are. */
function isHiddenStaff({ headcount }: Beside, { unit = '', time = '', employment = '' }: Coordinates): boolean {
  if (employment === dimensions.employment.whole) return false
  return (
    toldBy(figureAt(fileFor(headcount, unit), { unit, time: String(yearOf(time)), employment, measure: 'persons' })) === 'small'
  )
}

function ageSize(cube: Cube | null, at: Coordinates, beside: Beside): GroupSize {
  const persons = figureAt(cube, { ...at, measure: 'persons' })
  const share = figureAt(cube, { ...at, measure: 'share' })
  if (at.ageBand === dimensions.ageBand.whole && isNumber(persons) && isHiddenStaff(beside, at)) return 'small'
  if (isNumber(persons) || !isNumber(share)) return ownSize(persons) ?? ownSize(share)
  const { unit = '', time = '', employment = 'total' } = at
  return sizeOfShare(share, toldBy(figureAt(fileFor(beside.headcount, unit), { unit, time, employment, measure: 'persons' })))
}

function sumOf(sizes: readonly GroupSize[]): GroupSize {
  const numbers = sizes.filter((size) => typeof size === 'number')
  if (numbers.length === sizes.length) return numbers.reduce((sum, size) => sum + size, 0)
  return sizes.includes('small') ? 'small' : 'unknown'
}

/** The staff of a sick-leave group in the year. They are no more than the group, which has those paid by the hour as well. */
function staffOf({ unit = '', time = '', group = 'all' }: Coordinates, beside: Beside): GroupSize {
  const year = { unit, time: String(yearOf(time)), measure: 'persons' }
  const bands = bandsOf[group]
  if (bands !== undefined) return sumOf(bands.map((ageBand) => ageSize(fileFor(beside.age, unit), { ...year, ageBand }, beside)))
  return toldBy(figureAt(fileFor(beside.headcount, unit), group === 'all' ? year : { ...year, sex: group }))
}

const ofSickLeave = ['sickHours', 'ordinaryHours', 'longSickHours', 'rate', 'longShare'] as const

function sickLeaveSize(cube: Cube, at: Coordinates, beside: Beside): GroupSize {
  const persons = figureAt(cube, { ...at, measure: 'persons' })
  if (isNumber(persons)) return persons
  return ofSickLeave.some((measure) => isNumber(figureAt(cube, { ...at, measure }))) ? staffOf(at, beside) : null
}

/** Permanent staff, who are all staff less those of fixed term: where the headcount hides them, so must turnover. */
function employeesSize(cube: Cube, at: Coordinates, beside: Beside): GroupSize {
  const own = ownSize(figureAt(cube, at))
  return own !== null && isHiddenStaff(beside, { ...at, employment: 'permanent' }) ? 'small' : own
}

/** Those who left, or where only a rate is published what it makes of its base: the file's own, else the permanent staff. */
function leaversSize(cube: Cube, at: Coordinates, beside: Beside): GroupSize {
  const rate = figureAt(cube, { ...at, measure: 'rate' })
  const own = ownSize(figureAt(cube, at))
  if (own !== null || !isNumber(rate)) return own
  const { unit = '', time = '' } = at
  const permanent = { unit, time: String(yearOf(time)), employment: 'permanent', measure: 'persons' }
  const base = ownSize(figureAt(cube, { ...at, measure: 'employees' }))
  return sizeOfShare(rate, base ?? toldBy(figureAt(fileFor(beside.headcount, unit), permanent)))
}

function turnoverSize(cube: Cube, at: Coordinates, beside: Beside): GroupSize {
  if (at.measure === 'employees') return employeesSize(cube, at, beside)
  return at.measure === 'leavers' ? leaversSize(cube, at, beside) : ownSize(figureAt(cube, at))
}

/** How many persons the figures at a place are about, by the cube itself or else by the files beside it. */
export function groupSize(cube: Cube, at: Coordinates, beside: Beside): GroupSize {
  if (cube.area === 'age') return ageSize(cube, at, beside)
  if (cube.area === 'sickLeave') return sickLeaveSize(cube, at, beside)
  return cube.area === 'turnover' ? turnoverSize(cube, at, beside) : ownSize(figureAt(cube, at))
}

/** True where each group of a file of sick leave has its size beside it, at all times. */
function tellsSizes({ dimensions: order, values }: Pick<Dataset, 'dimensions' | 'values'>): boolean {
  const isPersons = placesOf(order).map(({ measure }) => measure === 'persons')
  return isPersons.includes(true) && values.every((value, i) => value !== null || isPersons[i] !== true)
}

/** True where a file may have figures of groups whose sizes it does not tell itself or that another hides: others must be asked. */
export function needsSizes(dataset: Pick<Dataset, 'area' | 'dimensions' | 'values' | 'isPublic'>): boolean {
  const { area, isPublic } = dataset
  if (isPublic === true) return false
  return area === 'age' || area === 'turnover' || (area === 'sickLeave' && !tellsSizes(dataset))
}
