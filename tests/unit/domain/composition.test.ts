import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breaksOf, compositionOf, hindrancesTo, presentOf } from '../../../src/domain/composition.ts'
import { livesIn, predecessorsOf } from '../../../src/domain/unitLife.ts'
import { lineageOf, type Unit, type UnitId, type UnitTree } from '../../../src/domain/unitTree.ts'
import { histories } from './histories.ts'
import { since, treeOf, until } from './trees.ts'

/** A unit's make-up of 2018 in 2017, written as "a + b - c"; null where it can't be told. */
function madeOf(tree: UnitTree, unit: UnitId, year = 2017, asOf = 2018): string | null {
  const terms = compositionOf(tree, unit, year, asOf)
  return terms?.map((term) => `${term.sign === 1 ? '+' : '-'}${term.unit}`).join(' ') ?? null
}
const breaks = (tree: UnitTree, unit: UnitId) => [...breaksOf(tree, unit, ['2016', '2017', '2018', '2019'])]

/** Every unit of every year, asked what it was made of in each year until then. */
function questions(
  years: readonly number[],
  unitsIn: (year: number) => readonly UnitId[],
): readonly (readonly [number, number, UnitId])[] {
  return years.flatMap((asOf) =>
    years.filter((year) => year <= asOf).flatMap((year) => unitsIn(asOf).map((unit) => [asOf, year, unit] as const)),
  )
}

describe('a unit that nothing happened to', () => {
  const tree = treeOf([
    ['town', null],
    ['school', 'town'],
    ['care', 'town'],
    ['home', 'care', until(2017, 'house')],
    ['house', 'care', since(2018)],
  ])

  it('is made of itself and has no breaks', () => {
    expect(madeOf(tree, 'school')).toBe('+school')
    expect(breaks(tree, 'school')).toEqual([])
  })

  it('is made of itself whatever happened among its parts', () => {
    expect(madeOf(tree, 'care')).toBe('+care')
    expect(madeOf(tree, 'town')).toBe('+town')
    expect(breaks(tree, 'care')).toEqual([])
  })

  it('has no make-up in years that it does not stand for', () => {
    expect(madeOf(tree, 'home', 2017, 2018)).toBeNull()
    expect(madeOf(tree, 'house', 2018, 2017)).toBeNull()
    expect(madeOf(tree, 'atlantis')).toBeNull()
  })
})

describe('a renamed unit', () => {
  it('was its predecessor', () => {
    const tree = treeOf([
      ['town', null],
      ['old', 'town', until(2017, 'new')],
      ['new', 'town', since(2018)],
    ])
    expect(madeOf(tree, 'new')).toBe('+old')
    expect(predecessorsOf(tree, 'new')).toEqual(['old'])
    expect(predecessorsOf(tree, 'old')).toEqual([])
  })
})

describe('merged units', () => {
  const tree = treeOf([
    ['town', null],
    ['a', 'town', until(2017, 'ab')],
    ['b', 'town', until(2017, 'ab')],
    ['ab', 'town', since(2018)],
    ['c', 'town', until(2017, 'd')],
    ['d', 'town'],
  ])

  it('make the unit that they became', () => {
    expect(madeOf(tree, 'ab')).toBe('+a +b')
    expect(predecessorsOf(tree, 'ab')).toEqual(['a', 'b'])
  })

  it('come to a unit that was there before, which begins anew', () => {
    expect(madeOf(tree, 'd')).toBe('+d +c')
    expect(breaks(tree, 'd')).toEqual(['2018'])
  })

  it('are told as they stand in their own last year', () => {
    expect(presentOf(tree, 'a', 2024)).toBe(2017)
    expect(presentOf(tree, 'ab', 2024)).toBe(2024)
    expect(madeOf(tree, 'a', 2016, 2017)).toBe('+a')
  })
})

