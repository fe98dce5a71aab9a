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

/** True for what a reader mends by itself: it is told, and the file is read. */
const isRemark = ({ code }: Problem): boolean => code === 'text-unseen'

/** The value, with what is to be said of its file, where the log has no more than remarks; else everything in it. */
export function resultOf<T>({ problems }: ProblemLog, value: T): Result<T> {
  if (!problems.every(isRemark)) return { ok: false, problems }
  return { ok: true, value: problems.length === 0 ? value : { ...value, remarks: problems } }
}
