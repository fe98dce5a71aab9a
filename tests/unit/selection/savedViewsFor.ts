import fc from 'fast-check'
import type { ViewDraft } from '../../../src/selection/savedView.ts'
import { toSearch } from '../../../src/selection/query.ts'
import { cleanName, fittingName, nameFault } from '../../../src/selection/viewName.ts'
import { anySelection } from './selections.ts'

/** A view to save: the school, unless told otherwise. */
export function draft(changes: Partial<ViewDraft> = {}): ViewDraft {
  return { name: 'Skolan', link: '?unit=skolan', format: 2, savedAt: '2026-11-24', feeds: null, ...changes }
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '"',
  '\\',
  'Skolan (2)',
  'Å Ä Ö 👩‍👩‍👧',
  '${x}',
  'null',
]
/** Any name of a view or a deck. */
export const anyName = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }))
  .map(fittingName)
  .filter((text) => nameFault(text) === null)
/** The address of a catalog. */
export const anyFeeds = fc
  .oneof(fc.constant('feeds/other.json'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
  .filter((text) => cleanName(text) === text && text !== '')
/** Any day as it is kept. */
export const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any link that can be kept. */
export const anyLink = anySelection.map((selection) => toSearch(selection)).filter((link) => link.length <= 2000)

/** Any view that can be saved, by this version or by another. */
export const anyDraft: fc.Arbitrary<ViewDraft> = fc.record({
  name: anyName,
  link: anyLink,
  format: fc.constantFrom(1, 2, 2, 3, 99),
  savedAt: anyDay,
  feeds: fc.option(anyFeeds, { nil: null }),
})
