/** What can tell of changes that other tabs make. */
export type StorageWindow = Pick<Window, 'addEventListener' | 'removeEventListener'>

/** Tells of what other tabs keep under a key, null where they have emptied it, until the returned function is called. */
export function followStorage(window: StorageWindow, key: string, hear: (text: string | null) => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) hear(event.newValue)
  }
  window.addEventListener('storage', follow)
  return () => window.removeEventListener('storage', follow)
}
