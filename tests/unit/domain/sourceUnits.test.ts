import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compositionOf, presentOf } from '../../../src/domain/composition.ts'
import { sourceUnits } from '../../../src/domain/sourceUnits.ts'
import { histories } from './histories.ts'
import { since, treeOf, until } from './trees.ts'

const tree = treeOf([
  ['town', null, { sumOfChildren: true }],
  ['p', 'town', { sumOfChildren: true }],
  ['x', 'p', { ...since(2014), ...until(2017, 'y') }],
  ['p1', 'p'],
  ['q', 'town'],
  ['y', 'q', { ...since(2018), ...until(2023, 'z') }],
  ['z', 'p', since(2024)],
])
const all = () => true
const leaves = (unit: string) => ['x', 'p1', 'y', 'z'].includes(unit)

describe('sourceUnits', () => {
  it('is the unit alone in the organisation of each year, whatever has happened to it', () => {
    for (const unit of tree.order) expect(sourceUnits(tree, unit, 'past', all)).toEqual([unit])
  })

  it('is the unit alone as now, where nothing came or went', () => {
    expect(sourceUnits(tree, 'town', 'now', all)).toEqual(['town'])
    expect(sourceUnits(tree, 'p1', 'now', all)).toEqual(['p1'])
  })

  it('is also what came and what went as now', () => {
    expect(sourceUnits(tree, 'q', 'now', all, [2016, 2017, 2018])).toEqual(['q', 'x'])
    expect(sourceUnits(tree, 'y', 'now', all, [2016, 2018])).toEqual(['y', 'x'])
    expect(sourceUnits(tree, 'p', 'now', all, [2016, 2018])).toEqual(['p', 'x'])
  })

  it('is what any year may need, as long as the years are not known', () => {
    expect(sourceUnits(tree, 'q', 'now', all)).toEqual(['q', 'x', 'y'])
    expect(sourceUnits(tree, 'q', 'now', all, [2016, 2020, 2024])).toEqual(['q', 'y'])
  })

  it('is the children, however deep, of a unit that is their sum and has no figures', () => {
    expect(sourceUnits(tree, 'p', 'past', leaves)).toEqual(['x', 'p1', 'z'])
    expect(sourceUnits(tree, 'town', 'past', (unit) => leaves(unit) || unit === 'q')).toEqual(['x', 'p1', 'z', 'q'])
  })

  it('is nothing for a unit without figures that is no sum', () => {
    expect(sourceUnits(tree, 'q', 'past', leaves)).toEqual([])
  })

  it('holds in any organisation every unit that a year is made of', () => {
    fc.assert(
      fc.property(histories(), fc.nat(6), ({ tree: lived, years }, end) => {
        const span = years.slice(0, end + 1)
        for (const unit of lived.order) {
          const present = presentOf(lived, unit, Math.max(...span))
          const terms = span.flatMap((year) => compositionOf(lived, unit, year, present) ?? []).map((term) => term.unit)
          const known = sourceUnits(lived, unit, 'now', all, span)
          expect([...known].sort()).toEqual([...new Set([unit, ...terms])].sort())
          expect(sourceUnits(lived, unit, 'now', all)).toEqual(expect.arrayContaining([...known]))
        }
      }),
    )
  })
})
