import type { Line } from '../domain/indicator.ts'
import { pointsOfOne } from '../domain/personEquivalent.ts'
import { pointsOfOneText } from '../words/asides.ts'
import { baseOf } from './asides.ts'
import { claimsOf } from './claims.ts'
import { detailsOf } from './details.ts'
import type { Explanation } from './explanation.ts'
import { formulaOf } from './formulaOf.ts'
import { headlineOf } from './headline.ts'
import { sourceFor, unitsAbove } from './lineage.ts'
import { type ResolvedView, resolveView } from './resolveView.ts'
import type { SeriesSet } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { datedSource } from '../words/date.ts'
import { targetTexts } from './targetTexts.ts'
import { untoldWhy } from './untoldWhy.ts'

/** The lines of the split by sex, for sentences, where they aren't drawn already; they follow the employment filter. */
function otherSplit(lines: readonly Line[] | undefined, { view, employment }: ResolvedView): readonly Line[] {
  const filter: Line['at'] = employment === 'total' ? {} : { employment }
  return (lines ?? [])
    .filter(({ id }) => !view.lines.some((line) => line.id === id))
    .map((line) => ({ ...line, at: { ...filter, ...line.at } }))
}

/** What one person makes of the rate, where its change is told in persons. */
function oneInPoints(sources: Sources, line: Line, { employment }: ResolvedView, latest: SeriesSet['latest']): readonly string[] {
  if (latest === null || latest.persons === null) return []
  const base = baseOf(sources, { line, period: latest.period, employment })
  return base === null ? [] : [pointsOfOneText(pointsOfOne(base), base.basis, base.size, latest.period)]
}

/**
 * Explains a set: its sentences, its arithmetic and its publisher's words, for the filters that the set was made with. Shares that
 * are not told have neither sentences nor numbers here.
 */
export function explain(sources: Sources, filters: Filters, set: SeriesSet): Explanation {
  const { series, periods, change } = set
  const { indicator, cube, unit, context } = sources
  const resolved = resolveView(indicator, cube, unit, filters)
  const { view } = resolved
  const headline = headlineOf(sources, resolved, periods)
  const units = unitsAbove(sources)
  const counted = [
    ...(view.whole === null ? [] : [view.whole]),
    ...view.lines,
    ...otherSplit(indicator.splits.sex?.lines, resolved),
  ]
  const told = untoldWhy(sources, resolved, set) === null
  return {
    details: told
      ? [
          ...oneInPoints(sources, headline, resolved, set.latest),
          ...detailsOf(sources, headline.formula.kind === 'sum' ? counted : [], series, periods, change),
        ]
      : [],
    formula: formulaOf(sources, resolved, headline, told ? periods : []),
    comments: context.comments
      .filter((comment) => comment.area === indicator.area && units.has(comment.unit))
      .map(({ text, time, ...from }) => ({ text, time, source: datedSource(sourceFor(sources, from), time) })),
    claims: claimsOf(sources, context.claims),
    targets: targetTexts(sources),
  }
}
