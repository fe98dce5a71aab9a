import type { MouseEvent, ReactNode } from 'react'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { choose } from '../selection/store.ts'
import { slideWords as words } from '../words/deck.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { isForBrowser } from './isForBrowser.ts'
import { slideTitle } from './slideTitle.ts'
import { Sparkline } from './Sparkline.tsx'
import type { ShownSlide } from './useSlide.ts'

interface Props {
  readonly slide: SlideDraft
  readonly shown: ShownSlide
  /** Its place, from 0. */
  readonly at: number
  readonly titleId?: string
}

/** The title as a real link to the view. */
function Title({ shown, children }: { readonly shown: ShownSlide; readonly children: ReactNode }) {
  const { address, selection } = shown
  if (address === null || selection === null) return children
  const open = (event: MouseEvent) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    choose(selection)
  }
  return (
    <a href={address} onClick={open}>
      {children}
    </a>
  )
}

/** The latest value and the shape of the years, where the slide is of one key figure. */
function Picture({ exhibit }: { readonly exhibit: Exhibit }) {
  if (exhibit.kind !== 'series' || exhibit.set.latest === null) return null
  const { latest, trend } = exhibit.set
  return (
    <div className="pin-picture">
      <p className="pin-value">{latest.value}</p>
      <p className="pin-small">{`${latest.what} ${latest.period}`}</p>
      {exhibit.isDrawn && <Sparkline values={trend} />}
    </div>
  )
}

/** Why a slide shows nothing, or less than it should. */
function Trouble({ slide, shown }: Pick<Props, 'slide' | 'shown'>) {
  const { state, address } = shown
  if (state.kind === 'failed') return <ErrorNotice error={state.error} retry={state.retry} title={words.failed} />
  if (state.kind === 'newer') return <p className="pin-trouble">{words.newer}</p>
  if (state.kind !== 'elsewhere') return null
  return (
    <p className="pin-trouble">
      {words.elsewhere(slide.feeds)} {address !== null && <a href={address}>{words.openElsewhere}</a>}
    </p>
  )
}

/** What a slide is and shows in short: its title, what it is of, its latest value, and what is wrong with it. */
export function SlideFace({ slide, shown, at, titleId }: Props) {
  const { state, notes } = shown
  const exhibit = state.kind === 'read' ? state.exhibit : null
  const why = exhibit !== null && 'why' in exhibit ? exhibit.why : null
  return (
    <>
      <div className="pin-text" aria-busy={state.kind === 'loading'}>
        <h3 id={titleId}>
          <Title shown={shown}>{slideTitle(slide, state, at)}</Title>
        </h3>
        {state.kind === 'loading' && <p className="pin-small">{words.loading}</p>}
        {exhibit !== null && exhibit.kind !== 'empty' && slide.name !== '' && <p>{exhibit.heading}</p>}
        {exhibit !== null && <p className="pin-small">{exhibit.topic}</p>}
        {exhibit !== null && <p className="pin-small">{exhibit.filters}</p>}
        {why !== null && <p className="pin-trouble">{why}</p>}
        {notes.map((note) => (
          <p key={note} className="pin-trouble">
            {note}
          </p>
        ))}
        <Trouble slide={slide} shown={shown} />
      </div>
      {exhibit !== null && <Picture exhibit={exhibit} />}
    </>
  )
}
