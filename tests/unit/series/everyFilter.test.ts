import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import { explain } from '../../../src/series/explain.ts'
import type { Filters } from '../../../src/series/sources.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { sourcesOf } from './fromFeeds.ts'
import { bannedWords, expectSound } from './soundness.ts'

const year = fc.option(fc.integer({ min: 2017, max: 2026 }).map(String), { nil: null })

/** Any filters that a link can hold, years in order as the address is read. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    from: year,
    to: year,
    employment: fc.constantFrom('total', 'permanent', 'fixedTerm'),
    splitBy: fc.option(fc.constantFrom('sex', 'ageBand'), { nil: null }),
    scale: fc.constantFrom('zero', 'zoom'),
  })
  .map((filters) =>
    filters.from !== null && filters.to !== null && filters.from > filters.to
      ? { ...filters, from: filters.to, to: filters.from }
      : filters,
  )

describe.each(indicators.map(({ id }) => id))('%s under any filters', (id) => {
  const all = new Map(['kommunstaben', 'lulea', 'nowhere'].map((unit) => [unit, sourcesOf(id, unit)]))

  it('is a sound set or a reason why there is none', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...all.keys()), (filters, unit) => {
        const sources = all.get(unit) ?? sourcesOf(id, unit)
        const state = stateOf(sources, filters)
        if ('set' in state) expectSound(state.set, explain(sources, filters, state.set))
        if ('why' in state) {
          expect(state.why).toMatch(/^\p{Lu}.*\.$/u)
          expect(state.why).not.toMatch(bannedWords)
        }
        if (state.kind === 'missing' || state.kind === 'empty') expect('set' in state).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('gives equal sets for equal filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const sources = sourcesOf(id)
        expect(stateOf(sources, { ...filters })).toEqual(stateOf(sources, filters))
      }),
      { numRuns: 10 },
    )
  })
})
