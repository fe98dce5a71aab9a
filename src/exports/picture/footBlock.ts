import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { pictureWords } from '../../words/picture.ts'
import { beside, type Block, moved, stacked } from './block.ts'
import { notesOf } from './notesOf.ts'
import { lineAt, lineHeight, paragraph } from './paragraph.ts'
import { pictureInk, type PictureType } from './pictureType.ts'
import { roomFor } from './textLines.ts'

/** What stands under the figures. */
export interface Foot {
  readonly exhibit: FullExhibit
  readonly receiptAddress: string
  /** How many of the footnotes are written out; of the rest it says where they are. */
  readonly notes: number
}

const columnGap = 40
const noteGap = 3
const widest = 1000

/** Lines across the whole of a wide picture are too long to be read: notes stand in two columns, as even as they get. */
function notesBlock(notes: readonly string[], width: number, { note }: PictureType): Block {
  const columns = width > widest && notes.length > 1 ? 2 : 1
  const column = (width - columnGap * (columns - 1)) / columns
  const blocks = notes.map((text) => paragraph(text, column, note))
  if (columns === 1) return stacked(blocks, noteGap)
  const splits = blocks.map((_, at) =>
    beside([stacked(blocks.slice(0, at + 1), noteGap), stacked(blocks.slice(at + 1), noteGap)], column, columnGap),
  )
  return splits.reduce((best, split) => (split.height < best.height ? split : best))
}

/** Source and date to the left, the receipt's code to the right: a link where a picture can hold one. */
function sourceLine({ exhibit, receiptAddress }: Foot, width: number, { note }: PictureType): Block {
  const { source, dataDate, receipt } = exhibit
  const code = pictureWords.receipt(receipt.code)
  const codeWidth = roomFor(code, note)
  const said = dataDate === null ? source : `${source} · ${dataDate}`
  const left = paragraph(said, width - codeWidth - columnGap, note)
  const right = { ...lineAt(code, width, 0, { ...note, colour: pictureInk.ink }, 'end'), href: receiptAddress }
  return { width, height: Math.max(left.height, lineHeight(note)), items: [...left.items, right] }
}

function ruled(block: Block, width: number, gap: number): Block {
  const line = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ]
  const items = [{ kind: 'stroke' as const, points: line, colour: pictureInk.grid, width: 1 }, ...moved(block, 0, gap)]
  return { width, height: block.height + gap, items }
}

/** The filters, what must be read with the figures, and where they come from. */
export function footBlock(foot: Foot, width: number, type: PictureType): Block {
  const { filters, receipt } = foot.exhibit
  const footnotes = notesOf(foot.exhibit)
  const left = footnotes.length - foot.notes
  const notes = [...footnotes.slice(0, foot.notes), ...(left > 0 ? [pictureWords.moreNotes(left, receipt.code)] : [])]
  const parts = [
    paragraph(filters, width, type.note),
    ...(notes.length === 0 ? [] : [notesBlock(notes, width, type)]),
    sourceLine(foot, width, type),
  ]
  return ruled(stacked(parts, type.gap / 2), width, type.gap / 2)
}
