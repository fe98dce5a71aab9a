import { type BaseIssue, type InferOutput, type ObjectEntries, type ObjectSchema, safeParse } from 'valibot'
import { cleaned } from './cleaned.ts'
import { describeFound, shorten } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { isProblemCode, type ProblemCode } from './problemCodes.ts'
import type { Report } from './problemLog.ts'

type Issue = BaseIssue<unknown>
type ObjectShape = ObjectSchema<ObjectEntries, undefined>

const swedish: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  boolean: 'true eller false',
  Object: 'ett objekt',
  Array: 'en lista',
  '|': 'eller',
}

const pathOf = ({ path }: Issue): JsonPath => (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

const isMissingKey = ({ path }: Issue): boolean => path?.at(-1)?.origin === 'key' && path.at(-1)?.value === undefined

function codeOf(issue: Issue): ProblemCode {
  const [code = ''] = issue.message.split(': ')
  if (isProblemCode(code)) return code
  return isMissingKey(issue) ? 'key-missing' : 'type-wrong'
}

function expectedBy(issue: Issue, code: ProblemCode): string {
  if (code === 'key-missing') return `nyckeln ${issue.expected ?? ''}`
  const told = issue.message.split(`${code}: `)[1]
  return (
    told ?? shorten((issue.expected ?? '').replace(/string|number|boolean|Object|Array|\|/g, (word) => swedish[word] ?? word))
  )
}

/** What could be read of a document: the keys of a schema that have the right type all the way down. */
export type Readable<S extends ObjectShape> = Partial<InferOutput<S>>

/**
 * Reports every way in which an object departs from a schema, whose messages are the problems' codes. Gives a copy without
 * unknown keys and without those whose types are wrong, so that the rest can still be tried against further rules. The texts of
 * the copy are clean.
 */
export function checkShape<S extends ObjectShape>(schema: S, json: unknown, report: Report, at: JsonPath = []): Readable<S> {
  // A part is read after its whole, which has been cleaned with all that is in it.
  const clean = at.length === 0 ? cleaned(json, at, report) : json
  const { issues = [], output } = safeParse(schema, Array.isArray(clean) ? null : clean)
  for (const issue of issues) {
    const code = codeOf(issue)
    const found = issue.path === undefined ? json : issue.input
    report(code, [...at, ...pathOf(issue)], expectedBy(issue, code), describeFound(found))
  }
  const wrong = new Set(issues.filter(({ kind }) => kind === 'schema').map((issue) => pathOf(issue)[0]))
  return wrong.has(undefined)
    ? {}
    : (Object.fromEntries(Object.entries(output ?? {}).filter(([key]) => !wrong.has(key))) as Readable<S>)
}
