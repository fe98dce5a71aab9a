import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assembled, assembleCube } from '../../../src/domain/assembleCube.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { breaksOf, type Organisation } from '../../../src/domain/composition.ts'
import { cellAt, codesOf, type Cube, periodsOf } from '../../../src/domain/cube.ts'
import { type Figure, isNumber, notReported, protectedAtSource, smallGroup } from '../../../src/domain/figure.ts'
import { evaluate } from '../../../src/domain/formula.ts'
import { protectCube } from '../../../src/domain/protection/protectCube.ts'
import { defaultProtection } from '../../../src/domain/protection/protectionRule.ts'
import type { UnitId, UnitTree } from '../../../src/domain/unitTree.ts'
import { datasetOf, type Raw } from './datasets.ts'
import { histories, type History } from './histories.ts'
import { since, treeOf, until } from './trees.ts'

const years = ['2016', '2017', '2018', '2019']
type Rows = Readonly<Record<string, readonly Raw[]>>

/** A unit's file over the years. */
function fileOf(unit: UnitId, rows: Rows, times: readonly string[] = years): Cube {
  const codes = { unit: [unit], time: times, measure: Object.keys(rows) }
  return buildCube(datasetOf('turnover', codes, ({ time, measure }) => rows[measure ?? '']?.[times.indexOf(time ?? '')] ?? null))
}

/** Files that hold employees alone. */
function filesOf(units: Readonly<Record<UnitId, readonly Raw[]>>): Map<UnitId, Cube> {
  return new Map(Object.entries(units).map(([unit, employees]) => [unit, fileOf(unit, { employees })]))
}

function assembled(tree: UnitTree, unit: UnitId, organisation: Organisation, cubes: ReadonlyMap<UnitId, Cube>): Assembled {
  const made = assembleCube(tree, unit, organisation, cubes)
  if (made === null) throw new Error(unit)
  return made
}

const figures = ({ cube }: Assembled, unit: UnitId, measure = 'employees'): readonly Figure[] =>
  periodsOf(cube).map((time) => cellAt(cube, { unit, time, measure }).figure)

const merged = treeOf([
  ['town', null],
  ['a', 'town', until(2017, 'ab')],
  ['b', 'town', until(2017, 'ab')],
  ['ab', 'town', since(2018)],
  ['c', 'town'],
])
const moved = treeOf([
  ['town', null],
  ['p', 'town'],
  ['x', 'p', until(2017, 'y')],
  ['q', 'town'],
  ['y', 'q', since(2018)],
])
const split = treeOf([
  ['p', null],
  ['x', 'p', until(2017, 'a', 'b')],
  ['a', 'p', since(2018)],
  ['q', null],
  ['b', 'q', since(2018)],
])

describe('what is left of a unit when another has been taken away', () => {
  const protect = (cube: Cube) => protectCube(cube, { rule: defaultProtection, tree: moved, beside: [] })
  const leaves = (rest: number) =>
    new Map(
      [...filesOf({ p: [7 + rest, 7 + rest, 30, 30], x: [7, 7, null, null] })].map(([id, cube]) => [id, { ...cube, protect }]),
    )

  it('is hidden where it is a small group', () => {
    const made = assembled(moved, 'p', 'now', leaves(3))
    expect(figures(made, 'p')).toEqual([smallGroup, smallGroup, 30, 30])
    expect(figures(assembled(moved, 'p', 'past', leaves(3)), 'p')).toEqual([10, 10, 30, 30])
  })

  it('is shown where it is not', () => {
    expect(figures(assembled(moved, 'p', 'now', leaves(5)), 'p')).toEqual([5, 5, 30, 30])
  })
})

describe('coarser figures of a unit', () => {
  const pooled = (unit: UnitId, ...time: readonly string[]) => ({ unit, time, measure: 'employees', at: {}, value: 90 })
  const cubes = filesOf({ p: [50, 60, 40, 41], x: [20, 21, null, null] })
  const told = new Map(
    [...cubes].map(([id, cube]): [UnitId, Cube] => [
      id,
      { ...cube, aggregates: [pooled(id, '2016', '2017'), pooled(id, '2018', '2019'), pooled('town', '2018', '2019')] },
    ]),
  )

  it('follow it only over the years that show what its source has, and those of no other unit do', () => {
    expect(assembled(moved, 'p', 'past', told).cube.aggregates).toContainEqual(pooled('p', '2016', '2017'))
    expect(assembled(moved, 'p', 'now', told).cube.aggregates).toEqual([pooled('p', '2018', '2019')])
  })
})

