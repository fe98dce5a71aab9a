import type { CSSProperties, ReactNode } from 'react'
import type { Exhibit, FullExhibit } from '../exhibits/exhibit.ts'
import { lockWords, presenterWords as words, switchWords } from '../words/presenter.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { lockedExhibit, sharesScale } from './lockedExhibit.ts'
import { isTable, SlideBody } from './SlideBody.tsx'
import { SlideAside } from './SlideAside.tsx'
import { headlineSize, slideScale } from './slideScale.ts'
import { useSize } from './useSize.ts'
import type { ShownSlide } from './useSlides.ts'

interface Props {
  readonly shown: ShownSlide
  readonly position: string
  /** Whether it shows the other of its chart and its table than it was pinned with. */
  readonly isTurned: boolean
  readonly isLocked: boolean
  /** The least scale: a small picture of a slide has none. */
  readonly least: number
}

/** Left and right of a slide's content, in its own pixels. */
const margins = 112
/** Narrower for its height than this, a slide has its picture and what stands beside it below each other. */
const leastShape = 1.25

function Head({ exhibit, width, children }: { readonly exhibit: Exhibit; readonly width: number; readonly children: ReactNode }) {
  const heading = exhibit.kind === 'empty' ? exhibit.topic : exhibit.heading
  const style = { '--headline': headlineSize(heading, width - margins) } as CSSProperties
  return (
    <header className="projected-head">
      <h1 style={style}>{heading}</h1>
      <div>
        <p className="projected-muted">{exhibit.kind === 'empty' ? exhibit.filters : exhibit.population}</p>
        {children}
      </div>
    </header>
  )
}

function Foot({
  exhibit: { source, dataDate, receipt },
  position,
}: {
  readonly exhibit: FullExhibit
  readonly position: string
}) {
  return (
    <footer className="projected-foot">
      <p>{[source, dataDate, words.receipt(receipt.code)].filter((part) => part !== null).join(' · ')}</p>
      <p>{position}</p>
    </footer>
  )
}

/** A message in a slide's place, with its name if it has one. */
function Message({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="projected-message">
      {name !== '' && <h1>{name}</h1>}
      {children}
    </div>
  )
}

/** Which unit is shown instead of the slide's own, and that scales are locked. */
function Badges({
  unit,
  insteadOf,
  isLocked,
}: {
  readonly unit: string
  readonly insteadOf: string | null
  readonly isLocked: boolean
}) {
  if (insteadOf === null && !isLocked) return null
  return (
    <p className="projected-badges">
      {insteadOf !== null && <strong>{switchWords.shown(unit, insteadOf)}</strong>}
      {isLocked && <strong>{lockWords.locked}</strong>}
    </p>
  )
}

function Filled({ shown, position, isTurned, isLocked, scale, width }: Omit<Props, 'least'> & Record<'scale' | 'width', number>) {
  const { state, locked, insteadOf, slide } = shown
  if (state.kind === 'waiting') return <Message name={slide.name}>{<p role="status">{words.waiting}</p>}</Message>
  if (state.kind === 'closed') return <Message name={slide.name}>{<p>{state.why}</p>}</Message>
  if (state.kind === 'failed') {
    return (
      <Message name={slide.name}>
        <ErrorNotice error={state.error} title={words.failed} retry={state.retry} />
      </Message>
    )
  }
  const { exhibit, notes } = lockedExhibit(state.exhibit, locked)
  const badges = <Badges unit={exhibit.unit.label} insteadOf={insteadOf} isLocked={isLocked && sharesScale(exhibit, locked)} />
  if (exhibit.kind === 'empty') {
    return (
      <>
        <Head exhibit={exhibit} width={width}>
          {badges}
        </Head>
        <p className="projected-message">{exhibit.why}</p>
      </>
    )
  }
  return (
    <>
      <Head exhibit={exhibit} width={width}>
        {badges}
      </Head>
      <div className="projected-main" data-tables={isTable(exhibit, isTurned)} data-kind={exhibit.kind}>
        <div className="projected-picture">
          <p className="visually-hidden">{exhibit.description}</p>
          <SlideBody exhibit={exhibit} scale={scale} isTurned={isTurned} />
        </div>
        <SlideAside exhibit={exhibit} remarks={notes} />
      </div>
      <Foot exhibit={exhibit} position={position} />
    </>
  )
}

/** A slide, filling its place: everything in it is as large as its place allows, and the finding is its headline. */
export function SlideSheet({ least, ...rest }: Props) {
  const { ref, width, height } = useSize<HTMLElement>()
  const scale = slideScale(width, height, least)
  const style = { '--u': `${scale}px` } as CSSProperties
  return (
    <article ref={ref} className="projected" data-shape={width < height * leastShape ? 'high' : 'wide'} style={style}>
      {width > 0 && <Filled {...rest} scale={scale} width={width / scale} />}
    </article>
  )
}
