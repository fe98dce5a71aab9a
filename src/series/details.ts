import { relativeChange, type Change } from '../domain/change.ts'
import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { besideWhole, intervalText, shareOfPersons, shareWithBounds, sinceText, statutoryShare } from '../words/details.ts'
import { rowOf } from './rows.ts'
import type { Series } from './seriesSet.ts'
import type { Sources } from './sources.ts'

/** For counts: each line's way from the first year shown to the last, also of the split that is not drawn. */
function sinceFirst(sources: Sources, lines: readonly Line[], periods: readonly Period[]): readonly string[] {
  if (periods.length < 2) return []
  return lines.flatMap((line) => {
    const { evaluations } = rowOf(line, sources.cube, sources.unit, periods)
    const [first, last] = [evaluations[0]?.figure, evaluations.at(-1)?.figure]
    if (!isNumber(first) || !isNumber(last)) return []
    return [sinceText(line.label, first, last, periods[0] ?? '', relativeChange(first, last))]
  })
}

/** For shares of persons: the persons behind each share in the latest year. */
function latestCounts(series: readonly Series[], periods: readonly Period[]): readonly string[] {
  const last = periods.length - 1
  return series.flatMap(({ label, counts, texts, intervals }) => {
    const count = counts[last]
    if (count === null || count === undefined || intervals[last] !== null) return []
    return [shareOfPersons(label, count, texts[last] ?? '', periods[last] ?? '')]
  })
}

function bounds(series: readonly Series[], periods: readonly Period[]): readonly string[] {
  return series.flatMap(({ counts, intervals, texts }) =>
    periods.flatMap((period, i) => {
      const [interval, count] = [intervals[i], counts[i]]
      if (!interval || !count) return []
      return [shareWithBounds(period, count, texts[i] ?? '', interval.low, interval.high)]
    }),
  )
}

function statutory(series: readonly Series[], periods: readonly Period[]): readonly string[] {
  const share = series.find(({ id }) => id === 'longShare')
  const last = share?.figures.findLastIndex(isNumber) ?? -1
  if (share === undefined || last < 0) return []
  const before = isNumber(share.figures[last - 1]) ? (share.tableTexts[last - 1] ?? null) : null
  return [statutoryShare(share.tableTexts[last] ?? '', periods[last] ?? '', before)]
}

function comparisons(series: readonly Series[], periods: readonly Period[]): readonly string[] {
  return series
    .filter(({ role }) => role === 'comparison')
    .flatMap(({ label, figures, texts }) => {
      const last = figures.findLastIndex(isNumber)
      return last < 0 ? [] : [besideWhole(label, texts[last] ?? '', periods[last] ?? '')]
    })
}

/** The sentences that a key figure's own page adds to the finding: only what follows from the figures. */
export function detailsOf(
  sources: Sources,
  counted: readonly Line[],
  series: readonly Series[],
  periods: readonly Period[],
  change: Change | null,
): readonly string[] {
  const interval = change === null ? null : intervalText(change)
  return [
    ...latestCounts(series, periods),
    ...bounds(series, periods),
    ...(interval === null ? [] : [interval]),
    ...statutory(series, periods),
    ...sinceFirst(sources, counted, periods),
    ...comparisons(series, periods),
  ]
}
