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

/** What the contract adds to a unit. One without files of its own may say that its children are all of it. */
export interface UnitLife {
  readonly validFrom?: string
  readonly validTo?: string
  readonly successors?: readonly string[]
  readonly sumOfChildren?: true
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
    /** The figures are nobody's: the app says so wherever they are shown. */
    readonly madeUp?: true
    readonly organisation: { readonly id: string; readonly label: string }
    readonly nextDelivery?: string
    readonly context?: string
    readonly units: JsonStatDimension
  }
}
