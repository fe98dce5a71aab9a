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
const name = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }))
  .map(fittingName)
  .filter((text) => nameFault(text) === null)
const feeds = fc
  .oneof(fc.constant('feeds/other.json'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
  .filter((text) => cleanName(text) === text && text !== '')
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any view that can be saved, by this version or by another. */
export const anyDraft: fc.Arbitrary<ViewDraft> = fc.record({
  name,
  link: anySelection.map((selection) => toSearch(selection)).filter((link) => link.length <= 2000),
  format: fc.constantFrom(1, 2, 2, 3, 99),
  savedAt: day,
  feeds: fc.option(feeds, { nil: null }),
})
