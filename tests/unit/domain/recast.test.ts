import { describe, expect, it } from 'vitest'
import { breaksAmong, type Told } from '../../../src/domain/recast.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'

const tree: UnitTree = { units: new Map([['a', { id: 'a', label: 'A', parent: null, children: [] }]]), order: ['a'] }
const told = (period: string, basis: Told['basis']): Told => ({
  period,
  basis,
  row: [{ figure: 1, flags: '' }],
  terms: null,
  asStated: basis === 'past',
})

describe('the periods in which a line is interrupted', () => {
  it('are where the make-up changes from year to year, whatever the months in between are made of', () => {
    const periods = [
      told('2019', 'past'),
      told('2019M01', 'now'),
      told('2019M12', 'now'),
      told('2020', 'now'),
      told('2020M01', 'now'),
    ]
    expect(breaksAmong(tree, 'a', periods)).toEqual(new Set(['2020']))
  })

  it('are where the make-up changes from month to month, whatever the year is made of', () => {
    const periods = [told('2019', 'now'), told('2019M12', 'past'), told('2020', 'now'), told('2020M01', 'now')]
    expect(breaksAmong(tree, 'a', periods)).toEqual(new Set(['2020M01']))
  })
})
