import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

/** The rows of a long list that are in sight or nearly so: `first` to `end`, without the latter. */
export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly first: number
  readonly end: number
  readonly onScroll: () => void
  /** Scrolls until a row is in sight: no further than needed, or to the middle. */
  readonly show: (row: number, where: 'nearest' | 'middle') => void
}

/** Rows kept ready above and below what is in sight, so that a turn of the wheel meets no gap. */
const spare = 8

/** The part of a scrolled list that must be in the document. Every row is `rowHeight` pixels high. */
export function useRowWindow(rows: number, rowHeight: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ first: 0, count: 0 })
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {}
    const seen = { first: Math.floor(scrollTop / rowHeight), count: Math.ceil(clientHeight / rowHeight) + 1 }
    setSight((last) => (last.first === seen.first && last.count === seen.count ? last : seen))
  }
  const lookAgain = useEffectEvent(look)
  useLayoutEffect(() => lookAgain(), [])
  useEffect(() => {
    const observer = new ResizeObserver(() => lookAgain())
    if (scroller.current !== null) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [])
  return {
    scroller,
    first: Math.max(0, sight.first - spare),
    end: Math.min(rows, sight.first + sight.count + spare),
    onScroll: look,
    show(row, where) {
      const element = scroller.current
      if (element === null) return
      element.scrollTop = scrollFor(element, row * rowHeight, rowHeight, where)
      look()
    },
  }
}

function scrollFor({ scrollTop, clientHeight }: HTMLElement, top: number, height: number, where: 'nearest' | 'middle'): number {
  const isSeen = top >= scrollTop && top + height <= scrollTop + clientHeight
  if (isSeen) return scrollTop
  if (where === 'middle') return top - (clientHeight - height) / 2
  return top < scrollTop ? top : top + height - clientHeight
}
