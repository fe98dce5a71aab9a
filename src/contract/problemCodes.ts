import type { remedies } from './remedies.ts'

/** A stable code of a problem. */
export type ProblemCode = keyof typeof remedies

/** True for a message that is one of our codes: those are words joined by hyphens, and no other message is. */
export function isProblemCode(code: string): code is ProblemCode {
  return /^[a-z]+(?:-[a-z]+)+$/.test(code)
}

/** The message of a rule in a schema: its code, and what it expects where the schema's own words for it are of no use to a reader. */
export function told(code: ProblemCode, expected: string): string {
  return `${code}: ${expected}`
}
