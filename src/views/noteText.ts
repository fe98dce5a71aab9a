import type { NoteKey } from '../selection/normalise.ts'
import { linkNotes } from '../words/linkNotes.ts'

const texts: Readonly<Record<NoteKey['kind'], (value: string) => string>> = {
  'unknown-indicator': linkNotes.indicator,
  'unknown-unit': linkNotes.unit,
  'unknown-compared': linkNotes.compared,
  'too-many-compared': linkNotes.tooMany,
  'refused-feeds': linkNotes.feeds,
}

/** What an address asked for that isn't here, as a sentence. */
export function noteText({ kind, value }: NoteKey): string {
  return texts[kind](value)
}
