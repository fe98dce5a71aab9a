import { isNumber } from '../domain/figure.ts'
import type { Indicator, Line } from '../domain/indicator.ts'
import type { Interval } from '../domain/interval.ts'
import type { Period } from '../domain/period.ts'
import { protectedBase, unreadBase } from '../words/states.ts'
import { compareWords } from '../words/compare.ts'
import { basisOf } from './relation.ts'
import type { ReadUnit } from './compareSources.ts'
import type { ResolvedView } from './resolveView.ts'
import { rowOf, seriesOf } from './rows.ts'
import type { Series } from './seriesSet.ts'
import { untoldWhy } from './untoldWhy.ts'

/** One figure of a unit in a year. Without a number it has words only. */
export interface ComparePoint {
  /** The id of its line: colours follow it. */
  readonly id: string
  readonly value: number | null
  /** As plots and sentences print it: "2,8 %", "skyddat", "för få". */
  readonly text: string
  /** With the decimals that the source has. */
  readonly tableText: string
  /** "33 av 283", null for what is no share of persons. */
  readonly count: string | null
  /** 95 % bounds; null for a share of a whole staff, which is as it was counted, and for all that is no share of persons. */
  readonly interval: Interval | null
  /** The contract's letters: `p` provisional, `r` revised, `b` break before, `e` estimated. */
  readonly flags: string
}

/** A place that has words and no number. */
export function wordPoint(id: string, text: string): ComparePoint {
  return { id, value: null, text, tableText: text, count: null, interval: null, flags: '' }
}

/** A line of a unit over some years: with counts where it is a share of persons, and bounds where not all of them are counted. */
export function unitSeries(indicator: Indicator, line: Line, { unit, cube }: ReadUnit, periods: readonly Period[]): Series {
  const basis = basisOf(indicator, line)
  return seriesOf(rowOf(line, cube, unit, periods), cube, 'line', {
    judged: basis === 'shares' || basis === 'composition',
    bounds: basis === 'shares',
    inChart: true,
  })
}

/** Why a unit's shares of the years are not told, as a word or two; null where they are. */
export function untoldWord(
  indicator: Indicator,
  resolved: ResolvedView,
  { unit, baseCube }: ReadUnit,
  series: readonly Series[],
  periods: readonly Period[],
): string | null {
  const why = untoldWhy({ indicator, baseCube, unit }, resolved, { series, periods })
  if (why === protectedBase) return compareWords.protected
  if (why === unreadBase) return compareWords.unread
  return why === null ? null : compareWords.few
}

/** A unit's figures of a year, one per line. All are untold where the group behind a share is small. */
export function pointsOf(
  indicator: Indicator,
  resolved: ResolvedView,
  lines: readonly Line[],
  read: ReadUnit,
  period: Period,
): readonly ComparePoint[] {
  const series = lines.map((line) => unitSeries(indicator, line, read, [period]))
  const untold = untoldWord(indicator, resolved, read, series, [period])
  return series.map(({ id, figures, texts, tableTexts, counts, intervals, flags }) => {
    const figure = figures[0]
    if (untold !== null) return wordPoint(id, untold)
    return {
      id,
      value: isNumber(figure) ? figure : null,
      text: texts[0] ?? '',
      tableText: tableTexts[0] ?? '',
      count: counts[0] ?? null,
      interval: intervals[0] ?? null,
      flags: isNumber(figure) ? (flags[0] ?? '') : '',
    }
  })
}
