import type { Line } from '../domain/indicator.ts'
import { claimsOf } from './claims.ts'
import { detailsOf } from './details.ts'
import type { Explanation } from './explanation.ts'
import { formulaOf } from './formulaOf.ts'
import { headlineOf } from './headline.ts'
import { sourceFor, unitsAbove } from './lineage.ts'
import { type ResolvedView, resolveView } from './resolveView.ts'
import type { SeriesSet } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { targetTexts } from './targetTexts.ts'

/** The lines of the split by sex, for sentences, where they aren't drawn already; they follow the employment filter. */
function otherSplit(lines: readonly Line[] | undefined, { view, employment }: ResolvedView): readonly Line[] {
  const filter: Line['at'] = employment === 'total' ? {} : { employment }
  return (lines ?? [])
    .filter(({ id }) => !view.lines.some((line) => line.id === id))
    .map((line) => ({ ...line, at: { ...filter, ...line.at } }))
}

/** Explains a set: its sentences, its arithmetic and its publisher's words, for the filters that the set was made with. */
export function explain(sources: Sources, filters: Filters, { series, periods, change }: SeriesSet): Explanation {
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
  return {
    details: detailsOf(sources, headline.formula.kind === 'sum' ? counted : [], series, periods, change),
    formula: formulaOf(sources, resolved, headline, periods),
    comments: context.comments
      .filter((comment) => comment.area === indicator.area && units.has(comment.unit))
      .map((comment) => ({ text: comment.text, source: sourceFor(sources, comment) })),
    claims: claimsOf(sources, context.claims),
    targets: targetTexts(sources),
  }
}
