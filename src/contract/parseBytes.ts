import type { Result } from '../domain/problem.ts'
import { describeFound } from './describeFound.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'

/** The text of a file in UTF-8. One that breaks off within a letter is no fault of its encoding: what it lacks is told as it is read. */
function decode(bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    const text = new TextDecoder().decode(bytes)
    report('encoding-wrong', [], 'UTF-8', describeFound(text.slice(Math.max(0, text.indexOf('\uFFFD') - 20))))
    return null
  }
}

function readJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text)
  } catch {
    report('json-broken', [], 'giltig JSON', text.trim() === '' ? 'en tom fil' : describeFound(text.trimStart()))
    return null
  }
}

/**
 * Reads a file as JSON in UTF-8, with or without its byte order mark, or says that it is none. The text where it goes wrong is
 * quoted: its beginning tells a web page from a feed.
 */
export function parseBytes(bytes: Uint8Array, file: string): Result<unknown> {
  const log = openLog(file)
  const text = decode(bytes, log.report)
  return resultOf(log, text === null ? null : readJson(text, log.report))
}
