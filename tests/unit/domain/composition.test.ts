import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breaksOf, compositionOf, hindrancesTo } from '../../../src/domain/composition.ts'
import type { Term } from '../../../src/domain/reorganisation.ts'
import { livesIn } from '../../../src/domain/unitLife.ts'
import type { UnitId, UnitTree } from '../../../src/domain/unitTree.ts'
import { histories } from './simulateOrganisation.ts'

describe('in any organisation, lived through group by group', () => {
  it('units stand for the years whose last day they live on', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn }) => {
        for (const year of years) expect(tree.order.filter((id) => livesIn(tree, id, year)).sort()).toEqual([...unitsIn(year)].sort())
      }),
    )
  })

  it('a composition that is given is exactly those who belong to the unit as it stands later', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn, staffIn, recast }) => {
        for (const asOf of years) {
          for (const year of years.filter((earlier) => earlier <= asOf)) {
            for (const unit of unitsIn(asOf)) {
              const terms = compositionOf(tree, unit, year, asOf)
              const sum = terms?.reduce((total, term) => total + term.sign * staffIn(term.unit, year), 0)
              if (terms !== null) expect([unit, year, asOf, sum]).toEqual([unit, year, asOf, recast(unit, year, asOf)])
            }
          }
        }
      }),
    )
  })

  it('a composition is refused only where the staff of a unit were divided, or something happened inside a year', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn, wasDividedBy }) => {
        for (const asOf of years) {
          for (const year of years.filter((earlier) => earlier <= asOf)) {
            for (const unit of unitsIn(asOf)) {
              const hindrances = hindrancesTo(tree, unit, year, asOf)
              expect(compositionOf(tree, unit, year, asOf) === null).toBe(hindrances.length > 0)
              for (const hindrance of hindrances.filter(({ why }) => why === 'divided'))
                if (tree.units.get(hindrance.unit)?.successors) expect(wasDividedBy(hindrance.unit, year, unit, asOf)).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('a composition is never refused where nothing is split and nothing happens inside a year', () => {
    fc.assert(
      fc.property(histories({ traceable: true }), ({ tree, years, unitsIn }) => {
        for (const asOf of years)
          for (const year of years.filter((earlier) => earlier <= asOf))
            for (const unit of unitsIn(asOf)) expect(compositionOf(tree, unit, year, asOf)).not.toBeNull()
      }),
    )
  })

  it('a unit begins anew in exactly the years in which staff cross its boundary', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn, wasCrossed }) => {
        for (const unit of tree.order) {
          const lived = years.filter((year) => unitsIn(year).includes(unit))
          const crossed = lived.filter((year) => lived.includes(year - 1) && wasCrossed(unit, year)).map(String)
          expect([unit, [...breaksOf(tree, unit, years.map(String))]]).toEqual([unit, crossed])
        }
      }),
    )
  })
})
