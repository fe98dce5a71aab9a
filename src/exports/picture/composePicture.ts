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

/** The text above and below the figures, and what it leaves for them. */
interface Plan {
  readonly type: PictureType
  readonly head: Block
  readonly foot: Block
  readonly body: Body
  /** The height between head and foot. */
  readonly left: number
}

function planOf(exhibit: FullExhibit, size: PictureSize, receiptAddress: string, { type, asides, notes }: Choice): Plan {
  const width = size.width - 2 * size.margin
  const head = headBlock(exhibit, width, type, asides)
  const foot = footBlock({ exhibit, receiptAddress, notes }, width, type)
  const left = size.height - 2 * size.margin - head.height - foot.height - 2 * type.gap
  const body = bodyOf(exhibit, { width, height: Math.max(1, left), type, code: exhibit.receipt.code })
  return { type, head, foot, left, body }
}

/** From large type to small with all the text, and then without the asides. */
function choicesFor(exhibit: FullExhibit): readonly Choice[] {
  const { asides } = exhibit
  const notes = notesOf(exhibit).length
  const all = pictureTypes.map((type) => ({ type, asides: true, notes }))
  return asides.length === 0 ? all : [...all, ...all.map((choice) => ({ ...choice, asides: false }))]
}

/** Roomy enough for the figures, with a title that is read at a glance: in the smallest type a long one is as long as it is. */
function holds({ left, head, type }: Plan, { height }: PictureSize): boolean {
  const [title] = head.items
  const isShort = title?.kind === 'text' && title.lines.length <= mostTitleLines
  return left >= leastForFigures * height && (isShort || type === pictureTypes.at(-1))
}

/**
 * The largest type in which everything has its room. Where the figures don't fit in any, as much of them as do; where the footnotes
 * leave the figures no room in any, as many as do.
 */
function chosenPlan(exhibit: FullExhibit, size: PictureSize, receiptAddress: string): Plan {
  const choices = choicesFor(exhibit)
  const plan = (choice: Choice) => planOf(exhibit, size, receiptAddress, choice)
  const roomy = choices.map(plan).filter((one) => holds(one, size))
  const whole = roomy.find(({ body }) => body.isWhole) ?? roomy.at(-1)
  if (whole !== undefined) return whole
  const last = choices.at(-1) as Choice
  const fewer = notesOf(exhibit).map((_, i) => plan({ ...last, notes: last.notes - 1 - i }))
  return fewer.find((one) => holds(one, size)) ?? fewer.at(-1) ?? plan(last)
}

/**
 * Lays an exhibit out as a picture of a shape: the finding, the figures, and under them the filters, what must be read with them,
 * source, date and the receipt's code. Where the text is much it is set smaller, and what still has no room is said to be behind the
 * receipt: nothing is cut off.
 */
export function composePicture(exhibit: FullExhibit, shape: PictureShape, receiptAddress: string): Picture {
  const size = pictureSizes[shape]
  const { margin, height } = size
  const { head, foot, body, type, left } = chosenPlan(exhibit, size, receiptAddress)
  // What is lower than its room stands nearer to what it belongs to, the finding.
  const bodyTop = margin + head.height + type.gap + Math.max(0, left - body.block.height) / 3
  return {
    size,
    items: [
      ...moved(head, margin, margin),
      ...moved(body.block, margin, bodyTop),
      ...moved(foot, margin, height - margin - foot.height),
    ],
    name: exhibit.heading,
    description: exhibit.description,
  }
}
