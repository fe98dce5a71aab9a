import { type DriverBar, driverBars } from '../../charts/driverBars.ts'
import { styleOf } from '../../charts/look.ts'
import type { DriversExhibit } from '../../exhibits/exhibit.ts'
import type { DriverSplit } from '../../series/driversSet.ts'
import { driverWords } from '../../words/drivers.ts'
import { beside, type Block, type Item, moved, stacked } from './block.ts'
import type { Body } from './body.ts'
import { fitting } from './fitting.ts'
import { lineAt, lineHeight, paragraph } from './paragraph.ts'
import { pictureInk } from './pictureType.ts'
import type { Room } from './room.ts'
import { roomFor } from './textLines.ts'

const { muted, zero, grid, background } = pictureInk
const columnGap = 48
const mostOfWidth = 0.34
const leastBar = 2
const besideBar = 6

/** The part of a row that bars stand in, with room for their texts at both ends. */
interface Plot {
  readonly left: number
  readonly width: number
}

const barHeightOf = ({ text }: Room['type']): number => 1.45 * text.size

const fillOf = ({ id, kind }: DriverBar): string => (kind === 'group' ? styleOf({ id, role: 'line' }, 'light').fill : muted)

const upright = (x: number, from: number, to: number, colour: string): Item => ({
  kind: 'stroke',
  points: [
    { x, y: from },
    { x, y: to },
  ],
  colour,
  width: 1,
})

function barItems(bar: DriverBar, { left, width }: Plot, height: number, type: Room['type']): readonly Item[] {
  const hollow = bar.kind === 'mix'
  const barHeight = barHeightOf(type)
  const x = left + (bar.left / 100) * width
  const long = Math.max(leastBar, (bar.width / 100) * width)
  const textTop = (height - lineHeight(type.strong)) / 2
  const [at, anchor] = bar.side === 'right' ? [x + long + besideBar, 'start' as const] : [x - besideBar, 'end' as const]
  return [
    {
      kind: 'bar',
      x,
      y: (height - barHeight) / 2,
      width: long,
      height: barHeight,
      fill: hollow ? background : fillOf(bar),
      rim: hollow ? muted : null,
    },
    lineAt(bar.text, at, textTop, type.strong, anchor),
  ]
}

/** A group's row: its name, and its bar from where the one above ended. */
function rowOf(bar: DriverBar, i: number, bars: readonly DriverBar[], origin: number, plot: Plot, room: Room): Block {
  const { type } = room
  const label = paragraph(bar.label, plot.left - 60, bar.kind === 'total' ? type.strong : type.text)
  const height = Math.max(label.height + 6, barHeightOf(type) + 12)
  const end = plot.left + (bar.end / 100) * plot.width
  return {
    width: room.width,
    height,
    items: [
      upright(plot.left + (origin / 100) * plot.width, 0, height, zero),
      ...(i < bars.length - 1 ? [upright(end, height / 2, height, grid)] : []),
      ...moved(label, 0, (height - label.height) / 2),
      ...barItems(bar, plot, height, type),
    ],
  }
}

function waterfall(split: Extract<DriverSplit, { kind: 'split' }>, room: Room): Block {
  const { zero: origin, bars } = driverBars(split.steps)
  const { text, strong } = room.type
  const names = Math.max(...bars.map(({ label }) => roomFor(label, text)))
  const beyond = Math.max(...bars.map((bar) => roomFor(bar.text, strong))) + 2 * besideBar
  const left = Math.min(names + 16, room.width * mostOfWidth) + beyond
  const plot = { left, width: room.width - left - beyond }
  return stacked(
    bars.map((bar, i) => rowOf(bar, i, bars, origin, plot, room)),
    0,
  )
}

/** A division: its picture first, then what it says, or the words of why there is none. */
function splitBlock(split: DriverSplit, room: Room): readonly Block[] {
  const { type, width } = room
  const title = paragraph(split.title, width, type.strong)
  if (split.kind === 'refused') return [stacked([title, paragraph(`${driverWords.refused} ${split.why}`, width, type.text)], 4)]
  const sentences = split.sentences.map((sentence) => paragraph(sentence, width, type.text))
  return [stacked([title, waterfall(split, room)], 4), ...sentences]
}

/** Blocks with more room above the first, where they follow on others. */
function lowered([first, ...rest]: readonly Block[], down: number): readonly Block[] {
  if (first === undefined) return []
  return [{ ...first, height: first.height + down, items: moved(first, 0, down) }, ...rest]
}

/** A change as waterfalls that lie down, one for each way to divide it, beside each other where the picture is wide. */
export function driversBody({ set, heading }: DriversExhibit, room: Room): Body {
  const { splits, lead } = set
  const { width, height, type } = room
  const head = paragraph(lead === heading ? '' : (lead ?? ''), width, type.text)
  const sideways = width > 1000 && splits.length === 2
  const column = sideways ? (width - columnGap) / 2 : width
  const below = { ...room, width: column, height: height - head.height - type.gap }
  const parts = splits.map((split, i) => lowered(splitBlock(split, below), i === 0 || sideways ? 0 : type.gap))
  const bodies = sideways ? parts.map((part) => fitting(part, below)) : [fitting(parts.flat(), below)]
  const blocks = bodies.map(({ block }) => block)
  return {
    block: stacked([head, beside(blocks, column, columnGap)], type.gap),
    isWhole: bodies.every(({ isWhole }) => isWhole),
  }
}
