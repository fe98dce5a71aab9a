import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { furnishWindow } from './notesDocument.ts'

/** A window for the presenter alone. */
export interface NotesWindow {
  /** The element to draw in, null while the window is not open. */
  readonly root: HTMLElement | null
  /** The browser did not let it open. */
  readonly isBlocked: boolean
  readonly open: () => void
  /** Takes away the sentence about a window that did not open. */
  readonly dismiss: () => void
}

const name = 'personal-i-siffror-notes'
const features = 'popup,width=960,height=760'

/** Opens a window of the same page beside it, which hears the same keys. It goes when the presentation goes; the presentation stays when it goes. */
export function useNotesWindow(title: string, onKey: (event: KeyboardEvent) => void): NotesWindow {
  const opened = useRef<Window | null>(null)
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [isBlocked, setIsBlocked] = useState(false)
  const hear = useEffectEvent(onKey)
  useEffect(() => {
    const target = root?.ownerDocument.defaultView
    if (target == null) return
    const press = (event: KeyboardEvent) => hear(event)
    target.addEventListener('keydown', press)
    return () => target.removeEventListener('keydown', press)
  }, [root])
  useEffect(() => {
    const close = () => opened.current?.close()
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [])
  const furnish = (target: Window) => setRoot(furnishWindow(target, title))
  const open = () => {
    const known = opened.current
    if (known !== null && !known.closed && root !== null) {
      known.focus()
      return
    }
    const target = window.open('', name, features)
    opened.current = target
    setIsBlocked(target === null)
    if (target === null) return
    furnish(target)
    // Some browsers put the empty page there once more after it has been opened.
    target.addEventListener('load', () => furnish(target))
    target.addEventListener('pagehide', () => setRoot(null))
  }
  return { root, isBlocked, open, dismiss: () => setIsBlocked(false) }
}
