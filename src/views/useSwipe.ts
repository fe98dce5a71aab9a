import { type PointerEvent, useRef } from 'react'

/** A finger that goes so many pixels sideways, and at least that much more than up or down, turns the page. */
const least = 48
const steepest = 0.6

/** Calls back with 1 when a finger swipes to the left and −1 to the right. What scrolls sideways keeps its own. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const onPointerDown = ({ pointerType, clientX, clientY, target }: PointerEvent) => {
    const scrolls = target instanceof Element && target.closest('.projected-scroll') !== null
    from.current = pointerType === 'touch' && !scrolls ? { x: clientX, y: clientY } : null
  }
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const start = from.current
    from.current = null
    if (start === null) return
    const [across, along] = [clientX - start.x, clientY - start.y]
    if (Math.abs(across) >= least && Math.abs(along) <= steepest * Math.abs(across)) onSwipe(across < 0 ? 1 : -1)
  }
  return { onPointerDown, onPointerUp }
}
