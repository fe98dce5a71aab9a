import { funnelLayoutOf } from '../../charts/funnelLayout.ts'
import { drawnFunnel } from '../../charts/funnelPlot.ts'
import type { CompareFunnel } from '../../series/compareFunnel.ts'
import { pictureWords } from '../../words/picture.ts'
import { type Block, stacked } from './block.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'
import { withRoomyKey } from './withRoomyKey.ts'

/** Many units by size and value, filling a room; a line below says where each one's value is. */
export function funnelBlock(funnel: CompareFunnel, room: Room): Block {
  const gap = room.type.gap / 2
  const told = paragraph(pictureWords.unitsBySize(funnel.points.length, room.code), room.width, room.type.note)
  const [width, height] = [Math.floor(room.width), Math.floor(room.height - told.height - gap)]
  const option = withRoomyKey(drawnFunnel(funnel, funnelLayoutOf(funnel, width, height), 'light'))
  return stacked([{ width, height, items: [{ kind: 'chart', x: 0, y: 0, width, height, zoom: 1, option }] }, told], gap)
}
