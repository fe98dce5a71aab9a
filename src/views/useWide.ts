import { useSyncExternalStore } from 'react'

/**
 * From this width the organisation stands beside the page; below it, it is opened by a button. Paper is narrow, but what it hides must
 * not lose the reader's focus.
 */
const wide = '(min-width: 1100px), print'

function subscribe(changed: () => void): () => void {
  const list = matchMedia(wide)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** True where there is room for the organisation beside the page. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
}
