import type { IndicatorId } from '../domain/indicator.ts'
import { namedTitles, withheldWords as words } from '../words/withheld.ts'
import type { SeriesSet, UnitName } from './seriesSet.ts'

/** What is said once at the top of a page some of whose figures are withheld. */
export interface WithheldPage {
  /** How many work in the unit, where that is shown. */
  readonly title: string
  /** Why figures are withheld: every reason of the page, once. */
  readonly why: readonly string[]
  /** What is shown and how, each with the key figures that it holds for. */
  readonly rows: readonly { readonly term: string; readonly text: string }[]
  /** The nearest unit above in which all of them are shown, null where none is known. */
  readonly lookAt: UnitName | null
}

/** A key figure of the page, with the set that its card shows. */
export interface PageCard {
  readonly id: IndicatorId
  readonly title: string
  readonly set: SeriesSet | null
}

/** The term of a withheld key figure: what stands in for it. */
function termOf({ latest, withheld }: SeriesSet): string {
  const standIn = withheld?.standIn ?? null
  if (standIn === null) return withheld === null || latest !== null ? words.shown : words.notShown
  if (standIn.unit !== null) return words.above(standIn.unit.label)
  return standIn.periods.length > 1 ? words.pooled(standIn.how) : words.coarser(standIn.how)
}

/** The unit above that comes last in the line of those above: where one of them has a figure, all of them do. */
function farthest(units: readonly UnitName[], above: readonly string[]): UnitName | null {
  return [...units].sort((a, b) => above.indexOf(b.id) - above.indexOf(a.id))[0] ?? null
}

/**
 * What a page is to say of its withheld figures: null where none are. `staff` is the key figure that counts those who work in the
 * unit, and `above` the ids of the units above it, nearest first.
 */
export function withheldPage(
  unit: string,
  cards: readonly PageCard[],
  staff: SeriesSet | null,
  above: readonly string[],
): WithheldPage | null {
  const sets = cards.flatMap(({ title, set }) => (set === null ? [] : [{ title, set }]))
  const lacking = sets.flatMap(({ set }) => (set.withheld === null ? [] : [set.withheld]))
  if (lacking.length === 0) return null
  const told = sets.map(({ title, set }) => ({ title, term: termOf(set) }))
  const terms = [...new Set(told.map(({ term }) => term))]
  // What the unit shows of its own comes first, and what is not shown at all last.
  const rank = (term: string) => (term === words.shown ? 0 : term === words.notShown ? 2 : 1)
  const latest = staff?.latest ?? null
  const why = sets.flatMap(({ set }) => set.notes.flatMap(({ kind, text }) => (kind === 'withheld' ? [text] : [])))
  return {
    title: latest === null ? words.notAll(unit) : words.size(unit, `${latest.value} ${latest.what} ${latest.period}`),
    why: why.length === 0 ? [words.why] : [...new Set(why)],
    rows: terms
      .sort((a, b) => rank(a) - rank(b))
      .map((term) => ({ term, text: namedTitles(told.filter((one) => one.term === term).map(({ title }) => title)) })),
    lookAt: farthest(
      lacking.flatMap(({ lookAt }) => lookAt ?? []),
      above,
    ),
  }
}
