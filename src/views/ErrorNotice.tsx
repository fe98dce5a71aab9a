import { ContractError, FetchError } from '../data/feedErrors.ts'
import { labels } from '../words/labels.ts'
import { partFailed } from '../words/parts.ts'
import { brokenWhy, contractWhy, fetchWhy, stateTitles } from '../words/states.ts'
import { ProblemList } from './lazyPages.ts'
import { Optional } from './Optional.tsx'
import { PartError } from './partError.ts'

interface Props {
  readonly error: Error
  readonly retry: (() => void) | null
  readonly title?: string
}

function whyOf(error: Error): string {
  if (error instanceof FetchError) return fetchWhy(error.file, error.status)
  if (error instanceof ContractError) return contractWhy(error.problems[0]?.file ?? '', error.problems.length)
  return error instanceof PartError ? partFailed.why : brokenWhy
}

/** A file that did not arrive or could not be read: which, why, every problem in it, and a new attempt. */
export function ErrorNotice({ error, retry, title = stateTitles.error }: Props) {
  const isPart = error instanceof PartError
  const again = isPart ? () => window.location.reload() : retry
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{isPart ? partFailed.title : title}</p>
      <p>{whyOf(error)}</p>
      {error instanceof ContractError && (
        <Optional>
          <ProblemList problems={error.problems} />
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
