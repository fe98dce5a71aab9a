import type { FullExhibit } from '../exhibits/exhibit.ts'
import { figuresTextOf } from '../exhibits/receiptOf.ts'
import { keepReceipt } from '../selection/receiptJournal.ts'

/**
 * Keeps in this browser what the receipts of exhibits are of, so that their codes alone tell what has changed. Call it when something
 * has been carried out of the app: a picture, a slide, a sheet or a print.
 */
export function keepReceipts(exhibits: readonly FullExhibit[]): void {
  for (const exhibit of exhibits) keepReceipt(exhibit.receipt.code, figuresTextOf(exhibit))
}
