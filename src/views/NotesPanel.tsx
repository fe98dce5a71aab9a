import { notesWords as words, elapsedText, presenterButtons, presenterWords } from '../words/presenter.ts'
import type { PresenterAction } from './presenterState.ts'
import { SlideSheet } from './SlideSheet.tsx'
import type { ShownSlide } from './useSlides.ts'
import { useNow } from './useNow.ts'

interface Props {
  readonly slides: readonly ShownSlide[]
  readonly at: number
  readonly isBlack: boolean
  /** Time in milliseconds: now, and when the presentation began. */
  readonly now: () => number
  readonly start: number
  readonly onAsk: (asked: PresenterAction) => void
}

/** The name of a slide for the presenter: their own, else what it says. */
function nameOf({ slide, state }: ShownSlide): string {
  if (slide.name !== '' || state.kind !== 'read') return slide.name
  return state.exhibit.kind === 'empty' ? state.exhibit.topic : state.exhibit.heading
}

function Next({ shown, position }: { readonly shown: ShownSlide; readonly position: string }) {
  return (
    <section className="notes-next">
      <h2>{words.next}</h2>
      <p>{nameOf(shown)}</p>
      <div className="notes-picture" aria-hidden="true" inert>
        <SlideSheet shown={shown} position={position} isTurned={false} isLocked={false} least={0} />
      </div>
    </section>
  )
}

/** What the presenter sees and nobody else: the notes of the slide, the next one, and how long it has taken. */
export function NotesPanel({ slides, at, isBlack, now, start, onAsk }: Props) {
  const time = useNow(now)
  const [current, next] = [slides[at], slides[at + 1]]
  const notes = current?.slide.notes ?? ''
  const position = presenterWords.position(at + 1, slides.length)
  return (
    <main className="notes-window">
      <header>
        <p role="timer" aria-label={words.elapsed}>
          {elapsedText(time - start)}
        </p>
        <p>{isBlack ? words.black : position}</p>
        <button type="button" onClick={() => onAsk({ kind: 'step', by: -1 })}>
          {presenterButtons.previous}
        </button>
        <button type="button" onClick={() => onAsk({ kind: 'step', by: 1 })}>
          {presenterButtons.next}
        </button>
      </header>
      <section className="notes-text">
        <h1>{current === undefined ? '' : nameOf(current)}</h1>
        <p>{notes === '' ? words.noNotes : notes}</p>
      </section>
      {next === undefined ? (
        <p className="notes-next">{words.last}</p>
      ) : (
        <Next shown={next} position={presenterWords.position(at + 2, slides.length)} />
      )}
    </main>
  )
}
