import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { type Block, type Item, moved } from './block.ts'
import { bodyBlock } from './bodyBlock.ts'
import { footBlock } from './footBlock.ts'
import { headBlock } from './headBlock.ts'
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

/** The text above and below the figures, and what it leaves for them. */
interface Plan {
  readonly type: PictureType
  readonly head: Block
  readonly foot: Block
  readonly left: number
  readonly titleLines: number
}

interface Choice {
  readonly type: PictureType
  readonly asides: boolean
  readonly notes: number
}

function planOf(exhibit: FullExhibit, size: PictureSize, receiptAddress: string, { type, asides, notes }: Choice): Plan {
  const width = size.width - 2 * size.margin
  const head = headBlock(exhibit, width, type, asides)
  const foot = footBlock({ exhibit, receiptAddress, notes }, width, type)
  const left = size.height - 2 * size.margin - head.height - foot.height - 2 * type.gap
  const title = head.items[0]
  return { type, head, foot, left, titleLines: title?.kind === 'text' ? title.lines.length : 0 }
}

/** From all the text in large type to less of it in small: asides go first, then footnotes from the last. */
function choicesFor({ footnotes, asides }: FullExhibit): readonly Choice[] {
  const all = footnotes.length
  const [tight] = pictureTypes.slice(-1)
  const fewer = Array.from({ length: all }, (_, i) => all - 1 - i)
  return [
    ...pictureTypes.map((type) => ({ type, asides: true, notes: all })),
    ...(asides.length === 0 ? [] : pictureTypes.map((type) => ({ type, asides: false, notes: all }))),
    ...(tight === undefined ? [] : fewer.map((notes) => ({ type: tight, asides: false, notes }))),
  ]
}

/** Roomy enough for the figures, with a title that is read at a glance: in the smallest type a long one is as long as it is. */
function holds({ left, titleLines, type }: Plan, { height }: PictureSize): boolean {
  return left >= leastForFigures * height && (titleLines <= mostTitleLines || type === pictureTypes.at(-1))
}

function chosenPlan(exhibit: FullExhibit, size: PictureSize, receiptAddress: string): Plan {
  const choices = choicesFor(exhibit)
  const found = choices.find((choice) => holds(planOf(exhibit, size, receiptAddress, choice), size))
  return planOf(exhibit, size, receiptAddress, found ?? (choices.at(-1) as Choice))
}

/**
 * Lays an exhibit out as a picture of a shape: the finding, the figures, and under them the filters, what must be read with them,
 * source, date and the receipt's code. Where the text is much it is set smaller, and footnotes that still have no room are said to
 * be behind the receipt: nothing is cut off.
 */
export function composePicture(exhibit: FullExhibit, shape: PictureShape, receiptAddress: string): Picture {
  const size = pictureSizes[shape]
  const { margin } = size
  const { head, foot, type, left } = chosenPlan(exhibit, size, receiptAddress)
  const room = { width: size.width - 2 * margin, height: Math.max(1, left), type, code: exhibit.receipt.code }
  const body = bodyBlock(exhibit, room)
  // What is lower than its room stands nearer to what it belongs to, the finding.
  const bodyTop = margin + head.height + type.gap + Math.max(0, left - body.height) / 3
  return {
    size,
    items: [
      ...moved(head, margin, margin),
      ...moved(body, margin, bodyTop),
      ...moved(foot, margin, size.height - margin - foot.height),
    ],
    name: exhibit.heading,
    description: exhibit.description,
  }
}
