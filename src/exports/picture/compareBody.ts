import type { CompareExhibit } from '../../exhibits/exhibit.ts'
import type { CompareRow, CompareSet } from '../../series/compareSet.ts'
import { pictureWords } from '../../words/picture.ts'
import { beside, type Block, stacked } from './block.ts'
import type { Body } from './body.ts'
import { comparedIn, dotBlocks, dotsHeight, namesFit, partOf } from './comparePart.ts'
import { funnelBody } from './funnelBody.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'

/** Ways to draw a comparison, from large to small: in how many columns, and how large. */
const ways = [
  { columns: 1, zoom: 1.3 },
  { columns: 1, zoom: 1.15 },
  { columns: 1, zoom: 1 },
  { columns: 1, zoom: 0.9 },
  { columns: 2, zoom: 0.95 },
  { columns: 1, zoom: 0.82 },
  { columns: 2, zoom: 0.82 },
] as const

/** A column narrower than this, in the plot's own pixels, would have its names over its dots and take twice the height. */
const narrowest = 600

/** The size of names in a plot, in its own pixels. */
const nameSize = 16

const gap = 40

type Way = (typeof ways)[number]

function columnsOf(set: CompareSet, units: readonly CompareRow[], columns: number): readonly CompareSet[] {
  const each = Math.ceil(units.length / columns)
  return Array.from({ length: columns }, (_, i) => partOf(set, units.slice(i * each, (i + 1) * each)))
}

const columnOf = ({ columns }: Way, { width }: Room): number => (width - gap * (columns - 1)) / columns

function drawn(set: CompareSet, units: readonly CompareRow[], way: Way, room: Room): Block {
  const { columns, zoom } = way
  const column = columnOf(way, room)
  return beside(dotBlocks(columnsOf(set, units, columns), column, zoom), column, gap)
}

/** The first units in order that are as many as asked for, the own one always among them. */
function firstOf(units: readonly CompareRow[], count: number): readonly CompareRow[] {
  const at = units.findIndex(({ group }) => group === 'own')
  return units.filter((_, i) => i === at || i < (at >= count ? count - 1 : count))
}

function heightOf(set: CompareSet, units: readonly CompareRow[], way: Way, room: Room): number {
  return dotsHeight(columnsOf(set, units, way.columns), columnOf(way, room), way.zoom)
}

/** What has no room is left out from the end, and the picture says how many and where they are. */
function someOf(set: CompareSet, units: readonly CompareRow[], way: Way, room: Room): Block {
  const told = (count: number) => paragraph(pictureWords.someUnits(count, units.length, room.code), room.width, room.type.note)
  const gapAbove = room.type.gap / 2
  const height = room.height - gapAbove - told(units.length).height
  const counts = units.map((_, i) => units.length - 1 - i)
  const count = counts.find((some) => heightOf(set, firstOf(units, some), way, room) <= height) ?? 1
  return stacked([drawn(set, firstOf(units, count), way, room), told(count)], gapAbove)
}

/** The ways that suit a room: names are never smaller than the small print, for which there is smaller type. */
function waysIn(room: Room, units: number): readonly Way[] {
  return ways
    .filter(({ zoom }) => zoom * nameSize >= room.type.note.size)
    .filter((way) => way.columns === 1 || (units > 3 && columnOf(way, room) / way.zoom >= narrowest))
}

/** Units beside each other as dots, as large as they all fit; so many that they are looked over together by size and value. */
export function compareBody({ set }: CompareExhibit, room: Room): Body {
  if (set.funnel !== null) return funnelBody(set.funnel, room)
  const units = comparedIn(set)
  const possible = waysIn(room, units.length)
  const named = possible.filter((way) => namesFit(set, columnOf(way, room), way.zoom))
  const whole = [...named, ...possible].find((way) => heightOf(set, units, way, room) <= room.height)
  if (whole !== undefined) return { block: drawn(set, units, whole, room), isWhole: true }
  return { block: someOf(set, units, possible.at(-1) ?? ways[0], room), isWhole: false }
}
