import type { Note, SeriesSet, SetState } from '../series/seriesSet.ts'

/** Everything that a card can be in, each with its own look and next step. */
export type CardState =
  | SetState
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly kind: 'stale'; readonly set: SeriesSet; readonly why: string; readonly refetch: () => void }

/** A state that has a notice of its own in the chart's place. */
export type NoticedState = Extract<CardState, { kind: 'empty' | 'protected' | 'missing' | 'few' }>

/** The set that a state shows, null where it shows none. */
export function setOf(state: CardState): SeriesSet | null {
  return 'set' in state ? state.set : null
}

/**
 * The notes to stand with what the state shows. A notice of withheld figures has no others to speak of, and what the page says of
 * all its figures is not said again.
 */
export function notesBeside(state: CardState, isSaidOnPage = false): readonly Note[] {
  const notes = setOf(state)?.notes ?? []
  if (state.kind === 'protected') return notes.filter(({ kind }) => kind !== 'data' && kind !== 'withheld')
  return isSaidOnPage ? notes.filter(({ kind }) => kind !== 'withheld') : notes
}

/** True where the unit's own figure is withheld: another stands in for it, or none does. */
export function isWithheld(state: CardState): boolean {
  return (setOf(state)?.withheld ?? null) !== null
}

/** Whose figure a card holds: the unit's own, one that stands in for it, or none. For tests to count. */
export function figureIn(state: CardState): 'own' | 'nearest' | 'none' {
  const withheld = setOf(state)?.withheld
  if (withheld == null) return withheld === null ? 'own' : 'none'
  return withheld.standIn === null ? 'none' : 'nearest'
}

/** Whether the state has a chart, as opposed to a notice or a table in its place. */
export function isDrawn(state: CardState): boolean {
  return state.kind === 'ready' || state.kind === 'stale' || (state.kind === 'few' && state.drawn)
}
