import { isId } from './newId.ts'
import { own, readFields, type ReadFields, savedFields } from './savedFields.ts'

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

/** Reads one view from a document that anyone may have written, or names every field of it that is wrong. Never throws. */
export function readDraft(raw: unknown): ReadFields<ViewDraft, 'view'> {
  return readFields<ViewDraft, 'view'>(raw, savedFields, 'view')
}

/** Reads one view with its id, as the browser keeps it; null for anything else. */
export function readView(raw: unknown): SavedView | null {
  const read = readDraft(raw)
  const id = own(raw, 'id')
  return 'draft' in read && isId(id) ? { id, ...read.draft } : null
}
