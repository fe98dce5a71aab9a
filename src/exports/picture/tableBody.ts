import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { pictureWords } from '../../words/picture.ts'
import { type Block, stacked } from './block.ts'
import type { Body } from './body.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'
import { tableBlock } from './tableBlock.ts'
import { turned, wordsOf } from './wordTable.ts'

const smallest = 13

/** The table in the largest type that it fits in as it is or turned, undefined where it doesn't. */
function fittedTable(table: CarriedTable, { width, height, type }: Room): Block | undefined {
  const sizes = Array.from({ length: Math.max(1, 1 + type.text.size - smallest) }, (_, i) => type.text.size - i)
  const words = wordsOf(table)
  return sizes
    .flatMap((size) => [words, turned(words)].map((one) => tableBlock(one, width, { ...type.text, size })))
    .find((block) => block.width <= width && block.height <= height)
}

/** The first table of an exhibit in words and numbers, after the reason why it isn't drawn; the reason alone where it has no room. */
export function tableBody([table]: readonly CarriedTable[], why: string | null, room: Room): Body {
  const reason = paragraph(why ?? '', room.width, room.type.text)
  if (table === undefined) return { block: reason, isWhole: true }
  const fitted = fittedTable(table, { ...room, height: room.height - reason.height - room.type.gap })
  const below = fitted ?? paragraph(pictureWords.tableTooLarge(room.code), room.width, room.type.text)
  return { block: stacked([reason, below], room.type.gap), isWhole: fitted !== undefined }
}
