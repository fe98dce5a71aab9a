import { Suspense, useEffect, useState } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { DeckDraft, Slide } from '../selection/deck.ts'
import { followDecks } from '../selection/deckStore.ts'
import type { Selection } from '../selection/selection.ts'
import { deckWords as words } from '../words/deck.ts'
import { DeckNews } from './DeckNews.tsx'
import { importDeck, keepDeck } from './deckReport.ts'
import { FileFaults, type Faults } from './FileFaults.tsx'
import { focusAfter } from './focusAfter.ts'
import { idInDeck } from './deckIds.ts'
import { LentDeck } from './LentDeck.tsx'
import { OwnDecks } from './OwnDecks.tsx'
import { loadPresentation, Presenter } from './lazyPages.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useExhibitReader } from './useExhibit.ts'
import { useLentDeck } from './useLentDeck.ts'
import '../styles/savedViews.css'
import '../styles/deckPage.css'

/** What is shown on the whole screen, and the slide to begin with, from 0. */
interface Shown {
  readonly deck: { readonly name: string; readonly slides: readonly Slide[] }
  readonly startAt: number
}

interface Props {
  readonly catalog: Catalog
  /** The unit's id. */
  readonly unit: string
  readonly selection: Selection
  /** ISO date. */
  readonly today: string
}

/** A deck that is not the reader's own has no ids: its slides are told apart by their places. */
const withIds = (deck: DeckDraft) => ({
  name: deck.name,
  slides: deck.slides.map((slide, at): Slide => ({ id: String(at), ...slide })),
})

/** The page with the reader's decks, or with one from a link. Every slide is read as soon as the page is open. */
export function DeckPage({ catalog, unit, selection, today }: Props) {
  const reader = useExhibitReader(catalog, today)
  const { isLent, link, leave } = useLentDeck()
  const [told, setTold] = useState('')
  const [faults, setFaults] = useState<Faults | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => followDecks(window), [])
  // On its way before it is asked for: a presentation may begin where there is no network.
  useEffect(loadPresentation, [])
  const tell = (text: string) => {
    setTold(text)
    setFaults(null)
  }
  const openFile = async (file: File) => {
    const report = await importDeck(file)
    setTold(report.news)
    setFaults(report.faults)
  }
  const keep = (deck: DeckDraft) => {
    tell(keepDeck(deck))
    leave()
  }
  const close = (at: number) => {
    const slide = shown?.deck.slides[at]?.id ?? ''
    focusAfter(() => setShown(null), idInDeck(slide, 'present'))
  }
  return (
    <div className="deck-page">
      <p className="lead">{words.lead}</p>
      <DeckNews told={told} tell={tell} />
      {faults !== null && <FileFaults {...faults} />}
      {isLent ? (
        <LentDeck
          reader={reader}
          link={link}
          onKeep={keep}
          onLeave={leave}
          onPresent={(deck, startAt) => setShown({ deck: withIds(deck), startAt })}
        />
      ) : (
        <OwnDecks
          reader={reader}
          selection={selection}
          unit={catalog.tree.units.get(unit)?.label ?? unit}
          tell={tell}
          onFile={(file) => void openFile(file)}
          onPresent={(deck, startAt) => setShown({ deck, startAt })}
        />
      )}
      {shown !== null && (
        <PanelBoundary title={words.present}>
          <Suspense>
            <Presenter reader={reader} {...shown} onClose={close} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  )
}
