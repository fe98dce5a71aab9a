import type { Coordinates } from '../../../src/domain/cube.ts'
import { dimensions } from '../../../src/domain/dimension.ts'
import { ageGroups } from '../../../src/domain/wholes.ts'

/** What a figure counts in a unit and a period. An empty code is everyone. */
export interface Cell {
  readonly form: string
  readonly sex: string
  readonly age: string
  readonly measure: string
}

export const forms = dimensions.employment.parts
export const sexes = dimensions.sex.parts
export const bands = dimensions.ageBand.parts
export { ageGroups }

/** The ten-year bands of each age group of the act on sick-leave disclosure. */
export const bandsOf: Readonly<Record<string, readonly string[]>> = {
  'age-29': ['0-19', '20-29'],
  'age30-49': ['30-39', '40-49'],
  'age50+': ['50-59', '60+'],
}

export const everyone: Cell = { form: '', sex: '', age: '', measure: 'persons' }
export const hourMeasures = ['sickHours', 'ordinaryHours', 'longSickHours'] as const
const flows = ['leavers', 'joiners'] as const

const withAll = (codes: readonly string[]): readonly string[] => ['', ...codes]

/** Every cell that counts staff on a day: by form and sex, by form and age, and in the coarser ages. */
export const staffCells: readonly Cell[] = withAll(forms).flatMap((form) => [
  ...withAll(sexes).map((sex) => ({ ...everyone, form, sex })),
  ...[...bands, ...ageGroups].map((age) => ({ ...everyone, form, age })),
])

/** The groups of the act on sick-leave disclosure, everyone first. */
export const sickGroups: readonly Cell[] = [
  everyone,
  ...sexes.map((sex) => ({ ...everyone, sex })),
  ...ageGroups.map((age) => ({ ...everyone, age })),
]

/** Every cell of sick leave in hours. */
export const hourCells: readonly Cell[] = hourMeasures.flatMap((measure) => sickGroups.map((cell) => ({ ...cell, measure })))

/** Those who came and those who left. */
export const flowCells: readonly Cell[] = flows.map((measure) => ({ ...everyone, measure }))

/** The name of a cell in a unit and a period. The same group has one name, whichever file tells of it. */
export function nameOf(unit: string, time: string, { form, sex, age, measure }: Cell): string {
  return `${unit}|${time}|${form}|${sex}|${age}|${measure}`
}

const plain = (code: string | undefined): string => (code === undefined || code === 'total' || code === 'all' ? '' : code)

/** The cell at a place of a file. */
export function cellOf({ employment, sex, ageBand, group, measure }: Omit<Coordinates, 'unit' | 'time'>): Cell {
  const ofGroup = plain(group)
  const isSex = sexes.includes(ofGroup)
  return {
    form: measure === 'employees' ? 'permanent' : plain(employment),
    sex: plain(sex) || (isSex ? ofGroup : ''),
    age: plain(ageBand) || (isSex ? '' : ofGroup),
    measure: measure === 'employees' ? 'persons' : measure,
  }
}

/** The months of a year. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`)
}
