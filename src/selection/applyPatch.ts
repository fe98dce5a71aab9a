import { defaultSelection, type PageId, type Selection } from './selection.ts'

/** True for the pages that are about one key figure. */
export function isAboutOne(page: PageId): boolean {
  return page === 'indicator' || page === 'compare'
}

/** The part of a selection that a control or a link changes. */
export type SelectionPatch = Partial<Selection>

/**
 * The selection after a change. Whoever goes to a page that is not about one key figure leaves the key figure and its tab
 * behind; filters go along.
 */
export function applyPatch(selection: Selection, patch: SelectionPatch): Selection {
  const leaves = patch.page !== undefined && !isAboutOne(patch.page)
  const { indicator, tab } = defaultSelection
  return leaves ? { ...selection, indicator, tab, ...patch } : { ...selection, ...patch }
}