describe('figures that need no assembling', () => {
  const cubes = filesOf({ p: [1, 2, 3, 4], c: [5, 6, 7, 8] })

  it("are the source's own cube", () => {
    expect(assembled(moved, 'p', 'past', cubes).cube).toBe(cubes.get('p'))
    expect(assembled(merged, 'c', 'now', cubes)).toEqual({
      cube: cubes.get('c'),
      bridged: new Map(),
      breaks: new Set(),
      summed: [],
    })
    expect(assembled(merged, 'c', 'now', cubes).cube).toBe(cubes.get('c'))
  })

  it('are none where the unit has none', () => {
    expect(assembleCube(merged, 'town', 'past', cubes)).toBeNull()
    expect(assembleCube(merged, 'ab', 'now', filesOf({ a: [1, 2], b: [3, 4] }))).toBeNull()
  })

  it("are interrupted in the organisation of each year where the unit's boundary was crossed", () => {
    expect([...assembled(moved, 'p', 'past', cubes).breaks]).toEqual(['2018'])
  })

  it('are interrupted at the first year after the break that has a figure', () => {
    const gap = filesOf({ p: [1, 2, null, 4] })
    expect([...assembled(moved, 'p', 'past', gap).breaks]).toEqual(['2019'])
  })
})

describe('a merged unit as now', () => {
  const cubes = new Map([
    ['ab', fileOf('ab', { leavers: [10, 12], employees: [100, 110], rate: [10, 11] }, ['2018', '2019'])],
    ['a', fileOf('a', { leavers: [1, 2], employees: [10, 20], rate: [10, 10] }, ['2016', '2017'])],
    ['b', fileOf('b', { leavers: [9, 8], employees: [30, 40], rate: [30, 20] }, ['2016', '2017'])],
  ])
  const now = assembled(merged, 'ab', 'now', cubes)

  it('has the sum of its predecessors in the years before, and says so', () => {
    expect(figures(now, 'ab')).toEqual([40, 60, 100, 110])
    expect(now.bridged).toEqual(
      new Map(
        ['2016', '2017'].map((year) => [
          year,
          [
            { unit: 'a', sign: 1 },
            { unit: 'b', sign: 1 },
          ],
        ]),
      ),
    )
    expect([...now.breaks]).toEqual([])
  })

  it('has the ratio of the sums, and no mean of ratios', () => {
    const rate = { kind: 'ratio', part: 'leavers', whole: 'employees', times: 100, published: 'rate' } as const
    expect(figures(now, 'ab', 'rate')).toEqual([notReported, notReported, 10, 11])
    expect(evaluate(rate, now.cube, { unit: 'ab', time: '2016' })).toMatchObject({ figure: 25, origin: 'derived' })
  })

  it('has no earlier years in the organisation of each year', () => {
    const then = assembled(merged, 'ab', 'past', cubes)
    expect(then.cube).toBe(cubes.get('ab'))
    expect([...then.breaks]).toEqual([])
  })

  it('has no earlier years where a predecessor has no file, counts in another way or is of another area', () => {
    const without = (cube: Cube | null) => {
      const others = new Map([...cubes].filter(([id]) => id !== 'b'))
      return assembled(merged, 'ab', 'now', cube === null ? others : others.set('b', cube)).bridged.size
    }
    const b = cubes.get('b') as Cube
    expect(without(b)).toBe(2)
    expect(without(null)).toBe(0)
    expect(without({ ...b, method: 'legal' })).toBe(0)
    expect(without({ ...b, definition: 'another' })).toBe(0)
    expect(without({ ...b, rollingMonths: 36 })).toBe(0)
    expect(without({ ...b, rollingMonths: null })).toBe(2)
    expect(without({ ...b, area: 'recruitment' })).toBe(0)
  })

  it('names the sources of all, the finest decimals and the day of its own figures', () => {
    const dated = new Map(
      [...cubes].map(([id, cube]) => [id, { ...cube, source: id === 'b' ? 'Arkivet' : 'Källan', updated: id }]),
    )
    const a = dated.get('a') as Cube & { updated: string }
    dated.set('a', { ...a, decimals: { ...a.decimals, employees: 1 } })
    const { source, updated, decimals } = assembled(merged, 'ab', 'now', dated).cube
    expect([source, updated, decimals['employees'], decimals['rate']]).toEqual(['Källan; Arkivet', 'ab', 1, 2])
  })

  it('ends, for a unit that ended, with its last year', () => {
    expect(assembled(merged, 'a', 'now', cubes).cube).toBe(cubes.get('a'))
  })

  it('gets no years that nobody has anything to say of', () => {
    const longer = new Map(cubes).set('a', fileOf('a', { employees: [null, 5, 10, 20] }, ['2014', '2015', '2016', '2017']))
    expect(periodsOf(assembled(merged, 'ab', 'now', longer).cube)).toEqual(years)
  })

  it('unites the letters of what it is the sum of', () => {
    const flagged = (cube: Cube, flags: string): Cube => ({ ...cube, cells: cube.cells.map((cell) => ({ ...cell, flags })) })
    const both = new Map(cubes)
    both.set('a', flagged(cubes.get('a') as Cube, 'p')).set('b', flagged(cubes.get('b') as Cube, 'pr'))
    const { cube } = assembled(merged, 'ab', 'now', both)
    expect(cellAt(cube, { unit: 'ab', time: '2016', measure: 'employees' }).flags).toBe('pr')
  })
})

