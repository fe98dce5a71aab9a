import { DialogContent, DialogPositioner, DialogRoot, DialogTitle } from '@ark-ui/react/dialog'
import { Portal } from '@ark-ui/react/portal'
import { useReducer, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Slide } from '../selection/deck.ts'
import { notesWords, presenterWords as words } from '../words/presenter.ts'
import { BlockedNotes } from './BlockedNotes.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { PresenterBar } from './PresenterBar.tsx'
import { askedBy, isErrand, nextState, type PresenterAction, type PresenterErrand, startPresenting } from './presenterState.ts'
import type { ExhibitReader } from './readExhibit.ts'
import { isTable } from './SlideBody.tsx'
import { SlideDetails } from './SlideDetails.tsx'
import { leastScale } from './slideScale.ts'
import { SlideSheet } from './SlideSheet.tsx'
import { UnitSwitch } from './UnitSwitch.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useNotesWindow } from './useNotesWindow.ts'
import { usePicturesLoaded } from './usePicturesLoaded.ts'
import { isTaken, usePresenterKeys } from './usePresenterKeys.ts'
import { type Slides, useSlides } from './useSlides.ts'
import { useSwipe } from './useSwipe.ts'
import '../styles/projected.css'
import '../styles/presenter.css'
import '../styles/table.css'

interface Props {
  readonly reader: ExhibitReader
  readonly deck: { readonly name: string; readonly slides: readonly Slide[] }
  /** The slide to begin with, from 0. */
  readonly startAt: number
  /** Called when the presentation ends, with the slide that was shown last. */
  readonly onClose: (at: number) => void
  /** Time in milliseconds, for the clock beside the notes. */
  readonly now?: () => number
}

/** How far the presentation has come on its way to needing no network. */
function progressOf({ waiting, failed }: Slides, isDrawable: boolean): string {
  if (waiting > 0 || !isDrawable) return words.reading(Math.max(1, waiting))
  return failed > 0 ? words.notAll(failed) : words.ready
}

/**
 * Slides in full screen, led by keys: each view of the deck with its finding as headline and all that belongs to it. Everything is
 * read ahead, so that nothing needs a network once it says so.
 */
export function Presenter({ reader, deck, startAt, onClose, now = Date.now }: Props) {
  const [state, dispatch] = useReducer(nextState, startPresenting(deck.slides.length, startAt))
  const [start] = useState(now)
  const stage = useRef<HTMLDivElement>(null)
  const slides = useSlides(reader, deck.slides, state)
  const progress = progressOf(slides, usePicturesLoaded())
  const screen = useFullScreen(() => ask(state.layer === null ? { kind: 'close' } : { kind: 'escape' }))
  const notes = useNotesWindow(`${notesWords.title}: ${deck.name}`, press)
  usePresenterKeys(press)
  const swipe = useSwipe((by) => ask({ kind: 'step', by }))
  const current = slides.shown[state.at]
  const exhibit = current?.state.kind === 'read' ? current.state.exhibit : null
  const position = words.position(state.at + 1, deck.slides.length)

  function ask(asked: PresenterAction | PresenterErrand) {
    if (!isErrand(asked)) dispatch(asked)
    else if (asked.kind === 'close') onClose(state.at)
    else if (asked.kind === 'fullScreen') screen.toggle()
    else {
      screen.expectEnd()
      notes.open()
    }
  }

  function press(event: KeyboardEvent) {
    if (isTaken(event) && !state.isBlack) return
    const asked = askedBy(event, state)
    if (asked === null) return
    event.preventDefault()
    ask(asked)
  }

  const back = () => {
    dispatch({ kind: 'escape' })
    stage.current?.focus()
  }
  return (
    <DialogRoot open closeOnEscape={false} closeOnInteractOutside={false} initialFocusEl={() => stage.current}>
      <Portal>
        <DialogPositioner className="presenter-place">
          <DialogContent className="presenter" onPointerMove={stir}>
            <DialogTitle className="visually-hidden">{words.title(deck.name)}</DialogTitle>
            <div ref={stage} className="presenter-stage" tabIndex={-1} {...swipe}>
              {current !== undefined && (
                <SlideSheet
                  shown={current}
                  position={position}
                  isTurned={state.isTurned}
                  isLocked={state.lock !== null}
                  least={leastScale}
                />
              )}
            </div>
            <p className="presenter-progress" data-ready={progress === words.ready} role="status" key={progress}>
              {progress}
            </p>
            <p className="visually-hidden" role="status">
              {`${position}. ${exhibit === null || exhibit.kind === 'empty' ? '' : exhibit.heading}`}
            </p>
            {state.layer === 'help' && <KeyHelp onClose={back} />}
            {state.layer === 'details' && exhibit !== null && exhibit.kind !== 'empty' && (
              <SlideDetails key={exhibit.receipt.code} exhibit={exhibit} onClose={back} />
            )}
            {state.layer === 'find' && (
              <UnitSwitch
                tree={reader.catalog.tree}
                day={reader.today}
                unit={state.unit}
                start={state.query}
                onPick={(unit) => {
                  dispatch({ kind: 'unit', unit })
                  stage.current?.focus()
                }}
                onClose={back}
              />
            )}
            {notes.isBlocked && <BlockedNotes notes={current?.slide.notes ?? ''} onClose={notes.dismiss} />}
            <PresenterBar
              state={state}
              isTable={exhibit !== null && exhibit.kind !== 'empty' && isTable(exhibit, state.isTurned)}
              position={position}
              onAsk={ask}
            />
            {state.isBlack && (
              <button
                type="button"
                className="presenter-black"
                aria-label={words.black}
                onClick={() => dispatch({ kind: 'light' })}
              />
            )}
          </DialogContent>
        </DialogPositioner>
      </Portal>
      {notes.root !== null &&
        createPortal(
          <NotesPanel slides={slides.shown} at={state.at} isBlack={state.isBlack} now={now} start={start} onAsk={dispatch} />,
          notes.root,
        )}
    </DialogRoot>
  )
}

/** Begins the fading of the buttons anew: two animations that look alike take turns. */
function stir({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  currentTarget.dataset.stirred = currentTarget.dataset.stirred === 'a' ? 'b' : 'a'
}
