import { defaultSelection, type Selection } from './selection.ts'

/** The part of a selection that a control or a link changes. */
export type SelectionPatch = Partial<Selection>

/**
 * The selection after a change. Whoever goes to another page than a key figure's leaves the key figure and its tab behind;
 * filters go along.
 */
export function applyPatch(selection: Selection, patch: SelectionPatch): Selection {
  const leaves = patch.page !== undefined && patch.page !== 'indicator'
  const { indicator, tab } = defaultSelection
  return leaves ? { ...selection, indicator, tab, ...patch } : { ...selection, ...patch }
}
