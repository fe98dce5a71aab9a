import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { familyFindings } from '../../../src/domain/familyFindings.ts'
import { datasetOf, type Raw } from './datasets.ts'
import { since, treeOf, until } from './trees.ts'

const years = ['2017', '2018']

/** A file of a report that is public already, so that a rest of few persons is told as any other. */
function fileOf(
  unit: string,
  area: 'turnover' | 'sickLeave',
  rows: Readonly<Record<string, readonly Raw[]>>,
  decimals = 0,
): Cube {
  const codes = { unit: [unit], time: years, ...(area === 'sickLeave' && { group: ['all'] }), measure: Object.keys(rows) }
  const cube = buildCube(datasetOf(area, codes, ({ time, measure }) => rows[measure ?? '']?.[years.indexOf(time ?? '')] ?? null))
  return { ...cube, isPublic: true, decimals: Object.fromEntries(Object.keys(rows).map((measure) => [measure, decimals])) }
}

const family = treeOf([
  ['p', null],
  ['a', 'p'],
  ['old', 'p', until(2017, 'new')],
  ['new', 'p', since(2018)],
])
const staff = (unit: string, ...employees: readonly Raw[]) => fileOf(unit, 'turnover', { employees, rate: [10, 10] })
const found = (parent: Cube, children: Readonly<Record<string, Cube>>) =>
  familyFindings(family, 'p', parent, new Map(Object.entries(children)))
const children = { a: staff('a', 10, 10), old: staff('old', 5, null), new: staff('new', null, 6) }

describe('familyFindings', () => {
  it('finds nothing where a unit is exactly the children that there are each year', () => {
    expect(found(staff('p', 15, 16), children)).toEqual([])
  })

  it('finds a unit that is not, with both figures and where', () => {
    expect(found(staff('p', 15, 19), children)).toEqual([
      {
        code: 'whole-not-children',
        severity: 'info',
        cells: ['p', 'a', 'new'].map((unit) => ({ unit, period: '2018', measure: 'employees', at: {} })),
        unit: 'p',
        label: 'p',
        period: '2018',
        measure: 'employees',
        decimals: 0,
        at: {},
        total: 19,
        sum: 16,
      },
    ])
  })

  it('finds it where the children are more and where they are less, whatever the catalog promises', () => {
    expect(found(staff('p', 14, 17), children)).toMatchObject([
      { severity: 'error', period: '2017', total: 14, sum: 15 },
      { severity: 'info', period: '2018', total: 17, sum: 16 },
    ])
  })

  it('finds exactly the years in which a unit is not the sum of its children', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.integer({ min: -2, max: 2 }), fc.nat(2))
    fc.assert(
      fc.property(counts, ([a17, a18, old, young, off17, off18]) => {
        const parts = { a: staff('a', a17, a18), old: staff('old', old, null), new: staff('new', null, young) }
        const off = found(staff('p', a17 + old + off17, a18 + young + off18), parts)
        expect(off.map(({ period }) => period)).toEqual(years.filter((year) => (year === '2017' ? off17 : off18) !== 0))
        expect(off.every((finding) => finding.code === 'whole-not-children' && finding.total !== finding.sum)).toBe(true)
      }),
    )
  })

  it('compares nothing where a figure is missing or withheld, or a child has no file of the kind', () => {
    const all = { ...children, a: staff('a', null, 'c') }
    expect(found(staff('p', 99, 99), all)).toEqual([])
    expect(found(staff('p', 'c', null), children)).toEqual([])
    expect(found(staff('p', 99, 16), { a: children.a, new: children.new })).toEqual([])
    expect(found(staff('p', 99, 99), { ...children, a: { ...children.a, definition: 'another' } })).toEqual([])
    expect(found(staff('p', 99, 99), {})).toEqual([])
  })

  it('does not tell of a rest of few persons, unless it is public already', () => {
    const closed = (total: number) => found({ ...staff('p', 15, total), isPublic: false }, children)
    expect([17, 20, 21].map((total) => closed(total).length)).toEqual([0, 0, 1])
    expect(closed(15)).toMatchObject([{ severity: 'error', total: 15, sum: 16 }])
  })

  it('compares every category, and no published ratio', () => {
    const cell = (unit: string, women: number, men: number): Cube => ({
      ...buildCube(
        datasetOf(
          'headcount',
          { unit: [unit], time: ['2017'], employment: ['total'], sex: ['women', 'men'], measure: ['persons'] },
          ({ sex }) => (sex === 'women' ? women : men),
        ),
      ),
      isPublic: true,
    })
    const off = found(cell('p', 10, 5), { a: cell('a', 6, 4), old: cell('old', 3, 2) })
    expect(off.map((finding) => ('sum' in finding ? [finding.at, finding.sum] : null))).toEqual([
      [{ employment: 'total', sex: 'women' }, 9],
      [{ employment: 'total', sex: 'men' }, 6],
    ])
  })

  it('allows hours what the rounding of each unit explains, and no more', () => {
    const hours = (unit: string, sickHours: number) => fileOf(unit, 'sickLeave', { sickHours: [sickHours] })
    const sick = (total: number) => found(hours('p', total), { a: hours('a', 10), old: hours('old', 20) })
    // Half an hour each: from 28,5 to 31,5.
    expect([28.5, 31.5].map((total) => sick(total).length)).toEqual([0, 0])
    expect([28.4, 31.6].map((total) => sick(total).length)).toEqual([1, 1])
  })

  it('never finds true hours that were rounded as they are published', () => {
    const part = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
        const hours = (unit: string, value: number) =>
          fileOf(unit, 'sickLeave', { sickHours: [Math.round(value * 10 ** decimals) / 10 ** decimals] }, decimals)
        expect(found(hours('p', a + b), { a: hours('a', a), old: hours('old', b) })).toEqual([])
      }),
    )
  })
})
