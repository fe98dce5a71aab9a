import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { findingLines, originLine } from './exhibitLines.ts'

/** What follows a copied table wherever it is pasted: the filters, what must be read with it, what is doubted, and where it is from. */
export function clipboardLines(exhibit: FullExhibit): readonly string[] {
  return [...exhibit.footnotes, ...findingLines(exhibit), exhibit.filters, originLine(exhibit)]
}
