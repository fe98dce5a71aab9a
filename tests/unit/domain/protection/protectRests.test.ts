import { beforeAll, describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import { cellAt, type Cube } from '../../../../src/domain/cube.ts'
import { isNumber } from '../../../../src/domain/figure.ts'
import { protectDelivery } from '../../../../src/domain/protection/protectDelivery.ts'
import { catalog, datasetOf as builtIn } from '../../feeds/readFeeds.ts'
import { monthsOf } from '../../protection/cell.ts'
import type { Raw } from '../datasets.ts'
import {
  alone,
  family,
  file,
  isShown,
  protect,
  raw,
  type Table,
  widthOf,
  groupsShown,
  ratesBySex,
  staffBySex,
} from './deliveries.ts'
import { outsider } from './outsider.ts'

let boundsIn: Awaited<ReturnType<typeof outsider>>
beforeAll(async () => {
  boundsIn = await outsider()
})

const withheld: readonly (readonly [string, readonly string[], Raw])[] = [
  ['is withheld by its source', ['P', 'A', 'B'], 'c'],
  ['has no figure', ['P', 'A', 'B'], null],
  ['is in no file', ['P', 'A'], null],
]

describe.each(withheld)('P1: where one of two units %s, the whole less the other', (_, unit, figure) => {
  it('does not tell how many left', () => {
    const table: Table = { P: 15, A: 12, B: figure }
    const cubes = protect([
      file('turnover', { unit, time: ['2023'], measure: ['leavers'] }, (at) => raw(table, at['unit'] ?? '')),
    ])
    const bounds = boundsIn(cubes, { tree: family, years: [2023] })
    expect(widthOf(bounds('B', '2023', { measure: 'leavers' }))).toBeGreaterThanOrEqual(5)
  })

  it('does not tell how many men there are', () => {
    const table: Table = { 'P women': 70, 'P men': 30, 'P total': 100, 'A women': 50, 'A men': 27, 'A total': 77 }
    const codes = { unit, time: ['2023'], employment: ['total'], sex: ['women', 'men', 'total'], measure: ['persons'] }
    const cubes = protect([file('headcount', codes, ({ unit: id, sex }) => (id === 'B' ? figure : raw(table, `${id} ${sex}`)))])
    const bounds = boundsIn(cubes, { tree: family, years: [2023] })
    expect(widthOf(bounds('B', '2023', { sex: 'men' }))).toBeGreaterThanOrEqual(5)
    expect(isShown(cubes, 'headcount', { unit: 'P', time: '2023', employment: 'total', sex: 'total', measure: 'persons' })).toBe(
      true,
    )
  })

  it('does not tell the sick leave of three men', () => {
    const table: Table = {
      'P all persons': 100,
      'P women persons': 70,
      'P men persons': 30,
      'A all persons': 77,
      'A women persons': 50,
      'A men persons': 27,
      'P all sickHours': 10_000,
      'P women sickHours': 7000,
      'P men sickHours': 3000,
      'A all sickHours': 7700,
      'A women sickHours': 5000,
      'A men sickHours': 2700,
    }
    const codes = { unit, time: ['2023'], group: ['all', 'women', 'men'], measure: ['persons', 'sickHours'] }
    const cubes = protect([
      file('sickLeave', codes, ({ unit: id, group, measure }) => (id === 'B' ? figure : raw(table, `${id} ${group} ${measure}`))),
    ])
    const bounds = boundsIn(cubes, { tree: family, years: [2023] })
    expect(widthOf(bounds('B', '2023', { sex: 'men' }))).toBeGreaterThanOrEqual(5)
    expect(widthOf(bounds('B', '2023', { sex: 'men', measure: 'sickHours' }))).toBeGreaterThanOrEqual(0.2 * 300)
    expect(isShown(cubes, 'sickLeave', { unit: 'P', time: '2023', group: 'all', measure: 'sickHours' })).toBe(true)
  })
})

describe('P2: staff of a parent who are nobody’s children', () => {
  it('are a group like any other: neither they nor their sick leave are what is left', () => {
    const table: Table = {
      'P persons': 63,
      'P sickHours': 6900,
      'A persons': 30,
      'A sickHours': 2500,
      'B persons': 30,
      'B sickHours': 2600,
    }
    const codes = { unit: ['P', 'A', 'B'], time: ['2023'], group: ['all'], measure: ['persons', 'sickHours'] }
    const cubes = protect([file('sickLeave', codes, ({ unit, measure }) => raw(table, `${unit} ${measure}`))])
    const bounds = boundsIn(cubes, { tree: family, years: [2023], ownStaff: ['P'] })
    expect(widthOf(bounds('P*', '2023'))).toBeGreaterThanOrEqual(5)
    expect(widthOf(bounds('P*', '2023', { measure: 'sickHours' }))).toBeGreaterThanOrEqual(0.2 * 1800)
    const isTold = (unit: string, measure: string) => isShown(cubes, 'sickLeave', { unit, time: '2023', group: 'all', measure })
    // One of the children is enough, and the whole stays.
    for (const measure of ['persons', 'sickHours']) {
      expect([measure, isTold('P', measure)]).toEqual([measure, true])
      expect([measure, ['A', 'B'].filter((unit) => isTold(unit, measure))]).toEqual([measure, [expect.any(String)]])
    }
  })
})

const months = monthsOf(2023)
const leaversOf = (cell: (time: string) => Raw): Cube =>
  file('turnover', { unit: ['u'], time: ['2023', ...months], measure: ['leavers'] }, ({ time = '' }) => cell(time))
const showsLeavers = (cubes: readonly Cube[], time: string) => isShown(cubes, 'turnover', { unit: 'u', time, measure: 'leavers' })

describe('P3: a year less its months', () => {
  it('does not tell the month that the source withholds', () => {
    const cubes = protect([leaversOf((time) => (time === '2023' ? 80 : time === '2023M07' ? 'c' : 7))], alone)
    const bounds = boundsIn(cubes, { tree: alone, years: [2023], months: [2023] })
    expect(widthOf(bounds('u', '2023M07', { measure: 'leavers' }))).toBeGreaterThanOrEqual(5)
    expect(showsLeavers(cubes, '2023')).toBe(true)
    expect(months.filter((time) => !showsLeavers(cubes, time))).toHaveLength(2)
  })
})

describe('P5: groups that the source withholds the size of', () => {
  it('show no sick leave by sex where the source withholds how many men there are', () => {
    expect(groupsShown(protect([staffBySex(['2023'], 'c', 'c'), ratesBySex(['2023'])], alone))).toEqual(['all'])
    expect(groupsShown(protect([staffBySex(['2023'], 'c', 34), ratesBySex(['2023'])], alone))).toEqual(['all'])
  })
})

describe('a rate of sick leave that the source withholds alone', () => {
  const sizes: Readonly<Record<string, number>> = { all: 60, women: 30, men: 30, 'age-29': 20, 'age30-49': 20, 'age50+': 20 }
  const group = Object.keys(sizes)
  const shownGroups = (...kept: readonly string[]) => {
    const cubes = protect(
      [
        file('sickLeave', { unit: ['u'], time: ['2023'], group, measure: ['persons', 'rate'] }, ({ group: one = '', measure }) =>
          measure === 'persons' ? (sizes[one] ?? 0) : kept.includes(one) ? 'c' : 20,
        ),
      ],
      alone,
    )
    return group.filter((one) => isShown(cubes, 'sickLeave', { unit: 'u', time: '2023', group: one, measure: 'rate' }))
  }

  it('is kept by hiding one more of its division, since the sizes of all groups tell the rest', () => {
    expect(shownGroups('men')).toEqual(['all', 'age-29', 'age30-49', 'age50+'])
    expect(shownGroups('age50+')).toHaveLength(4)
    expect(shownGroups('age50+')).toEqual(expect.arrayContaining(['all', 'women', 'men']))
  })

  it('needs no more where two are withheld', () => {
    expect(shownGroups('age-29', 'age50+')).toEqual(['all', 'women', 'men', 'age30-49'])
  })
})

describe('a file that is protected beside another', () => {
  it('does not tell the permanent staff, where the other hides them and tells everyone', () => {
    const rule = { sickLeaveAtMost: 10, fewerThan: 20 }
    const cubeOf = (area: 'headcount' | 'turnover') => buildCube({ ...builtIn(area), isPublic: false })
    const by = { rule, tree: catalog.tree }
    const [headcount] = protectDelivery([cubeOf('headcount')], by).cubes
    const [turnover] = protectDelivery([cubeOf('turnover')], { ...by, beside: [headcount as Cube] }).cubes
    for (const time of ['2019', '2020', '2021', '2022', '2023']) {
      const at = { unit: 'kommunstaben', time }
      const staff = (employment: string) => cellAt(headcount as Cube, { ...at, employment, measure: 'persons' }).figure
      // Those who are employed for a time are fewer than twenty in all years.
      expect([time, isNumber(staff('fixedTerm')), isNumber(staff('total'))]).toEqual([time, false, true])
      expect([time, isNumber(cellAt(turnover as Cube, { ...at, measure: 'employees' }).figure)]).toEqual([time, false])
    }
  })
})
