import { makeFeeds } from '../../../mocks/feeds.ts'
import { largeSize } from '../../../mocks/size.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { Problem } from '../../../src/domain/problem.ts'
import type { UnitId } from '../../../src/domain/unitTree.ts'

/** The feeds of the whole made-up organisation. */
export const feeds = makeFeeds('exempel', largeSize)

const read = parseCatalog(feeds.catalog, 'index.json', 'https://exempel.se/exempel/index.json')
if (!read.ok) throw new Error(JSON.stringify(read.problems))
/** Its catalog as the app reads it. */
export const catalog = read.value
/** Every unit, those that ended among them, parents before children. */
export const units = catalog.tree.order.flatMap((id) => catalog.tree.units.get(id) ?? [])
/** The years that it has figures for. */
export const years = Array.from({ length: 15 }, (_, i) => String(2010 + i))

const results = [...feeds.files].map(([address, { area, json }]) => ({
  address,
  result: parseDataset(json, address, { area, tree: catalog.tree }),
}))
/** What the contract finds wrong with the datasets. */
export const problems: readonly Problem[] = results.flatMap(({ result }) => (result.ok ? [] : result.problems))
/** The datasets as the app reads them, by address. */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
  results.flatMap(({ address, result }) => (result.ok ? [[address, result.value] as const] : [])),
)

/** The dataset of a unit in an area, if it has one. */
export function datasetOf(unit: UnitId, area: AreaId): Dataset | undefined {
  return datasets.get(`${unit}/${area}.json`)
}

/** A cell as published: its number and letters, or null where the file has no such place. */
export function cellIn(dataset: Dataset | undefined, place: Readonly<Record<string, string>>) {
  if (dataset === undefined) return null
  let index = 0
  for (const { id, codes } of dataset.dimensions) {
    const at = id === 'unit' ? 0 : codes.indexOf(place[id] ?? '')
    if (at < 0) return null
    index = index * codes.length + at
  }
  return { value: dataset.values[index] ?? null, status: dataset.statuses[index] ?? '' }
}

/** Every place of a dataset, as codes by dimension. */
export function placesOf({ dimensions }: Dataset): readonly Readonly<Record<string, string>>[] {
  return dimensions.reduce<readonly Readonly<Record<string, string>>[]>(
    (places, { id, codes }) => places.flatMap((place) => codes.map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
}

/** True if a unit lives in the year of a period. */
export function lives({ validFrom = '0', validTo = '9' }: { validFrom?: string; validTo?: string }, period: string): boolean {
  return validFrom.slice(0, 4) <= period.slice(0, 4) && period.slice(0, 4) <= validTo.slice(0, 4)
}
