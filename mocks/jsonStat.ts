/** A dimension as JSON-stat 2.0 writes it. A dimension of one category may leave `index` out. */
export interface JsonStatDimension {
  readonly label?: string
  readonly category: {
    readonly index?: readonly string[] | Readonly<Record<string, number>>
    readonly label?: Readonly<Record<string, string>>
    readonly child?: Readonly<Record<string, readonly string[]>>
    readonly unit?: Readonly<Record<string, { readonly decimals: number }>>
  }
  readonly extension?: Readonly<Record<string, unknown>>
}

/** Values or statuses of cells: one per cell, or only those that have one, by the cell's place. */
export type JsonStatCells<T> = readonly T[] | Readonly<Record<string, T>>

/** A dataset file. */
export interface JsonStatDataset {
  readonly version: string
  readonly class: 'dataset'
  readonly label: string
  readonly source: string
  readonly updated: string
  readonly note: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: Readonly<Record<string, readonly string[]>>
  readonly dimension: Readonly<Record<string, JsonStatDimension>>
  readonly value: JsonStatCells<number | null>
  readonly status?: JsonStatCells<string | null> | string
  readonly extension?: Readonly<Record<string, unknown>>
}

/** What the catalog says about one dataset file. */
export interface JsonStatItem {
  readonly class: 'dataset'
  readonly href: string
  readonly label: string
  readonly extension: { readonly area: string; readonly units: readonly string[] }
}

/** The catalog. */
export interface JsonStatCollection {
  readonly version: string
  readonly class: 'collection'
  readonly label: string
  readonly updated: string
  readonly link: { readonly item: readonly JsonStatItem[] }
  readonly extension: {
    readonly contract: number
    readonly organisation: { readonly id: string; readonly label: string }
    readonly nextDelivery?: string
    readonly context?: string
    readonly units: JsonStatDimension
  }
}
