import type { Sheet } from 'write-excel-file/universal'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { dataSheet } from './dataSheet.ts'
import { definitionsSheet } from './definitionsSheet.ts'
import { sectionsOf } from './sectionsOf.ts'
import { bodyFont } from './sheetLook.ts'
import { sheetMarkup } from './sheetMarkup.ts'
import type { SheetPage } from './sheetPage.ts'
import { sourceSheet } from './sourceSheet.ts'

function sheetOf({ name, rows, widths, sticky }: SheetPage): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((cells) => [...cells]),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    showGridLines: false,
    ...(sticky.rows > 0 ? { stickyRowsCount: sticky.rows } : {}),
    ...(sticky.columns > 0 ? { stickyColumnsCount: sticky.columns } : {}),
  }
}

/**
 * Exhibits as an Excel workbook: their figures as numbers, their definitions, and their sources with what the rules of quality found.
 * A withheld figure is its word; its number is nowhere in the file. `address` makes a link absolute. Everything that writes the file
 * is loaded when it is called.
 */
export async function makeWorkbook(exhibits: readonly FullExhibit[], address: (link: string) => string): Promise<Blob> {
  const sections = sectionsOf(exhibits)
  const pages = [dataSheet(sections), definitionsSheet(sections), sourceSheet(sections, address)]
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  return writeExcelFile(pages.map(sheetOf), { ...bodyFont, features: [sheetMarkup(pages)] }).toBlob()
}
