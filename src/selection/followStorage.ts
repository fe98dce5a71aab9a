/** What can tell of changes that other tabs make. */
export type StorageWindow = Pick<Window, 'addEventListener' | 'removeEventListener'>

/** Hears what another tab keeps now, and what was kept before; null where there is nothing. */
type Hear = (text: string | null, before: string | null) => void

/** Tells of what other tabs keep under a key until the returned function is called. */
export function followStorage(window: StorageWindow, key: string, hear: Hear): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) hear(event.newValue, event.oldValue)
  }
  window.addEventListener('storage', follow)
  return () => window.removeEventListener('storage', follow)
}
