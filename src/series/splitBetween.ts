import { type Drivers, type Group, splitChange, type Weighted } from '../domain/drivers.ts'
import type { Line } from '../domain/indicator.ts'
import { type Period, yearsBetween } from '../domain/period.ts'
import type { DriverRefusal } from '../words/drivers.ts'
import { type DriverGroups, driverGroups } from './driverGroups.ts'
import { beginsAnew, obstaclesOf } from './obstacles.ts'
import { rowOf } from './rows.ts'
import type { Sources } from './sources.ts'

/** A change divided among groups. */
export interface Divided {
  readonly kind: 'divided'
  readonly drivers: Drivers<string>
  /** How far rounded rates may have moved any contribution; nothing where hours gave the weights. */
  readonly spread: number
  /** The first group's share of the staff in the two years, where the weights were tried against it. */
  readonly staff: readonly [number, number] | null
}

type Made = Extract<DriverGroups, { kind: 'groups' }>

/** The first year between the two in which the groups or the whole begin anew, or the contradicted year among the two. */
function obstacleFor(sources: Sources, lines: readonly Line[], from: Period, to: Period): DriverRefusal | null {
  const obstacles = obstaclesOf(sources, lines)
  const after = yearsBetween(from, to).slice(1)
  const rows = lines.map((line) => rowOf(line, sources.cube, sources.unit, after).evaluations)
  const broken = after.find((year, i) => rows.some((row) => beginsAnew(obstacles, year, row[i]?.flags ?? '')))
  if (broken !== undefined) return { kind: 'break', year: broken }
  const contradicted = [from, to].find((year) => obstacles.contradicted.has(year))
  return contradicted === undefined ? null : { kind: 'contradiction', year: contradicted }
}

const nobody: Weighted = { rate: 0, weight: 0 }

function groupsOf(lines: readonly Line[], before: readonly Weighted[], after: readonly Weighted[]): readonly Group<string>[] {
  return lines.map(({ id }, i) => ({ id, before: before[i] ?? nobody, after: after[i] ?? nobody }))
}

const partsOf = ({ groups, mix }: Drivers<string>): readonly number[] => [...groups.map(({ contribution }) => contribution), mix]

/** How far any contribution lies from what it would be, had the rates not been rounded: the most over every corner of both years. */
function spreadOf(lines: readonly Line[], [before, after]: readonly [Made, Made], made: Drivers<string>): number {
  const parts = partsOf(made)
  const others = before.variants.flatMap((b) => after.variants.map((a) => partsOf(splitChange(groupsOf(lines, b, a)))))
  return Math.max(...others.flatMap((other) => other.map((part, i) => Math.abs(part - (parts[i] ?? 0)))))
}

/**
 * The change of a whole between two years, divided among the groups of its lines, or why it isn't. Years of different method or
 * definition are never in one cube, so they are missing here; breaks and contradictions refuse.
 */
export function splitBetween(
  sources: Sources,
  lines: readonly Line[],
  whole: Line,
  [from, to]: readonly [Period, Period],
): Divided | { readonly kind: 'refused'; readonly refusal: DriverRefusal } {
  const refusal = obstacleFor(sources, [...lines, whole], from, to)
  if (refusal !== null) return { kind: 'refused', refusal }
  const [before, after] = [driverGroups(sources, lines, whole, from), driverGroups(sources, lines, whole, to)]
  if (before.kind === 'refused') return before
  if (after.kind === 'refused') return after
  const drivers = splitChange(groupsOf(lines, before.groups, after.groups))
  const staff = before.staff === null || after.staff === null ? null : ([before.staff, after.staff] as const)
  return { kind: 'divided', drivers, spread: spreadOf(lines, [before, after], drivers), staff }
}
