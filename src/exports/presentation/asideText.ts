import { words } from '../../words/presentation.ts'
import { asideBox, heightOf } from './slideLayout.ts'
import { type Block, type Box, paragraph, type Paragraph } from './slidePage.ts'

/** The size of footnotes, in points. */
const footnoteSize = 11

/** As many footnotes as have room, and where the others are. */
export function fittingNotes(footnotes: readonly string[], box: Box): readonly Paragraph[] {
  const all = footnotes.map((text) => paragraph(text, footnoteSize, { tone: 'muted' }))
  if (heightOf(all, box.w) <= box.h) return all
  const more = paragraph(words.moreInNotes, footnoteSize, { tone: 'muted', isBold: true })
  const count = all.findLastIndex((_, i) => heightOf([...all.slice(0, i + 1), more], box.w) <= box.h) + 1
  return [...all.slice(0, count), more]
}

/** The column beside a chart: what is said of it from the top, what must be read with it from the bottom. */
export function asideBlocks(said: readonly Paragraph[], footnotes: readonly string[]): readonly Block[] {
  const used = Math.min(asideBox.h, heightOf(said, asideBox.w) + 0.1)
  const below: Box = { ...asideBox, y: asideBox.y + used, h: asideBox.h - used }
  const notes = fittingNotes(footnotes, below)
  return [
    ...(said.length === 0 ? [] : [{ kind: 'text', box: { ...asideBox, h: used }, paragraphs: said, anchor: 'top' } as const]),
    ...(notes.length === 0 ? [] : [{ kind: 'text', box: below, paragraphs: notes, anchor: 'bottom' } as const]),
  ]
}
