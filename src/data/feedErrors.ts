import type { RemediedProblem } from '../domain/problem.ts'

/** A file that did not arrive. `status` is the server's answer, null where there was none. May heal by itself. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly file: string
  readonly status: number | null
  constructor(file: string, status: number | null) {
    super(`${file}: ${status ?? 'no answer'}`)
    this.file = file
    this.status = status
  }
}

/** A file that arrived but breaks the feed contract, with every problem in it. Does not heal until the file is mended. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly problems: readonly RemediedProblem[]
  constructor(problems: readonly RemediedProblem[]) {
    super(`${problems[0]?.file ?? 'feed'}: ${problems.length} contract problems`)
    this.problems = problems
  }
}