describe('a renamed unit as now', () => {
  const renamed = treeOf([
    ['town', null],
    ['old', 'town', until(2017, 'new')],
    ['new', 'town', since(2018)],
  ])

  it("has all of its predecessor's figures, published ratios too, and says whose they are", () => {
    const cubes = new Map([
      ['new', fileOf('new', { rate: [3, 4] }, ['2018', '2019'])],
      ['old', fileOf('old', { rate: [1, 2] }, ['2016', '2017'])],
    ])
    const now = assembled(renamed, 'new', 'now', cubes)
    expect(figures(now, 'new', 'rate')).toEqual([1, 2, 3, 4])
    expect(now.bridged.get('2017')).toEqual([{ unit: 'old', sign: 1 }])
  })

  it('is bridged in months as in years', () => {
    const months = ['2017M11', '2017M12', '2018M01', '2018M02']
    const cubes = new Map([
      ['new', fileOf('new', { employees: [3, 4] }, months.slice(2))],
      ['old', fileOf('old', { employees: [1, 2] }, months.slice(0, 2))],
    ])
    const now = assembled(renamed, 'new', 'now', cubes)
    expect(periodsOf(now.cube)).toEqual(months)
    expect(figures(now, 'new')).toEqual([1, 2, 3, 4])
  })
})

describe('a unit that something left or came to, as now', () => {
  it('is told without what left it and with what came', () => {
    const cubes = filesOf({ p: [50, 60, 40, 41], q: [10, 11, 31, 32], x: [20, 21, null, null], y: [null, null, 22, 23] })
    expect(figures(assembled(moved, 'p', 'now', cubes), 'p')).toEqual([30, 39, 40, 41])
    expect(figures(assembled(moved, 'q', 'now', cubes), 'q')).toEqual([30, 32, 31, 32])
    expect([...assembled(moved, 'p', 'now', cubes).breaks]).toEqual([])
  })

  it('keeps its own figures where the difference would be less than nobody, and begins anew after them', () => {
    const cubes = filesOf({ p: [50, 15, 40, 41], x: [20, 21, null, null] })
    const now = assembled(moved, 'p', 'now', cubes)
    expect(figures(now, 'p')).toEqual([30, 15, 40, 41])
    expect([...now.bridged.keys()]).toEqual(['2016'])
    expect([...now.breaks]).toEqual(['2017', '2018'])
  })

  it('leaves nothing of hours that are nothing but binary dust', () => {
    const cubes = filesOf({ p: [0.3, 0.3, 1, 1], x: [0.1 + 0.2, 0.3, null, null] })
    expect(figures(assembled(moved, 'p', 'now', cubes), 'p')).toEqual([0, 0, 1, 1])
  })

  it("keeps its own figures and findings where the other's are unknown, and begins anew after them", () => {
    const own = fileOf('p', { leavers: [5, 6, 7, 8], employees: [50, 60, 40, 41], rate: [90, 90, 90, 90] })
    const x = fileOf('x', { leavers: [1, null, null, null], employees: [20, null, null, null] })
    const now = assembled(
      moved,
      'p',
      'now',
      new Map([
        ['p', own],
        ['x', x],
      ]),
    )
    expect(figures(now, 'p')).toEqual([30, 60, 40, 41])
    expect(figures(now, 'p', 'rate')).toEqual([notReported, 90, 90, 90])
    expect([...now.breaks]).toEqual(['2017', '2018'])
    expect(own.findings.map(({ period }) => period)).toEqual(years)
    expect(now.cube.findings.map(({ period }) => period)).toEqual(['2017', '2018', '2019'])
  })
})

