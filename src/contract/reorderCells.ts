import type { DatasetDimension } from '../domain/dataset.ts'

/** How far apart in a row-major list two cells are that differ by one step in a dimension. */
function strideOf(order: readonly DatasetDimension[], wanted: DatasetDimension): number {
  return order.slice(order.indexOf(wanted) + 1).reduce((product, { codes }) => product * codes.length, 1)
}

/** Every start followed by the steps from it. Filled in place: a list for each start would cost more than the reading. */
function spread(starts: Uint32Array, steps: number, stride: number): Uint32Array {
  const places = new Uint32Array(starts.length * steps)
  for (let i = 0; i < places.length; i++) places[i] = (starts[Math.floor(i / steps)] ?? 0) + (i % steps) * stride
  return places
}

/**
 * For each cell in the new order, the number of the same cell in the old one. Both orders hold the same dimensions, and both
 * are row-major.
 */
export function reorderCells(from: readonly DatasetDimension[], to: readonly DatasetDimension[]): Uint32Array {
  return to.reduce<Uint32Array>(
    (starts, dimension) => spread(starts, dimension.codes.length, strideOf(from, dimension)),
    new Uint32Array(1),
  )
}
