import type { AreaId, MeasureId } from '../../../../src/domain/area.ts'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { type CategoryId, type DimensionId, dimensions } from '../../../../src/domain/dimension.ts'
import { roundTo } from '../../../../src/domain/rounding.ts'
import type { UnitId } from '../../../../src/domain/unitTree.ts'
import { datasetOf, type Raw } from '../datasets.ts'

const employments = dimensions.employment.parts
const sexes = dimensions.sex.parts
/** The age bands of the staff. */
export const bands = dimensions.ageBand.parts
/** The groups of sick leave, everyone first. */
export const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+'] as const

/** A group's hours of a year. */
export interface Hours {
  ordinary: number
  sick: number
  long: number
}

/** All that a unit's files tell of a year, counted from its staff: persons by employment and sex, by employment and age band. */
export interface Tally {
  readonly persons: readonly [readonly number[], readonly number[]]
  readonly ages: readonly [readonly number[], readonly number[]]
  readonly hours: Readonly<Record<(typeof groups)[number], Hours>>
  readonly leavers: number
  readonly joiners: number
}

/** Which of the legal ways an organisation writes its files in. */
export interface Form {
  readonly sickLeave: readonly MeasureId[]
  readonly age: MeasureId
  readonly turnover: readonly MeasureId[]
  /** Decimals of published rates. */
  readonly decimals: number
  /** Whether persons are also given for everyone. */
  readonly withTotals: boolean
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const chosen = (codes: readonly CategoryId[], code: CategoryId | undefined, whole: CategoryId) =>
  codes.flatMap((each, i) => (code === undefined || code === whole || code === each ? [i] : []))

function countAt(table: Tally['persons'], rows: readonly number[], columns: readonly number[]): number {
  return sum(rows.map((row) => sum(columns.map((column) => table[row]?.[column] ?? 0))))
}

/** What the unit's file has at a place, exactly. Null for a ratio of nothing. */
function figureIn(tally: Tally, area: AreaId, at: Readonly<Record<string, string>>): number | null {
  const ratio = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)
  const rows = chosen(employments, at['employment'], 'total')
  const permanent = countAt(tally.persons, [0], [0, 1])
  switch (area) {
    case 'headcount':
      return countAt(tally.persons, rows, chosen(sexes, at['sex'], 'total'))
    case 'age': {
      const count = countAt(tally.ages, rows, chosen(bands, at['ageBand'], 'total'))
      return at['measure'] === 'persons' ? count : ratio(count, countAt(tally.ages, rows, chosen(bands, 'total', 'total')))
    }
    case 'sickLeave': {
      const { ordinary, sick, long } = tally.hours[at['group'] as (typeof groups)[number]]
      const made = { ordinaryHours: ordinary, sickHours: sick, longSickHours: long }
      const rates = { rate: ratio(sick, ordinary), longShare: at['group'] === 'all' ? ratio(long, sick) : null }
      return { ...made, ...rates }[at['measure'] ?? ''] ?? null
    }
    case 'turnover': {
      const { leavers, joiners } = tally
      return { leavers, joiners, employees: permanent, rate: ratio(leavers, permanent) }[at['measure'] ?? ''] ?? null
    }
    case 'recruitment':
      return null
  }
}

/** Reads a clean figure at a place, as it is published. */
export type ReadClean = (area: AreaId, at: Readonly<Record<string, string>>) => Raw

/** Changes what a file has at a place. */
export type Change = (area: AreaId, at: Readonly<Record<string, string>>, clean: Raw, read: ReadClean) => Raw

function codesIn(area: AreaId, { sickLeave, age, turnover, withTotals }: Form): Partial<Record<DimensionId, readonly string[]>> {
  const totals = withTotals ? ['total'] : []
  switch (area) {
    case 'headcount':
      return { employment: [...employments, ...totals], sex: [...sexes, ...totals], measure: ['persons'] }
    case 'age':
      return { employment: [...employments], ageBand: bands, measure: [age] }
    case 'sickLeave':
      return { group: groups, measure: sickLeave }
    default:
      return { measure: turnover }
  }
}

const written: readonly AreaId[] = ['headcount', 'age', 'sickLeave', 'turnover']
const isRatio = (measure: string | undefined) => measure === 'rate' || measure === 'longShare' || measure === 'share'

/** A unit's files, each of the years that it has a tally of, changed as asked. */
export function cubesOf(
  unit: UnitId,
  tallies: ReadonlyMap<string, Tally>,
  form: Form,
  change: Change = (_, __, clean) => clean,
): ReadonlyMap<AreaId, Cube> {
  const decimalsOf = (measure: string | undefined) => (isRatio(measure) ? (measure === 'share' ? 1 : form.decimals) : 0)
  const read: ReadClean = (area, at) => {
    const tally = tallies.get(at['time'] ?? '')
    const exact = tally === undefined ? null : figureIn(tally, area, at)
    return exact === null ? null : roundTo(exact, decimalsOf(at['measure']))
  }
  return new Map(
    written.map((area) => {
      const codes = { unit: [unit], time: [...tallies.keys()], ...codesIn(area, form) }
      const made = datasetOf(area, codes, (at) => change(area, at, read(area, at), read))
      const decimals = Object.fromEntries((codes.measure ?? []).map((measure) => [measure, decimalsOf(measure)]))
      return [area, buildCube({ ...made, decimals })]
    }),
  )
}

/** The tallies of several units together. */
export function tallyOf(parts: readonly Tally[]): Tally {
  const table = (of: (tally: Tally) => Tally['persons']): Tally['persons'] => {
    const [first = [[], []]] = parts.map(of)
    const row = (i: 0 | 1) => first[i].map((_, column) => sum(parts.map((tally) => of(tally)[i][column] ?? 0)))
    return [row(0), row(1)]
  }
  const hoursOf = (group: (typeof groups)[number]): Hours => {
    const all = (of: (hours: Hours) => number) => sum(parts.map(({ hours }) => of(hours[group])))
    return { ordinary: all(({ ordinary }) => ordinary), sick: all(({ sick }) => sick), long: all(({ long }) => long) }
  }
  return {
    persons: table(({ persons }) => persons),
    ages: table(({ ages }) => ages),
    hours: Object.fromEntries(groups.map((group) => [group, hoursOf(group)])) as Tally['hours'],
    leavers: sum(parts.map(({ leavers }) => leavers)),
    joiners: sum(parts.map(({ joiners }) => joiners)),
  }
}
