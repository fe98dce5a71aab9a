import type { CompareSet } from '../series/compareSet.ts'
import { intervalText } from '../words/chart.ts'
import { compareWords, relationText } from '../words/compare.ts'
import { formatFlags } from '../words/figure.ts'
import type { DotLayout } from './dotPlotLayout.ts'

/** What a unit of a dot plot has, in words also where there is no number. */
export interface DotReadout {
  readonly unit: string
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly text: string
    readonly notes: readonly string[]
  }[]
  /** What the unit is to the own one, '' where there is nothing to say. */
  readonly relation: string
}

/** Reads a lane off a dot plot; null where it is no unit's. */
export function dotReadoutAt({ lines, axis }: CompareSet, { lanes }: DotLayout, at: number): DotReadout | null {
  const lane = lanes[at]
  if (lane?.kind !== 'unit') return null
  const { label, points, relation, group } = lane.row
  const rows = points.map(({ id, text, count, interval, flags }, i) => {
    const bounds = interval === null ? '' : intervalText(interval.low, interval.high, axis.decimals)
    const notes = [count ?? '', bounds, formatFlags(flags)].filter((part) => part !== '')
    return { id, label: lines[i]?.label ?? '', text, notes }
  })
  const said = relation === null ? '' : relationText(relation.kind, relation)
  return { unit: label, rows, relation: group === 'own' ? compareWords.own : said }
}
