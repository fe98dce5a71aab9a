import type { NoteKey } from '../selection/normalise.ts'
import { linkNotes } from '../words/linkNotes.ts'
import { noteText } from './noteText.ts'

interface Props {
  readonly notes: readonly NoteKey[]
  readonly unread: readonly string[]
}

/** What the link asked for that isn't here. The page shows the defaults instead, and says so. */
export function LinkNotes({ notes, unread }: Props) {
  const all = [...notes.map(noteText), ...(unread.length === 0 ? [] : [linkNotes.parameters(unread)])]
  return all.map((text) => (
    <p key={text} className="banner banner-few" role="status">
      {text}
    </p>
  ))
}
