/** What an address has of a receipt. It is another's parameter, which a selection leaves where it stands. */
export interface ReceiptText {
  readonly code: string
  /** The figures as they were, null where only the code is there. */
  readonly figures: string | null
}

const parameter = 'receipt'
/** A longer one is none that the app has written, and is not read. */
const longest = 4000

/** A receipt as a parameter of an address. Codes and figures have no sign that an address would write in another way. */
export function writeReceiptText({ code, figures }: ReceiptText): string {
  return `${parameter}=${code}${figures === null ? '' : `.${figures}`}`
}

/** The receipt in the search part of an address, null where it has none. Never throws. */
export function receiptIn(search: string): ReceiptText | null {
  const text = new URLSearchParams(search).get(parameter)?.slice(0, longest + 1)
  if (text === undefined) return null
  if (text.length > longest) return { code: '', figures: null }
  const [code = '', ...rest] = text.split('.')
  return { code, figures: rest.length === 0 ? null : rest.join('.') }
}

/** The search part without its receipt; `?` where nothing else is left. Everything else stands as it is written. */
export function withoutReceipt(search: string): string {
  const isOther = (piece: string) => piece !== '' && !new URLSearchParams(`?${piece}`).has(parameter)
  return `?${search.replace(/^\?/, '').split('&').filter(isOther).join('&')}`
}
