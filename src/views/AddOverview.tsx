import { useState } from 'react'
import { mostSlides } from '../selection/deck.ts'
import { pinSlides } from '../selection/deckSlides.ts'
import type { Selection } from '../selection/selection.ts'
import { deckNews as news, deckTroubles as troubles, deckWords as words } from '../words/deck.ts'
import { overviewSlides } from './overviewSlides.ts'
import type { ExhibitReader } from './readExhibit.ts'

interface Props {
  readonly reader: ExhibitReader
  readonly selection: Selection
  /** The unit's name. */
  readonly unit: string
  readonly tell: (news: string) => void
}

/** Pins the unit's whole overview at once. */
export function AddOverview({ reader, selection, unit, tell }: Props) {
  const [isAdding, setIsAdding] = useState(false)
  const pin = async () => {
    const drafts = await overviewSlides(reader, selection)
    if (drafts.length === 0) return troubles.addNone(unit)
    const pinned = pinSlides(drafts, words.firstName)
    return pinned === 'full' ? troubles.fullSlides(mostSlides) : news.added(pinned.length, unit)
  }
  const add = async () => {
    if (isAdding) return
    setIsAdding(true)
    tell(words.adding)
    tell(await pin().catch(() => troubles.addFailed))
    setIsAdding(false)
  }
  return (
    <button type="button" aria-disabled={isAdding} onClick={() => void add()}>
      {words.addAll(unit)}
    </button>
  )
}