describe('a file of several units', () => {
  it('gives a made cube the one unit, with its own contradictions and no others', () => {
    const codes = { unit: ['p', 'q', 'x'], time: years, measure: ['leavers', 'employees', 'rate'] }
    const file = buildCube(
      datasetOf('turnover', codes, ({ unit, measure }) => (measure === 'rate' ? 90 : unit === 'x' ? 10 : 20)),
    )
    const now = assembled(moved, 'p', 'now', new Map(['p', 'q', 'x'].map((unit) => [unit, file])))
    expect(codesOf(now.cube, 'unit')).toEqual(['p'])
    expect(figures(now, 'p')).toEqual([10, 10, 20, 20])
    expect(now.cube.findings.map(({ unit, period }) => [unit, period])).toEqual([
      ['p', '2018'],
      ['p', '2019'],
    ])
  })
})

describe('withheld figures in a sum', () => {
  const withheld = (leavers: readonly Raw[], employees: readonly Raw[]) =>
    new Map([
      ['ab', fileOf('ab', { leavers: [10, 12], employees: [100, 110] }, ['2018', '2019'])],
      ['a', fileOf('a', { leavers, employees }, ['2016', '2017'])],
      ['b', fileOf('b', { leavers: [null, 8], employees: [30, 40] }, ['2016', '2017'])],
    ])

  it('make it withheld too, and outrank missing ones', () => {
    const now = assembled(merged, 'ab', 'now', withheld(['c', 'c'], [10, 20]))
    expect(figures(now, 'ab', 'leavers')).toEqual([protectedAtSource, protectedAtSource, 10, 12])
    expect(figures(now, 'ab')).toEqual([40, 60, 100, 110])
  })

  it('are told as withheld in a year without any number, which is not called bridged', () => {
    const now = assembled(merged, 'ab', 'now', withheld(['c', 1], ['c', 20]))
    expect(figures(now, 'ab')).toEqual([protectedAtSource, 60, 100, 110])
    expect([...now.bridged.keys()]).toEqual(['2017'])
    expect([...now.breaks]).toEqual([])
  })

  it('leave the own figures of a unit that was there', () => {
    const now = assembled(moved, 'p', 'now', filesOf({ p: [50, 60, 40, 41], x: ['c', 21, null, null] }))
    expect(figures(now, 'p')).toEqual([50, 39, 40, 41])
    expect([...now.breaks]).toEqual(['2017'])
  })
})

describe('codes that one of the files lacks', () => {
  const staff = (unit: UnitId, time: string, sexes: readonly string[]) =>
    buildCube(
      datasetOf('headcount', { measure: ['persons'], sex: sexes, time: [time], employment: ['total'], unit: [unit] }, () => 10),
    )
  const cubes = new Map([
    ['ab', staff('ab', '2018', ['women', 'men'])],
    ['a', staff('a', '2017', ['total'])],
    ['b', staff('b', '2017', ['women', 'men', 'total'])],
  ])

  it('are missing in the sum, whatever the order of dimensions', () => {
    const { cube } = assembled(merged, 'ab', 'now', cubes)
    const persons = (sex: string, time: string) =>
      cellAt(cube, { unit: 'ab', time, sex, employment: 'total', measure: 'persons' }).figure
    expect([persons('total', '2017'), persons('women', '2017')]).toEqual([20, notReported])
    expect([persons('total', '2018'), persons('women', '2018')]).toEqual([20, 10])
  })
})

