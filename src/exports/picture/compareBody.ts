import type { CompareExhibit } from '../../exhibits/exhibit.ts'
import type { CompareRow, CompareSet } from '../../series/compareSet.ts'
import { pictureWords } from '../../words/picture.ts'
import { beside, type Block, stacked } from './block.ts'
import { comparedIn, dotBlocks, partOf } from './comparePart.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'

/** Ways to draw a comparison, from large to small: in how many columns, and how large. */
const ways = [
  { columns: 1, zoom: 1.3 },
  { columns: 1, zoom: 1.15 },
  { columns: 1, zoom: 1 },
  { columns: 1, zoom: 0.9 },
  { columns: 1, zoom: 0.8 },
  { columns: 2, zoom: 0.8 },
] as const

/** Two columns need a picture as wide as this; narrower, names would stand over their dots and take twice the height. */
const wideEnough = 1000

const gap = 40

type Way = (typeof ways)[number]

function columnsOf(set: CompareSet, units: readonly CompareRow[], columns: number): readonly CompareSet[] {
  const each = Math.ceil(units.length / columns)
  return Array.from({ length: columns }, (_, i) => partOf(set, units.slice(i * each, (i + 1) * each)))
}

function drawn(set: CompareSet, units: readonly CompareRow[], { columns, zoom }: Way, { width }: Room): Block {
  const column = (width - gap * (columns - 1)) / columns
  return beside(dotBlocks(columnsOf(set, units, columns), column, zoom), column, gap)
}

/** The first units in order that are as many as asked for, the own one always among them. */
function firstOf(units: readonly CompareRow[], count: number): readonly CompareRow[] {
  const at = units.findIndex(({ group }) => group === 'own')
  return units.filter((_, i) => i === at || i < (at >= count ? count - 1 : count))
}

/** What has no room is left out from the end, and the picture says how many and where they are. */
function someOf(set: CompareSet, units: readonly CompareRow[], way: Way, room: Room, count: number): Block {
  const plot = drawn(set, firstOf(units, count), way, room)
  const block = stacked(
    [plot, paragraph(pictureWords.someUnits(count, units.length, room.code), room.width, room.type.note)],
    room.type.gap / 2,
  )
  return block.height <= room.height || count <= 1 ? block : someOf(set, units, way, room, count - 1)
}

/** Units beside each other as dots, as large as they all fit. */
export function compareBody({ set }: CompareExhibit, room: Room): Block {
  const units = comparedIn(set)
  const possible = ways.filter(({ columns }) => columns === 1 || (room.width >= wideEnough && units.length > 1))
  const whole = possible.map((way) => drawn(set, units, way, room)).find(({ height }) => height <= room.height)
  const tightest = possible.at(-1) ?? ways[0]
  return whole ?? someOf(set, units, tightest, room, units.length - 1)
}
