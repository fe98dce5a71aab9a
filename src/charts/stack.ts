import { isNumber, isProtected, notReported } from '../domain/figure.ts'
import type { Series } from '../series/seriesSet.ts'
import { restOfWhole, undividedWhole } from '../words/chart.ts'
import { numberAt, type PanelSeries } from './panelSeries.ts'

/** Id of the column segment for parts that are known only together. */
export const restId = 'rest'

/** Id of the column of a whole none of whose parts is known. */
const undividedId = 'undivided'

/**
 * One column of a stack: each part's height, null where it isn't drawn, and the height of what is known only together beside them.
 * Where no part is known the whole stands `undivided`.
 */
export interface StackedColumn {
  readonly parts: readonly (number | null)[]
  readonly rest: number | null
  readonly undivided: number | null
  /** Whether the column is as high as the whole, which may then stand on top of it. */
  readonly isWhole: boolean
}

/** The first part that is known, standing on zero by itself: with more of them the column would pass for the whole. */
function aloneIn(parts: StackedColumn['parts']): StackedColumn['parts'] {
  const first = parts.findIndex((part) => part !== null)
  return parts.map((part, i) => (i === first ? part : null))
}

/**
 * The column of a period. A whole that is known is drawn whole: where no part is, as it is, and beside parts that are known what is
 * missing as one segment, except where a single part is withheld: the segment would be that very part. Then, and without a whole,
 * one part stands alone with no total.
 */
export function stackAt({ drawn, whole }: PanelSeries, i: number): StackedColumn {
  const lines = drawn.filter(({ role }) => role === 'line')
  const parts = lines.map((series) => numberAt(series, i))
  const none = { rest: null, undivided: null }
  if (!parts.includes(null)) return { parts, ...none, isWhole: true }
  const total = whole === null ? null : numberAt(whole, i)
  const withheld = lines.filter(({ figures }) => isProtected(figures[i])).length
  if (total === null || withheld === 1) return { parts: aloneIn(parts), ...none, isWhole: false }
  if (parts.every((part) => part === null)) return { parts, rest: null, undivided: total, isWhole: true }
  const shown = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { parts, rest: Math.max(0, total - shown), undivided: null, isWhole: true }
}

/** True where any part is withheld in a period in which so much of the whole is known only together. */
function isWithheld(panel: PanelSeries, known: 'rest' | 'undivided'): boolean {
  return panel.drawn.some(({ figures }) => figures.some((figure, i) => isProtected(figure) && stackAt(panel, i)[known] !== null))
}

/** What the rest of a whole is called: withheld where any of its parts is, else not divided in the source. */
export function restLabel(panel: PanelSeries): string {
  return restOfWhole(isWithheld(panel, 'rest'))
}

/** The whole of a stack in the periods in which it stands undivided, named by why; null where it never does. */
export function undividedIn(panel: PanelSeries): Series | null {
  const { whole } = panel
  const figures = whole?.figures.map((_, i) => stackAt(panel, i).undivided ?? notReported) ?? []
  if (whole === null || !figures.some(isNumber)) return null
  return { ...whole, id: undividedId, label: undividedWhole(isWithheld(panel, 'undivided')), figures }
}
