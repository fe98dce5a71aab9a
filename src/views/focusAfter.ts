import { flushSync } from 'react-dom'

/** The id of one of a saved view's elements. */
export function idInList(view: string, part: 'link' | 'rename' | 'up' | 'down'): string {
  return `saved-view-${view}-${part}`
}

/** Makes a change, waits until it is on the page, and gives the focus to the element with an id, if there is one. */
export function focusAfter(change: () => void, id: string): void {
  flushSync(change)
  document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus()
}
