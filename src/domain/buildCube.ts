import { areas } from './area.ts'
import { absent, type Cell, codesOf, type Coordinates, type Cube, indexOf } from './cube.ts'
import { offsetsOf } from './cubeRow.ts'
import type { Dataset, DatasetDimension } from './dataset.ts'
import { dimensions, isDivision } from './dimension.ts'
import { type Figure, notApplicable, notReported, protectedAtSource, sumOf } from './figure.ts'
import type { Finding, ToldFinding } from './finding.ts'
import { findingsIn } from './quality/cubeRules.ts'

/** What the feed has in a cell, told apart: withheld, without meaning, missing or a number. */
function figureOf(value: number | null, status: string): Figure {
  if (status.includes('c')) return protectedAtSource
  if (status.includes('z')) return notApplicable
  return value ?? notReported
}

/** The dataset's dimension with the whole added, where the feed gives only the parts. */
function withWhole(dimension: DatasetDimension): DatasetDimension {
  if (!isDivision(dimension.id)) return dimension
  const { whole, labels } = dimensions[dimension.id]
  if (dimension.codes.includes(whole)) return dimension
  return { ...dimension, codes: [...dimension.codes, whole], labels: { ...dimension.labels, [whole]: labels[whole] ?? whole } }
}

/** Where a cell stands, by its number. */
function placeAt(order: readonly DatasetDimension[], cell: number): Coordinates {
  const place: Record<string, string> = {}
  let rest = cell
  for (const { id, codes } of order.toReversed()) {
    place[id] = codes[rest % codes.length] ?? ''
    rest = Math.floor(rest / codes.length)
  }
  return place as Coordinates
}

const untold = (finding: Finding): ToldFinding => ({ ...finding, text: '', remedy: '' })

/**
 * A dataset's figures as a cube, as its publisher has them: nothing is hidden and nothing is judged. A whole that the feed leaves
 * out is the sum of its parts, for measures that may be added; where a part is missing, so is the whole.
 */
export function cubeOf(dataset: Dataset): Cube {
  const given = dataset.dimensions
  const full = given.map(withWhole)
  const measures = areas[dataset.area].measures
  const cellOf = (index: number): Cell => {
    const flags = dataset.statuses[index] ?? ''
    return { figure: figureOf(dataset.values[index] ?? null, flags), flags }
  }
  const at = (place: Coordinates): Cell => {
    const index = indexOf(given, place)
    if (index >= 0) return cellOf(index)
    const lacking = given.find(({ id, codes }) => !codes.includes(place[id] ?? ''))
    if (lacking === undefined || !isDivision(lacking.id) || measures[place.measure]?.additive !== true) return absent
    const { whole, parts: partCodes } = dimensions[lacking.id]
    // A part that the feed lacks is missing; only wholes are made of others.
    if (place[lacking.id] !== whole) return absent
    const parts = partCodes.map((part) => at({ ...place, [lacking.id]: part }))
    return {
      figure: sumOf(parts.map(({ figure }) => figure)),
      flags: [...new Set(parts.flatMap(({ flags }) => [...flags]))].join(''),
    }
  }
  const { area, label, source, updated, note, method, definition, decimals, unitLabels = {} } = dataset
  const { isPublic = false, rollingMonths = null, aggregates = [], remarks } = dataset
  return {
    area,
    label,
    source,
    updated,
    note,
    method,
    definition,
    isPublic,
    rollingMonths,
    decimals,
    unitLabels,
    dimensions: full,
    // Most cells lie in the file as they do here: only the others are worked out place by place.
    cells: offsetsOf(dataset, full).map((index, i) => (Number.isNaN(index) ? at(placeAt(full, i)) : cellOf(index))),
    aggregates,
    findings: [],
    ...(remarks && { remarks }),
  }
}

/**
 * Turns a dataset into a cube. What `protect` hides is gone before anything is made of it. What the rules of quality find among
 * the figures is found once, here, and told by `tell`.
 */
export function buildCube(
  dataset: Dataset,
  tell: (finding: Finding) => ToldFinding = untold,
  protect: (cube: Cube) => Cube = (cube) => cube,
): Cube {
  const cube = protect(cubeOf(dataset))
  const findings = codesOf(cube, 'unit').flatMap((unit) => findingsIn(cube, unit))
  return { ...cube, findings: findings.map(tell) }
}
