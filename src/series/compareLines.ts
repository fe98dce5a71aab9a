import type { Indicator, Line } from '../domain/indicator.ts'
import { compareWords, lineName } from '../words/compare.ts'
import type { ReadUnit } from './compareSources.ts'
import { type ResolvedView, resolveView } from './resolveView.ts'
import type { Filters } from './sources.ts'

/** More points than this on a row can't be told apart. */
const mostPoints = 3

/** The lines that a comparison shows, and the reader's filters in them. */
export interface CompareLines {
  readonly resolved: ResolvedView
  readonly lines: readonly Line[]
}

/**
 * What each unit gets a point for: the headline, or the reader's split where its parts are few and stand side by side. A split
 * that can't be followed is said.
 */
export function compareLinesOf(indicator: Indicator, leader: ReadUnit, filters: Filters): CompareLines {
  const resolved = resolveView(indicator, leader.cube, leader.unit, filters)
  const split = filters.splitBy === null ? undefined : indicator.splits[filters.splitBy]
  const { lines, arrangement } = resolved.view
  if (split === undefined) return { resolved, lines: [resolved.headline] }
  if (arrangement === 'together' && lines.length > 1 && lines.length <= mostPoints) return { resolved, lines }
  const note = { kind: 'filter', text: compareWords.splitRefused } as const
  return { resolved: { ...resolved, notes: [...resolved.notes, note] }, lines: [resolved.headline] }
}

/** The name of the one line that is shown of several; nothing where the key figure's title says it. */
export function shownName({ view, headline }: Indicator, lines: readonly Line[]): string {
  const isTitle = view.lines.length === 1 || view.whole?.id === headline.id
  return lines.length > 1 || isTitle ? '' : lineName(headline.label, headline.formula)
}
