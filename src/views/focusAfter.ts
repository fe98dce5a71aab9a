import { flushSync } from 'react-dom'

/** Makes a change, waits until it is on the page, and gives the focus to the element with an id, if there is one. */
export function focusAfter(change: () => void, id: string, options?: FocusOptions): void {
  flushSync(change)
  document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(options)
}
