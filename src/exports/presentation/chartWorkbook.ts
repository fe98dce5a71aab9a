import type JSZip from 'jszip'
import type { NativeChart, ScatterSpec } from './chartSpec.ts'
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

/** The numbers of a chart as its workbook has them: a name per row, and columns of numbers with their formats. */
interface Sheet {
  readonly corner: string
  readonly rows: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly format: string
    readonly values: readonly (number | null)[]
  }[]
}

/** Where the rows of each series of a scatter chart begin, from 0, and after the last: each has its points below those of the one before. */
export function firstRows({ series }: ScatterSpec): readonly number[] {
  return series.reduce<readonly number[]>((rows, { points }) => [...rows, (rows.at(-1) ?? 0) + points.length], [0])
}

function scatterSheet(spec: ScatterSpec): Sheet {
  const { corner, across, up, series } = spec
  const points = series.flatMap((one) => one.points)
  const starts = firstRows(spec)
  const blank = (count: number) => Array.from({ length: count }, () => null)
  return {
    corner,
    rows: points.map(({ name }) => name),
    columns: [
      { name: across.title, format: across.format, values: points.map(({ x }) => x) },
      ...series.map((one, i) => ({
        name: one.name,
        format: up.format,
        values: [...blank(starts[i] ?? 0), ...one.points.map(({ y }) => y)],
      })),
    ],
  }
}

const sheetFor = (spec: NativeChart): Sheet =>
  spec.kind === 'scatter' ? scatterSheet(spec) : { corner: spec.corner, rows: spec.categories, columns: spec.series }

/** A row per category. A gap is a cell that isn't there: Excel would draw a word as zero. */
function sheetOf({ corner, rows: names, columns }: Sheet): string {
  const first = [corner, ...columns.map(({ name }) => name)].map((name, i) => textCell(`${columnLetters(i)}1`, name))
  const rows = names.map((name, i) => [
    textCell(`A${i + 2}`, name),
    ...columns.map(({ values }, s) => numberCell(`${columnLetters(s + 1)}${i + 2}`, values[i] ?? null, s + 1)),
  ])
  const lines = [first, ...rows].map((cells, i) => `<row r="${i + 1}">${cells.join('')}</row>`)
  const widths = '<cols><col min="1" max="1" width="28" customWidth="1"/></cols>'
  return `${xmlHead}<worksheet xmlns="${spreadsheet}">${widths}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A style per column, after the plain one, with its format of numbers. */
function stylesOf({ columns }: Sheet): string {
  const firstOwn = 164
  const formats = columns.map(({ format }, i) => `<numFmt numFmtId="${firstOwn + i}" formatCode="${xmlText(format)}"/>`)
  const styles = columns.map(
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
export async function chartWorkbook(spec: NativeChart, zip: JSZip): Promise<Uint8Array> {
  const sheet = sheetFor(spec)
  const parts = { ...fixedParts, 'xl/worksheets/sheet1.xml': sheetOf(sheet), 'xl/styles.xml': stylesOf(sheet) }
  return zipBytes(zip, parts)
}