describe('a unit whose parts were divided in a way that nobody knows, as now', () => {
  it('keeps its own figures from before and begins anew', () => {
    const now = assembled(split, 'p', 'now', filesOf({ p: [50, 51, 30, 31], x: [20, 20, null, null] }))
    expect(figures(now, 'p')).toEqual([50, 51, 30, 31])
    expect([...now.breaks]).toEqual(['2018'])
    expect(now.bridged.size).toBe(0)
  })

  it('has nothing from before where it was not there', () => {
    const own = fileOf('a', { employees: [10, 11] }, ['2018', '2019'])
    const now = assembled(split, 'a', 'now', filesOf({ x: [20, 20, null, null] }).set('a', own))
    expect(now).toEqual({ cube: own, bridged: new Map(), breaks: new Set(), summed: [] })
  })
})

describe('a unit that is the sum of its children', () => {
  const tree = treeOf([
    ['town', null, { sumOfChildren: true }],
    ['p', 'town', { sumOfChildren: true }],
    ['p1', 'p'],
    ['p2', 'p', until(2017, 'q2')],
    ['p3', 'p', since(2018)],
    ['q', 'town', { sumOfChildren: true }],
    ['q1', 'q'],
    ['q2', 'q', since(2018)],
  ])
  const cubes = filesOf({
    p1: [10, 10, 10, 10],
    p2: [5, 5, null, null],
    p3: [null, null, 7, 7],
    q1: [1, 1, 1, 1],
    q2: [null, null, 6, 6],
  })

  it('is the sum of those that there are each year', () => {
    const then = assembled(tree, 'p', 'past', cubes)
    expect(figures(then, 'p')).toEqual([15, 15, 17, 17])
    expect(then.summed).toEqual(['p1', 'p3'])
    expect([...then.breaks]).toEqual(['2018'])
    expect(figures(assembled(tree, 'town', 'past', cubes), 'town')).toEqual([16, 16, 24, 24])
  })

  it('is recast through its children as now', () => {
    const now = assembled(tree, 'q', 'now', cubes)
    expect(figures(now, 'q')).toEqual([6, 6, 7, 7])
    expect(now.bridged.get('2016')).toEqual([
      { unit: 'q', sign: 1 },
      { unit: 'p2', sign: 1 },
    ])
    expect(assembled(tree, 'town', 'now', cubes).bridged.size).toBe(0)
  })

  it('needs no figures of a child that has left', () => {
    const now = assembled(tree, 'p', 'now', new Map([...cubes, ...filesOf({ p2: ['c', 'c', null, null] })]))
    expect(figures(now, 'p')).toEqual([10, 10, 17, 17])
  })

  it('has its own figures where the source has them', () => {
    const published = new Map([...cubes, ...filesOf({ p: [99, 99, 99, 99] })])
    expect(assembled(tree, 'p', 'past', published)).toMatchObject({ cube: published.get('p'), summed: [] })
    expect(figures(assembled(tree, 'town', 'past', published), 'town')).toEqual([100, 100, 106, 106])
  })

  it('is missing where a child is missing or has no file, and withheld where one is withheld', () => {
    const lacking = (p1: readonly Raw[]) => figures(assembled(tree, 'p', 'past', new Map([...cubes, ...filesOf({ p1 })])), 'p')
    expect(lacking([null, 'c', 1, 1])).toEqual([notReported, protectedAtSource, 8, 8])
    const without = new Map([...cubes].filter(([id]) => id !== 'p3'))
    expect(figures(assembled(tree, 'p', 'past', without), 'p')).toEqual([15, 15, notReported, notReported])
  })

  it('has none where no child has any', () => {
    expect(assembleCube(tree, 'p', 'past', filesOf({ p1: [null], p2: [null], p3: [null] }))).toBeNull()
  })
})

