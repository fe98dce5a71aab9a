import { cleanNotes, type Deck, type DeckDraft, mostSlides, type Slide, type SlideDraft } from './deck.ts'
import { isId } from './newId.ts'
import { nameGiven, own, readFields, type ReadFields, type Rule, savedFields } from './savedFields.ts'

/** What may be wrong with a slide: one of its fields, or all of it. */
export type SlideField = keyof SlideDraft | 'slide'
/** What may be wrong with a deck besides its slides. */
export type DeckField = keyof DeckDraft | 'deck'

/** One thing that is wrong with a deck or a slide in it. Slides are counted from 1. */
export type DeckFault =
  | { readonly kind: 'deck'; readonly field: DeckField }
  | { readonly kind: 'slide'; readonly at: number; readonly name: string; readonly field: SlideField }

/** What could be read of a deck, null for nothing, and all that is wrong with the rest. */
export interface ReadDeck {
  readonly deck: DeckDraft | null
  readonly problems: readonly DeckFault[]
}

const slideRules: Readonly<Record<keyof SlideDraft, Rule>> = {
  name: (value) => value === '' || savedFields.name(value),
  link: savedFields.link,
  format: savedFields.format,
  feeds: savedFields.feeds,
  notes: (value) => typeof value === 'string' && cleanNotes(value) === value,
}
const deckRules: Readonly<Record<keyof DeckDraft, Rule>> = {
  name: savedFields.name,
  savedAt: savedFields.savedAt,
  slides: (value) => Array.isArray(value) && value.length <= mostSlides,
}

/** Reads one slide from a document that anyone may have written, or names every field of it that is wrong. Never throws. */
export function readSlide(raw: unknown): ReadFields<SlideDraft, 'slide'> {
  return readFields<SlideDraft, 'slide'>(raw, slideRules, 'slide')
}

/**
 * Reads one deck from a document that anyone may have written. Slides that can't be read are left out, each with its problems; where
 * something else is wrong with the deck there is none. Never throws.
 */
export function readDeckDraft(raw: unknown): ReadDeck {
  const read = readFields<DeckDraft, 'deck'>(raw, deckRules, 'deck')
  if ('faults' in read) return { deck: null, problems: read.faults.map((field) => ({ kind: 'deck', field })) }
  const slides: SlideDraft[] = []
  const problems: DeckFault[] = []
  for (const [i, one] of (read.draft.slides as readonly unknown[]).entries()) {
    const slide = readSlide(one)
    if ('draft' in slide) slides.push(slide.draft)
    else problems.push(...slide.faults.map((field) => ({ kind: 'slide', at: i + 1, name: nameGiven(one), field }) as const))
  }
  return { deck: { ...read.draft, slides }, problems }
}

/** Reads one deck with its ids, as the browser keeps it; null for anything else, and for a deck with a slide that can't be read. */
export function readDeck(raw: unknown): Deck | null {
  const { deck, problems } = readDeckDraft(raw)
  const id = own(raw, 'id')
  if (deck === null || problems.length > 0 || !isId(id)) return null
  const ids = (own(raw, 'slides') as readonly unknown[]).map((slide) => own(slide, 'id'))
  if (!ids.every(isId) || new Set(ids).size < ids.length) return null
  const slides: readonly Slide[] = deck.slides.map((slide, i) => ({ id: ids[i] ?? '', ...slide }))
  return { id, ...deck, slides }
}
