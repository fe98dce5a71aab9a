import type { DatasetDimension } from '../domain/dataset.ts'

/** How far apart in a row-major list two cells are that differ by one step in a dimension. */
function strideOf(order: readonly DatasetDimension[], wanted: DatasetDimension): number {
  return order.slice(order.indexOf(wanted) + 1).reduce((product, { codes }) => product * codes.length, 1)
}

/**
 * For each cell in the new order, the number of the same cell in the old one. Both orders hold the same dimensions, and both
 * are row-major.
 */
export function reorderCells(from: readonly DatasetDimension[], to: readonly DatasetDimension[]): readonly number[] {
  return to.reduce<readonly number[]>(
    (starts, dimension) => {
      const stride = strideOf(from, dimension)
      return starts.flatMap((start) => dimension.codes.map((_, i) => start + i * stride))
    },
    [0],
  )
}
