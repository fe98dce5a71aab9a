import { cleanName, nameFault } from './viewName.ts'

/** A view that the reader keeps under a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** The search part of its address, in the link format that was in use: `?…`, or '' in format 1. */
  readonly link: string
  readonly format: number
  /** The day it was saved, ISO 8601. */
  readonly savedAt: string
  /** The address's `feeds` when it was saved: which catalog it belongs to. Null for the app's own. */
  readonly feeds: string | null
}

/** A saved view as it stands in a file, where it has no id. */
export type ViewDraft = Omit<SavedView, 'id'>

/** What may be wrong with a saved view: one of its fields, or all of it. */
export type ViewField = keyof ViewDraft | 'view'

/** The most views that are kept: more than that is no list to choose from, and a file of them all would be too large to read back. */
export const mostViews = 200

const longestLink = 2000
const longestFeeds = 300
/** What `toSearch` writes: the visible characters of ASCII. */
const link = /^(\?[!-~]*)?$/
const lineOfText = /^[^\p{Cc}\p{Cs}]+$/u

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const rules: Readonly<Record<keyof ViewDraft, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string' && nameFault(value) === null && cleanName(value) === value,
  link: (value) => typeof value === 'string' && value.length <= longestLink && link.test(value),
  format: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  savedAt: (value) => typeof value === 'string' && isDay(value),
  feeds: (value) => value === null || (typeof value === 'string' && value.length <= longestFeeds && lineOfText.test(value)),
}
const fields = Object.keys(rules) as readonly (keyof ViewDraft)[]

/** A view that was read, or every field of it that is wrong. Fields that are not a view's are left behind. Never throws. */
export type ReadDraft = { readonly draft: ViewDraft } | { readonly faults: readonly ViewField[] }

/** The value that a document itself has under a key, none that its prototype lends it. */
function own(raw: object, key: string): unknown {
  return Object.hasOwn(raw, key) ? (raw as Readonly<Record<string, unknown>>)[key] : undefined
}

/** Reads one view from a document that anyone may have written. */
export function readDraft(raw: unknown): ReadDraft {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { faults: ['view'] }
  const faults = fields.filter((field) => !rules[field](own(raw, field)))
  if (faults.length > 0) return { faults }
  return { draft: Object.fromEntries(fields.map((field) => [field, own(raw, field)])) as unknown as ViewDraft }
}

/** Reads one view with its id, as the browser keeps it; null for anything else. */
export function readView(raw: unknown): SavedView | null {
  const read = readDraft(raw)
  const id = 'draft' in read ? own(raw as object, 'id') : null
  return 'draft' in read && typeof id === 'string' && /^[a-z\d]{1,24}$/.test(id) ? { id, ...read.draft } : null
}
