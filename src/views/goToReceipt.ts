import { readCode, writeCode } from '../exhibits/receiptCode.ts'
import { writeReceiptText } from '../selection/receiptAddress.ts'

/** The search part of the address that opens a code in the catalog that is open. */
export function receiptSearch(code: string, search: string): string {
  const feeds = new URLSearchParams(search).get('feeds')
  const catalog = feeds === null ? '' : `&${new URLSearchParams({ feeds }).toString()}`
  return `?${writeReceiptText({ code, figures: null })}${catalog}`
}

/** Opens a code: a page load, since the address alone decides what a receipt shows. */
export function goToReceipt(code: string): void {
  window.location.assign(receiptSearch(code, window.location.search))
}

/** Words that are searched for are shorter than any code. */
const fewestSymbols = 10

/** The code that a text is, as it is written; null for any other text. */
export function typedReceipt(text: string): string | null {
  const code = text.length < fewestSymbols ? 'empty' : readCode(text)
  return typeof code === 'string' ? null : writeCode(code)
}
