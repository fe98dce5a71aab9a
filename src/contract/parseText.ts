import type { Result } from '../domain/problem.ts'
import { describeFound } from './describeFound.ts'
import { openLog, resultOf } from './problemLog.ts'

const byteOrderMark = '\uFEFF'

/** Reads a file's text as JSON, or says that it is none. The beginning of the text is quoted: it tells a web page from a feed. */
export function parseText(text: string, file: string): Result<unknown> {
  const log = openLog(file)
  const read = (): unknown => {
    try {
      return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text)
    } catch {
      log.report('json-broken', [], 'giltig JSON', text.trim() === '' ? 'en tom fil' : describeFound(text.trimStart()))
      return null
    }
  }
  return resultOf(log, read())
}
