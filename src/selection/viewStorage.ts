import { readView, type SavedView } from './savedView.ts'

/** What the browser keeps: the views in order, and what could not be read of it, word for word. */
export interface StoredViews {
  readonly views: readonly SavedView[]
  readonly unread: readonly unknown[]
}

/** Where it is kept. The number is the version of its shape: another shape gets another number, and leaves this one as it is. */
export const viewsKey = 'personal-i-siffror/saved-views/1'

function listsIn(text: string): readonly unknown[] | null {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || !('views' in json) || !Array.isArray(json.views)) return null
    const unread: unknown = 'unread' in json ? json.unread : []
    return Array.isArray(unread) ? [...(json.views as unknown[]), ...(unread as unknown[])] : null
  } catch {
    return null
  }
}

/**
 * Reads what the browser kept, null for nothing. What makes no sense is in `unread`, to be kept until someone understands it; a text
 * that makes no sense at all is there as a whole. A second view with the id of another is not read either. Never throws.
 */
export function readStoredViews(text: string | null): StoredViews {
  const items = text === null ? [] : listsIn(text)
  if (items === null) return { views: [], unread: [text] }
  const views = new Map<string, SavedView>()
  const unread: unknown[] = []
  for (const item of items) {
    const view = readView(item)
    if (view === null || views.has(view.id)) unread.push(item)
    else views.set(view.id, view)
  }
  return { views: [...views.values()], unread }
}

/** The text to keep, which `readStoredViews` reads back. */
export function writeStoredViews({ views, unread }: StoredViews): string {
  return JSON.stringify({ views, unread })
}
