import { describe, expect, it } from 'vitest'
import { type CardState, isDrawn, notesBeside, setOf } from '../../../src/views/cardState.ts'
import { builtIn, setFor } from '../series/fromFeeds.ts'

const set = setFor('sickLeave')
const states: readonly (readonly [string, CardState, { readonly drawn: boolean; readonly hasSet: boolean }])[] = [
  ['ready', { kind: 'ready', set }, { drawn: true, hasSet: true }],
  ['few years', { kind: 'few', set, why: '', drawn: true }, { drawn: true, hasSet: true }],
  ['few persons', { kind: 'few', set, why: '', drawn: false }, { drawn: false, hasSet: true }],
  ['stale', { kind: 'stale', set, why: '', refetch: () => undefined }, { drawn: true, hasSet: true }],
  ['protected', { kind: 'protected', set, why: '' }, { drawn: false, hasSet: true }],
  ['empty', { kind: 'empty', why: '' }, { drawn: false, hasSet: false }],
  ['missing', { kind: 'missing', why: '' }, { drawn: false, hasSet: false }],
  ['loading', { kind: 'loading' }, { drawn: false, hasSet: false }],
  ['error', { kind: 'error', error: new Error('bug'), retry: () => undefined }, { drawn: false, hasSet: false }],
]

describe('a card that is', () => {
  it.each(states)('%s shows a chart only where one is honest', (_, state, { drawn }) => {
    expect(isDrawn(state)).toBe(drawn)
  })

  it.each(states)('%s has the set that its table and sentences are made of, or none', (_, state, { hasSet }) => {
    expect(setOf(state)).toBe(hasSet ? set : null)
  })
})

describe('the notes beside a card', () => {
  const notes = [
    { kind: 'filter', text: 'Måttet delas inte upp.' },
    { kind: 'data', text: 'Vissa värden är skyddade.' },
  ] as const

  it('are all of the set’s', () => {
    expect(notesBeside({ kind: 'ready', set: { ...set, notes } })).toEqual(notes)
    expect(notesBeside({ kind: 'loading' })).toEqual([])
  })

  it('don’t repeat what a notice of withheld figures says', () => {
    expect(notesBeside({ kind: 'protected', set: { ...set, notes }, why: '' })).toEqual([notes[0]])
  })
})

describe('the built-in figures', () => {
  it('are drawn, except shares of a dozen persons', () => {
    expect(isDrawn(builtIn('age'))).toBe(true)
    expect(isDrawn(builtIn('age', { employment: 'fixedTerm' }))).toBe(false)
    expect(isDrawn(builtIn('headcount', { employment: 'fixedTerm' }))).toBe(true)
    expect(isDrawn(builtIn('headcount', {}, 'lulea'))).toBe(false)
  })
})
