import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { fittingNotes } from './asideText.ts'
import { boxes, heightOf } from './slideLayout.ts'
import { type Block, type Body, type Box, paragraph, type Paragraph } from './slidePage.ts'
import { tableBlocks } from './tableBlocks.ts'

const textBlock = (box: Box, paragraphs: readonly Paragraph[], anchor: 'top' | 'bottom'): readonly Block[] =>
  paragraphs.length === 0 ? [] : [{ kind: 'text', box, paragraphs, anchor }]

/**
 * Tables over as many slides as they need; what is said of them stands over the first, with the footnotes under it, which take so
 * many inches at most.
 */
export function tableBodies(
  tables: readonly CarriedTable[],
  said: readonly Paragraph[],
  footnotes: readonly string[],
  mostNotes = 1.1,
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

/** The height of a table's name over it, in inches. */
const captionHeight = 0.4

/** Short tables over each other on a slide, each under its name; null where they have no room. */
export function tablesTogether(tables: readonly CarriedTable[]): readonly Body[] | null {
  const { body } = boxes
  const height = body.h / Math.max(1, tables.length)
  const blocks = tables.map((table, i): readonly Block[] => {
    const caption: Box = { ...body, y: body.y + i * height, h: captionHeight }
    const below: Box = { ...body, y: caption.y + captionHeight, h: height - captionHeight }
    const name = paragraph(table.caption, 14, { isBold: true })
    return [...textBlock(caption, [name], 'top'), ...tableBlocks(table, below, below)]
  })
  return blocks.every((list) => list.length === 2) ? [{ blocks: blocks.flat(), notes: [] }] : null
}
