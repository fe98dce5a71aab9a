import type { StoreApi } from 'zustand'
import { deckStore } from '../../src/selection/deckStore.ts'
import { draftStore } from '../../src/selection/draft.ts'
import { savedViewsStore } from '../../src/selection/savedViews.ts'
import { selectionStore } from '../../src/selection/store.ts'
import { unreadStore } from '../../src/selection/unread.ts'
import { takenStore } from '../../src/views/taken.ts'

const empty = <T>(store: StoreApi<T>) => store.setState(store.getInitialState(), true)

/** Begins as in a browser that has never been here: nothing kept, nothing remembered in any store, at the front door. */
export function beginAnew(): void {
  localStorage.clear()
  empty(deckStore)
  empty(draftStore)
  empty(savedViewsStore)
  empty(selectionStore)
  empty(unreadStore)
  empty(takenStore)
  history.replaceState(null, '', '/')
}
