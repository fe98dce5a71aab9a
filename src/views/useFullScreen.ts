import { useEffect, useEffectEvent, useRef } from 'react'

/** The whole screen, where the browser gives it. */
export interface FullScreen {
  readonly toggle: () => void
  /** To be called before something that makes browsers give the screen back, so that it is not taken for the reader's Escape. */
  readonly expectEnd: () => void
}

/** Asks for the screen; a browser that refuses leaves the page in its window, which is all that can be done. */
function ask(): void {
  // Without a click or a key just now browsers refuse, and complain in the console.
  if ('userActivation' in navigator && !navigator.userActivation.isActive) return
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/**
 * Takes the whole screen while the component is there. Browsers keep Escape to themselves then: `onEscape` is called when the reader
 * has left the full screen by it.
 */
export function useFullScreen(onEscape: () => void): FullScreen {
  const isExpected = useRef(false)
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    ask()
    const note = () => {
      if (document.fullscreenElement !== null) return
      if (!isExpected.current) escape()
      isExpected.current = false
    }
    document.addEventListener('fullscreenchange', note)
    return () => {
      document.removeEventListener('fullscreenchange', note)
      if (document.fullscreenElement != null) document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  const expectEnd = () => {
    isExpected.current = document.fullscreenElement != null
  }
  const toggle = () => {
    if (document.fullscreenElement == null) return ask()
    expectEnd()
    document.exitFullscreen().catch(() => undefined)
  }
  return { toggle, expectEnd }
}
