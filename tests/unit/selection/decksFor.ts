import fc from 'fast-check'
import { cleanNotes, type DeckDraft, type SlideDraft } from '../../../src/selection/deck.ts'
import { anyDay, anyFeeds, anyLink, anyName } from './savedViewsFor.ts'

/** A slide to pin: sick leave of the school, unless told otherwise. */
export function slideFor(changes: Partial<SlideDraft> = {}): SlideDraft {
  const link = '?indicator=sickLeave&page=indicator&unit=skolan'
  return { name: '', link, format: 2, feeds: null, notes: '', ...changes }
}

/** A deck of a file or a link: for the management group with slides under the given names. */
export function deckFor(...names: readonly string[]): DeckDraft {
  return { name: 'Ledningsgruppen', savedAt: '2026-11-24', slides: names.map((name) => slideFor({ name })) }
}

const anyNotes = fc.string({ unit: fc.constantFrom('a', '\n', 'å', '"', '\\', '😀', '<b>', ' '), maxLength: 80 }).map(cleanNotes)

/** Any slide that can be kept, by this version or by another. */
const anySlide: fc.Arbitrary<SlideDraft> = fc.record({
  name: fc.oneof(fc.constant(''), anyName),
  link: anyLink,
  format: fc.constantFrom(1, 2, 2, 3, 99),
  feeds: fc.option(anyFeeds, { nil: null }),
  notes: anyNotes,
})

/** Any deck that can be kept. */
export const anyDeck: fc.Arbitrary<DeckDraft> = fc.record({
  name: anyName,
  savedAt: anyDay,
  slides: fc.array(anySlide, { maxLength: 12 }),
})
