/** A place in the reader's text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A word, a number or a sign of a sentence. `word` is in small letters without soft hyphens; `value` and `decimals` are as printed
 * and stand for numbers only.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign'
  readonly word: string
  readonly value: number
  readonly decimals: number
}

const pattern =
  /(?<number>(?<![\p{L}\d])(?:(?<=^|[\s(])[+−-])?(?:\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+|\d+)(?:[.,]\d+)?(?![\p{L}\d]))|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\u00ad]*(?:-\p{L}[\p{L}\p{M}\u00ad]*)*)|(?<sign>[%§,;:()!?–—/+•-])/gu

/** Reads a number as Swedes write it: decimal comma or point, blanks between thousands, U+2212 or a hyphen as minus. */
function numberOf(text: string): Pick<Token, 'value' | 'decimals'> {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f\u2009]/gu, '')
    .replace(',', '.')
    .replace('−', '-')
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
}

/** The tokens of a piece of text, with their places in the whole. */
export function tokensOf(piece: string, offset: number): readonly Token[] {
  return [...piece.matchAll(pattern)].map((match) => {
    const [text] = match
    const { number, word } = match.groups ?? {}
    const start = offset + match.index
    const place = { start, end: start + text.length, word: text.toLowerCase().replaceAll('\u00ad', '') }
    if (number !== undefined) return { kind: 'number', ...place, ...numberOf(text) }
    return { kind: word === undefined ? 'sign' : 'word', ...place, value: Number.NaN, decimals: 0 }
  })
}

/** The word at a place, in small letters; '' past either end. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''
