import { startTransition, useEffect, useState } from 'react'
import type { Ground } from '../claimCheck/ground.ts'
import { type Review, reviewSteps } from '../claimCheck/reviewText.ts'

/** A review with the text that it is of. */
export interface Reviewed {
  readonly text: string
  readonly review: Review
}

/** So long after the last key, in ms, the text is judged. */
const pause = 350
/** So long, in ms, the judging goes on before the page may draw and listen again. */
const slice = 12

/**
 * Judges a text when the reader rests, in slices that never hold up the page. Null until the first is ready; while a newer text is
 * being judged, the older review stays.
 */
export function useReview(text: string, ground: Ground): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null)
  useEffect(() => {
    const steps = reviewSteps(text, ground)
    let timer: ReturnType<typeof setTimeout>
    const go = () => {
      const until = performance.now() + slice
      for (;;) {
        const { done, value } = steps.next()
        if (done === true) return startTransition(() => setReviewed({ text, review: value }))
        if (performance.now() > until) break
      }
      timer = setTimeout(go, 0)
    }
    timer = setTimeout(go, pause)
    return () => clearTimeout(timer)
  }, [text, ground])
  return reviewed
}
