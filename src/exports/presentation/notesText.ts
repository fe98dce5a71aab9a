import type { CarriedComment, Definition, FullExhibit } from '../../exhibits/exhibit.ts'
import type { SlideExhibit } from '../../exhibits/slideExhibit.ts'
import { words } from '../../words/presentation.ts'

/** A paragraph of notes under a name of its own, nothing where there is nothing to say. */
function section(title: string, lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== '')
  return said.length === 0 ? [] : [`${title}:`, ...said, '']
}

const commentOf = ({ text, source }: CarriedComment): string => `${text} (${source})`

const definitionOf = ({ term, texts }: Definition): string => `${term}: ${texts.join(' ')}`

function carriedNotes(exhibit: FullExhibit, address: string): readonly string[] {
  const { verdict, asides, comments, definitions, footnotes, source, dataDate, filters, receipt } = exhibit
  return [
    ...section(words.verdict, verdict === null ? [] : [verdict.text, ...verdict.basis]),
    ...section(words.values, asides),
    ...section(words.definitions, definitions.map(definitionOf)),
    ...section(words.comments, comments.map(commentOf)),
    ...section(words.footnotes, footnotes),
    source,
    ...(dataDate === null ? [] : [dataDate]),
    filters,
    `${words.receipt}: ${receipt.code}`,
    ...(address === '' ? [] : [address]),
  ]
}

/** The speaker's notes of a slide: the presenter's own first, then everything that belongs to the figures, lines parted by `\n`. */
export function notesText({ exhibit, name, notes, address }: SlideExhibit, more: readonly string[] = []): string {
  const own = [name, notes].filter((text) => text.trim() !== '')
  const carried = exhibit.kind === 'empty' ? [exhibit.why, exhibit.filters] : carriedNotes(exhibit, address)
  const parts = [...own, ...(own.length > 0 ? [''] : []), ...more, ...(more.length > 0 ? [''] : []), ...carried]
  return parts.join('\n').replace(/\r\n?/g, '\n').trim()
}
