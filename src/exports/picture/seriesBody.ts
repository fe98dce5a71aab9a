import { buildOption } from '../../charts/buildOption.ts'
import { finish } from '../../charts/finish.ts'
import type { SeriesExhibit } from '../../exhibits/exhibit.ts'
import { tellingTables } from '../../exhibits/tableBlocks.ts'
import type { Body } from './body.ts'
import type { Room } from './room.ts'
import { tableBody } from './tableBody.ts'
import { withRoomyKey } from './withRoomyKey.ts'

/** A key figure's chart as on its own page, or the table where only that is honest. */
export function seriesBody(exhibit: SeriesExhibit, room: Room): Body {
  if (!exhibit.isDrawn) return tableBody(tellingTables(exhibit.tables), exhibit.why, room)
  const [width, height] = [Math.floor(room.width), Math.floor(room.height)]
  const option = withRoomyKey(finish(buildOption(exhibit.set, { look: 'light', size: 'page', width, height })))
  const chart = { kind: 'chart' as const, x: 0, y: 0, width, height, zoom: 1, option }
  return { block: { width, height, items: [chart] }, isWhole: true }
}
