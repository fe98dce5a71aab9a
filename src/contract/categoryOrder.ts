import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { ProblemCode } from './problemCodes.ts'
import type { Report } from './problemLog.ts'

/** Codes as JSON-stat writes them: a list, an object from code to position, or labels alone. */
interface Category {
  readonly index?: readonly string[] | Readonly<Record<string, number>> | null | undefined
  readonly label?: Readonly<Record<string, string>> | null | undefined
}

/** A code and the place in the document where it stands. */
export interface PlacedCode {
  readonly code: string
  readonly path: JsonPath
}

function fromList(list: readonly string[], path: JsonPath, repeated: ProblemCode, report: Report): readonly PlacedCode[] {
  const seen = new Set<string>()
  list.forEach((code, i) => {
    if (seen.has(code)) report(repeated, [...path, i], 'en kod som inte redan står i listan', describeFound(code))
    seen.add(code)
  })
  return list.map((code, i) => ({ code, path: [...path, i] }))
}

function fromPositions(positions: Readonly<Record<string, number>>, path: JsonPath, report: Report): readonly PlacedCode[] {
  const entries = Object.entries(positions).sort(([, a], [, b]) => a - b)
  entries.forEach(([code, position], i) => {
    if (position !== i) report('category-positions', [...path, code], `platsen ${i}`, describeFound(position))
  })
  return entries.map(([code]) => ({ code, path: [...path, code] }))
}

/**
 * The codes of a dimension in the order of its cells, whichever form they are written in. A repeated code is reported under
 * `repeated`. Without an index there can be one code only, and its label names it.
 */
export function readOrder(
  category: Category,
  path: JsonPath,
  repeated: ProblemCode,
  report: Report,
): readonly PlacedCode[] | null {
  const at = [...path, 'index']
  const { index, label } = category
  if (Array.isArray(index)) return fromList(index as readonly string[], at, repeated, report)
  if (index !== null && index !== undefined) return fromPositions(index as Readonly<Record<string, number>>, at, report)
  const codes = Object.keys(label ?? {})
  if (codes.length === 1) return codes.map((code) => ({ code, path: [...path, 'label', code] }))
  report('category-index-missing', at, 'category.index', `${codes.length} etiketter`)
  return null
}
