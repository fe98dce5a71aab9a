import type { NoteKey } from '../selection/normalise.ts'
import { linkNotes } from '../words/linkNotes.ts'

interface Props {
  readonly notes: readonly NoteKey[]
  readonly unread: readonly string[]
}

function textOf({ kind, value }: NoteKey): string {
  return kind === 'unknown-unit' ? linkNotes.unit(value) : linkNotes.indicator(value)
}

/** What the link asked for that isn't here. The page shows the defaults instead, and says so. */
export function LinkNotes({ notes, unread }: Props) {
  const texts = [...notes.map(textOf), ...(unread.length === 0 ? [] : [linkNotes.parameters(unread)])]
  return texts.map((text) => (
    <p key={text} className="banner banner-few" role="status">
      {text}
    </p>
  ))
}
