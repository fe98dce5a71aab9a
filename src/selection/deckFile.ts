import { type DeckDraft, slideDraft } from './deck.ts'
import { type FileKind, type FileRefusal, readJsonFile, writeJsonFile } from './jsonFile.ts'
import { type DeckFault, readDeckDraft } from './readDeck.ts'

/** The largest file that is read, in bytes. A file of a deck as large as can be is smaller. */
export const largestDeckFile = 5_000_000

const file: FileKind = { kind: 'personal-i-siffror/deck', version: 1, largest: largestDeckFile }

/** What a file holds: the deck with the slides that can be read, null for none, and all that is wrong with the rest. */
export interface DeckFile {
  readonly deck: DeckDraft | null
  readonly problems: readonly (FileRefusal | DeckFault)[]
}

/** The text of a file with a deck, for people to read as well. `day` is ISO 8601. */
export function writeDeckFile({ name, savedAt, slides }: DeckDraft, day: string): string {
  return writeJsonFile(file, day, { deck: { name, savedAt, slides: slides.map(slideDraft) } })
}

/** The name of a file with a deck, without what no file may have in its name: "Bildspel Ledningsgruppen 2026-11-25.json". */
export function nameOfDeckFile(kind: string, { name }: Pick<DeckDraft, 'name'>, day: string): string {
  return `${kind} ${name.replaceAll(/[\\/:*?"<>|]+/g, '-')} ${day}.json`
}

/** Reads a file that anyone may have written: the deck, and every problem. Never throws. */
export function readDeckFile(text: string): DeckFile {
  const read = readJsonFile(text, file)
  return 'problem' in read ? { deck: null, problems: [read.problem] } : readDeckDraft(read.json['deck'])
}