describe('a unit that was split', () => {
  const split = (sumOfChildren: boolean) =>
    treeOf([
      ['town', null],
      ['x', 'town', { ...until(2017, 'a', 'b'), sumOfChildren }],
      ['x1', 'x', until(2017, 'a1')],
      ['x2', 'x', until(2017, 'b2')],
      ['a', 'town', since(2018)],
      ['a1', 'a', since(2018)],
      ['b', 'town', since(2018)],
      ['b2', 'b', since(2018)],
    ])

  it('leaves its parts without earlier years, and says so', () => {
    const tree = split(false)
    expect(madeOf(tree, 'a')).toBeNull()
    expect(hindrancesTo(tree, 'a', 2017, 2018)).toEqual([{ unit: 'x', why: 'divided' }])
    expect(madeOf(tree, 'a1')).toBe('+x1')
  })

  it('is no matter to the unit that holds all of it', () => {
    expect(madeOf(split(false), 'town')).toBe('+town')
    expect(breaks(split(false), 'town')).toEqual([])
  })

  it('is told by its children where they are all of it', () => {
    expect([madeOf(split(true), 'a'), madeOf(split(true), 'b')]).toEqual(['+x1', '+x2'])
  })

  it('and half of which leaves its parent breaks the parent', () => {
    const tree = treeOf([
      ['p', null],
      ['q', null],
      ['x', 'p', until(2017, 'a', 'b')],
      ['a', 'p', since(2018)],
      ['b', 'q', since(2018)],
    ])
    expect([madeOf(tree, 'p'), madeOf(tree, 'q')]).toEqual([null, null])
    expect([breaks(tree, 'p'), breaks(tree, 'q')]).toEqual([['2018'], ['2018']])
  })
})

describe('a department that moved with its workplaces', () => {
  const tree = treeOf([
    ['town', null],
    ['p', 'town'],
    ['x', 'p', until(2017, 'y')],
    ['x1', 'x', until(2017, 'y1')],
    ['q', 'town'],
    ['y', 'q', since(2018)],
    ['y1', 'y', since(2018)],
  ])

  it('is taken from where it was and added where it came, once', () => {
    expect([madeOf(tree, 'p'), madeOf(tree, 'q')]).toEqual(['+p -x', '+q +x'])
    expect([madeOf(tree, 'y'), madeOf(tree, 'y1'), madeOf(tree, 'town')]).toEqual(['+x', '+x1', '+town'])
    expect([breaks(tree, 'p'), breaks(tree, 'q'), breaks(tree, 'town')]).toEqual([['2018'], ['2018'], []])
  })

  it('takes along workplaces whose own lives the catalog does not end', () => {
    const sloppy = treeOf([
      ['p', null],
      ['x', 'p', until(2017, 'y')],
      ['x1', 'x'],
      ['q', null],
      ['y', 'q', since(2018)],
      ['y1', 'y'],
    ])
    expect([madeOf(sloppy, 'p'), madeOf(sloppy, 'q'), madeOf(sloppy, 'y')]).toEqual(['+p -x', '+q +x', '+x'])
    expect(livesIn(sloppy, 'x1', 2018)).toBe(false)
    expect(livesIn(sloppy, 'y1', 2017)).toBe(false)
  })
})

describe('an administration merged from two, while a department of one went elsewhere', () => {
  const tree = treeOf([
    ['town', null],
    ['a', 'town', until(2017, 'ab')],
    ['a1', 'a', until(2017, 'ab1')],
    ['x', 'a', until(2017, 'y')],
    ['b', 'town', until(2017, 'ab')],
    ['ab', 'town', since(2018)],
    ['ab1', 'ab', since(2018)],
    ['c', 'town'],
    ['y', 'c', since(2018)],
  ])

  it('was both without the department', () => {
    expect(madeOf(tree, 'ab')).toBe('+a +b -x')
    expect(madeOf(tree, 'c')).toBe('+c +x')
  })
})

describe('a unit that was closed or opened', () => {
  const tree = treeOf([
    ['p', null],
    ['closed', 'p', until(2017)],
    ['opened', 'p', since(2018)],
    ['other', 'p'],
  ])

  it('is no break in what it belonged to', () => {
    expect(madeOf(tree, 'p')).toBe('+p')
    expect(breaks(tree, 'p')).toEqual([])
  })

  it('was nothing before it began', () => {
    expect(madeOf(tree, 'opened')).toBe('')
    expect(breaks(tree, 'opened')).toEqual([])
  })

  it('follows the unit above it when that one moves', () => {
    const moved = treeOf([
      ['town', null],
      ['p', 'town', until(2017, 'q')],
      ['closed', 'p', until(2016)],
      ['left', 'p', until(2016, 'kept')],
      ['q', 'town', since(2018)],
      ['kept', 'town', since(2017)],
    ])
    expect(madeOf(moved, 'q', 2016)).toBe('+p -left')
  })
})

