import { relativeChange, type Change } from '../domain/change.ts'
import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { besideWhole, shareOfPersons, shareWithBounds, sinceText, statutoryShare } from '../words/details.ts'
import { intervalText } from '../words/intervalText.ts'
import { lastStart, obstacleBetween, obstaclesOf } from './obstacles.ts'
import { rowOf } from './rows.ts'
import type { Series } from './seriesSet.ts'
import type { Sources } from './sources.ts'

/** For counts: each line's way from the first year that the last can be compared with to the last, also of the split that is not drawn. */
function sinceFirst(sources: Sources, lines: readonly Line[], periods: readonly Period[]): readonly string[] {
  const obstacles = obstaclesOf(sources, lines)
  return lines.flatMap((line) => {
    const { evaluations } = rowOf(line, sources.cube, sources.unit, periods)
    const flags = evaluations.map((evaluation) => evaluation.flags)
    const begin = lastStart(obstacles, periods, flags)
    const start = periods.findIndex((period, i) => i >= begin && !obstacles.contradicted.has(period))
    const [first, last] = [evaluations[start]?.figure, evaluations.at(-1)?.figure]
    if (start >= periods.length - 1 || !isNumber(first) || !isNumber(last)) return []
    if (obstacles.contradicted.has(periods.at(-1) ?? '')) return []
    return [sinceText(line.label, first, last, periods[start] ?? '', relativeChange(first, last))]
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

function statutory(sources: Sources, series: readonly Series[], periods: readonly Period[]): readonly string[] {
  const share = series.find(({ id }) => id === 'longShare')
  const last = share?.figures.findLastIndex(isNumber) ?? -1
  if (share === undefined || last < 0) return []
  const [from = '', to = ''] = [periods[last - 1], periods[last]]
  const obstacle = obstacleBetween(obstaclesOf(sources, [sources.indicator.headline]), [from, to], share.flags[last] ?? '')
  const before = obstacle === null && isNumber(share.figures[last - 1]) ? (share.tableTexts[last - 1] ?? null) : null
  return [statutoryShare(share.tableTexts[last] ?? '', to, before)]
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
    ...statutory(sources, series, periods),
    ...sinceFirst(sources, counted, periods),
    ...comparisons(series, periods),
  ]
}
