import type { Judged } from '../claimCheck/judged.ts'
import { countsOf } from '../claimCheck/reviewAsText.ts'
import type { Review, Statement } from '../claimCheck/reviewText.ts'
import { claimsPageWords as words, verdictSigns, verdictWords } from '../words/claimsPage.ts'
import { SelectionLink } from './SelectionLink.tsx'

interface Props extends Pick<Review, 'statements'> {
  /** Takes the reader to where a statement stands in the text, by its number from 0. */
  readonly onShow: (statement: number) => void
}

/** What is wrong comes first: that is what a reader looks for. */
const kinds: readonly Judged['kind'][] = ['differs', 'holds', 'untestable']

function Item({
  statement,
  at,
  onShow,
}: {
  readonly statement: Statement
  readonly at: number
  readonly onShow: Props['onShow']
}) {
  const { text, verdict, compared } = statement
  return (
    <li id={`statement-${at}`} tabIndex={-1} className={`statement statement-${statement.kind}`}>
      <p className="statement-head">
        <span className="statement-sign" aria-hidden="true">{`${verdictSigns[statement.kind]}${at + 1}`}</span>
        <q>{text}</q>
      </p>
      <p>{verdict}</p>
      <p className="statement-foot">
        {compared !== null && (
          <span>
            {`${words.place} `}
            <SelectionLink to={{ page: 'indicator', indicator: compared.indicator, unit: compared.unit, tab: 'table' }}>
              {compared.place}
            </SelectionLink>
          </span>
        )}
        <button type="button" className="quiet" aria-label={`${words.toText}: ${text}`} onClick={() => onShow(at)}>
          {words.toText}
        </button>
      </p>
    </li>
  )
}

/** Every statement of the text with its verdict, by kind: the wrong ones first, each kind in the order of the text. */
export function StatementList({ statements, onShow }: Props) {
  const counts = countsOf({ statements })
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => (
      <section key={kind} className="statement-kind" aria-label={verdictWords[kind]}>
        <h3>{`${verdictWords[kind]} (${counts[kind]})`}</h3>
        <ol>
          {statements.map(
            (statement, at) =>
              statement.kind === kind && <Item key={statement.start} statement={statement} at={at} onShow={onShow} />,
          )}
        </ol>
      </section>
    ))
}
