import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { fittingNotes } from './asideText.ts'
import { boxes, heightOf } from './slideLayout.ts'
import type { Body, Block, Box, Paragraph } from './slidePage.ts'
import { tableBlocks } from './tableBlocks.ts'

/** The most that footnotes take of a slide with a table, in inches. */
const mostNotes = 1.1

const textBlock = (box: Box, paragraphs: readonly Paragraph[], anchor: 'top' | 'bottom'): readonly Block[] =>
  paragraphs.length === 0 ? [] : [{ kind: 'text', box, paragraphs, anchor }]

/** Tables over as many slides as they need; what is said of them stands over the first, with the footnotes under it. */
export function tableBodies(
  tables: readonly CarriedTable[],
  said: readonly Paragraph[],
  footnotes: readonly string[],
): readonly Body[] {
  const { body } = boxes
  const notes = fittingNotes(footnotes, { ...body, h: mostNotes })
  const over = said.length === 0 ? 0 : heightOf(said, body.w) + 0.1
  const under = notes.length === 0 ? 0 : heightOf(notes, body.w) + 0.1
  const first: Box = { ...body, y: body.y + over, h: body.h - over - under }
  const pages = tables.flatMap((table, i) => tableBlocks(table, i === 0 ? first : body, body))
  const texts = [
    ...textBlock({ ...body, h: over }, said, 'top'),
    ...textBlock({ ...body, y: body.y + body.h - under, h: under }, notes, 'bottom'),
  ]
  if (pages.length === 0) return [{ blocks: texts, notes: [] }]
  return pages.map((page, i) => ({ blocks: i === 0 ? [...texts, page] : [page], notes: [] }))
}
