import { useEffect, useState } from 'react'
import type { Deck } from '../selection/deck.ts'
import { writeDeckLink } from '../selection/deckLink.ts'
import { toSearch } from '../selection/query.ts'
import { withoutReceipt } from '../selection/receiptAddress.ts'
import { defaultSelection } from '../selection/selection.ts'

/**
 * The absolute address of a deck, with all of it in the fragment and nothing of a receipt that is open. It is made beforehand, since some browsers let nothing be copied
 * that takes time. Undefined until it is ready; null where it would be too long to be trusted.
 */
export function useDeckAddress(deck: Deck, withNotes: boolean): string | null | undefined {
  const [address, setAddress] = useState<string | null>()
  useEffect(() => {
    let isOver = false
    const { origin, pathname, search } = window.location
    const page = `${origin}${pathname}${toSearch({ ...defaultSelection, page: 'deck' }, withoutReceipt(search))}`
    const tell = (fragment: string | null) => {
      if (!isOver) setAddress(fragment === null ? null : page + fragment)
    }
    writeDeckLink(deck, withNotes).then(tell, () => tell(null))
    return () => {
      isOver = true
    }
  }, [deck, withNotes])
  return address
}
