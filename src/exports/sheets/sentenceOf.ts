import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { paragraphOf } from '../../words/sheets.ts'
import { originLine } from './exhibitLines.ts'

/** An exhibit as one plain paragraph: the finding, of whom, what must be said of all its figures, and where they are from. */
export function sentenceOf(exhibit: FullExhibit): string {
  const { heading, population, warnings } = exhibit
  const sentences = exhibit.kind === 'situation' ? exhibit.sentences : []
  return paragraphOf([heading, ...sentences, population, ...warnings, originLine(exhibit)])
}
