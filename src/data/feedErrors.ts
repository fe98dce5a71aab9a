import type { RemediedProblem } from '../domain/problem.ts'

/**
 * A file that did not arrive. `status` is the server's answer, null where there was none. `isPage` where a web page came in the
 * file's place, as it does where a login has expired.
 */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly file: string
  readonly status: number | null
  readonly isPage: boolean
  constructor(file: string, status: number | null, isPage = false) {
    super(`${file}: ${status ?? 'no answer'}`)
    this.file = file
    this.status = status
    this.isPage = isPage
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

/** What figures are judged by before they may be shown: how large the groups are, and the organisation's limits. */
export type JudgedBy = 'sizes' | 'limits'

/**
 * A file that arrived and can't be judged, because another that its protection is decided by was lost. Nothing of it may be
 * shown, since nobody knows which of its groups are small. `lost` is what became of the other file, `href` its address.
 */
export class UnjudgedError extends Error {
  readonly by: JudgedBy
  readonly href: string
  readonly lost: FetchError | ContractError
  constructor(by: JudgedBy, href: string, lost: FetchError | ContractError) {
    super(lost.message)
    this.by = by
    this.href = href
    this.lost = lost
  }
}

/** The reading of a file that others are judged by: rejects with `UnjudgedError` where the file is lost, whichever way. */
export async function forJudging<T>(reading: Promise<T>, by: JudgedBy, href: string): Promise<T> {
  return reading.catch((error: unknown) => {
    throw error instanceof FetchError || error instanceof ContractError ? new UnjudgedError(by, href, error) : error
  })
}

/** Refusals that a server takes back by itself: it timed out, was asked too early or too often. */
const passing: readonly number[] = [408, 425, 429]

/**
 * True where it helps to ask again at once: no answer came, or one that passes. A refusal stands until the reader has logged in
 * or somebody has put the file there, and a file that others are judged by has been tried again where it was read.
 */
export function mayHeal(error: unknown): boolean {
  if (!(error instanceof FetchError) || error.isPage) return false
  return error.status === null || error.status >= 500 || passing.includes(error.status)
}
