import { describe, expect, it } from 'vitest'
import type { Unit, UnitTree } from '../../../src/domain/unitTree.ts'
import { comparedUnits } from '../../../src/series/comparedUnits.ts'

const unit = (id: string, parent: string | null, children: readonly string[]): [string, Unit] => [
  id,
  { id, label: id, parent, children },
]
const tree: UnitTree = {
  units: new Map([
    unit('town', null, ['school', 'care']),
    unit('school', 'town', ['oak', 'ash']),
    unit('oak', 'school', []),
    unit('ash', 'school', []),
    unit('care', 'town', []),
  ]),
  order: ['town', 'school', 'oak', 'ash', 'care'],
}
const none = { beside: 'none', compareWith: [] } as const

describe('comparedUnits', () => {
  it('is the unit above and the whole organisation where they are asked for', () => {
    expect(comparedUnits(tree, 'oak', { ...none, beside: 'both' })).toEqual([
      { unit: 'school', beside: 'above' },
      { unit: 'town', beside: 'whole' },
    ])
    expect(comparedUnits(tree, 'oak', { ...none, beside: 'above' })).toEqual([{ unit: 'school', beside: 'above' }])
    expect(comparedUnits(tree, 'oak', none)).toEqual([])
  })

  it('draws the unit above as the whole organisation where it is that', () => {
    expect(comparedUnits(tree, 'school', { ...none, beside: 'both' })).toEqual([{ unit: 'town', beside: 'whole' }])
    expect(comparedUnits(tree, 'school', { ...none, beside: 'above' })).toEqual([{ unit: 'town', beside: 'whole' }])
  })

  it('has nothing above the top', () => {
    expect(comparedUnits(tree, 'town', { ...none, beside: 'both' })).toEqual([])
  })

  it('has the chosen units in the order of the tree, however they were chosen', () => {
    const compareWith = ['care', 'oak', 'ash']
    const chosen = comparedUnits(tree, 'school', { ...none, compareWith }).map((other) => other.unit)
    expect(chosen).toEqual(['oak', 'ash', 'care'])
    expect(comparedUnits(tree, 'school', { ...none, compareWith: compareWith.toReversed() }).map((other) => other.unit)).toEqual(
      chosen,
    )
  })

  it('has each unit once and never the own one', () => {
    const compareWith = ['oak', 'town', 'school']
    expect(comparedUnits(tree, 'oak', { beside: 'both', compareWith })).toEqual([
      { unit: 'school', beside: 'above' },
      { unit: 'town', beside: 'whole' },
    ])
  })
})
