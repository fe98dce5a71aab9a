import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../src/domain/unitTree.ts'
import { above, shownUnits, type Wanted } from '../../../src/views/shownUnits.ts'
import { treeOf } from '../search/units.ts'

const tree = treeOf([
  { id: 'k' },
  { id: 'old', parent: 'k', validTo: '2017-12-31' },
  { id: 'a', parent: 'k' },
  { id: 'a1', parent: 'a' },
  { id: 'a2', parent: 'a', validTo: '2019-06-30' },
  { id: 'b', parent: 'k', validTo: '2017-12-31' },
  { id: 'b1', parent: 'b' },
])
const usual: Wanted = { day: '2026-11-23', withEnded: false, selected: 'k', matches: null }
const show = (wanted: Partial<Wanted>) => Object.fromEntries(shownUnits(tree, { ...usual, ...wanted }))

describe('the units that the tree shows', () => {
  it('are those that live, and an ended one above them', () => {
    expect(show({})).toEqual({ [above]: ['k'], k: ['a', 'b'], a: ['a1'], b: ['b1'] })
  })

  it('are all on request, with those that have ended after their living siblings', () => {
    expect(show({ withEnded: true })).toEqual({ [above]: ['k'], k: ['a', 'old', 'b'], a: ['a1', 'a2'], b: ['b1'] })
  })

  it('are judged by the year that is shown', () => {
    expect(show({ day: '2018' })['a']).toEqual(['a1', 'a2'])
    expect(show({ day: '2017' })['k']).toEqual(['old', 'a', 'b'])
  })

  it('have the selected one among them, even where it has ended', () => {
    expect(show({ selected: 'a2' })['a']).toEqual(['a1', 'a2'])
  })

  it('are in a search what was found and what lies above it', () => {
    const matches = new Set<UnitId>(['a1', 'old'])
    expect(show({ matches })).toEqual({ [above]: ['k'], k: ['a'], a: ['a1'] })
    expect(show({ matches, withEnded: true })['k']).toEqual(['a', 'old'])
    expect(show({ matches: new Set() })).toEqual({})
  })
})
