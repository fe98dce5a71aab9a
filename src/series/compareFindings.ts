import type { Indicator } from '../domain/indicator.ts'
import {
  alikeText,
  figureInBrackets,
  ownFigure,
  ownUntold,
  rankingOfFacts,
  referenceFigure,
  type Side,
  sideText,
  spreadOf,
  unjudgedText,
} from '../words/compareFindings.ts'
import { nounFor, whatIs } from '../words/population.ts'
import type { CompareRow } from './compareSet.ts'
import type { CompareView } from './compareRows.ts'
import { type Basis, basisOf, isFact, type Relation } from './relation.ts'

/** The units that the own one is told beside: not what it is itself a part of. */
const isOther = ({ group }: CompareRow): boolean => group === 'near' || group === 'chosen'

/** Counted units: how many are above the own one, below it and like it. */
function factsText(rows: readonly CompareRow[], noun: string | null, own: CompareRow): readonly string[] {
  const count = (...which: readonly Relation['kind'][]) =>
    rows.filter(({ relation }) => relation !== null && which.includes(relation.kind)).length
  const ranking = { above: count('above', 'more'), below: count('below', 'fewer'), same: count('same') }
  const text = rankingOfFacts(ranking, noun, own.label)
  return text === '' ? [] : [text]
}

/** The units that are told apart from the own one, by what tells them apart and by side: by both keys first. */
function sidesOf(rows: readonly CompareRow[]): readonly Side[] {
  const keyOf = ({ relation }: CompareRow) => `${relation?.kind} ${relation?.years} ${relation?.always}`
  const sides = [...new Set(rows.map(keyOf))].flatMap((key): readonly Side[] => {
    const together = rows.filter((row) => keyOf(row) === key)
    const relation = together[0]?.relation
    if (relation?.kind !== 'higher' && relation?.kind !== 'lower') return []
    // What holds for several years is told without the figure of one.
    const nameIn = ({ label, headline }: CompareRow) => (relation.years === null ? figureInBrackets(label, headline.text) : label)
    return [{ way: relation.kind, years: relation.years, always: relation.always, names: together.map(nameIn) }]
  })
  return sides.toSorted((a, b) => (a.years ?? 0) - (b.years ?? 0) || a.way.localeCompare(b.way))
}

/** Which units are told apart from the own one, and which are not, or why none can be. */
function judgedText(rows: readonly CompareRow[], basis: Basis, own: CompareRow): readonly string[] {
  const of = (kind: Relation['kind']) => rows.filter(({ relation }) => relation?.kind === kind)
  const sides = sidesOf(rows)
  const [alike, unjudged] = [of('alike'), of('unjudged')]
  const most = Math.max(0, ...unjudged.map(({ relation }) => relation?.years ?? 0))
  return [
    ...sides.map((side) => sideText(side, own.label)),
    ...alikeText(
      alike.map(({ label }) => label),
      sides.length + unjudged.length,
      own.label,
    ),
    ...unjudgedText(
      { count: unjudged.length, isAll: unjudged.length === rows.length, most },
      basis === 'shares' ? 'persons' : 'years',
      own.label,
    ),
  ]
}

/** What the units are to the own one. */
function relationsText(indicator: Indicator, view: CompareView, own: CompareRow, rows: readonly CompareRow[]): readonly string[] {
  const others = rows.filter((row) => row !== own && row.headline.value !== null)
  if (others.every((row) => !isOther(row))) return []
  if (own.headline.value === null) return [ownUntold(own.label, own.headline.text)]
  const basis = basisOf(indicator, view.resolved.headline)
  if (!isFact(basis))
    return judgedText(
      others.filter(({ relation }) => relation !== null),
      basis,
      own,
    )
  return factsText(others.filter(isOther), basis === 'counts' ? nounFor(view.resolved.employment) : null, own)
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
 * What a comparison says: the own unit's figure, those of what it is a part of, how far apart the units lie, and who can be told
 * apart from the own unit, each once. Sums are not told beside their parts.
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
  return [
    ownFigure(own.label, view.period, text, what),
    ...(above.length === 0 ? [] : [above.map((row) => referenceFigure(row.label, row.headline.text)).join(' ')]),
    ...spread(near, parent),
    ...relationsText(indicator, view, own, rows),
  ]
}