describe('two reorganisations after each other', () => {
  const tree = treeOf([
    ['town', null],
    ['a', 'town', until(2015, 'ab')],
    ['b', 'town', until(2015, 'ab')],
    ['ab', 'town', { ...since(2016), ...until(2017, 'abc') }],
    ['c', 'town', until(2017, 'abc')],
    ['abc', 'town', since(2018)],
  ])

  it('are followed all the way', () => {
    expect([2014, 2016, 2018].map((year) => madeOf(tree, 'abc', year, 2020))).toEqual(['+a +b +c', '+ab +c', '+abc'])
  })

  it('are followed only to the year that is asked for', () => {
    expect(madeOf(tree, 'ab', 2014, 2016)).toBe('+a +b')
    expect(madeOf(tree, 'ab', 2014, 2018)).toBeNull()
  })
})

describe('a takeover inside a year', () => {
  const tree = treeOf([
    ['town', null],
    ['old', 'town', { validTo: '2018-06-30', successors: ['new'] }],
    ['new', 'town', { validFrom: '2018-07-01' }],
    ['late', 'town', until(2017, 'later')],
    ['later', 'town', { validFrom: '2018-02-01' }],
    ['small', 'town', { validTo: '2018-06-30', successors: ['large'] }],
    ['large', 'town'],
  ])

  it('is not bridged', () => {
    expect([madeOf(tree, 'new'), madeOf(tree, 'later'), madeOf(tree, 'large')]).toEqual([null, null, null])
    expect(hindrancesTo(tree, 'new', 2017, 2018)).toEqual([{ unit: 'old', why: 'inside-year' }])
    expect(breaks(tree, 'large')).toEqual(['2018'])
  })

  it('is no matter to the unit that holds both', () => {
    expect(madeOf(tree, 'town')).toBe('+town')
  })

  it('gives the year to who stands on its last day', () => {
    expect([livesIn(tree, 'old', 2018), livesIn(tree, 'new', 2018)]).toEqual([false, true])
  })
})

describe('successors that lead in a circle', () => {
  it('lead nowhere, and to an end', () => {
    const tree = treeOf([
      ['a', null, until(2016, 'b')],
      ['b', null, until(2017, 'a')],
      ['c', null],
    ])
    expect(madeOf(tree, 'c')).toBe('+c')
  })
})

describe('in any organisation, lived through group by group', () => {
  it('units stand for the years whose last day they live on', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn }) => {
        for (const year of years)
          expect(tree.order.filter((id) => livesIn(tree, id, year)).sort()).toEqual([...unitsIn(year)].sort())
      }),
    )
  })

  it('a composition that is given is exactly those who belong to the unit as it stands later', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn, staffIn, recast }) => {
        for (const [asOf, year, unit] of questions(years, unitsIn)) {
          const terms = compositionOf(tree, unit, year, asOf)
          const sum = terms?.reduce((total, term) => total + term.sign * staffIn(term.unit, year), 0)
          if (terms !== null) expect([unit, year, asOf, sum]).toEqual([unit, year, asOf, recast(unit, year, asOf)])
        }
      }),
    )
  })

  it('a composition is refused only over a unit that was divided, or that ended inside a year', () => {
    fc.assert(
      fc.property(histories(), ({ tree, years, unitsIn }) => {
        const became = (id: UnitId | null): readonly Unit[] => {
          const unit = tree.units.get(id ?? '')
          return unit === undefined ? [] : [unit, ...(unit.successors ?? [unit.parent]).flatMap(became)]
        }
        const isInsideYear = ({ validFrom = '', validTo = '' }: Unit) => validFrom.endsWith('07-01') || validTo.endsWith('06-30')
        const isDivided = ({ successors = [] }: Unit) => successors.length > 1
        for (const [asOf, year, unit] of questions(years, unitsIn)) {
          const hindrances = hindrancesTo(tree, unit, year, asOf)
          expect(compositionOf(tree, unit, year, asOf) === null).toBe(hindrances.length > 0)
          for (const hindrance of hindrances) {
            const path = became(hindrance.unit)
            const above = path.flatMap(({ id }) => lineageOf(tree, id))
            expect(hindrance.why === 'divided' ? path.some(isDivided) : above.some(isInsideYear)).toBe(true)
          }
        }
      }),
    )
  })

  it('a composition is never refused where nothing is split and nothing happens inside a year', () => {
    fc.assert(
      fc.property(histories({ traceable: true }), ({ tree, years, unitsIn }) => {
        for (const [asOf, year, unit] of questions(years, unitsIn)) expect(compositionOf(tree, unit, year, asOf)).not.toBeNull()
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
