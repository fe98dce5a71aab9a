import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { paragraphOf, verdictLine } from '../../words/sheets.ts'
import { originLine } from './exhibitLines.ts'

/** An exhibit as one plain paragraph: the finding, of whom, the verdict where there is one, and where the figures are from. */
export function sentenceOf(exhibit: FullExhibit): string {
  const { heading, population, verdict } = exhibit
  const sentences = exhibit.kind === 'situation' ? exhibit.sentences : []
  return paragraphOf([heading, ...sentences, population, verdict === null ? '' : verdictLine(verdict.text), originLine(exhibit)])
}
