import { describe, expect, it } from 'vitest'
import { countsInRow, placeOf } from '../../../mocks/counts.ts'
import { countEveryone, type MadeUpFigures } from '../../../mocks/figures.ts'
import { smallOf } from '../../../mocks/size.ts'
import { protect } from '../../../mocks/withheld.ts'

const size = smallOf({ administrations: 2, departments: 3, workplaces: 0 })
const { units, periods } = countEveryone('exempel', size.plant(), size)
const unitAt = (id: string) => units.find((unit) => unit.id === id) ?? units[0]

/** Figures where everyone has plenty of everything, the first department most, but for one count in one year. */
function plentyBut(id: string, key: string, year: number, count: number): MadeUpFigures {
  const plenty = (number: number) => new Int32Array(periods.length * countsInRow).fill(100 - number)
  const counts = units.map(({ number }) => plenty(number))
  const period = periods.findIndex((each) => each.year === year)
  const odd = counts[units.findIndex((unit) => unit.id === id)]
  if (odd !== undefined) odd[period * countsInRow + placeOf(key)] = count
  return { units, periods, counts }
}

/** The ids of those that a rule withholds. */
const withheldIn = (figures: MadeUpFigures, rule: Parameters<ReturnType<typeof protect>>[0]) => {
  const isWithheld = protect(figures)
  return units.filter((unit) => isWithheld(rule, unit)).map(({ id }) => id)
}

describe('protect', () => {
  it('withholds a unit with a small group in any year, and the smallest sibling, which it would else be the rest of', () => {
    const figures = plentyBut('exempel-1-1', 'persons/fixedTerm/men', 2015, 3)
    expect(withheldIn(figures, 'sexesOfFixedTerm')).toEqual(['exempel-1-1', 'exempel-1-3'])
  })

  it('tells the limits of staff and of the act on sick leave apart', () => {
    expect(withheldIn(plentyBut('exempel-1-1', 'persons/fixedTerm/men', 2015, 5), 'sexesOfFixedTerm')).toEqual([])
    expect(withheldIn(plentyBut('exempel-1-1', 'persons/men', 2015, 10), 'groupSexes')).not.toEqual([])
    expect(withheldIn(plentyBut('exempel-1-1', 'persons/men', 2015, 11), 'groupSexes')).toEqual([])
  })

  it('takes nobody for no group', () => {
    expect(withheldIn(plentyBut('exempel-1-1', 'persons/men', 2015, 0), 'groupSexes')).toEqual([])
  })

  it('withholds everything below a unit that is withheld, which it would else be the sum of', () => {
    const figures = plentyBut('exempel-2', 'persons/men', 2015, 9)
    const below = ['exempel-1-1', 'exempel-1-2', 'exempel-1-3', 'exempel-2-1', 'exempel-2-2', 'exempel-2-3']
    expect(withheldIn(figures, 'groupSexes').toSorted()).toEqual(['exempel-1', 'exempel-2', ...below].toSorted())
  })

  it('leaves the whole municipality as it is', () => {
    const isWithheld = protect(plentyBut('exempel-1-1', 'persons/men', 2015, 3))
    expect(isWithheld('groupSexes', unitAt('exempel') as (typeof units)[number])).toBe(false)
  })
})
