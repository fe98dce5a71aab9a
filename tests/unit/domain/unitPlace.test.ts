import { describe, expect, it } from 'vitest'
import { placesIn } from '../../../src/domain/unitPlace.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: string | null): Unit => ({ id, label: id, parent, children: [] })

/** The ids above the unit c. */
function placeOfC(...units: readonly Unit[]): readonly string[] | undefined {
  const tree = { units: new Map(units.map((one) => [one.id, one])), order: units.map(({ id }) => id) }
  return placesIn(tree)
    .get('c')
    ?.map(({ id }) => id)
}

describe('the place of a unit', () => {
  const chain = [unit('a', null), unit('b', 'a'), unit('c', 'b')]

  it('leaves out the top that all units have', () => {
    expect(placeOfC(...chain)).toEqual(['b'])
    expect(placeOfC(unit('c', null))).toEqual([])
  })

  it('begins at the top where there are several', () => {
    expect(placeOfC(...chain, unit('d', null))).toEqual(['a', 'b'])
  })
})
