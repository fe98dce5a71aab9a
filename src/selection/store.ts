import { createStore } from 'zustand/vanilla'
import type { IndicatorId } from '../domain/indicator.ts'
import { applyPatch, type SelectionPatch } from './applyPatch.ts'
import { defaultSelection, type PageId, type Selection } from './selection.ts'

/** What the reader is looking at, shared by every view. Holds nothing else; it is changed by the functions in this file. */
export const selectionStore = createStore<Selection>(() => defaultSelection)

const passing = new WeakSet<Selection>()

/** True for a selection that the reader only passed through, and that deserves no step of its own in the history. */
export function isPassing(selection: Selection): boolean {
  return passing.has(selection)
}

/**
 * Changes what the reader looks at, and adds a step to the history. With `replace`, the change takes the latest step's
 * place: for the second and later changes of a drag or of typing.
 */
export function choose(patch: SelectionPatch, history: 'push' | 'replace' = 'push'): void {
  const next = applyPatch(selectionStore.getState(), patch)
  if (history === 'replace') passing.add(next)
  selectionStore.setState(next, true)
}

/** Goes to a page, with the reader's unit and filters. From key figure to key figure the tab goes along. */
export function goTo(page: PageId, indicator: IndicatorId | null = null): void {
  choose({ page, indicator })
}

/** Takes away the bounds of the years, and leaves the other filters. */
export function showAllYears(): void {
  choose({ from: null, to: null })
}

/**
 * Takes away every filter: all years, everyone, nothing split, the axis from zero, only the whole organisation beside the unit, and
 * units as they were. The page, its tab and the unit stay.
 */
export function reset(): void {
  const { from, to, employment, splitBy, scale, beside, compareWith, organisation } = defaultSelection
  choose({ from, to, employment, splitBy, scale, beside, compareWith, organisation })
}
