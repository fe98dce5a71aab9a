import { describe, expect, it } from 'vitest'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Raw } from '../domain/datasets.ts'
import { builtIn, explanationFor, setFor } from './fromFeeds.ts'
import { madeCube, madeState } from './madeSources.ts'

const years = ['2021', '2022', '2023']
const shares = madeCube('age', years, () => 16, { measure: ['share'] })
/** A staff whose fixed-term group is the given one in 2022 and 30 persons in the other years, all of one sex. */
const staff = (odd: Raw, form = 'fixedTerm'): Cube =>
  madeCube('headcount', years, ({ employment, sex, time }) => {
    if (sex === 'men') return 0
    return employment === form && time === '2022' ? odd : 30
  })
const protectedWhy = 'Gruppens storlek är skyddad. Andelarna visas i tabell, inte i diagram.'
const unreadWhy = 'Gruppens storlek kunde inte läsas. Andelarna visas i tabell, inte i diagram.'

describe('shares of a group whose size is', () => {
  it('withheld in a year shown are in a table only, whatever the employment form', () => {
    for (const employment of ['permanent', 'fixedTerm'] as const) {
      const state = madeState('age', shares, { employment }, { baseCube: staff('c', employment) })
      expect(state).toMatchObject({ kind: 'few', drawn: false, why: protectedWhy })
    }
  })

  it('withheld only in a year that is not shown are drawn', () => {
    const state = madeState('age', shares, { employment: 'fixedTerm', from: '2023' }, { baseCube: staff('c') })
    expect(state).toMatchObject({ kind: 'few', drawn: true })
  })

  it('small in a year are told to be of few persons', () => {
    const state = madeState('age', shares, { employment: 'fixedTerm' }, { baseCube: staff(7) })
    expect('why' in state && state.why).toBe(
      'Andelarna gäller 7–30 visstidsanställda. Så få personer visas i tabell, inte i diagram.',
    )
  })

  it('unread or missing are in a table only for a lesser employment form', () => {
    for (const baseCube of [null, staff(null)]) {
      expect(madeState('age', shares, { employment: 'fixedTerm' }, { baseCube })).toMatchObject({
        kind: 'few',
        drawn: false,
        why: unreadWhy,
      })
      expect(madeState('age', shares, { employment: 'permanent' }, { baseCube }).kind).toBe('ready')
    }
  })

  it('large enough are drawn', () => {
    expect(madeState('age', shares, { employment: 'fixedTerm' }, { baseCube: staff(20) }).kind).toBe('ready')
  })
})

describe.each(['age', 'sexShare'])('%s of a dozen persons', (id) => {
  const filters = { employment: 'fixedTerm' } as const

  it('has no sentence with a percentage, on its card or on its page', () => {
    const { heading, latest, change, description } = setFor(id, filters)
    expect([latest, change]).toEqual([null, null])
    const { details, formula } = explanationFor(id, filters)
    expect([details, formula.numbers]).toEqual([[], []])
    expect(`${heading} ${description}`).not.toMatch(/\d/)
    expect(formula.names).toMatch(/÷/)
  })

  it('is told in full of all permanent staff', () => {
    expect(explanationFor(id, { employment: 'permanent' }).formula.numbers).not.toEqual([])
  })

  it('has its shares in the table, as published', () => {
    const state = builtIn(id, filters)
    expect('set' in state && state.set.series[0]?.tableTexts.every((text) => text.endsWith('%'))).toBe(true)
  })
})
