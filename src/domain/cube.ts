import { type AreaId, areas, type MeasureId } from './area.ts'
import type { Dataset, DatasetDimension } from './dataset.ts'
import { type CategoryId, type DimensionId, dimensions, isDivision } from './dimension.ts'
import { type Figure, notApplicable, notReported, protectedAtSource, sumOf } from './figure.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/** Where in a cube a figure stands. A division that is left out means its whole: everyone. */
export type Coordinates = Readonly<Partial<Record<DimensionId, CategoryId>>> & { readonly measure: MeasureId }

/** A figure and the contract's letters beside it (`p` provisional, `r` revised, `b` break before, `e` estimated). */
export interface Cell {
  readonly figure: Figure
  readonly flags: string
}

/**
 * An area's figures, safe to show: every cell a `Figure`, and the wholes that the feed leaves out derived from their parts.
 * The query cache holds cubes and nothing that lies before them.
 */
export interface Cube {
  readonly area: AreaId
  readonly label: string
  readonly source: string
  readonly updated: string | null
  readonly note: string | null
  readonly method: string | null
  readonly definition: string | null
  readonly decimals: Readonly<Record<MeasureId, number>>
  readonly dimensions: readonly DatasetDimension[]
  readonly cells: readonly Cell[]
}

/** What the feed has in a cell, told apart: withheld, without meaning, missing or a number. */
function figureOf(value: number | null, status: string): Figure {
  if (status.includes('c')) return protectedAtSource
  if (status.includes('z')) return notApplicable
  return value ?? notReported
}

/** The index of a cell, or -1 where the cube has no such code. */
function indexOf(order: readonly DatasetDimension[], at: Coordinates): number {
  let index = 0
  for (const { id, codes } of order) {
    const code = at[id] ?? (isDivision(id) ? dimensions[id].whole : undefined)
    const position = code === undefined ? -1 : codes.indexOf(code)
    if (position < 0) return -1
    index = index * codes.length + position
  }
  return index
}

const absent: Cell = { figure: notReported, flags: '' }

/** The figure at a place in the cube. A code that the feed lacks is missing, never zero and never an error. */
export function cellAt(cube: Cube, at: Coordinates): Cell {
  return cube.cells[indexOf(cube.dimensions, at)] ?? absent
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

/**
 * Turns a dataset into a cube. A whole that the feed leaves out is the sum of its parts, for measures that may be added;
 * where a part is missing, so is the whole.
 */
export function buildCube(dataset: Dataset): Cube {
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
  const { area, label, source, updated, note, method, definition, decimals } = dataset
  return {
    area,
    label,
    source,
    updated,
    note,
    method,
    definition,
    decimals,
    dimensions: full,
    cells: [...everyPlace(full)].map(at),
  }
}

/** The codes of a dimension that the cube has, in the feed's order. */
export function codesOf(cube: Cube, dimension: DimensionId): readonly CategoryId[] {
  return cube.dimensions.find(({ id }) => id === dimension)?.codes ?? []
}

/** The cube's periods in time order. */
export function periodsOf(cube: Cube): readonly Period[] {
  return [...codesOf(cube, 'time')].sort()
}

/** True where the cube has a row for the unit, whatever it holds. */
export function coversUnit(cube: Cube, unit: UnitId): boolean {
  return codesOf(cube, 'unit').includes(unit)
}
