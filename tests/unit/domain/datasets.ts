import { type AreaId, areas } from '../../../src/domain/area.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { DimensionId } from '../../../src/domain/dimension.ts'

/** A cell as a feed has it: a value, or a status without one. */
export type Raw = number | null | 'c' | 'z'

/** A dataset over the given codes, its cells made from the codes at each place. */
export function datasetOf(
  area: AreaId,
  codes: Partial<Record<DimensionId, readonly string[]>>,
  cell: (at: Record<string, string>) => Raw,
): Dataset {
  const dimensions = (Object.entries(codes) as [DimensionId, readonly string[]][]).map(([id, list]) => ({
    id,
    codes: list,
    labels: {},
  }))
  const places = dimensions.reduce<Record<string, string>[]>(
    (all, { id, codes: list }) => all.flatMap((place) => list.map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
  const raw = places.map(cell)
  return {
    area,
    file: `${area}.json`,
    label: area,
    source: 'Källa',
    updated: null,
    note: null,
    method: null,
    definition: null,
    dimensions,
    values: raw.map((value) => (typeof value === 'number' ? value : null)),
    statuses: raw.map((value) => (typeof value === 'string' ? value : '')),
    decimals: Object.fromEntries(Object.keys(areas[area].measures).map((measure) => [measure, measure === 'rate' ? 2 : 0])),
  }
}

/** One unit's measures over the years as a cube, in an area without divisions or for everyone in `group`. */
export function cubeOfRows(
  area: AreaId,
  years: readonly string[],
  rows: Readonly<Record<string, readonly Raw[]>>,
  group?: string,
): Cube {
  const codes = { unit: ['u'], time: years, ...(group === undefined ? {} : { group: [group] }), measure: Object.keys(rows) }
  return buildCube(datasetOf(area, codes, ({ time, measure }) => rows[measure ?? '']?.[years.indexOf(time ?? '')] ?? null))
}
