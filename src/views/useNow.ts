import { useEffect, useEffectEvent, useState } from 'react'

const second = 1000

/** A time in milliseconds that is read again every second, so that it never drifts from the clock that it is read from. */
export function useNow(now: () => number): number {
  const [time, setTime] = useState(now)
  const read = useEffectEvent(() => setTime(now()))
  useEffect(() => {
    const timer = window.setInterval(() => read(), second)
    return () => window.clearInterval(timer)
  }, [])
  return time
}
