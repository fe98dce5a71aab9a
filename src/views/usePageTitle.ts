import { useEffect, useRef } from 'react'
import type { PageId } from '../selection/selection.ts'
import { pageTitle } from '../words/pageTitle.ts'

/**
 * Names the page in the browser's tab. On a change of page the heading gets the focus, so that a screen reader says where one
 * is, and the page begins at its top; but the browser's own back and forward keep the place that they remember.
 */
export function usePageTitle(page: PageId, indicator: string | null, unit: string): void {
  const shown = useRef<string | null>(null)
  const popped = useRef<string | null>(null)
  useEffect(() => {
    const note = () => {
      popped.current = window.location.search
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  useEffect(() => {
    document.title = pageTitle(page, indicator, unit)
    const place = `${page} ${indicator}`
    if (shown.current !== null && shown.current !== place) {
      if (popped.current !== window.location.search) window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
      popped.current = null
    }
    shown.current = place
  }, [page, indicator, unit])
}
