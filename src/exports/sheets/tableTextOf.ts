import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { carriedLines } from './carriedLines.ts'
import { clipboardLines } from './clipboardLines.ts'
import { delimit } from './delimit.ts'

/** The tables of an exhibit with tabs between the cells, for programs that paste text: Swedish Excel takes its numbers as numbers. */
export function tableTextOf(exhibit: FullExhibit): string {
  const tables = exhibit.tables.flatMap((table) => [[table.caption], ...carriedLines(table), []])
  return delimit([...tables, ...clipboardLines(exhibit).map((line) => [line])], '\t')
}
