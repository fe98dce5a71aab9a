import type { MeasureId } from '../area.ts'
import { cellAt, type Coordinates, type Cube, codesOf, periodsOf } from '../cube.ts'
import { type CategoryId, type DivisionId, isDivision } from '../dimension.ts'
import { type Figure, isNumber } from '../figure.ts'
import type { Finding, Found, FoundCell, Place, Severity } from '../finding.ts'
import type { Period } from '../period.ts'
import type { UnitId } from '../unitTree.ts'

/** A rule of quality: what it finds among a unit's figures in a cube. */
export type CubeRule = (cube: Cube, unit: UnitId) => readonly Finding[]

/** A unit's figures in one period. */
export interface Reading {
  readonly cube: Cube
  readonly unit: UnitId
  readonly period: Period
}

/** What binary fractions leave. */
export const dust = 1e-9

/** The sum of numbers. */
export const sumOfNumbers = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** A figure of the reading. */
export function read({ cube, unit, period: time }: Reading, at: Coordinates): Figure {
  return cellAt(cube, { unit, time, ...at }).figure
}

/** A cell of the reading, as findings name it. */
export function cellOf({ unit, period }: Reading, measure: MeasureId, at: Place = {}): FoundCell {
  return { unit, period, measure, at }
}

/** Where a finding stands: at a measure and place, and about the cells given. */
export function found(
  reading: Reading,
  severity: Severity,
  measure: MeasureId,
  at: Place,
  cells: readonly FoundCell[] = [cellOf(reading, measure, at)],
): Found {
  return { severity, ...cellOf(reading, measure, at), decimals: reading.cube.decimals[measure] ?? 0, cells }
}

/** The figures at each of a division's parts, null where one is withheld or missing. */
export function partsAt(
  reading: Reading,
  codes: readonly CategoryId[],
  division: DivisionId,
  at: Coordinates,
): readonly number[] | null {
  const parts = codes.map((code) => read(reading, { ...at, [division]: code })).filter(isNumber)
  return parts.length === codes.length ? parts : null
}

/** Every combination of the categories that the cube has in its divisions, but for one division. */
export function placesIn(cube: Cube, without: DivisionId | null = null): readonly Place[] {
  const divisions = cube.dimensions.map(({ id }) => id).filter((id): id is DivisionId => isDivision(id) && id !== without)
  return divisions.reduce<readonly Place[]>(
    (places, id) => places.flatMap((place) => codesOf(cube, id).map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
}

/** A rule that looks at one period at a time. */
export function inEachPeriod(find: (reading: Reading) => readonly Finding[]): CubeRule {
  return (cube, unit) => periodsOf(cube).flatMap((period) => find({ cube, unit, period }))
}
