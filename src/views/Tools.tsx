import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Catalog } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import type { Selection } from '../selection/selection.ts'
import { choose, goTo } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { viewTitle } from '../words/pageTitle.ts'
import type { FindChoice } from './FindAnything.tsx'
import { FindAnything, SavedViews, TakeAway } from './lazyPages.ts'
import { Optional } from './Optional.tsx'
import { takeAway, takenStore } from './taken.ts'
import { useFindShortcut } from './useFindShortcut.ts'

interface Props {
  readonly catalog: Catalog
  readonly unit: UnitId
  readonly home: UnitId
  readonly selection: Selection
  /** ISO date. */
  readonly today: string
}

/** The pages that have figures to carry out of the app. */
const carried: ReadonlySet<string> = new Set(['overview', 'indicator', 'compare'])

/** What can be opened from every page: the search for anything, the saved views, and the ways out of the app. Each loads when it is first opened. */
export function Tools({ catalog, unit, home, selection, today }: Props) {
  const [opened, setOpened] = useState<'find' | 'views' | null>(null)
  const taken = useStore(takenStore, (store) => store.taken)
  const [hasSought, setHasSought] = useState(false)
  const from = useRef<HTMLElement | null>(null)
  const find = () => {
    if (document.activeElement instanceof HTMLElement) from.current = document.activeElement
    setHasSought(true)
    setOpened('find')
  }
  useFindShortcut(find)
  const close = () => setOpened(null)
  const go = (choice: FindChoice) => {
    if (choice.kind === 'unit') choose({ unit: choice.unit === home ? null : choice.unit })
    if (choice.kind === 'indicator') goTo('indicator', choice.indicator)
  }
  const title = indicators.find(({ id }) => id === selection.indicator)?.title ?? null
  const name = catalog.tree.units.get(unit)?.label ?? unit
  return (
    <>
      <button type="button" className="quiet" aria-keyshortcuts="Control+K Meta+K" onClick={find}>
        {labels.find} <kbd className="wide-only">{labels.findKey}</kbd>
      </button>
      <button type="button" className="quiet" onClick={() => setOpened('views')}>
        {labels.savedViews}
      </button>
      {carried.has(selection.page) && (
        <button type="button" className="quiet" onClick={() => takeAway(selection)}>
          {labels.take}
        </button>
      )}
      {taken !== null && (
        <Optional>
          <TakeAway catalog={catalog} today={today} selection={taken} onClose={() => takeAway(null)} />
        </Optional>
      )}
      {hasSought && (
        <Optional>
          <FindAnything
            open={opened === 'find'}
            onClose={close}
            returnTo={() => from.current}
            tree={catalog.tree}
            indicators={indicators}
            today={today}
            onChoose={go}
          />
        </Optional>
      )}
      {opened === 'views' && (
        <Optional>
          <SavedViews
            current={selection}
            suggestedName={viewTitle(selection.page, title, name)}
            feeds={new URLSearchParams(window.location.search).get('feeds')}
            home={home}
            today={today}
            onClose={close}
          />
        </Optional>
      )}
    </>
  )
}
