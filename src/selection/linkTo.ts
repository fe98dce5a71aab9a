import { applyPatch, type SelectionPatch } from './applyPatch.ts'
import { toSearch } from './query.ts'
import type { Selection } from './selection.ts'

/**
 * A relative address of what `choose(patch)` leads to. `address`, the current search part, lends its foreign parameters.
 * The default is `?`, since an empty address means the current page with its parameters.
 */
export function linkTo(current: Selection, patch: SelectionPatch, address = ''): string {
  return toSearch(applyPatch(current, patch), address) || '?'
}
