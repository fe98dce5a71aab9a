import type JSZip from 'jszip'
import type { ChartSpec } from './chartSpec.ts'
import { namespaces, xmlHead } from './namespaces.ts'
import { xmlText } from './xmlText.ts'
import { zipBytes } from './zipBytes.ts'

/** The name of the workbook's only sheet. */
export const sheetName = 'Diagram'

const { spreadsheet, office, relationships, contentTypes } = namespaces
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The letters of a column, from A for 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

const textCell = (at: string, text: string): string =>
  text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

const numberCell = (at: string, value: number | null, style: number): string =>
  value === null ? '' : `<c r="${at}" s="${style}"><v>${value}</v></c>`

/** A row per category. A gap is a cell that isn't there: Excel would draw a word as zero. */
function sheetOf({ corner, categories, series }: ChartSpec): string {
  const first = [corner, ...series.map(({ name }) => name)].map((name, i) => textCell(`${columnLetters(i)}1`, name))
  const rows = categories.map((category, i) => [
    textCell(`A${i + 2}`, category),
    ...series.map(({ values }, s) => numberCell(`${columnLetters(s + 1)}${i + 2}`, values[i] ?? null, s + 1)),
  ])
  const lines = [first, ...rows].map((cells, i) => `<row r="${i + 1}">${cells.join('')}</row>`)
  const widths = '<cols><col min="1" max="1" width="28" customWidth="1"/></cols>'
  return `${xmlHead}<worksheet xmlns="${spreadsheet}">${widths}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A style per series, after the plain one, with its format of numbers. */
function stylesOf({ series }: ChartSpec): string {
  const firstOwn = 164
  const formats = series.map(({ format }, i) => `<numFmt numFmtId="${firstOwn + i}" formatCode="${xmlText(format)}"/>`)
  const styles = series.map(
    (_, i) => `<xf numFmtId="${firstOwn + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  return `${xmlHead}<styleSheet xmlns="${spreadsheet}">${
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`
  }<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${
    styles.length + 1
  }"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${xmlHead}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetTypes}.styles+xml"/></Types>`,
  '_rels/.rels': `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
}

/** The workbook that opens when someone edits the chart: its very numbers, and nothing else. */
export async function chartWorkbook(spec: ChartSpec, zip: JSZip): Promise<Uint8Array> {
  const parts = { ...fixedParts, 'xl/worksheets/sheet1.xml': sheetOf(spec), 'xl/styles.xml': stylesOf(spec) }
  return zipBytes(zip, parts)
}
