import { useEffect, useState } from 'react'

/** How long something may take, in milliseconds, before its reader is told that it is under way. */
const patience = 300

/** True once `waiting` has lasted so long that the reader should be told: what comes at once needs no notice. */
export function useLate(waiting: boolean): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setIsLate(true), patience)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [waiting])
  return waiting && isLate
}
