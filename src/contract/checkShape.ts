import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot'
import { describeFound, shorten } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { expectations, isProblemCode, type ProblemCode } from './problemCodes.ts'
import type { Report } from './problemLog.ts'

type Issue = BaseIssue<unknown>
type Schema = BaseSchema<unknown, unknown, Issue>

const swedish: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  boolean: 'true eller false',
  Object: 'ett objekt',
  Array: 'en lista',
  '|': 'eller',
}

const pathOf = ({ path }: Issue): JsonPath =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

const isMissingKey = ({ path }: Issue): boolean => path?.at(-1)?.origin === 'key' && path.at(-1)?.value === undefined

function codeOf(issue: Issue): ProblemCode {
  if (isProblemCode(issue.message)) return issue.message
  return isMissingKey(issue) ? 'key-missing' : 'type-wrong'
}

function expectedBy(issue: Issue, code: ProblemCode): string {
  if (code === 'key-missing') return `nyckeln ${issue.expected ?? ''}`
  return expectations[code] ?? shorten((issue.expected ?? '').replace(/string|number|boolean|Object|Array|\|/g, (word) => swedish[word] ?? word))
}

/**
 * Reports every way in which a document departs from a schema. A schema's message is the problem's code. Gives the checked
 * copy, without unknown keys, or null where its types are too wrong to read on.
 */
export function checkShape<S extends Schema>(schema: S, json: unknown, report: Report): InferOutput<S> | null {
  const outcome = safeParse(schema, json)
  for (const issue of outcome.issues ?? []) {
    const code = codeOf(issue)
    report(code, pathOf(issue), expectedBy(issue, code), describeFound(issue.input))
  }
  return outcome.typed ? outcome.output : null
}
