import type { SeriesExhibit, SituationExhibit } from '../../exhibits/exhibit.ts'
import { pictureWords } from '../../words/picture.ts'
import { tileWords } from '../../words/tile.ts'
import { beside, type Block, moved, stacked } from './block.ts'
import { paragraph } from './paragraph.ts'
import { pictureInk, type PictureType } from './pictureType.ts'
import type { Room } from './room.ts'
import { sparkline } from './sparkline.ts'

const gap = 20
const leastTile = 190
const mostInRow = 4

/** A key figure at a glance, as on the overview's strip: what it is, its value, its change and the shape of its years. */
function tile({ topic, set, isDrawn, verdict }: SeriesExhibit, width: number, { note, strong, value }: PictureType): Block {
  const { latest } = set
  const small = { ...value, size: Math.round(value.size * 0.72) }
  const said = latest?.value ?? tileWords[isDrawn ? 'ready' : 'few']
  const facts = [
    paragraph(topic, width, { ...strong, size: note.size }),
    paragraph(said, width, small),
    paragraph(latest === null ? '' : `${latest.what} ${latest.period}`.trim(), width, note),
    paragraph(latest?.changeShort ?? '', width, note),
    paragraph(verdict?.text ?? '', width, { ...note, colour: pictureInk.ink, weight: 600 }),
  ]
  return stacked([...facts, sparkline(set.trend)], 3)
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
  const tiles = cards.map((card) => ruledTile(tile(card, column, type), column))
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, i) =>
    beside(tiles.slice(i * columns, (i + 1) * columns), column, gap),
  )
  return stacked(rows, type.gap)
}

/** As many tiles as there is room for; of the rest it says where they are. */
function someTiles(cards: readonly SeriesExhibit[], count: number, room: Room): Block {
  const told = pictureWords.someCards(count, cards.length, room.code)
  const block = stacked(
    [tilesBlock(cards.slice(0, count), room), paragraph(count === cards.length ? '' : told, room.width, room.type.note)],
    room.type.gap / 2,
  )
  return block.height <= room.height || count === 0 ? block : someTiles(cards, count - 1, room)
}

/** The situation in sentences, and a strip of all values under them. */
export function situationBody({ sentences, cards }: SituationExhibit, room: Room): Block {
  const { width, height, type } = room
  const said = stacked(
    sentences.map((sentence) => paragraph(sentence, width, type.text)),
    type.gap / 2,
  )
  const below = { ...room, height: height - said.height - type.gap }
  return stacked([said, someTiles(cards, cards.length, below)], type.gap)
}
