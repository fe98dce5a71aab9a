import type { NoteKey } from '../selection/normalise.ts'
import { linkNotes } from '../words/linkNotes.ts'

interface Props {
  readonly notes: readonly NoteKey[]
  readonly unread: readonly string[]
}

const texts: Readonly<Record<NoteKey['kind'], (value: string) => string>> = {
  'unknown-indicator': linkNotes.indicator,
  'unknown-unit': linkNotes.unit,
  'unknown-compared': linkNotes.compared,
  'too-many-compared': linkNotes.tooMany,
  'refused-feeds': linkNotes.feeds,
}

/** What the link asked for that isn't here. The page shows the defaults instead, and says so. */
export function LinkNotes({ notes, unread }: Props) {
  const all = [
    ...notes.map(({ kind, value }) => texts[kind](value)),
    ...(unread.length === 0 ? [] : [linkNotes.parameters(unread)]),
  ]
  return all.map((text) => (
    <p key={text} className="banner banner-few" role="status">
      {text}
    </p>
  ))
}
