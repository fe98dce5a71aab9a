import { createStore } from 'zustand/vanilla'

/**
 * The reader's draft on the page that judges statements, for as long as the app is open. It is kept nowhere else: not in the address,
 * and not on the machine.
 */
export const draftStore = createStore<{ readonly text: string; readonly emptied: string }>(() => ({ text: '', emptied: '' }))

/** Changes the draft. */
export function writeDraft(text: string): void {
  draftStore.setState({ text })
}

/** Empties the draft; `restoreDraft` gives it back. */
export function emptyDraft(): void {
  draftStore.setState(({ text }) => ({ text: '', emptied: text }))
}

/** Gives back what was emptied last. */
export function restoreDraft(): void {
  draftStore.setState(({ emptied }) => ({ text: emptied, emptied: '' }))
}
