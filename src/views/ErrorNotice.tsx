import { Suspense } from 'react'
import { ContractError, FetchError } from '../data/feedErrors.ts'
import { labels } from '../words/labels.ts'
import { brokenWhy, contractWhy, fetchWhy, stateTitles } from '../words/states.ts'
import { ProblemList } from './lazyPages.ts'

interface Props {
  readonly error: Error
  readonly retry: (() => void) | null
  readonly title?: string
}

function whyOf(error: Error): string {
  if (error instanceof FetchError) return fetchWhy(error.file, error.status)
  if (error instanceof ContractError) return contractWhy(error.problems[0]?.file ?? '', error.problems.length)
  return brokenWhy
}

/** A file that did not arrive or could not be read: which, why, every problem in it, and a new attempt. */
export function ErrorNotice({ error, retry, title = stateTitles.error }: Props) {
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{title}</p>
      <p>{whyOf(error)}</p>
      {error instanceof ContractError && (
        <Suspense>
          <ProblemList problems={error.problems} />
        </Suspense>
      )}
      {retry !== null && (
        <button type="button" onClick={retry}>
          {labels.retry}
        </button>
      )}
    </div>
  )
}
