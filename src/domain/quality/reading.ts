import type { MeasureId } from '../area.ts'
import { cellAt, type Coordinates, type Cube, codesOf, periodsOf } from '../cube.ts'
import { type CategoryId, type DivisionId, isDivision } from '../dimension.ts'
import { type Figure, isNumber } from '../figure.ts'
import type { Finding, Found, FoundCell, Place, Severity } from '../finding.ts'
import { isYear, type Period, yearOf } from '../period.ts'
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

/** Every year of the cube with the one before it, where there is one. */
export function stepsIn(cube: Cube): readonly (readonly [from: Period, to: Period])[] {
  const years = periodsOf(cube).filter(isYear)
  return years.flatMap((to, i): (readonly [Period, Period])[] => {
    const from = years[i - 1]
    return from !== undefined && yearOf(to) - yearOf(from) === 1 ? [[from, to]] : []
  })
}

/**
 * The years on the rarer side of a series that turns over and turns back, each with its nearest year on the other side, the earlier
 * before the later. Where both sides are as many, those that come later are the odd ones.
 */
export function oddYears<T>(
  years: readonly T[],
  isTurned: (before: T, after: T) => boolean,
): readonly (readonly [odd: T, usual: T])[] {
  let side = false
  const sides = years.map((year, i) => {
    const before = years[i - 1]
    if (before !== undefined && isTurned(before, year)) side = !side
    return side
  })
  const oddSide = sides.filter((turned) => turned).length * 2 <= years.length
  return years.flatMap((odd, i): (readonly [T, T])[] => {
    if (sides[i] !== oddSide) return []
    const earlier = years[sides.lastIndexOf(!oddSide, i)]
    const usual = earlier ?? years[sides.indexOf(!oddSide, i)]
    return usual === undefined ? [] : [[odd, usual]]
  })
}

/** The cube with one of its units alone: what is read of it then costs the same however many units the file has. */
export function aloneIn(cube: Cube, unit: UnitId): Cube {
  const place = cube.dimensions.findIndex(({ id }) => id === 'unit')
  const units = cube.dimensions[place]?.codes ?? []
  if (units.length === 1 && units[0] === unit) return cube
  const position = units.indexOf(unit)
  const inner = cube.dimensions.slice(place + 1).reduce((size, { codes }) => size * codes.length, 1)
  const blocks = position < 0 ? 0 : cube.cells.length / (inner * units.length)
  const cells = Array.from({ length: blocks }, (_, block) => {
    const start = (block * units.length + position) * inner
    return cube.cells.slice(start, start + inner)
  }).flat()
  const codes = position < 0 ? [] : [unit]
  return { ...cube, cells, dimensions: cube.dimensions.map((one) => (one.id === 'unit' ? { ...one, codes } : one)) }
}

/** A rule that looks at one period at a time. */
export function inEachPeriod(find: (reading: Reading) => readonly Finding[]): CubeRule {
  return (cube, unit) => periodsOf(cube).flatMap((period) => find({ cube, unit, period }))
}
