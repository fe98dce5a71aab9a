import { readView, type SavedView } from './savedView.ts'
import { readStoredList } from './storedList.ts'

/** What the browser keeps: the views in order, and what could not be read of it, word for word. */
export interface StoredViews {
  readonly views: readonly SavedView[]
  readonly unread: readonly unknown[]
}

/** Where it is kept. The number is the version of its shape: another shape gets another number, and leaves this one as it is. */
export const viewsKey = 'personal-i-siffror/saved-views/1'

/** Reads what the browser kept, null for nothing. What makes no sense is in `unread`. Never throws. */
export function readStoredViews(text: string | null): StoredViews {
  const { items, unread } = readStoredList(text, 'views', readView)
  return { views: items, unread }
}

/** The text to keep, which `readStoredViews` reads back. */
export function writeStoredViews({ views, unread }: StoredViews): string {
  return JSON.stringify({ views, unread })
}
