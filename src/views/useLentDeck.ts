import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type DeckLink, hasDeck, readDeckLink } from '../selection/deckLink.ts'
import { selectionStore } from '../selection/store.ts'

/** A deck that the address holds. */
export interface LentDeck {
  readonly isLent: boolean
  /** Null until it has been unpacked. */
  readonly link: DeckLink | null
  /** Takes it out of the address, and shows the reader's own. */
  readonly leave: () => void
}

function clearFragment(): void {
  if (hasDeck(window.location.hash))
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.search}`)
}

/**
 * The deck in the address's fragment, if it has one. It stays there, so that a reload shows it again, until the reader leaves it or
 * goes to another page. A jump on the page, which has a fragment of its own, doesn't take it away.
 */
export function useLentDeck(): LentDeck {
  const [fragment, setFragment] = useState(() => (hasDeck(window.location.hash) ? window.location.hash : null))
  useEffect(() => {
    const hear = () => {
      const { hash } = window.location
      if (hasDeck(hash) || hash === '') setFragment(hash === '' ? null : hash)
    }
    const events = ['hashchange', 'popstate'] as const
    for (const event of events) window.addEventListener(event, hear)
    return () => {
      for (const event of events) window.removeEventListener(event, hear)
      if (selectionStore.getState().page !== 'deck') clearFragment()
    }
  }, [])
  const { data } = useQuery({
    queryKey: ['lentDeck', fragment],
    queryFn: () => readDeckLink(fragment ?? ''),
    enabled: fragment !== null,
    gcTime: 0,
  })
  const leave = () => {
    clearFragment()
    setFragment(null)
  }
  return { isLent: fragment !== null, link: data ?? null, leave }
}
