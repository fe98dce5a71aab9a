import { useEffect, useState } from 'react'
import { loadCharts } from './loadCharts.ts'

/** Whether what draws charts has arrived, so that no slide waits for it. One that does not arrive is told of where a chart would be. */
export function usePicturesLoaded(): boolean {
  const [isLoaded, setIsLoaded] = useState(false)
  useEffect(() => {
    let isHere = true
    loadCharts().then(
      () => isHere && setIsLoaded(true),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [])
  return isLoaded
}
