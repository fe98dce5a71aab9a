import '../styles/savePresentation.css'
import { savePresentationWords as words } from '../words/savePresentation.ts'
import { type ReadSlides, useSavePresentation } from './useSavePresentation.ts'

interface Props {
  /** The file's name, without its ending. */
  readonly name: string
  readonly slides: ReadSlides
}

/** Saves views as a PowerPoint presentation, with progress and a way to stop. The same button begins and ends, so that focus stays. */
export function SavePresentation({ name, slides }: Props) {
  const { news, isRunning, start, stop } = useSavePresentation(name, slides)
  return (
    <div className="save-presentation">
      <button type="button" onClick={isRunning ? stop : start}>
        {isRunning ? words.cancel : words.save}
      </button>
      <p role="status">{news}</p>
    </div>
  )
}
