import type { CarriedCell } from '../../exhibits/carriedTable.ts'
import { notApplicable } from '../../domain/figure.ts'
import { reasonOf } from '../../words/figure.ts'

const isNotApplicable = (text: string): boolean => text === reasonOf(notApplicable)

/** A cell's status in the letters of the feed contract: `c` withheld, `z` not applicable, `m` missing, else the letters of its number. */
export function statusOf({ kind, text, flags }: CarriedCell): string {
  if (kind === 'protected') return 'c'
  if (kind === 'missing') return isNotApplicable(text) ? 'z' : 'm'
  return kind === 'number' ? flags : ''
}
