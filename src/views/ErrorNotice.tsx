import { ContractError, FetchError } from '../data/feedErrors.ts'
import { labels } from '../words/labels.ts'
import { brokenWhy, contractWhy, fetchWhy, problemWords, stateTitles } from '../words/states.ts'

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

function ProblemList({ error }: { readonly error: ContractError }) {
  return (
    <details className="problems">
      <summary>{`${problemWords.list} (${error.problems.length})`}</summary>
      <ol>
        {error.problems.map((problem, i) => (
          <li key={`${problem.code} ${problem.path} ${i}`}>
            <p>{problem.remedy}</p>
            <dl>
              <dt>{problemWords.at}</dt>
              <dd>
                <code>{`${problem.file} ${problem.path}`}</code>
              </dd>
              <dt>{problemWords.expected}</dt>
              <dd>{problem.expected}</dd>
              <dt>{problemWords.found}</dt>
              <dd>{problem.found}</dd>
              <dt>{problemWords.code}</dt>
              <dd>
                <code>{problem.code}</code>
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** A file that did not arrive or could not be read: which, why, every problem in it, and a new attempt. */
export function ErrorNotice({ error, retry, title = stateTitles.error }: Props) {
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{title}</p>
      <p>{whyOf(error)}</p>
      {error instanceof ContractError && <ProblemList error={error} />}
      {retry !== null && (
        <button type="button" onClick={retry}>
          {labels.retry}
        </button>
      )}
    </div>
  )
}
