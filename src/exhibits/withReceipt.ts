import type { FullExhibit } from './exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { receiptOf } from './receipt.ts'

type Unsigned<One> = One extends FullExhibit ? Omit<One, 'receipt'> : never

/** Gives an exhibit the receipt of what it shows. */
export function withReceipt<One extends Unsigned<FullExhibit>>(exhibit: One, place: ExhibitPlace) {
  return { ...exhibit, receipt: receiptOf(exhibit, place) }
}
