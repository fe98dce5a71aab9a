import type { MouseEvent } from 'react'

/** True for a click that the browser should follow itself: a new tab, a download, another button. */
export function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
