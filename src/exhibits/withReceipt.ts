import type { ExhibitPlace } from './exhibitPlace.ts'
import { receiptOf } from './receiptOf.ts'
import type { Unsigned } from './shownYear.ts'

/** Gives an exhibit the receipt of what it shows. */
export function withReceipt<One extends Unsigned>(exhibit: One, place: ExhibitPlace) {
  return { ...exhibit, receipt: receiptOf(exhibit, place) }
}
