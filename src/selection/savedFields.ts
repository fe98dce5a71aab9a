import { cleanName, fittingName, nameFault } from './viewName.ts'

/** What a field must be to be read. */
export type Rule = (value: unknown) => boolean

const longestLink = 2000
const longestFeeds = 300
/** What `toSearch` writes: the visible characters of ASCII. */
const link = /^(\?[!-~]*)?$/
const lineOfText = /^[^\p{Cc}\p{Cs}]+$/u

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The fields that more than one kind of what the reader keeps has. */
export const savedFields = {
  name: (value) => typeof value === 'string' && nameFault(value) === null && cleanName(value) === value,
  link: (value) => typeof value === 'string' && value.length <= longestLink && link.test(value),
  format: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  savedAt: (value) => typeof value === 'string' && isDay(value),
  feeds: (value) => value === null || (typeof value === 'string' && value.length <= longestFeeds && lineOfText.test(value)),
} as const satisfies Readonly<Record<string, Rule>>

/** The value that a document itself has under a key, none that its prototype lends it and none of what is no object. */
export function own(raw: unknown, key: string): unknown {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
  return isObject && Object.hasOwn(raw, key) ? (raw as Readonly<Record<string, unknown>>)[key] : undefined
}

/** What was read, or every field of it that is wrong: `whole` where it isn't even an object. */
export type ReadFields<Fields, Whole> = { readonly draft: Fields } | { readonly faults: readonly (keyof Fields | Whole)[] }

/** Reads an object's fields from a document that anyone may have written. Other keys are left behind. Never throws. */
export function readFields<Fields, Whole extends string>(
  raw: unknown,
  rules: Readonly<Record<keyof Fields & string, Rule>>,
  whole: Whole,
): ReadFields<Fields, Whole> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { faults: [whole] }
  const fields = Object.keys(rules) as unknown as readonly (keyof Fields & string)[]
  const faults = fields.filter((field) => !rules[field](own(raw, field)))
  if (faults.length > 0) return { faults }
  return { draft: Object.fromEntries(fields.map((field) => [field, own(raw, field)])) as Fields }
}

/** What an item is called in a list of problems; '' where it has no name. */
export function nameGiven(raw: unknown): string {
  const name = own(raw, 'name')
  return typeof name === 'string' ? fittingName(name.slice(0, 200)) : ''
}
