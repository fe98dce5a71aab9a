import type { Indicator } from '../domain/indicator.ts'
import {
  noRanking,
  ownFigure,
  ownUntold,
  type Ranking,
  rankingOfCounts,
  rankingOfShares,
  referenceFigure,
  spreadOf,
} from '../words/compareFindings.ts'
import { nounFor, whatIs } from '../words/population.ts'
import type { CompareRow } from './compareSet.ts'
import type { CompareView } from './compareRows.ts'
import { type Basis, basisOf, type Relation } from './relation.ts'

/** The units that the own one is told beside: not what it is itself a part of. */
const isOther = ({ group }: CompareRow): boolean => group === 'near' || group === 'chosen'

function rankingOf(rows: readonly CompareRow[]): Ranking {
  const count = (...which: readonly Relation[]) =>
    rows.filter(({ relation }) => relation !== null && which.includes(relation)).length
  return { above: count('higher', 'more'), below: count('lower', 'fewer'), same: count('same'), unranked: count('unranked') }
}

/** Why nothing of a key figure can be ranked; null where it can. A share without its persons has no interval. */
function unrankable(basis: Basis, own: CompareRow): 'hours' | 'each' | 'published' | null {
  if (basis === 'hours' || basis === 'each') return basis
  const { interval, count } = own.headline
  return basis === 'shares' && interval === null && count === null ? 'published' : null
}

function rankingText(indicator: Indicator, view: CompareView, own: CompareRow, others: readonly CompareRow[]): string {
  if (own.headline.value === null) return ownUntold(own.label, own.headline.text)
  const basis = basisOf(indicator, view.resolved.headline)
  const why = unrankable(basis, own)
  if (why !== null) return noRanking(indicator.title, why)
  const ranking = rankingOf(others)
  return basis === 'counts'
    ? rankingOfCounts(ranking, nounFor(view.resolved.employment), own.label)
    : rankingOfShares(ranking, own.label)
}

/** How far apart the compared units lie; nothing where they don't. */
function spread(near: readonly CompareRow[], parent: string): readonly string[] {
  const known = near.filter(({ headline }) => headline.value !== null)
  const inOrder = known.toSorted((a, b) => (a.headline.value ?? 0) - (b.headline.value ?? 0))
  const [least, most] = [inOrder[0]?.headline, inOrder.at(-1)?.headline]
  if (least === undefined || most === undefined || least.text === most.text) return []
  return [spreadOf(parent, least.text, most.text)]
}

/** The units that are compared, the own one among them where it is one of them, and what they are a part of. */
export interface Compared {
  readonly near: readonly CompareRow[]
  readonly parent: string
}

/**
 * What a comparison says: the own unit's figure, those of what it is a part of, how far apart the units lie, and who can be ranked
 * apart from the own unit. Sums are not told beside their parts.
 */
export function compareFindings(
  indicator: Indicator,
  view: CompareView,
  rows: readonly CompareRow[],
  { near, parent }: Compared,
): readonly string[] {
  const own = rows.find(({ group }) => group === 'own')
  if (own === undefined) return []
  const { headline, employment } = view.resolved
  const { text } = own.headline
  const what = own.headline.value === null ? '' : whatIs(indicator.finding, headline.label, nounFor(employment))
  const above = rows
    .filter(({ group, inPlot, headline: { value } }) => inPlot && value !== null && (group === 'whole' || group === 'above'))
    .toReversed()
  const others = rows.filter((row) => isOther(row) && row.headline.value !== null)
  return [
    ownFigure(own.label, view.period, text, what),
    ...(above.length === 0 ? [] : [above.map((row) => referenceFigure(row.label, row.headline.text)).join(' ')]),
    ...spread(near, parent),
    ...(others.length === 0 ? [] : [rankingText(indicator, view, own, others)]),
  ]
}
