import type { CarriedTable } from '../../exhibits/carriedTable.ts'

/** A table as words, its first line the names of its columns. */
export interface WordTable {
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[]
}

/** The words of a table, one for one. */
export function wordsOf({ corner, columns, rows }: CarriedTable): WordTable {
  return {
    corner,
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ label, cells }) => ({ label, texts: cells.map(({ text }) => text) })),
  }
}

/** The same with its years from the top: many years are too wide for a picture. */
export function turned({ columns, rows }: WordTable): WordTable {
  return {
    corner: '',
    columns: rows.map(({ label }) => label),
    rows: columns.map((label, i) => ({ label, texts: rows.map(({ texts }) => texts[i] ?? '') })),
  }
}
