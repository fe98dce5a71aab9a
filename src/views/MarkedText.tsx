import { piecesOf } from '../claimCheck/piecesOf.ts'
import { claimsPageWords as words, markName, verdictSigns } from '../words/claimsPage.ts'
import type { Reviewed } from './useReview.ts'

interface Props extends Reviewed {
  /** Takes the reader to a statement's verdict, by its number from 0. */
  readonly onChoose: (statement: number) => void
}

/** The reader's text with every statement marked by sign and line; each mark leads to its verdict. */
export function MarkedText({ text, review, onChoose }: Props) {
  return (
    <section className="marked-text" aria-label={words.marked}>
      {piecesOf(text, review.statements).map((piece) => {
        const statement = piece.statement === null ? undefined : review.statements[piece.statement]
        if (piece.statement === null || statement === undefined) return <span key={piece.start}>{piece.text}</span>
        const { statement: at } = piece
        return (
          <button
            key={piece.start}
            id={`mark-${at}`}
            type="button"
            className={`mark mark-${statement.kind}`}
            aria-label={markName(piece.text, at + 1, statement.kind)}
            onClick={() => onChoose(at)}
          >
            <span>{piece.text}</span>
            <span className="mark-sign">{`${verdictSigns[statement.kind]}${at + 1}`}</span>
          </button>
        )
      })}
    </section>
  )
}
