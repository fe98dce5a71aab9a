import type { MeasureId } from './area.ts'
import { type Aggregate, type Coordinates, type Cube, cellAt } from './cube.ts'
import { type CategoryId, type DivisionId, dimensions } from './dimension.ts'
import { isNumber } from './figure.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/** What is to be told together: figures of a measure that may be added, over periods and codes. A division left out means its whole. */
export interface Together {
  readonly unit: UnitId
  readonly time: readonly Period[]
  readonly measure: MeasureId
  readonly at: Aggregate['at']
}

const divisions = Object.keys(dimensions) as readonly DivisionId[]

const isSame = (codes: readonly string[], others: readonly string[]): boolean =>
  codes.length === others.length && codes.every((code) => others.includes(code))

const codesIn = (at: Aggregate['at'], division: DivisionId): readonly CategoryId[] => at[division] ?? [dimensions[division].whole]

function isOf(aggregate: Aggregate, { unit, time, measure, at }: Together): boolean {
  return (
    aggregate.unit === unit &&
    aggregate.measure === measure &&
    isSame(aggregate.time, time) &&
    divisions.every((division) => isSame(codesIn(aggregate.at, division), codesIn(at, division)))
  )
}

/** Every place of the figures that are told together. */
function placesOf({ unit, time, measure, at }: Together): readonly Coordinates[] {
  const periods: readonly Coordinates[] = time.map((period) => ({ unit, time: period, measure }))
  return (Object.entries(at) as readonly (readonly [DivisionId, readonly CategoryId[]])[]).reduce(
    (places, [division, codes]) => places.flatMap((place) => codes.map((code) => ({ ...place, [division]: code }))),
    periods,
  )
}

/**
 * The sum of several figures: the cube's own aggregate, or made of the figures where every one of them is shown, which tells nothing
 * more. Null where neither is there: then the sum may give away what is hidden.
 */
export function togetherAt(cube: Cube, wanted: Together): number | null {
  const stated = cube.aggregates?.find((aggregate) => isOf(aggregate, wanted))
  if (stated !== undefined) return stated.value
  const figures = placesOf(wanted).map((place) => cellAt(cube, place).figure)
  return figures.length > 0 && figures.every(isNumber) ? figures.reduce((sum, figure) => sum + figure, 0) : null
}
