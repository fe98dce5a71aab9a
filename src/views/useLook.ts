import { useSyncExternalStore } from 'react'
import type { Look } from '../charts/look.ts'

const queries = ['print', '(prefers-color-scheme: dark)'] as const

function subscribe(changed: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

function currentLook(): Look {
  const [print, dark] = queries.map((query) => matchMedia(query).matches)
  if (print) return 'print'
  return dark ? 'dark' : 'light'
}

/** The colours to draw with: those of paper while printing, else the reader's light or dark. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, currentLook)
}
