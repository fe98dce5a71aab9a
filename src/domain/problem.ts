/** One way in which a file breaks the contract. `code` is stable; everything else is for the person who will mend it. */
export interface Problem {
  readonly code: string
  readonly file: string
  /** JSON path, `$` for the whole document. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** What was read of a file, with what was mended in it as it was read. Left out where nothing was. */
export interface Remarked {
  readonly remarks?: readonly Problem[]
}

/** A problem with what to do about it, in Swedish. */
export interface RemediedProblem extends Problem {
  readonly remedy: string
}

/** A value, or every reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }
