import fc from 'fast-check'
import type { Selection } from '../../../src/selection/selection.ts'

const id = fc.oneof(
  fc.constantFrom('sickLeave', 'headcount', 'kommunstaben', 'lulea', 'Barn & unga', 'å ä ö', 'a=b', '100 %', '+', '?', '#'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\uFFFD')),
)
const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/** Any selection that can be written, known ids or not. */
export const anySelection: fc.Arbitrary<Selection> = fc.record({
  page: fc.constantFrom('overview', 'indicator', 'compare', 'about'),
  indicator: orNull(id),
  unit: orNull(id),
  from: orNull(year),
  to: orNull(year),
  employment: fc.constantFrom('total', 'permanent', 'fixedTerm'),
  splitBy: orNull(fc.constantFrom('sex', 'ageBand')),
  tab: fc.constantFrom('chart', 'table', 'about'),
  scale: fc.constantFrom('zero', 'zoom'),
  beside: fc.constantFrom('whole', 'above', 'both', 'none'),
  compareWith: fc.uniqueArray(id, { maxLength: 7 }),
  organisation: fc.constantFrom('past', 'now'),
})

/** Pieces that addresses are made of, whole and broken. */
export const anySearch: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'page',
        'indicator',
        'unit',
        'from',
        'to',
        'employment',
        'split',
        'tab',
        'scale',
        'beside',
        'compare',
        'organisation',
        'feeds',
        'utm_source',
        '%70age',
        '',
      ),
      fc.constantFrom('=', '', '==', '&'),
      fc.oneof(
        fc.constantFrom(
          'overview',
          'indicator',
          '2023',
          '2023M05',
          'sex',
          '%E0%A4%A',
          '%',
          '%00',
          '+',
          '__proto__',
          'constructor',
          'zoom',
        ),
        fc.string({ unit: 'binary' }),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => `?${pieces.map((piece) => piece.join('')).join('&')}`)
