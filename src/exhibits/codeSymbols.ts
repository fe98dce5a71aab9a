/** Crockford's base 32: digits and capitals without I, L, O and U, which are taken for others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** No code of this version is longer, with five compared units and every filter. */
const mostSymbols = 64
const groupLength = 4

/** Why a text is no code: nothing in it, signs that no code has, or symbols that don't add up. */
export type SymbolFault = 'empty' | 'signs' | 'check'

/** Twice a symbol in the field of 32 elements, by x^5 + x^2 + 1: its powers are all 31 others. */
const doubled = (symbol: number): number => ((symbol << 1) ^ ((symbol >> 4) * 0b100101)) & 31

/** Zero for symbols with the right check symbol last. Each symbol counts twice as much as the next. */
const sumOf = (symbols: readonly number[]): number => symbols.reduce((sum, symbol) => doubled(sum) ^ symbol, 0)

function symbolsOf(number: bigint): readonly number[] {
  return number === 0n ? [] : [...symbolsOf(number / 32n), Number(number % 32n)]
}

/**
 * A number as a code to read off a slide and type: symbols in groups of four with hyphens between, the last a check symbol that tells
 * of any one mistyped symbol and of any two neighbours that have changed places.
 */
export function writeSymbols(number: bigint): string {
  const symbols = symbolsOf(number)
  const letters = [...symbols, doubled(sumOf(symbols))].map((symbol) => alphabet.charAt(symbol))
  return letters.map((letter, i) => (i > 0 && i % groupLength === 0 ? `-${letter}` : letter)).join('')
}

/** What is typed, as the symbols are: capitals, O read as 0, I and L as 1, without what parts groups. */
function plainSymbols(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** The number of a code however it is typed, or why it is none. Never throws. */
export function readSymbols(text: string): bigint | SymbolFault {
  // Before anything is done with it: an address may be of any length.
  if (text.length > 2 * mostSymbols) return 'check'
  const symbols = [...plainSymbols(text)].map((letter) => alphabet.indexOf(letter))
  if (symbols.length === 0) return 'empty'
  if (symbols.includes(-1)) return 'signs'
  if (symbols.length < 2 || symbols.length > mostSymbols || symbols[0] === 0 || sumOf(symbols) !== 0) return 'check'
  return symbols.slice(0, -1).reduce((number, symbol) => number * 32n + BigInt(symbol), 0n)
}
