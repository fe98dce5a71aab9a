import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { type DatasetAxes, datasetOf, type JsonStatDataset } from './datasetOf.ts'

/** Several datasets as one document of JSON-stat 2.0. */
export interface JsonStatCollection {
  readonly version: '2.0'
  readonly class: 'collection'
  readonly label: string
  readonly link: { readonly item: readonly JsonStatDataset[] }
}

const axes: Readonly<Record<Exclude<FullExhibit['kind'], 'situation'>, DatasetAxes>> = {
  series: { rows: 'series', columns: 'time', metric: 'rows' },
  compare: { rows: 'unit', columns: 'line', metric: 'columns' },
  drivers: { rows: 'group', columns: 'column', metric: 'columns' },
}

function datasetsOf(exhibit: FullExhibit): readonly JsonStatDataset[] {
  if (exhibit.kind === 'situation') return exhibit.cards.flatMap(datasetsOf)
  return exhibit.tables.map((table) => datasetOf(exhibit, table, axes[exhibit.kind]))
}

/** What an exhibit shows as JSON-stat 2.0: one table as a dataset; several tables, and a situation, as a collection of them. */
export function jsonStatOf(exhibit: FullExhibit): JsonStatDataset | JsonStatCollection {
  const item = datasetsOf(exhibit)
  const [only] = item
  if (only !== undefined && item.length === 1 && exhibit.kind !== 'situation') return only
  return { version: '2.0', class: 'collection', label: exhibit.topic, link: { item } }
}
