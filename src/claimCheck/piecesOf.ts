import type { Span } from './token.ts'

/** A run of the reader's text: plain, or a statement with its number from 0. */
export interface Piece {
  readonly text: string
  readonly statement: number | null
  readonly start: number
}

/** Cuts a text at its statements, which come in order and apart. Put together again, the pieces are the text. */
export function piecesOf(text: string, statements: readonly Span[]): readonly Piece[] {
  const pieces = statements.flatMap(({ start, end }, i): readonly Piece[] => {
    const from = statements[i - 1]?.end ?? 0
    return [
      { text: text.slice(from, start), statement: null, start: from },
      { text: text.slice(start, end), statement: i, start },
    ]
  })
  const last = statements.at(-1)?.end ?? 0
  return [...pieces, { text: text.slice(last), statement: null, start: last }].filter((piece) => piece.text !== '')
}
