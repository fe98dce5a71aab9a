import type { Carried, FullExhibit } from '../../exhibits/exhibit.ts'
import { commentLine, findingLine, receiptLine, sheetWords as words, withoutLabel } from '../../words/sheets.ts'

/** A text with its label. */
export interface LabelledLine {
  readonly label: string
  readonly text: string
}

const linesOf = (label: string, texts: readonly string[]): readonly LabelledLine[] => texts.map((text) => ({ label, text }))

const told = (texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text): text is string => text !== null && text !== '')

/** What stands above the tables, under the topic: the finding where there is one, the situation in sentences, of whom, and the filters. */
export function headLines(exhibit: FullExhibit): readonly string[] {
  const sentences = exhibit.kind === 'situation' ? exhibit.sentences : []
  return told([exhibit.heading, ...sentences, exhibit.population, exhibit.filters]).filter((text) => text !== exhibit.topic)
}

/** Where the figures come from and which they are. */
export function sourceLines({ organisation, unit, filters, source, dataDate }: Carried): readonly LabelledLine[] {
  return [
    { label: words.organisation, text: organisation },
    { label: words.unit, text: unit.label },
    { label: words.selection, text: withoutLabel(words.selection, filters) },
    { label: words.source, text: withoutLabel(words.source, source) },
    ...linesOf(words.dataDate, told([dataDate])),
  ]
}

/** How the figures are to be read: the verdict with its grounds, what stands beside the value, what to mind, and the publisher's words. */
export function readingLines({ verdict, asides, footnotes, comments }: Carried): readonly LabelledLine[] {
  return [
    ...linesOf(words.verdict, told([verdict?.text ?? null])),
    ...linesOf(words.basis, verdict?.basis ?? []),
    ...linesOf(words.asides, asides),
    ...linesOf(words.footnotes, footnotes),
    ...linesOf(
      words.comment,
      comments.map(({ text, source }) => commentLine(text, source)),
    ),
  ]
}

/** What the rules of quality found in the figures of an exhibit. Those of a situation stand with the key figures that it is made of. */
export function ownFindings(exhibit: FullExhibit): FullExhibit['findings'] {
  return exhibit.kind === 'situation' ? [] : exhibit.findings
}

/** The same, a sentence each. */
export function findingLines(exhibit: FullExhibit): readonly string[] {
  return ownFindings(exhibit).map(({ severity, text, remedy }) => findingLine(severity, text, remedy))
}

/** The last line under a table, which it never parts from: source, date and receipt. */
export function originLine({ source, dataDate, receipt }: Carried): string {
  return told([source, dataDate, receiptLine(receipt.code)]).join(' · ')
}
