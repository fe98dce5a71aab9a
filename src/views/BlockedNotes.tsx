import { notesWords as words } from '../words/presenter.ts'

interface Props {
  readonly notes: string
  readonly onClose: () => void
}

/** The notes of a slide below it, where the browser did not open a window for them. */
export function BlockedNotes({ notes, onClose }: Props) {
  return (
    <section className="presenter-notes" aria-label={words.title}>
      <p role="alert">{words.blocked}</p>
      <p className="presenter-notes-text">{notes === '' ? words.noNotes : notes}</p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  )
}
