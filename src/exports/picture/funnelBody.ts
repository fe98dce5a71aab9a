import { funnelLayoutOf } from '../../charts/funnelLayout.ts'
import { drawnFunnel } from '../../charts/funnelPlot.ts'
import type { CompareFunnel } from '../../series/compareFunnel.ts'
import { pictureWords } from '../../words/picture.ts'
import { stacked } from './block.ts'
import type { Body } from './body.ts'
import { paragraph } from './paragraph.ts'
import type { Room } from './room.ts'

/** A plot lower than this has its points and names in each other's way: then the text around it gives way. */
const leastPlot = 260

/** Many units by size and value, filling a room; a line below says where each one's value is. */
export function funnelBody(funnel: CompareFunnel, room: Room): Body {
  const gap = room.type.gap / 2
  const told = paragraph(pictureWords.unitsBySize(funnel.points.length, room.code), room.width, room.type.note)
  const [width, height] = [Math.floor(room.width), Math.floor(room.height - told.height - gap)]
  const layout = funnelLayoutOf(funnel, width, height)
  const chart = { kind: 'chart' as const, x: 0, y: 0, width, height, zoom: 1, option: drawnFunnel(funnel, layout, 'light') }
  return { block: stacked([{ width, height, items: [chart] }, told], gap), isWhole: layout.box.height >= leastPlot }
}
