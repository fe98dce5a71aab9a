import { type DeckDraft, mostDecks } from '../selection/deck.ts'
import { takeInDeck } from '../selection/deckStore.ts'
import { type DeckFile, largestDeckFile, readDeckFile } from '../selection/deckFile.ts'
import type { DeckLink } from '../selection/deckLink.ts'
import type { DeckFault } from '../selection/readDeck.ts'
import { deckFaults, deckFileFaults as fileWords, deckLinkFaults as linkWords, deckNews, deckTroubles } from '../words/deck.ts'
import type { Faults } from './FileFaults.tsx'

/** What came of a deck from elsewhere. */
export interface DeckReport {
  /** What was added; '' where nothing could be. */
  readonly news: string
  /** What was wrong; null for nothing. */
  readonly faults: Faults | null
}

type Problem = (DeckFile | DeckLink)['problems'][number]

function faultText(fault: DeckFault): string {
  if (fault.kind === 'deck') return deckFaults.deck[fault.field]
  return deckFaults.inSlide(fault.at, fault.name, deckFaults.slide[fault.field])
}

function sentenceOf(problem: Problem): string {
  switch (problem.kind) {
    case 'deck':
    case 'slide':
      return faultText(problem)
    case 'not-json':
      return fileWords.notJson(problem.line, problem.column)
    case 'too-large':
      return fileWords.tooLarge
    case 'empty':
      return fileWords.empty
    case 'other-file':
      return fileWords.otherFile
    case 'newer-file':
      return fileWords.newerFile
    case 'too-long':
      return linkWords.tooLong
    case 'newer-link':
      return linkWords.newer
    case 'broken':
      return linkWords.broken
    case 'old-browser':
      return linkWords.oldBrowser
  }
}

interface Titles {
  readonly one: string
  readonly some: (count: number) => string
}

function faultsOf({ deck, problems }: DeckFile | DeckLink, { one, some }: Titles): Faults | null {
  if (problems.length === 0) return null
  const broken = new Set(problems.flatMap((problem) => (problem.kind === 'slide' ? [problem.at] : [])))
  return { title: deck === null ? one : some(broken.size), sentences: problems.map(sentenceOf) }
}

/** What is wrong with a deck that a link holds; null for nothing. */
export function linkFaults(link: DeckLink): Faults | null {
  return faultsOf(link, linkWords)
}

/** Takes a deck in among the reader's own and tells what came of it. */
export function keepDeck(draft: DeckDraft): string {
  const taken = takeInDeck(draft)
  if (taken === 'full') return deckTroubles.fullDecks(mostDecks)
  const { deck, isNew } = taken
  return isNew ? deckNews.opened(deck.name, deck.slides.length) : deckNews.already(deck.name)
}

/** Adds the deck of a file to the reader's own, and tells what came of it. A file that is too large is not opened. Never rejects. */
export async function importDeck(file: File): Promise<DeckReport> {
  const titles = { one: fileWords.one(file.name), some: (count: number) => fileWords.some(file.name, count) }
  const refused = (sentence: string): DeckReport => ({ news: '', faults: { title: titles.one, sentences: [sentence] } })
  if (file.size > largestDeckFile) return refused(fileWords.tooLarge)
  try {
    const read = readDeckFile(await file.text())
    return { news: read.deck === null ? '' : keepDeck(read.deck), faults: faultsOf(read, titles) }
  } catch {
    return refused(fileWords.unreadable)
  }
}
