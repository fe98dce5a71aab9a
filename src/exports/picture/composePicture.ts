import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { type Block, type Item, moved } from './block.ts'
import type { Body } from './body.ts'
import { bodyOf } from './bodyOf.ts'
import { footBlock } from './footBlock.ts'
import { headBlock } from './headBlock.ts'
import { notesOf } from './notesOf.ts'
import { type PictureShape, type PictureSize, pictureSizes } from './pictureShape.ts'
import { type PictureType, pictureTypes } from './pictureType.ts'

/** A picture with everything in its place, ready to be written as SVG or painted as PNG. */
export interface Picture {
  readonly size: PictureSize
  readonly items: readonly Item[]
  /** What it is called where it can't be seen, and all that it shows in words. */
  readonly name: string
  readonly description: string
}

/** The part of a picture's height that its figures have at least: text gives way before they do. */
const leastForFigures = 0.42

const mostTitleLines = 3

/** What to write in which type. */
interface Choice {
  readonly type: PictureType
  readonly asides: boolean
  readonly notes: number
}

/** The text above and below the figures, and the height that it leaves between. */
interface Texts {
  readonly type: PictureType
  readonly head: Block
  readonly foot: Block
  readonly left: number
}

function textsOf(exhibit: FullExhibit, size: PictureSize, receiptAddress: string, { type, asides, notes }: Choice): Texts {
  const width = size.width - 2 * size.margin
  const head = headBlock(exhibit, width, type, asides)
  const foot = footBlock({ exhibit, receiptAddress, notes }, width, type)
  return { type, head, foot, left: size.height - 2 * size.margin - head.height - foot.height - 2 * type.gap }
}

/** From large type to small with all the text, and then without the asides. */
function choicesFor(exhibit: FullExhibit): readonly Choice[] {
  const { asides } = exhibit
  const notes = notesOf(exhibit).length
  const all = pictureTypes.map((type) => ({ type, asides: true, notes }))
  return asides.length === 0 ? all : [...all, ...all.map((choice) => ({ ...choice, asides: false }))]
}

/** Roomy enough for the figures, with a title that is read at a glance: in the smallest type a long one is as long as it is. */
function holds({ left, head, type }: Texts, { height }: PictureSize): boolean {
  const [title] = head.items
  const isShort = title?.kind === 'text' && title.lines.length <= mostTitleLines
  return left >= leastForFigures * height && (isShort || type === pictureTypes.at(-1))
}

/** The texts that leave the figures their room, from large type to small; where none do, those with as many footnotes as can be. */
function roomyTexts(exhibit: FullExhibit, size: PictureSize, receiptAddress: string): readonly Texts[] {
  const choices = choicesFor(exhibit)
  const write = (choice: Choice) => textsOf(exhibit, size, receiptAddress, choice)
  const roomy = choices.map(write).filter((texts) => holds(texts, size))
  if (roomy.length > 0) return roomy
  const last = choices.at(-1) as Choice
  // What holds for all figures stands first, and is never left out.
  const spared = notesOf(exhibit).slice(exhibit.warnings.length)
  const fewer = spared.map((_, i) => write({ ...last, notes: last.notes - 1 - i }))
  return [fewer.find((texts) => holds(texts, size)) ?? fewer.at(-1) ?? write(last)]
}

/** The figures under the largest texts that leave room for all of them, or else as much of them as the smallest do. */
function fittedBody(exhibit: FullExhibit, size: PictureSize, texts: readonly Texts[]): Texts & Body {
  const [largest, ...smaller] = texts
  const { type, left } = largest as Texts
  const room = { width: size.width - 2 * size.margin, height: Math.max(1, left), type, code: exhibit.receipt.code }
  const body = bodyOf(exhibit, room)
  if (body.isWhole || smaller.length === 0) return { ...(largest as Texts), ...body }
  return fittedBody(exhibit, size, smaller)
}

/**
 * Lays an exhibit out as a picture of a shape: the finding, the figures, and under them the filters, what must be read with them,
 * source, date and the receipt's code. Where the text is much it is set smaller, and what still has no room is said to be behind the
 * receipt: nothing is cut off.
 */
export function composePicture(exhibit: FullExhibit, shape: PictureShape, receiptAddress: string): Picture {
  const size = pictureSizes[shape]
  const { margin, height } = size
  const { head, foot, block, type, left } = fittedBody(exhibit, size, roomyTexts(exhibit, size, receiptAddress))
  // What is lower than its room stands nearer to what it belongs to, the finding.
  const bodyTop = margin + head.height + type.gap + Math.max(0, left - block.height) / 3
  return {
    size,
    items: [
      ...moved(head, margin, margin),
      ...moved(block, margin, bodyTop),
      ...moved(foot, margin, height - margin - foot.height),
    ],
    name: exhibit.heading,
    description: exhibit.description,
  }
}
