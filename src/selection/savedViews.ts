import { createStore } from 'zustand/vanilla'
import { followStorage, type StorageWindow } from './followStorage.ts'
import { mergeViews } from './mergeViews.ts'
import { newId } from './newId.ts'
import { mostViews, readDraft, type SavedView, type ViewDraft, type ViewField } from './savedView.ts'
import { storedText, storeText } from './storedText.ts'
import { joinItems } from './storedList.ts'
import { cleanName, freeName, nameFault } from './viewName.ts'
import { readStoredViews, type StoredViews, viewsKey, writeStoredViews } from './viewStorage.ts'

/** The reader's saved views. */
export interface SavedViews extends StoredViews {
  /** False once the browser would not keep them: then they last as long as the page. */
  readonly kept: boolean
  /** The view that was just removed and where it stood; null after anything else. */
  readonly removed: { readonly view: SavedView; readonly at: number } | null
}

/** What the reader has saved, in the reader's order. It is changed by the functions in this file. */
export const savedViewsStore = createStore<SavedViews>(() => ({
  ...readStoredViews(storedText(viewsKey)),
  kept: true,
  removed: null,
}))

/** The views as they are now. What the browser keeps counts, since another tab may have changed it, unless it keeps nothing. */
function latest(): StoredViews {
  const state = savedViewsStore.getState()
  return state.kept ? readStoredViews(storedText(viewsKey)) : state
}

function put({ views, unread }: StoredViews, removed: SavedViews['removed'] = null): void {
  const kept = storeText(viewsKey, writeStoredViews({ views, unread }))
  savedViewsStore.setState({ views, unread, kept, removed }, true)
}

const namesOf = (views: readonly SavedView[]) => views.map(({ name }) => name)

/** Saves a view last in the list, numbered where its name is taken. Gives it back, or what keeps it from being saved. */
export function saveView(draft: ViewDraft): SavedView | ViewField | 'full' {
  const read = readDraft({ ...draft, name: cleanName(draft.name) })
  if ('faults' in read) return read.faults[0] ?? 'view'
  const { views, unread } = latest()
  if (views.length >= mostViews) return 'full'
  const view = { id: newId(), ...read.draft, name: freeName(read.draft.name, namesOf(views)) }
  put({ views: [...views, view], unread })
  return view
}

/** Gives a view another name, numbered where that is taken. A text that is no name changes nothing. */
export function renameView(id: string, text: string): void {
  if (nameFault(text) !== null) return
  const { views, unread } = latest()
  const others = namesOf(views.filter((view) => view.id !== id))
  const name = freeName(cleanName(text), others)
  put({ views: views.map((view) => (view.id === id ? { ...view, name } : view)), unread })
}

/** Moves a view to a place in the list, counted from 0; beyond an end is at the end. */
export function moveView(id: string, to: number): void {
  const { views, unread } = latest()
  const view = views.find((one) => one.id === id)
  if (view === undefined) return
  const others = views.filter((one) => one.id !== id)
  put({ views: others.toSpliced(Math.max(0, to), 0, view), unread })
}

/** Removes a view. `undoRemoval` brings it back, until something else is done to the views. */
export function removeView(id: string): void {
  const { views, unread } = latest()
  const at = views.findIndex((view) => view.id === id)
  const view = views[at]
  if (view !== undefined) put({ views: views.filter((one) => one.id !== id), unread }, { view, at })
}

/** Puts the view that was just removed back where it stood. */
export function undoRemoval(): void {
  const { removed } = savedViewsStore.getState()
  if (removed === null) return
  const { views, unread } = latest()
  const view = { ...removed.view, name: freeName(removed.view.name, namesOf(views)) }
  put({ views: views.toSpliced(removed.at, 0, view), unread })
}

/** How many views of a file were new, and how many were there already; `full` where there is no room for all, and none was added. */
export type Imported = { readonly added: number; readonly already: number } | 'full'

/** Adds the views of a file after the others. What is there is neither changed nor added twice. */
export function addViews(drafts: readonly ViewDraft[]): Imported {
  const { views, unread } = latest()
  const added = mergeViews(views, drafts)
  if (views.length + added.length > mostViews) return 'full'
  if (added.length > 0) put({ views: [...views, ...added.map((draft) => ({ id: newId(), ...draft }))], unread })
  return { added: added.length, already: drafts.length - added.length }
}

/** Lets the views follow what other tabs do to them, and have done, until the returned function is called. */
export function followOtherTabs(window: StorageWindow): () => void {
  savedViewsStore.setState(latest())
  return followStorage(window, viewsKey, (text, before) => {
    const { kept, views: ours } = savedViewsStore.getState()
    const { views: theirs, unread } = readStoredViews(text)
    if (kept) return savedViewsStore.setState({ views: theirs, unread })
    const copy = (view: SavedView) => ({ ...view, id: newId(), name: freeName(view.name, namesOf(theirs)) })
    put({ views: joinItems({ theirs, ours, before: readStoredViews(before).views }, copy), unread })
  })
}
