import { useEffect, useRef } from 'react'

/** So long someone stays at a thing before it is worth fetching, in milliseconds: not each that the pointer passes. */
const pause = 120

/** Tells of the thing that someone has stayed at, with pointer or focus. Going to another or leaving starts over. */
export function useIntent<T>(onIntend: (thing: T) => void): { readonly stayAt: (thing: T) => void; readonly leave: () => void } {
  const timer = useRef<number | undefined>(undefined)
  const leave = () => window.clearTimeout(timer.current)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return {
    leave,
    stayAt(thing) {
      leave()
      timer.current = window.setTimeout(() => onIntend(thing), pause)
    },
  }
}
