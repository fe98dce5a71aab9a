import { useLayoutEffect, useRef, useState } from 'react'

/** The inner size of an element in pixels, measured before it is painted and whenever it changes; 0 until then. */
export function useSize<Kind extends HTMLElement = HTMLDivElement>() {
  const ref = useRef<Kind>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}