describe('in any organisation', () => {
  /** Files of every unit, or only of those that are no sums, with leavers that are no fixed share of the staff. */
  const filesFrom = ({ tree, years: span, unitsIn, staffIn }: History, sums: boolean) => {
    const units = tree.order.filter((id) => sums || tree.units.get(id)?.sumOfChildren !== true)
    const files = units.map((unit) => {
      const employees = span.map((year) => (unitsIn(year).includes(unit) ? staffIn(unit, year) : null))
      const rows = { employees, leavers: employees.map((n) => n && n % 7), rate: employees.map((n) => n && 1) }
      return [unit, fileOf(unit, rows, span.map(String))] as const
    })
    return new Map(files)
  }

  it('a parent is the sum of its children', () => {
    fc.assert(
      fc.property(histories(), (history) => {
        const { tree, years: span, unitsIn, staffIn } = history
        const cubes = filesFrom(history, false)
        for (const unit of tree.order.filter((id) => tree.units.get(id)?.sumOfChildren === true)) {
          const made = assembleCube(tree, unit, 'past', cubes)
          const lived = span.filter((year) => unitsIn(year).includes(unit))
          const told = lived.map((year) => made && cellAt(made.cube, { unit, time: String(year), measure: 'employees' }).figure)
          const some = lived.map((year) => unitsIn(year).some((id) => tree.units.get(id)?.parent === unit))
          const sums = lived.map((year, i) => (some[i] ? staffIn(unit, year) : notReported))
          if (made !== null) expect([unit, told]).toEqual([unit, sums])
        }
      }),
    )
  })

  it('no line crosses an unbridged break', () => {
    fc.assert(
      fc.property(histories(), fc.boolean(), (history, sums) => {
        const { tree, years: span, unitsIn, recast, wasCrossed } = history
        const cubes = filesFrom(history, sums)
        for (const unit of tree.order) {
          const lived = span.filter((year) => unitsIn(year).includes(unit))
          const present = lived.at(-1)
          const now = assembleCube(tree, unit, 'now', cubes)
          if (now === null || present === undefined) continue
          const valueIn = (year: number) => cellAt(now.cube, { unit, time: String(year), measure: 'employees' }).figure
          const isAsNow = (year: number) => valueIn(year) === recast(unit, year, present)
          const isLinked = (year: number) =>
            !now.breaks.has(String(year)) && isNumber(valueIn(year)) && isNumber(valueIn(year - 1))
          for (const year of span.filter((later) => later <= present && isLinked(later))) {
            const isBridged = isAsNow(year) && isAsNow(year - 1)
            expect([unit, year, isBridged || !wasCrossed(unit, year)]).toEqual([unit, year, true])
          }
        }
      }),
    )
  })

  it('a bridged year is those who belong to the unit now, and its ratio that of the sums', () => {
    fc.assert(
      fc.property(histories(), (history) => {
        const { tree, years: span, unitsIn, staffIn, recast } = history
        const cubes = filesFrom(history, true)
        for (const unit of unitsIn(span.at(-1) ?? 0)) {
          const now = assembled(tree, unit, 'now', cubes)
          for (const [time, terms] of now.bridged) {
            const read = (measure: string) => cellAt(now.cube, { unit, time, measure }).figure
            const leavers = terms.reduce((sum, term) => sum + term.sign * (staffIn(term.unit, Number(time)) % 7), 0)
            expect(read('employees')).toBe(recast(unit, Number(time), span.at(-1) ?? 0))
            expect(read('leavers')).toBe(leavers)
            if (terms.length > 1) expect(read('rate')).toBe(notReported)
          }
        }
      }),
    )
  })

  it('the organisation of each year leaves every own cube as it is', () => {
    fc.assert(
      fc.property(histories(), (history) => {
        const { tree, years: span } = history
        const cubes = filesFrom(history, true)
        for (const unit of tree.order) {
          const then = assembled(tree, unit, 'past', cubes)
          expect(then.cube).toBe(cubes.get(unit))
          expect(then.breaks).toEqual(breaksOf(tree, unit, span.map(String)))
        }
      }),
    )
  })
})
