import { useState } from 'react'
import { countsOf, reviewAsText } from '../claimCheck/reviewAsText.ts'
import { claimsPageWords as words, summaryText } from '../words/claimsPage.ts'
import { downloadText } from './download.ts'
import { MarkedText } from './MarkedText.tsx'
import { StatementList } from './StatementList.tsx'
import type { Reviewed } from './useReview.ts'

interface Props {
  readonly reviewed: Reviewed
  /** What the text was tried against, in words. */
  readonly against: string
}

/** Goes to an element of the page and gives it the focus. */
function goToElement(id: string): void {
  const element = document.getElementById(id)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center' })
}

function Actions({ reviewed, against }: Props) {
  const [news, setNews] = useState('')
  const asText = () => reviewAsText(reviewed.review, reviewed.text, against)
  const copy = () => {
    // Without a safe connection the browser has no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (clipboard === undefined) setNews(words.notCopied)
    else
      clipboard.writeText(asText()).then(
        () => setNews(words.copied),
        () => setNews(words.notCopied),
      )
  }
  const save = () => {
    downloadText(words.fileName, asText(), 'text/plain')
    setNews(words.saved(words.fileName))
  }
  return (
    <div className="draft-actions">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" onClick={save}>
        {words.save}
      </button>
      <span role="status">{news}</span>
    </div>
  )
}

function Remarks({ text, review }: Reviewed) {
  if (review.remarks.length === 0) return null
  return (
    <section className="statement-kind" aria-labelledby="remarks">
      <h3 id="remarks">{words.remarks}</h3>
      <p className="statement-lead">{words.remarksLead}</p>
      <ul>
        {review.remarks.map(({ start, end, text: remark }) => (
          <li key={`${start} ${remark}`} className="statement">
            <p className="statement-head">
              <q>{text.slice(start, end)}</q>
            </p>
            <p>{remark}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What became of the reader's text: the sum, the text with its marks, every verdict, and what an editor would ask. */
export function ReviewResult({ reviewed, against }: Props) {
  const { text, review } = reviewed
  const isEmpty = review.statements.length + review.remarks.length === 0
  return (
    <section className="card card-page" aria-labelledby="review">
      <h2 id="review">{isEmpty ? words.none : summaryText(countsOf(review))}</h2>
      <p className="lead">{against}</p>
      {!isEmpty && (
        <>
          <MarkedText text={text} review={review} onChoose={(at) => goToElement(`statement-${at}`)} />
          <Actions reviewed={reviewed} against={against} />
          <StatementList statements={review.statements} onShow={(at) => goToElement(`mark-${at}`)} />
          <Remarks text={text} review={review} />
        </>
      )}
    </section>
  )
}
