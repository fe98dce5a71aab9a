import { ContractError, FetchError, UnjudgedError } from '../data/feedErrors.ts'
import { labels } from '../words/labels.ts'
import { partFailed } from '../words/parts.ts'
import { brokenWhy, contractWhy, fetchWhy, stateTitles, unjudgedWhy } from '../words/states.ts'
import { ProblemList } from './lazyPages.ts'
import { Optional } from './Optional.tsx'
import { PartError } from './partError.ts'

interface Props {
  readonly error: Error
  readonly retry: (() => void) | null
  readonly title?: string
}

function whyOf(error: Error): string {
  if (error instanceof FetchError) return fetchWhy(error)
  if (error instanceof ContractError) return contractWhy(error.problems[0]?.file ?? '', error.problems.length)
  return error instanceof PartError ? partFailed.why : brokenWhy
}

/** A file that did not arrive, could not be read or can't be judged: which, why, every problem in it, and a new attempt. */
export function ErrorNotice({ error, retry, title = stateTitles.error }: Props) {
  const isPart = error instanceof PartError
  const cause = error instanceof UnjudgedError ? error.lost : error
  const again = isPart ? () => window.location.reload() : retry
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{isPart ? partFailed.title : title}</p>
      <p>{whyOf(cause)}</p>
      {error instanceof UnjudgedError && <p>{unjudgedWhy[error.by]}</p>}
      {cause instanceof ContractError && (
        <Optional>
          <ProblemList problems={cause.problems} />
        </Optional>
      )}
      {again !== null && (
        <button type="button" onClick={again}>
          {isPart ? partFailed.reload : labels.retry}
        </button>
      )}
    </div>
  )
}
