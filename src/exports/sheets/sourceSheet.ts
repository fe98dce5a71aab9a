import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { severityWord, sheetWords as words } from '../../words/sheets.ts'
import { type LabelledLine, ownFindings, readingLines, sourceLines } from './exhibitLines.ts'
import { fittedRow, wideRow } from './fittedRow.ts'
import type { SheetLink, SheetPage } from './sheetPage.ts'
import { type SheetCell, textCell } from './sheetCell.ts'
import { look } from './sheetLook.ts'

/** A row with the address that its text opens, null for none. */
interface LinkedRow {
  readonly cells: readonly SheetCell[]
  readonly opens: string | null
}

const widths = [26, 84, 54, 24]

/** In the column of texts. */
const linkColumn = 1

const plainRow = (cells: readonly SheetCell[]): LinkedRow => ({ cells: fittedRow(cells, widths), opens: null })

const labelled = ({ label, text }: LabelledLine, opens: string | null = null): LinkedRow => ({
  cells: fittedRow([textCell(label, look.heading), textCell(text, opens === null ? look.text : look.link)], widths),
  opens,
})

/** Lines of one kind have their label at the first of them. */
const labelledOnce = (lines: readonly LabelledLine[]): readonly LabelledLine[] =>
  lines.map((line, i) => (line.label === lines[i - 1]?.label ? { ...line, label: '' } : line))

function findingRows(exhibit: FullExhibit): readonly LinkedRow[] {
  const findings = ownFindings(exhibit)
  if (exhibit.kind === 'situation') return []
  if (findings.length === 0) return [plainRow([textCell(words.findings.severity, look.heading), textCell(words.none, look.text)])]
  const { severity, text, remedy, code } = words.findings
  return [
    plainRow([severity, text, remedy, code].map((label) => textCell(label, look.corner))),
    ...findings.map((finding) =>
      plainRow([
        textCell(severityWord[finding.severity], look.heading),
        textCell(finding.text, look.text),
        textCell(finding.remedy, look.text),
        textCell(finding.code, look.muted),
      ]),
    ),
  ]
}

function sectionOf(exhibit: FullExhibit, address: (link: string) => string): readonly LinkedRow[] {
  const { topic, link, receipt } = exhibit
  const view = address(link)
  return [
    { cells: wideRow(topic, look.title, widths), opens: null },
    ...sourceLines(exhibit).map((line) => labelled(line)),
    labelled({ label: words.link, text: view }, view),
    labelled({ label: words.receipt, text: receipt.code }, address(receipt.link)),
    ...labelledOnce(readingLines(exhibit)).map((line) => labelled(line)),
    ...findingRows(exhibit),
  ]
}

/** The sheet of sources: where each exhibit's figures come from, how they are to be read, and all that the rules of quality found. */
export function sourceSheet(exhibits: readonly FullExhibit[], address: (link: string) => string): SheetPage {
  const sections = exhibits.map((exhibit) => sectionOf(exhibit, address))
  const rows = sections.flatMap((section, i) => (i === 0 ? section : [plainRow([]), ...section]))
  const links = rows.flatMap(({ opens }, row): readonly SheetLink[] =>
    opens === null ? [] : [{ row, column: linkColumn, address: opens }],
  )
  return {
    name: words.sheets.source,
    rows: rows.map(({ cells }) => cells),
    widths,
    sticky: { rows: 0, columns: 1 },
    links,
  }
}
