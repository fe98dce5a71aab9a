import type { Series } from '../series/seriesSet.ts'
import { byPeriod, periodAxisOf } from './axes.ts'
import { columnOf } from './dataset.ts'
import { isSparse } from './endLabels.ts'
import { fontFamily } from './frame.ts'
import { styleOf } from './look.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

/** Above lines and columns, below nothing. */
const front = 7

/** Text in a chart. `column` holds what is printed, period by period; most cells are empty. */
export function printed({ ink, type }: Scene, column: string, colour: string) {
  return {
    show: true,
    formatter: `{@${column}}`,
    color: colour,
    fontSize: type.value,
    fontWeight: 600 as const,
    fontFamily,
    textBorderColor: ink.background,
    textBorderWidth: 3,
  }
}

/** Something unseen that carries text at a value: it can't be pointed at. */
export function carrier(panel: PlacedPanel, id: string, y: string, label: object) {
  return {
    type: 'scatter' as const,
    id,
    xAxisIndex: periodAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { ...byPeriod, y },
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    silent: true,
    clip: false,
    z: front,
    label,
  }
}

/** From the middle of a point to the text beside it, the same for all symbols so that labels stand in line. */
const pointDistance = 12

/** From the top of a column to the number above it: the rim of the text must not eat into the column's edge. */
const columnDistance = 6

/** How far right of the middle of its period an end label begins. */
function distanceOf({ set }: Scene, { band }: PlacedPanel, series: Series | undefined): number {
  if (series === undefined) return band / 2 + 6
  const isColumn = set.geometry === 'columns' && series.role !== 'comparison'
  return isColumn ? band * 0.33 + 8 : pointDistance
}

function endCarriers(scene: Scene, panel: PlacedPanel) {
  return panel.labels.map(({ id }) => {
    const series = panel.drawn.find((one) => one.id === id)
    const colour = series === undefined ? scene.ink.muted : styleOf(series, scene.frame.look).text
    return carrier(panel, columnOf(id, 'end'), columnOf(id, 'endAt'), {
      ...printed(scene, columnOf(id, 'end'), colour),
      fontSize: scene.type.label,
      fontWeight: series === undefined ? 400 : 600,
      lineHeight: scene.type.line,
      position: 'right',
      align: 'left',
      distance: distanceOf(scene, panel, series),
      offset: [0, panel.shifts.get(id) ?? 0],
    })
  })
}

function valueCarriers(scene: Scene, panel: PlacedPanel, series: Series) {
  const { text, size } = styleOf(series, scene.frame.look)
  const distance = scene.set.geometry === 'columns' ? columnDistance : size / 2 + 4
  const at = (place: 'above' | 'below', position: 'top' | 'bottom', y: string) =>
    carrier(panel, columnOf(series.id, place), y, {
      ...printed(scene, columnOf(series.id, place), text),
      position,
      distance,
    })
  const beside = {
    ...printed(scene, columnOf(series.id, 'beside'), text),
    lineHeight: scene.type.line,
    fontSize: scene.type.label,
    position: 'right',
    align: 'left',
    distance: pointDistance,
  }
  return [
    at('above', 'top', scene.set.geometry === 'columns' ? columnOf(series.id, 'aboveAt') : series.id),
    ...(scene.set.geometry === 'columns' ? [] : [at('below', 'bottom', series.id)]),
    ...(isSparse(series) ? [carrier(panel, columnOf(series.id, 'beside'), series.id, beside)] : []),
  ]
}

/** Every text that stands by a mark of data: names at the ends, values at points, totals over columns. */
export function labelsOf(scene: Scene, panel: PlacedPanel) {
  const stacked = scene.set.arrangement === 'stacked'
  const { whole } = panel
  return [
    ...(stacked ? [] : panel.drawn.flatMap((series) => valueCarriers(scene, panel, series))),
    ...endCarriers(scene, panel),
    ...(whole === null
      ? []
      : [
          carrier(panel, columnOf(whole.id, 'above'), whole.id, {
            ...printed(scene, columnOf(whole.id, 'above'), scene.ink.ink),
            position: 'top',
            distance: columnDistance,
          }),
        ]),
  ]
}
