import { useEffect, useRef } from 'react'
import type { PageId } from '../selection/selection.ts'
import { pageTitle } from '../words/pageTitle.ts'

/** Names the page in the browser's tab. On a change of page the heading gets the focus, so that a screen reader says where one is. */
export function usePageTitle(page: PageId, indicator: string | null, unit: string): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    document.title = pageTitle(page, indicator, unit)
    const place = `${page} ${indicator}`
    if (shown.current !== null && shown.current !== place) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    shown.current = place
  }, [page, indicator, unit])
}
