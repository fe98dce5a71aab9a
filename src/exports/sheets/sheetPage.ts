import type { SheetCell } from './sheetCell.ts'

/** A cell that opens an address. */
export interface SheetLink {
  readonly row: number
  readonly column: number
  readonly address: string
}

/** A sheet of the workbook. */
export interface SheetPage {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** In characters. */
  readonly widths: readonly number[]
  /** How many rows and columns stay when the reader scrolls. */
  readonly sticky: { readonly rows: number; readonly columns: number }
  readonly links: readonly SheetLink[]
}
