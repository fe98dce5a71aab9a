import { useEffect, useEffectEvent } from 'react'

const ofField = 'input, textarea, select, [contenteditable="true"]'
const ofButton = 'button, a[href], summary'
/** Something that scrolls, which the focus is only in where the reader has put it there. */
const ofScroll = '.projected-scroll, .presenter-panel'

function closest({ target }: KeyboardEvent, selector: string): boolean {
  // Not by class: an element of another window has classes of its own.
  const element = target as Partial<Element> | null
  return element?.closest?.(selector) != null
}

/** Whether a key belongs to what has the focus: a field, a button that it presses, something that it scrolls. */
export function isTaken(event: KeyboardEvent): boolean {
  const { key } = event
  if (event.isComposing || closest(event, ofField)) return true
  // The dialog itself lets go of Escape, and says so by preventing what it would else do.
  if (event.defaultPrevented && key !== 'Escape') return true
  if (key === ' ' || key === 'Enter') return closest(event, ofButton)
  return (key === 'ArrowUp' || key === 'ArrowDown') && closest(event, ofScroll)
}

/** The page's own search, which would open below the slide and take all keys there. */
function isSearch({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey)
}

/** Calls back on every key of the page, which has no shortcuts of its own meanwhile. */
export function usePresenterKeys(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(onKey)
  useEffect(() => {
    const press = (event: KeyboardEvent) => hear(event)
    const seize = (event: KeyboardEvent) => {
      if (!isSearch(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', seize, { capture: true })
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', seize, { capture: true })
      window.removeEventListener('keydown', press)
    }
  }, [])
}
