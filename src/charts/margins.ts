import type { SeriesSet } from '../series/seriesSet.ts'
import { shareAxis } from './chartHeight.ts'
import { type EndLabel, endLabelsOf, referenceId, type Room } from './endLabels.ts'
import { textWidth, type TypeScale } from './frame.ts'
import { mostPrinted, type PanelSeries, plainAt } from './panelSeries.ts'

/** The least margin right of a plot. */
export const edge = 8

/** The labels of a panel, and the width of the plot beside them. */
export interface Fitted {
  readonly room: Room
  readonly labels: readonly EndLabel[]
  readonly plotWidth: number
}

/** What a label takes of the margin: a reference line ends with the plot, other labels begin within the last period. */
function marginOf({ id, width: text }: EndLabel, { periods, geometry }: SeriesSet, width: number): number {
  if (id === referenceId) return text + 12
  const free = (geometry === 'columns' ? 0.17 : 0.5) / Math.max(1, periods.length)
  return Math.ceil((text + 16 - free * width) / (1 - free))
}

/** The margin right of the plot that the widest end label needs. */
function marginFor(labels: readonly EndLabel[], set: SeriesSet, width: number): number {
  const shared = (set.arrangement === 'panels' || set.arrangement === 'units') && set.panels.length > 1 && shareAxis(set.panels)
  const atEnd = labels.filter(({ at }) => at === set.periods.length - 1)
  return Math.max(shared ? 0 : edge, ...atEnd.map((label) => marginOf(label, set, width)))
}

/** A column takes about two thirds of its period, and its number must not touch the sides. */
function numbersFit({ periods }: SeriesSet, { drawn }: PanelSeries, plotWidth: number, type: TypeScale): boolean {
  const widest = Math.max(0, ...drawn.flatMap((one) => periods.map((_, i) => textWidth(plainAt(one, i), type.value))))
  return periods.length <= mostPrinted && widest + 2 <= (plotWidth / periods.length) * 0.66
}

/** The labels of a panel and the plot that they leave; numbers that columns turn out too narrow for move into the labels. */
export function fitPlot(set: SeriesSet, content: PanelSeries, type: TypeScale, keyed: boolean, room: Room): Fitted {
  const labels = endLabelsOf(set, content, room, type, keyed)
  const plotWidth = room.width - marginFor(labels, set, room.width)
  const fitted = { room, labels, plotWidth }
  if (!room.inside || set.arrangement !== 'stacked' || numbersFit(set, content, plotWidth, type)) return fitted
  return fitPlot(set, content, type, keyed, { ...room, inside: false })
}
