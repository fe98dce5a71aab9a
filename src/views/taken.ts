import { createStore } from 'zustand/vanilla'
import type { Selection } from '../selection/selection.ts'

/** The view that the reader is about to carry out of the app, null while none is: cards and pages set it, and the dialog shows it. */
export const takenStore = createStore<{ readonly taken: Selection | null }>(() => ({ taken: null }))

/** Opens the dialog for a view. */
export function takeAway(taken: Selection | null): void {
  takenStore.setState({ taken })
}
