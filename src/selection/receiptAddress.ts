/** What an address has of a receipt. It is another's parameter, which a selection leaves where it stands. */
export interface ReceiptText {
  readonly code: string
  /** The figures as they were, null where only the code is there. */
  readonly figures: string | null
}

/** The parts of an address that a receipt stands in: each with its sign, or ''. */
type AddressParts = Readonly<Pick<Location, 'search' | 'hash'>>

const parameter = 'receipt'
/** A fragment is never sent to a server, and figures are nobody's but the reader's. */
const figuresSign = '#figures='
/** A longer one is none that the app has written, and is not read. */
const longest = 4000

/**
 * A receipt as the end of an address: its code is a parameter, its figures are the fragment. Codes and figures have no sign that an
 * address would write in another way.
 */
export function writeReceiptText({ code, figures }: ReceiptText): string {
  return `${parameter}=${code}${figures === null ? '' : `${figuresSign}${figures}`}`
}

/** True for an address's fragment that has the figures of a receipt in it, whole or not. */
export function hasFigures(fragment: string): boolean {
  return fragment.startsWith(figuresSign)
}

/** What a mail put after the figures does no harm. */
function figuresOf(text: string): string {
  return text.length > longest ? '' : (/^[\w-]*/.exec(text)?.[0] ?? '')
}

/** Links up to version 0.4.0 have the figures behind the code. */
function parted(text: string): ReceiptText {
  const [code = '', ...rest] = text.split('.')
  return { code, figures: rest.length === 0 ? null : rest.join('.') }
}

/** The receipt in an address, also in the form of older links; null where it has none. Never throws. */
export function receiptIn({ search, hash }: AddressParts): ReceiptText | null {
  const text = new URLSearchParams(search).get(parameter)
  if (text === null) return null
  if (text.length > longest) return { code: '', figures: null }
  return hasFigures(hash) ? { code: parted(text).code, figures: figuresOf(hash.slice(figuresSign.length)) } : parted(text)
}

const piecesOf = (search: string) => search.replace(/^\?/, '').split('&')
const receiptsIn = (piece: string) => new URLSearchParams(`?${piece}`).getAll(parameter)

/** The search part without its receipt; `?` where nothing else is left. Everything else stands as it is written. */
export function withoutReceipt(search: string): string {
  const isOther = (piece: string) => piece !== '' && receiptsIn(piece).length === 0
  return `?${piecesOf(search).filter(isOther).join('&')}`
}

/**
 * Moves the figures of an older link from the search part to the fragment, so that nothing that is asked for from now on can tell of
 * them. Call it before anything else. A fragment with something of its own stays, and then the code is what is left of the receipt.
 */
export function hideFigures({ location, history }: Pick<Window, 'location' | 'history'>): void {
  const { pathname, search, hash } = location
  const figures = receiptsIn(search.slice(1)).flatMap((text) => parted(text).figures ?? [])[0]
  if (figures === undefined) return
  const codeAlone = (piece: string) => {
    const [text] = receiptsIn(piece)
    return text === undefined ? piece : new URLSearchParams({ [parameter]: parted(text).code }).toString()
  }
  const fragment = hash.includes('=') ? hash : `${figuresSign}${figuresOf(figures)}`
  history.replaceState(history.state, '', `${pathname}?${piecesOf(search).map(codeAlone).join('&')}${fragment}`)
}
