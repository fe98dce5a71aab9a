import { type AreaId, areas } from './area.ts'
import { absent, type Cell, type Coordinates, type Cube } from './cube.ts'
import type { DatasetDimension } from './dataset.ts'
import type { DimensionId } from './dimension.ts'
import { isNumber, isReported } from './figure.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/** A unit's figures in one period: the cells of a shape, row-major, the last dimension fastest. */
export type Row = readonly Cell[]

/** The dimensions of a row: what divides a unit's figures, and the measures last. */
export type Shape = readonly DatasetDimension[]

const inRow = ({ id }: DatasetDimension): boolean => id !== 'unit' && id !== 'time'

function withCodesOf(dimension: DatasetDimension, cubes: readonly Cube[]): DatasetDimension {
  const alike = cubes.flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === dimension.id))
  return {
    id: dimension.id,
    codes: [...new Set(alike.flatMap(({ codes }) => codes))],
    labels: Object.fromEntries(alike.flatMap(({ labels }) => Object.entries(labels))),
  }
}

/** A shape with room for every code that one of the cubes has. */
export function shapeOf(cubes: readonly Cube[]): Shape {
  const dimensions = cubes[0]?.dimensions.filter(inRow) ?? []
  const divisions = dimensions.filter(({ id }) => id !== 'measure')
  const measures = dimensions.filter(({ id }) => id === 'measure')
  return [...divisions, ...measures].map((dimension) => withCodesOf(dimension, cubes))
}

/** Where each cell of a row stands. */
export function placesOf(shape: Shape): readonly Coordinates[] {
  return shape.reduce<readonly Coordinates[]>(
    (places, { id, codes }) => places.flatMap((at) => codes.map((code) => ({ ...at, [id]: code }))),
    [{} as Coordinates],
  )
}

/** True for each cell of a row whose measure may be added. */
export function additiveIn(area: AreaId, shape: Shape): readonly boolean[] {
  return placesOf(shape).map(({ measure }) => areas[area].measures[measure]?.additive === true)
}

/** Cells that lie row-major over dimensions. */
type Table = Pick<Cube, 'dimensions'>

/** The distance in a cube from one code of a dimension to the next. */
function stepIn({ dimensions }: Table, id: DimensionId): number {
  const place = dimensions.findIndex((dimension) => dimension.id === id)
  return dimensions.slice(place + 1).reduce((cells, { codes }) => cells * codes.length, 1)
}

/** How far into a cube a code lies, not a number where the cube has no such code. */
function offsetIn(cube: Table, id: DimensionId): (code: string) => number {
  const codes = cube.dimensions.find((dimension) => dimension.id === id)?.codes ?? []
  const step = stepIn(cube, id)
  return (code) => (codes.includes(code) ? codes.indexOf(code) * step : Number.NaN)
}

/** For each place of a shape, how far into a cube it lies; not a number where the cube has no such code. */
export function offsetsOf(cube: Table, shape: Shape): readonly number[] {
  return shape.reduce<readonly number[]>(
    (all, { id, codes }) => {
      const steps = codes.map(offsetIn(cube, id))
      return all.flatMap((offset) => steps.map((step) => offset + step))
    },
    [0],
  )
}

/**
 * Reads rows of a shape out of a cube. Places are worked out once for all rows, so that a row costs what its cells cost. A code
 * that the cube lacks is missing.
 */
export function rowsOf(cube: Cube, shape: Shape): (unit: UnitId, period: Period) => Row {
  const offsets = offsetsOf(cube, shape)
  const [unitAt, periodAt] = [offsetIn(cube, 'unit'), offsetIn(cube, 'time')]
  return (unit, period) => {
    const start = unitAt(unit) + periodAt(period)
    return offsets.map((offset) => cube.cells[start + offset] ?? absent)
  }
}

/** True where a row has a number. */
export function hasNumber(row: Row): boolean {
  return row.some(({ figure }) => isNumber(figure))
}

/** True where a row says something: a number, or that there is one that is withheld. */
export function saysSomething(row: Row): boolean {
  return row.some(({ figure }) => isReported(figure))
}
