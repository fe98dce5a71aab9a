import { fromSearch, toSearch } from './query.ts'
import type { Selection } from './selection.ts'
import { isPassing, selectionStore } from './store.ts'
import { unreadStore } from './unread.ts'

/** The part of a browser window that an address needs. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>

/**
 * Makes the address bar and the selection follow each other until the returned function is called; the address decides
 * first. What it could not read is in `unreadStore` until the reader chooses something.
 */
export function bindToAddress(window: AddressWindow): () => void {
  const { history, location } = window
  let written = ''
  const readAddress = () => {
    const { selection, unread } = fromSearch(location.search)
    // Compared with what was understood and not with the address, so that going back never writes.
    written = toSearch(selection)
    if (toSearch(selectionStore.getState()) !== written) selectionStore.setState(selection, true)
    unreadStore.setState(unread, true)
  }
  const writeAddress = (selection: Selection) => {
    const search = toSearch(selection)
    if (search === written) return
    written = search
    unreadStore.setState([], true)
    const address = `${location.pathname}${toSearch(selection, location.search)}${location.hash}`
    if (isPassing(selection)) history.replaceState(history.state, '', address)
    else history.pushState(null, '', address)
  }
  readAddress()
  window.addEventListener('popstate', readAddress)
  const unsubscribe = selectionStore.subscribe(writeAddress)
  return () => {
    window.removeEventListener('popstate', readAddress)
    unsubscribe()
  }
}
