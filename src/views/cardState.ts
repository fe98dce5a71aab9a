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

/** The notes to stand with what the state shows: a notice of withheld figures says why itself, and has no other figures to speak of. */
export function notesBeside(state: CardState): readonly Note[] {
  const notes = setOf(state)?.notes ?? []
  return state.kind === 'protected' ? notes.filter(({ kind }) => kind !== 'data') : notes
}

/** Whether the state has a chart, as opposed to a notice or a table in its place. */
export function isDrawn(state: CardState): boolean {
  return state.kind === 'ready' || state.kind === 'stale' || (state.kind === 'few' && state.drawn)
}
