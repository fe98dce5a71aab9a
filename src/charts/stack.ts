import { isProtected } from '../domain/figure.ts'
import type { Series } from '../series/seriesSet.ts'
import { restOfWhole } from '../words/chart.ts'
import { numberAt, type PanelSeries } from './panelSeries.ts'

/** Id of the column segment for parts that are known only together. */
export const restId = 'rest'

/** One column of a stack: each part's height, and the height of what is withheld. All null where no honest column exists. */
export interface StackedColumn {
  readonly parts: readonly (number | null)[]
  readonly rest: number | null
}

const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/**
 * The column of a period. With a withheld part the rest of the whole is drawn as one segment; without a whole nothing is
 * drawn, because a stack of some parts would look like the total.
 */
export function stackAt({ drawn, whole }: PanelSeries, i: number): StackedColumn {
  const parts = drawn.map((series) => numberAt(series, i))
  if (!parts.includes(null)) return { parts, rest: null }
  const total = whole === null ? null : numberAt(whole, i)
  if (total === null || parts.every((part) => part === null)) return { parts: parts.map(() => null), rest: total }
  const shown = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { parts, rest: Math.max(0, roundTo(total - shown, whole?.decimals ?? 0)) }
}

/** What the rest of a whole is called: withheld where any of its parts is, else not divided in the source. */
export function restLabel(drawn: readonly Series[]): string {
  return restOfWhole(drawn.some(({ figures }) => figures.some(isProtected)))
}
