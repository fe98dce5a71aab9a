import type { RemediedProblem } from '../domain/problem.ts'
import { problemWords } from '../words/problems.ts'
import '../styles/problemList.css'

/** Every problem of a file that breaks the contract: where, what was expected and found, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly RemediedProblem[] }) {
  return (
    <details className="problems">
      <summary>{`${problemWords.list} (${problems.length})`}</summary>
      {/* A list that is taller than its place must be reachable by keyboard to be scrolled. */}
      <ol tabIndex={0} aria-label={problemWords.list}>
        {problems.map((problem, i) => (
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
