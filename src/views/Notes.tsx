import type { Note } from '../series/seriesSet.ts'

/** Sentences that belong to the figures: a filter that doesn't apply, an oddity in the source, a gap. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notes">
      {notes.map(({ kind, text }) => (
        <li key={text} className={`note note-${kind}`}>
          {text}
        </li>
      ))}
    </ul>
  )
}
