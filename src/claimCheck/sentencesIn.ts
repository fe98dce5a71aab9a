import type { Span } from './token.ts'

/** A sentence of the reader's text. Sentences of one paragraph share what they are about. */
export interface Sentence extends Span {
  readonly paragraph: number
  /** An item of a list: it leans on what leads the list, not on the item before. */
  readonly isItem: boolean
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' })
/** Endings that look like the end of a sentence and are none. */
const abbreviation =
  /(?:^|[\s(])(?:d\.v\.s|t\.ex|bl\.a|m\.m|m\.fl|p\.g\.a|t\.o\.m|fr\.o\.m|ca|st|resp|inkl|exkl|ex|kl|nr|s\.k|o\.s\.v)\.\s*$/iu
const ending = /[.!?:]\s*$/u
/** A numbered heading has no more words than this, and no end. */
const longestHeading = 8

/** A row of a table: numbers stand at its end, four or more, and nothing but signs between them. */
function isTableRow(line: string): boolean {
  const words = line
    .trim()
    .split(/[\s%]+/u)
    .filter((word) => word !== '')
  const text = words.findLastIndex((word) => !/^[−-]?\d+(?:[.,]\d+)?$/u.test(word))
  return words.length - 1 - text >= 4
}

/** Stands for the letters of what is taken out: of private use, so that no text has it. */
const erased = '\ue000'

/** Takes rows of tables out of the text, keeping every other letter in its place. */
function withoutTables(text: string): string {
  const lines = text.split('\n')
  return lines.map((line) => (isTableRow(line) ? erased.repeat(line.length) : line)).join('\n')
}

interface Paragraph extends Span {
  readonly paragraph: number
  readonly isItem: boolean
}

const bullet = /^\s*[•●▪*–-]\s/u
/** A line of running text is longer than this, but for its last. */
const shortLine = 60

/** True where the lines on both sides of a line's end are short, and the first is not the last of a sentence that began before it. */
function areShort(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at + 1)
  const [line, next] = [text.slice(from, at), text.slice(at + 1, end < 0 ? text.length : end)]
  const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1))
  const begins = from === 0 || before.trim() === '' || before.length <= shortLine || ending.test(before)
  const isApart = /^\s*[\p{Lu}\d]/u.test(next)
  return line.trim() !== '' && line.length <= shortLine && next.trim() !== '' && begins && isApart
}

/** The paragraphs, parted by an empty line or by a row of a table, and the items of lists, which belong to the one before. */
function paragraphsIn(text: string): readonly Paragraph[] {
  const spans: Paragraph[] = []
  let start = 0
  let paragraph = 0
  let isItem = bullet.test(text)
  for (const { index, 0: gap } of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*|\ue000+\s*|\n|\t{2,}/gu)) {
    const next = index + gap.length
    const isBullet = bullet.test(text.slice(next, next + 20))
    const isLine = /^\n$/u.test(gap)
    // A line's end parts no sentence in running text, but short lines are a list.
    if (isLine && !isBullet && !areShort(text, index)) continue
    spans.push({ start, end: index, paragraph, isItem })
    start = next
    isItem = isBullet || isLine
    if (!isItem || gap.trim() !== '' || gap.split('\n').length > 2) paragraph += 1
  }
  return [...spans, { start, end: text.length, paragraph, isItem }]
}

function isHeading(piece: string): boolean {
  return (
    /^\s*\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(piece) && !ending.test(piece) && piece.trim().split(/\s+/u).length <= longestHeading
  )
}

/** Whether a place is the first on its line, but for blanks. */
const beginsLine = (text: string, at: number): boolean => /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, at - 40), at))

/** "… 3,0 %. 33 av 283 …": the rules of Unicode part no sentence before a number and a small letter. */
function partedAtNumbers({ start, end }: Span, text: string): readonly Span[] {
  const starts = [...text.slice(start, end).matchAll(/(?<=(?:[%)\p{L}]|\d{4})\.)\s+(?=\d)/gu)].map(
    ({ index, 0: gap }) => start + index + gap.length,
  )
  return [start, ...starts].map((from, i, all) => ({ start: from, end: all[i + 1] ?? end }))
}

/** Joins what an abbreviation has parted. */
function joined(pieces: readonly Span[], text: string): readonly Span[] {
  const done: Span[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (last !== undefined && abbreviation.test(text.slice(Math.max(last.start, last.end - 12), last.end)))
      done[done.length - 1] = { start: last.start, end: piece.end }
    else done.push(piece)
  }
  return done
}

/** No sentence is longer: what is, is no running text, and would cost more to read the longer it is. */
const longest = 800

/** Cuts what is too long for a sentence at its blanks. */
function cut({ start, end }: Span, text: string): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longest) {
    const blank = text.lastIndexOf(' ', from + longest)
    const to = blank > from ? blank : from + longest
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

/**
 * The sentences of a text, without headings and rows of tables. A line's end parts no sentence: text from a report has one in the
 * middle of most. Sentences by the rules of Unicode (UAX 29), and our own for Swedish abbreviations.
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const cleared = withoutTables(text)
  return paragraphsIn(cleared).flatMap(({ start, end, paragraph, isItem }) => {
    const piece = cleared.slice(start, end).replaceAll(/\s/gu, ' ')
    const parts = [...segmenter.segment(piece)].map(({ index, segment }) => ({ start: index, end: index + segment.length }))
    const sentences = joined(
      parts.flatMap((part) => partedAtNumbers(part, piece)),
      piece,
    )
      .flatMap((part) => cut(part, piece))
      .filter((part) => piece.slice(part.start, part.end).trim() !== '')
    const standsApart = (part: Span) => sentences.length === 1 || beginsLine(cleared, start + part.start)
    return sentences
      .filter((part) => !standsApart(part) || !isHeading(piece.slice(part.start, part.end)))
      .map((part) => ({ paragraph, isItem, start: start + part.start, end: start + part.end }))
  })
}
