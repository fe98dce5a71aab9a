import type { IndicatorId } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { nameOf } from '../series/lineage.ts'
import { placeText, strayText, type UntriedWhy, untriedWhy } from '../words/statements.ts'
import type { Ground, Told } from './ground.ts'

/** The cell that a statement was compared with. */
export interface Compared {
  readonly indicator: IndicatorId
  readonly unit: UnitId
  readonly period: Period
  /** In words: "Månadsanställda, kvinnor, Kommunstaben, 2023". */
  readonly place: string
}

/** What became of a statement, in words. `compared` is null where no cell answers. */
export interface Judged {
  readonly kind: 'holds' | 'differs' | 'untestable'
  readonly verdict: string
  readonly compared: Compared | null
}

/** A statement that can't be tried, and why. */
export function untried(why: UntriedWhy, compared: Compared | null = null): Judged {
  return { kind: 'untestable', verdict: untriedWhy[why], compared }
}

/** Takes a verdict back where a word may mean that something else is spoken of. */
export function unlessStray(judged: Judged, word: string | null): Judged {
  if (judged.kind === 'untestable' || word === null) return judged
  return { ...judged, kind: 'untestable', verdict: strayText(word, judged.verdict) }
}

/** The cell of a line, ready to be named and linked to. */
export function comparedWith({ tree }: Ground, { line, sources }: Told, unit: UnitId, year: string | number): Compared {
  const { id, title } = sources.indicator
  const period = String(year)
  return { indicator: id, unit, period, place: placeText(title, line.label, nameOf({ tree }, unit), period) }
}
