import type { CarriedCell } from './carriedTable.ts'

/** A cell that holds words, or nothing. */
export function wordCell(text: string, kind: CarriedCell['kind'] = 'words'): CarriedCell {
  return { value: null, shownAs: 'number', decimals: 0, text, kind, flags: '', notes: [], doubt: null }
}
