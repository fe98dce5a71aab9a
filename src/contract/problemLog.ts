import type { Problem, Result } from '../domain/problem.ts'
import { type JsonPath, writePath } from './jsonPath.ts'
import type { ProblemCode } from './problemCodes.ts'

/** Notes one problem of a file. `expected` and `found` are short Swedish texts. */
export type Report = (code: ProblemCode, path: JsonPath, expected: string, found: string) => void

/** The problems of one file as they are found, so that a reader can go on after the first. */
export interface ProblemLog {
  readonly problems: readonly Problem[]
  readonly report: Report
}

/** Starts an empty log for a file. */
export function openLog(file: string): ProblemLog {
  const problems: Problem[] = []
  const report: Report = (code, path, expected, found) => {
    problems.push({ code, file, path: writePath(path), expected, found })
  }
  return { problems, report }
}

/** The value if the log is empty, else every problem in it. */
export function resultOf<T>(log: ProblemLog, value: T): Result<T> {
  return log.problems.length === 0 ? { ok: true, value } : { ok: false, problems: log.problems }
}
