import type { SeriesExhibit, SituationExhibit } from '../../exhibits/exhibit.ts'
import { shownValueOf } from '../../series/shownValue.ts'
import { pictureWords } from '../../words/picture.ts'
import { tileWords } from '../../words/tile.ts'
import { beside, type Block, moved, stacked } from './block.ts'
import type { Body } from './body.ts'
import { paragraph, type TextStyle } from './paragraph.ts'
import { pictureInk, type PictureType } from './pictureType.ts'
import type { Room } from './room.ts'
import { shapeWidth, sparkline } from './sparkline.ts'
import { roomFor } from './textLines.ts'

const gap = 20
const leastTile = 190
const mostInRow = 4

/** What stands for a value where there is none: that it is withheld, or why it isn't told. */
function noValue({ tables, why }: SeriesExhibit): string {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return cells.length > 0 && cells.every(({ kind }) => kind === 'protected') ? tileWords.protected : (why ?? tileWords.missing)
}

const smaller = (value: TextStyle): TextStyle => ({ ...value, size: Math.round(value.size * 0.72) })

/** The shapes stand beside the values where there is room beside all of them, else all below. */
function shapesBeside(cards: readonly SeriesExhibit[], width: number, { value }: PictureType): boolean {
  const values = cards.map(({ set }) => roomFor(shownValueOf(set)?.value ?? '', smaller(value)))
  return Math.max(...values) + shapeWidth + gap / 2 <= width
}

function valueAndShape(value: Block, shape: Block, width: number, isBeside: boolean): Block {
  if (!isBeside) return stacked([value, shape], 3)
  const items = [...value.items, ...moved(shape, width - shapeWidth, (value.height - shape.height) / 2)]
  return { width, height: value.height, items }
}

/** A key figure at a glance, as on the overview's strip: what it is, its value, its change and the shape of its years. */
function tile(card: SeriesExhibit, width: number, { note, text, strong, value }: PictureType, isBeside: boolean): Block {
  const { topic, set, verdict } = card
  const told = shownValueOf(set)
  const title = paragraph(topic, width, { ...strong, size: note.size })
  if (told === null) return stacked([title, paragraph(noValue(card), width, { ...text, colour: note.colour })], 3)
  const facts = [
    paragraph(told.what, width, note),
    paragraph(told.changeShort, width, note),
    paragraph(verdict?.text ?? '', width, { ...note, colour: pictureInk.ink, weight: 600 as const }),
  ]
  const shown = valueAndShape(paragraph(told.value, width, smaller(value)), sparkline(set.trend), width, isBeside)
  return stacked([title, shown, ...facts], 3)
}

function ruledTile(block: Block, width: number): Block {
  const line = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ]
  return {
    width,
    height: block.height + 10,
    items: [{ kind: 'stroke', points: line, colour: pictureInk.zero, width: 1 }, ...moved(block, 0, 10)],
  }
}

/** How many tiles stand in a row: as even as the width allows. */
function tilesInRow(count: number, width: number): number {
  const fit = Math.min(mostInRow, Math.max(1, Math.floor((width + gap) / (leastTile + gap))))
  return Math.ceil(count / Math.ceil(count / fit))
}

function tilesBlock(cards: readonly SeriesExhibit[], { width, type }: Room): Block {
  const columns = Math.max(1, tilesInRow(cards.length, width))
  const column = (width - gap * (columns - 1)) / columns
  const isBeside = shapesBeside(cards, column, type)
  const tiles = cards.map((card) => ruledTile(tile(card, column, type, isBeside), column))
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, i) =>
    beside(tiles.slice(i * columns, (i + 1) * columns), column, gap),
  )
  return stacked(rows, type.gap)
}

/** As many tiles as there is room for; of the rest it says where they are. */
function someTiles(cards: readonly SeriesExhibit[], count: number, room: Room): Body {
  const isWhole = count === cards.length
  const told = isWhole ? '' : pictureWords.someCards(count, cards.length, room.code)
  const block = stacked([tilesBlock(cards.slice(0, count), room), paragraph(told, room.width, room.type.note)], room.type.gap / 2)
  return block.height <= room.height || count === 0 ? { block, isWhole } : someTiles(cards, count - 1, room)
}

/** The situation in sentences, and a strip of all values under them. */
export function situationBody({ sentences, cards }: SituationExhibit, room: Room): Body {
  const { width, height, type } = room
  const said = stacked(
    sentences.map((sentence) => paragraph(sentence, width, type.text)),
    2,
  )
  const tiles = someTiles(cards, cards.length, { ...room, height: height - said.height - type.gap })
  return { ...tiles, block: stacked([said, tiles.block], type.gap) }
}
