import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { sheetWords } from '../../words/sheets.ts'
import { carriedLines } from './carriedLines.ts'
import { delimit } from './delimit.ts'
import { findingLines, headLines, readingLines, sourceLines } from './exhibitLines.ts'
import { sectionsOf } from './sectionsOf.ts'

/** Tells Swedish Excel that the letters are UTF-8. */
const byteOrderMark = '\ufeff'

type Fields = readonly string[]

function endOf(exhibit: FullExhibit): readonly Fields[] {
  const { code } = exhibit.receipt
  const labelled = [...sourceLines(exhibit), { label: sheetWords.receipt, text: code }, ...readingLines(exhibit)]
  return [
    ...labelled.map(({ label, text }) => [label, text]),
    ...findingLines(exhibit).map((line) => [sheetWords.findings.severity, line]),
  ]
}

function sectionOf(exhibit: FullExhibit): readonly Fields[] {
  const { topic, tables } = exhibit
  const several = tables.length > 1
  return [
    [topic],
    ...headLines(exhibit).map((line) => [line]),
    ...tables.flatMap((table) => [[], ...(several ? [[table.caption]] : []), ...carriedLines(table)]),
    [],
    ...endOf(exhibit),
  ]
}

/**
 * Exhibits as a text file that Swedish Excel opens with a double click: semicolons, decimal commas, UTF-8 with its mark. It is for
 * people, so each table has its finding above it and its source below; programs take `machineCsvOf`.
 */
export function csvOf(exhibits: readonly FullExhibit[]): string {
  const sections = sectionsOf(exhibits).map(sectionOf)
  const rows = sections.flatMap((section, i) => (i === 0 ? section : [[], [], ...section]))
  return `${byteOrderMark}${delimit(rows, ';')}\r\n`
}
