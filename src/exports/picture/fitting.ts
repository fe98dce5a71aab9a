import { pictureWords } from '../../words/picture.ts'
import { type Block, stacked } from './block.ts'
import type { Body } from './body.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'

/** As many blocks under each other as a room holds; what is left out is told. */
export function fitting(blocks: readonly Block[], room: Room): Body {
  const gap = room.type.gap / 2
  const all = stacked(blocks, gap)
  if (all.height <= room.height) return { block: all, isWhole: true }
  const told = paragraph(pictureWords.someText(room.code), room.width, room.type.note)
  const counts = blocks.map((_, i) => blocks.length - 1 - i)
  const some = counts.map((count) => stacked([...blocks.slice(0, count), told], gap))
  return { block: some.find(({ height }) => height <= room.height) ?? told, isWhole: false }
}
