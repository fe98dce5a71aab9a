import { areas } from './area.ts'
import { absent, type Cell, codesOf, type Coordinates, type Cube, indexOf } from './cube.ts'
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

/** Every combination of codes, in the order of the cells. */
function* everyPlace(order: readonly DatasetDimension[]): Generator<Coordinates> {
  const [first, ...rest] = order
  if (first === undefined) {
    yield {} as Coordinates
    return
  }
  for (const code of first.codes) for (const place of everyPlace(rest)) yield { [first.id]: code, ...place }
}

const untold = (finding: Finding): ToldFinding => ({ ...finding, text: '', remedy: '' })

/**
 * Turns a dataset into a cube. A whole that the feed leaves out is the sum of its parts, for measures that may be added;
 * where a part is missing, so is the whole. What `protect` hides is gone before anything is made of it. What the rules of
 * quality find among the figures is found once, here, and told by `tell`.
 */
export function buildCube(
  dataset: Dataset,
  tell: (finding: Finding) => ToldFinding = untold,
  protect: (cube: Cube) => Cube = (cube) => cube,
): Cube {
  const given = dataset.dimensions
  const full = given.map(withWhole)
  const measures = areas[dataset.area].measures
  const at = (place: Coordinates): Cell => {
    const index = indexOf(given, place)
    if (index >= 0) {
      const flags = dataset.statuses[index] ?? ''
      return { figure: figureOf(dataset.values[index] ?? null, flags), flags }
    }
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
  const { isPublic = false, rollingMonths = null, aggregates = [] } = dataset
  const cube = protect({
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
    cells: [...everyPlace(full)].map(at),
    aggregates,
    findings: [],
  })
  const findings = codesOf(cube, 'unit').flatMap((unit) => findingsIn(cube, unit))
  return { ...cube, findings: findings.map(tell) }
}
