import { isProtected } from '../domain/figure.ts'
import { restOfWhole } from '../words/chart.ts'
import { numberAt, type PanelSeries } from './panelSeries.ts'

/** Id of the column segment for parts that are known only together. */
export const restId = 'rest'

/** One column of a stack: each part's height, null where it isn't drawn, and the height of what is known only together. */
export interface StackedColumn {
  readonly parts: readonly (number | null)[]
  readonly rest: number | null
  /** Whether the column is as high as the whole, which may then stand on top of it. */
  readonly isWhole: boolean
}

/** The first part that is known, standing on zero by itself: with more of them the column would pass for the whole. */
function aloneIn(parts: StackedColumn['parts']): StackedColumn['parts'] {
  const first = parts.findIndex((part) => part !== null)
  return parts.map((part, i) => (i === first ? part : null))
}

/**
 * The column of a period. What is missing of the whole is drawn as one segment, except where a single part is withheld: the
 * segment would be that very part. Then, and without a whole, one part stands alone with no total.
 */
export function stackAt({ drawn, whole }: PanelSeries, i: number): StackedColumn {
  const lines = drawn.filter(({ role }) => role === 'line')
  const parts = lines.map((series) => numberAt(series, i))
  if (!parts.includes(null)) return { parts, rest: null, isWhole: true }
  const total = whole === null ? null : numberAt(whole, i)
  const withheld = lines.filter(({ figures }) => isProtected(figures[i])).length
  if (total === null || withheld === 1) return { parts: aloneIn(parts), rest: null, isWhole: false }
  const shown = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { parts, rest: Math.max(0, total - shown), isWhole: true }
}

/** What the rest of a whole is called: withheld where any of its parts is, else not divided in the source. */
export function restLabel(panel: PanelSeries): string {
  const isPartOfRest = (i: number) => stackAt(panel, i).rest !== null
  return restOfWhole(panel.drawn.some(({ figures }) => figures.some((figure, i) => isProtected(figure) && isPartOfRest(i))))
}
