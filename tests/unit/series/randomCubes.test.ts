import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/domain/area.ts'
import { isNumber, isProtected } from '../../../src/domain/figure.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { explain } from '../../../src/series/explain.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import type { Raw } from '../domain/datasets.ts'
import { noFilters } from './fromFeeds.ts'
import { codesOfArea, madeCube, madeSources, madeState } from './madeSources.ts'
import { bannedWords, expectSound } from './soundness.ts'

const years = ['2018', '2019', '2021', '2022']

/** A value that the measure may have, or no value: missing, withheld, without meaning. */
function rawOf(counts: string, decimals: number): fc.Arbitrary<Raw> {
  const number =
    counts === 'percent'
      ? fc.integer({ min: 0, max: 100 * 10 ** decimals }).map((units) => units / 10 ** decimals)
      : fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 90_000 }))
  return fc.oneof(
    { weight: 6, arbitrary: number },
    { weight: 1, arbitrary: fc.constant<Raw>(null) },
    { weight: 1, arbitrary: fc.constant<Raw>('c') },
    { weight: 1, arbitrary: fc.constant<Raw>('z') },
  )
}

const filters = fc.record({
  from: fc.option(fc.constantFrom(...years), { nil: null }),
  employment: fc.constantFrom('total', 'permanent', 'fixedTerm'),
  splitBy: fc.option(fc.constantFrom('sex', 'ageBand'), { nil: null }),
  scale: fc.constantFrom('zero', 'zoom'),
})

describe.each(indicators.map(({ id, area }) => [id, area] as const))('%s over any feed', (id, area) => {
  const { measures } = areas[area]
  const places = Object.values(codesOfArea[area]).reduce((product, codes) => product * codes.length, years.length)

  const cells = fc.record(
    Object.fromEntries(
      Object.entries(measures).map(([measure, { counts }]) => [
        measure,
        fc.array(rawOf(counts, measure === 'share' ? 1 : 2), { minLength: places, maxLength: places }),
      ]),
    ),
  )
  const someMeasures = fc.subarray(Object.keys(measures), { minLength: 1 })

  it('is a sound set or a reason why there is none', () => {
    fc.assert(
      fc.property(cells, someMeasures, filters, (raw, measure, chosen) => {
        const counters = new Map<string, number>()
        const cube = madeCube(
          area,
          years,
          (at) => {
            const column = at['measure'] ?? ''
            const i = counters.get(column) ?? 0
            counters.set(column, i + 1)
            const value = raw[column]?.[i] ?? null
            const all = raw['sickHours']?.[i]
            // Long sick leave is a part of all sick leave.
            return column === 'longSickHours' && typeof value === 'number' && typeof all === 'number'
              ? Math.min(value, all)
              : value
          },
          { measure },
        )
        const sources = madeSources(id, cube)
        const state = stateOf(sources, { ...noFilters, ...chosen })
        if ('set' in state) expectSound(state.set, explain(sources, { ...noFilters, ...chosen }, state.set))
        if ('why' in state) expect(state.why).not.toMatch(bannedWords)
        if (state.kind === 'ready' || (state.kind === 'few' && state.drawn)) {
          const drawn = state.set.series.filter(({ inChart }) => inChart)
          expect(drawn.some(({ figures }) => figures.some(isNumber))).toBe(true)
        }
        if (state.kind === 'protected') {
          const drawn = state.set.series.filter(({ inChart }) => inChart)
          expect(drawn.some(({ figures }) => figures.some(isProtected))).toBe(true)
          expect(state.set.latest).toBeNull()
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('a withheld cell', () => {
  const headcount = (withheld: (at: Record<string, string>) => boolean) =>
    madeCube('headcount', ['2021', '2022', '2023'], (at) => (withheld(at) ? 'c' : 40 + Number(at['time']) - 2021))

  it('withholds every total that is made of it, and says so in words', () => {
    fc.assert(
      fc.property(fc.constantFrom('permanent', 'fixedTerm'), fc.constantFrom('women', 'men'), (employment, sex) => {
        const cube = headcount((at) => at['employment'] === employment && at['sex'] === sex && at['time'] === '2022')
        const state = madeState('headcount', cube)
        // Two columns are left: where a part is withheld and the whole with it, there is none.
        if (state.kind !== 'few') throw new Error(state.kind)
        for (const id of [employment, 'total']) {
          const series = state.set.series.find((candidate) => candidate.id === id)
          expect(series?.figures.map(isProtected), id).toEqual([false, true, false])
          expect(series?.texts[1]).toBe('skyddat')
          expect(series?.tableTexts[1]).toBe('skyddat')
        }
        const other = state.set.series.find((candidate) => candidate.id !== employment && candidate.role === 'line')
        expect(other?.figures.every(isNumber)).toBe(true)
        expect(state.set.notes.map(({ text }) => text)).toContain(
          'Vissa värden är skyddade i källan, eftersom de kan säga något om enskilda personer.',
        )
        expect(state.set.change).toBeNull()
        expect(state.set.latest?.change).toBe('uppgiften för 2022 är skyddad')
      }),
    )
  })

  it('withholds the shares that are made of it', () => {
    const cube = headcount((at) => at['employment'] === 'fixedTerm' && at['sex'] === 'men')
    const state = madeState('sexShare', cube, { employment: 'fixedTerm' })
    expect(state.kind).toBe('protected')
    if (state.kind !== 'protected') return
    expect(state.why).toContain('skyddade')
    expect(state.set.series.flatMap(({ texts }) => texts).every((text) => text === 'skyddat')).toBe(true)
    expect(state.set.heading).toBe('Andel kvinnor och män')
  })

  it('is protected, not empty, where all of a selection is withheld', () => {
    const state = madeState(
      'headcount',
      headcount(() => true),
    )
    expect(state.kind).toBe('protected')
  })

  it('withholds turnover though the base of it is given, in chart and state', () => {
    const cube = madeCube('turnover', ['2022', '2023'], ({ measure }) => (measure === 'employees' ? 40 : 'c'), {
      measure: ['leavers', 'employees'],
    })
    const state = madeState('turnover', cube)
    expect(state.kind).toBe('protected')
  })
})
