import type { ReceiptFault } from '../exhibits/receiptView.ts'
import { ambiguousUnits, receiptFaults } from '../words/receipt.ts'

/** Why a code has no view here, as a sentence. */
export function receiptTrouble(fault: ReceiptFault): string {
  return fault.kind === 'ambiguous' ? ambiguousUnits(fault.units) : receiptFaults[fault.kind]
}
