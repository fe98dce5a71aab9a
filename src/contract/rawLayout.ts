import type { DatasetDimension } from '../domain/dataset.ts'
import type { DimensionId } from '../domain/dimension.ts'
import type { RawDataset } from './datasetShape.ts'
import { describeFound, listCodes } from './describeFound.ts'
import type { Report } from './problemLog.ts'
import { dimensionsOf, type Expected, readDimension } from './rawDimension.ts'

/** More cells than this are refused before room is made for them: a sparse file of a few bytes may claim any size. */
const mostCells = 5_000_000

/** The dimensions of a dataset in the order of the file's own cells, and how many cells that makes. */
export interface Layout {
  readonly dimensions: readonly DatasetDimension[]
  readonly cells: number
}

/** Reports dimensions that are missing, unknown or there twice. Gives the known ones in file order. */
function readIds(ids: readonly string[], { area }: Expected, report: Report): readonly DimensionId[] {
  const wanted = dimensionsOf(area)
  for (const id of wanted) {
    if (!ids.includes(id)) report('dimension-missing', ['id'], `dimensionen ${id}`, listCodes(ids))
  }
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      report('dimension-repeated', ['id', i], 'en dimension som inte redan står i listan', describeFound(id))
    else if (!wanted.some((known) => known === id)) report('dimension-unknown', ['id', i], wanted.join(', '), describeFound(id))
  })
  return ids.flatMap((id) => wanted.filter((known) => known === id))
}

function checkSizes(
  ids: readonly string[],
  size: readonly number[],
  found: readonly DatasetDimension[],
  report: Report,
): boolean {
  if (size.length !== ids.length) {
    report('size-mismatch', ['size'], `${ids.length} storlekar, en för varje dimension`, `${size.length}`)
    return false
  }
  const wrong = found.filter(({ id, codes }) => size[ids.indexOf(id)] !== codes.length)
  for (const { id, codes } of wrong) {
    const i = ids.indexOf(id)
    report('size-mismatch', ['size', i], `${codes.length}, som ${id} har koder`, describeFound(size[i]))
  }
  return wrong.length === 0
}

/** Reads how a dataset's cells are laid out, or reports why that can't be told and gives null. */
export function readLayout({ id, size, dimension }: RawDataset, expected: Expected, report: Report): Layout | null {
  const ids = id && readIds(id, expected, report)
  const wanted = ids ?? dimensionsOf(expected.area)
  const dimensions = wanted
    .map((name) => dimension && readDimension(name, dimension, expected, report))
    .filter((found) => !!found)
  if (!id || !size || !checkSizes(id, size, dimensions, report)) return null
  const complete = [id.length, new Set(ids).size, dimensions.length].every(
    (count) => count === dimensionsOf(expected.area).length,
  )
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1)
  if (cells > mostCells) report('dataset-too-large', ['size'], `högst ${mostCells} celler`, `${cells}`)
  return complete && cells <= mostCells ? { dimensions, cells } : null
}
