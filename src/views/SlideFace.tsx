import type { MouseEvent, ReactNode } from 'react'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { choose } from '../selection/store.ts'
import { slideWords as words } from '../words/deck.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { isForBrowser } from './isForBrowser.ts'
import type { OpenedSlide } from './openSlide.ts'
import type { SlideState } from './slideState.ts'
import { slideTitle } from './slideTitle.ts'
import { Sparkline } from './Sparkline.tsx'
import type { ListedSlide } from './useSlide.ts'

interface Props {
  readonly slide: SlideDraft
  readonly shown: ListedSlide
  /** Its place, from 0. */
  readonly at: number
  readonly titleId?: string
}

/** The title as a real link to the view. */
function Title({ opened, children }: { readonly opened: OpenedSlide; readonly children: ReactNode }) {
  if (opened.kind === 'closed') return children
  const { address, selection } = opened
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
  const shown = exhibit.kind === 'series' ? shownValueOf(exhibit.set) : null
  if (exhibit.kind !== 'series' || shown === null) return null
  return (
    <div className="pin-picture">
      <p className="pin-value">{shown.value}</p>
      <p className="pin-small">{shown.what}</p>
      {exhibit.isDrawn && <Sparkline values={exhibit.set.trend} />}
    </div>
  )
}

/** Why a slide shows nothing, or less than it should. */
function Trouble({ state }: { readonly state: SlideState }) {
  if (state.kind === 'failed') return <ErrorNotice error={state.error} retry={state.retry} title={words.failed} />
  if (state.kind !== 'closed') return null
  return (
    <p className="pin-trouble">
      <span>{state.why}</span> {state.elsewhere !== null && <a href={state.elsewhere}>{words.openElsewhere}</a>}
    </p>
  )
}

/** What a slide is and shows in short: its title, what it is of, its latest value, and what is wrong with it. */
export function SlideFace({ slide, shown, at, titleId }: Props) {
  const { opened, state } = shown
  const exhibit = state.kind === 'read' ? state.exhibit : null
  const why = exhibit !== null && 'why' in exhibit ? exhibit.why : null
  return (
    <>
      <div className="pin-text" aria-busy={state.kind === 'waiting'}>
        <h3 id={titleId}>
          <Title opened={opened}>{slideTitle(slide, state, at)}</Title>
        </h3>
        {state.kind === 'waiting' && <p className="pin-small">{words.loading}</p>}
        {exhibit !== null && exhibit.kind !== 'empty' && slide.name !== '' && <p>{exhibit.heading}</p>}
        {exhibit !== null && <p className="pin-small">{exhibit.topic}</p>}
        {exhibit !== null && <p className="pin-small">{exhibit.filters}</p>}
        {why !== null && <p className="pin-trouble">{why}</p>}
        {opened.kind === 'open' &&
          opened.remarks.map((remark) => (
            <p key={remark} className="pin-trouble">
              {remark}
            </p>
          ))}
        <Trouble state={state} />
      </div>
      {exhibit !== null && <Picture exhibit={exhibit} />}
    </>
  )
}
