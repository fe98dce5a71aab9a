import { beforeAll, describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { placesOf } from '../../../../src/domain/cubeRow.ts'
import { isNumber, isSmallGroup } from '../../../../src/domain/figure.ts'
import { protectDelivery } from '../../../../src/domain/protection/protectDelivery.ts'
import { defaultProtection as rule } from '../../../../src/domain/protection/protectionRule.ts'
import { ageGroups, bands, monthsOf } from '../../protection/cell.ts'
import { datasetOf, type Raw } from '../datasets.ts'
import { since, treeOf, until } from '../trees.ts'
import {
  alone,
  family,
  file,
  isShown,
  protect,
  raw,
  type Table,
  type Where,
  widthOf,
  groupsShown,
  ratesBySex,
  staffBySex,
  sexGroups,
} from './deliveries.ts'
import { outsider } from './outsider.ts'

let boundsIn: Awaited<ReturnType<typeof outsider>>
beforeAll(async () => {
  boundsIn = await outsider()
})

const months = monthsOf(2023)
const leaversOf = (cell: (time: string) => Raw): Cube =>
  file('turnover', { unit: ['u'], time: ['2023', ...months], measure: ['leavers'] }, ({ time = '' }) => cell(time))
const showsLeavers = (cubes: readonly Cube[], time: string) => isShown(cubes, 'turnover', { unit: 'u', time, measure: 'leavers' })

describe('P3: a year less its months', () => {
  it('is shown of 300 staff of whom three leave each month, and the months are not', () => {
    const cubes = protect([leaversOf((time) => (time === '2023' ? 36 : 3))], alone)
    expect(showsLeavers(cubes, '2023')).toBe(true)
    expect(months.filter((time) => showsLeavers(cubes, time))).toEqual([])
    const bounds = boundsIn(cubes, { tree: alone, years: [2023], months: [2023] })
    for (const time of months) expect(widthOf(bounds('u', time, { measure: 'leavers' }))).toBeGreaterThanOrEqual(5)
  })
})

describe('P4: two stocks and a year when nobody came', () => {
  it('do not tell how few left', () => {
    const table: Table = {
      '2022 P employees': 90,
      '2022 A employees': 30,
      '2022 B employees': 60,
      '2023 P employees': 78,
      '2023 A employees': 27,
      '2023 B employees': 51,
      '2023 P leavers': 12,
      '2023 A leavers': 3,
      '2023 B leavers': 9,
      '2023 P joiners': 0,
      '2023 A joiners': 0,
      '2023 B joiners': 0,
    }
    const codes = { unit: ['P', 'A', 'B'], time: ['2022', '2023'], measure: ['leavers', 'joiners', 'employees'] }
    const cubes = protect([file('turnover', codes, ({ time, unit, measure }) => raw(table, `${time} ${unit} ${measure}`))])
    const bounds = boundsIn(cubes, { tree: family, years: [2022, 2023], flows: [2023] })
    expect(isShown(cubes, 'turnover', { unit: 'A', time: '2023', measure: 'leavers' })).toBe(false)
    expect(widthOf(bounds('A', '2023', { measure: 'leavers' }))).toBeGreaterThanOrEqual(5)
    expect(isShown(cubes, 'turnover', { unit: 'P', time: '2023', measure: 'leavers' })).toBe(true)
  })
})

describe('P5: groups that nobody tells the size of', () => {
  it('show none where there is no headcount', () => {
    const { cubes, unjudged } = protectDelivery([ratesBySex(['2023'])], { rule, tree: alone })
    expect(groupsShown(cubes)).toEqual(['all'])
    expect(unjudged).toBe(true)
  })

  it('show none of the year that the headcount lacks, and that of the year that it has', () => {
    const cubes = protect([staffBySex(['2022'], 20, 50), ratesBySex(['2022', '2023'])], alone)
    expect(['2022', '2023'].map((time) => groupsShown(cubes, time))).toEqual([sexGroups, ['all']])
  })

  const shares = [18.8, 25, 25, 6.3, 25]
  const aged = (each: readonly number[]): Cube => {
    const codes = { unit: ['u'], time: ['2023'], employment: ['total'], ageBand: bands.slice(1), measure: ['share'] }
    const dataset = datasetOf('age', codes, ({ ageBand = '' }) => each[bands.indexOf(ageBand) - 1] ?? null)
    return buildCube({ ...dataset, decimals: { share: 1 } })
  }
  const shownBands = (cubes: readonly Cube[]) =>
    bands
      .slice(1)
      .filter((ageBand) => isShown(cubes, 'age', { unit: 'u', time: '2023', employment: 'total', ageBand, measure: 'share' }))

  it('show no shares by age that can be those of sixteen', () => {
    const fitting = Array.from({ length: 40 }, (_, i) => i + 1).filter((base) =>
      shares.every((share) => Math.round((1000 * Math.round((share * base) / 100)) / base) === Math.round(10 * share)),
    )
    expect(fitting[0]).toBe(16)
    expect(shownBands(protect([aged(shares)], alone))).toEqual([])
  })

  it('show shares by age that only hundreds can have', () => {
    // At least 333 persons: 0.3 percent would be one of them, and the least of these is twenty percent.
    expect(shownBands(protect([aged([20.1, 19.8, 20.3, 19.7, 20.1])], alone))).toEqual(bands.slice(1))
  })
})

describe('P6: long sick leave', () => {
  const long = (sickHours: number, longSickHours: number) => {
    const codes = { unit: ['u'], time: ['2023'], group: ['all'], measure: ['persons', 'sickHours', 'longSickHours'] }
    const at = { persons: 40, sickHours, longSickHours } as Readonly<Record<string, number>>
    return protect([file('sickLeave', codes, ({ measure }) => at[measure ?? ''] ?? null)], alone)
  }
  const shows = (cubes: readonly Cube[], measure: string, group = 'all') =>
    isShown(cubes, 'sickLeave', { unit: 'u', time: '2023', group, measure })

  it.each([
    [0, true],
    [1650, false],
    [3960, false],
    [3961, true],
  ])('of %i hours is shown where at least three must be behind it: %s', (hours, expected) => {
    const cubes = long(hours + 50, hours)
    expect(shows(cubes, 'longSickHours')).toBe(expected)
    expect(shows(cubes, 'sickHours')).toBe(true)
  })

  it('of twelve men, nearly all of it one man’s, is not what is left when the women’s is taken away', () => {
    const table: Table = {
      'all persons': 72,
      'women persons': 60,
      'men persons': 12,
      'all sickHours': 10_700,
      'women sickHours': 9000,
      'men sickHours': 1700,
      'all longSickHours': 6650,
      'women longSickHours': 5000,
      'men longSickHours': 1650,
    }
    const codes = {
      unit: ['u'],
      time: ['2023'],
      group: ['all', 'women', 'men'],
      measure: ['persons', 'sickHours', 'longSickHours'],
    }
    const cubes = protect([file('sickLeave', codes, ({ group, measure }) => raw(table, `${group} ${measure}`))], alone)
    expect(['all', 'women', 'men'].map((group) => shows(cubes, 'sickHours', group))).toEqual([true, true, true])
    expect(['all', 'women', 'men'].map((group) => shows(cubes, 'longSickHours', group))).toEqual([true, false, false])
    const bounds = boundsIn(cubes, { tree: alone, years: [2023] })
    expect(widthOf(bounds('u', '2023', { sex: 'men', measure: 'longSickHours' }))).toBeGreaterThanOrEqual(0.2 * 1650)
  })
})

describe('P7: one file for each unit', () => {
  const sizes: Readonly<Record<string, readonly [women: number, men: number]>> = {
    P: [110, 62],
    A: [40, 3],
    B: [30, 29],
    C: [40, 30],
  }
  const tree = treeOf([
    ['P', null],
    ['A', 'P'],
    ['B', 'P'],
    ['C', 'P'],
  ])
  const staff = (unit: readonly string[]): Cube =>
    file(
      'headcount',
      { unit, time: ['2023'], employment: ['total'], sex: ['women', 'men', 'total'], measure: ['persons'] },
      (at) => {
        const [women = 0, men = 0] = sizes[at['unit'] ?? ''] ?? []
        return { women, men, total: women + men }[at['sex'] ?? ''] ?? null
      },
    )
  const shown = (cubes: readonly Cube[]) =>
    cubes.flatMap((cube) =>
      placesOf(cube.dimensions).flatMap((at, i) => (isNumber(cube.cells[i]?.figure) ? [`${at['unit']} ${at['sex']}`] : [])),
    )

  it('is protected like one file for all of them, and the small group is kept', () => {
    const each = protect(
      Object.keys(sizes).map((unit) => staff([unit])),
      tree,
    )
    expect(shown(each)).toEqual(shown(protect([staff(Object.keys(sizes))], tree)))
    const bounds = boundsIn(each, { tree, years: [2023] })
    expect(widthOf(bounds('A', '2023', { sex: 'men' }))).toBeGreaterThanOrEqual(5)
    expect(shown(each)).toContain('P total')
    expect(shown(each).length).toBeGreaterThanOrEqual(8)
  })

  const merged = treeOf([
    ['P', null],
    ['a', 'P', until(2022, 'm')],
    ['b', 'P', until(2022, 'm')],
    ['c', 'P'],
    ['m', 'P', since(2023)],
  ])

  it.each([
    ['c', ['P', 'a', 'b', 'c', 'm']],
    [null, ['P', 'a', 'c', 'm']],
    [3, ['P', 'a', 'b', 'c', 'm']],
  ] as const)('does not tell a part (%s) of a merged unit, less the other part', (small, units) => {
    const table: Table = { P: 83, a: 20, b: small, c: 60, m: 23 }
    const cubes = protect(
      units.map((unit) => file('turnover', { unit: [unit], time: ['2022'], measure: ['leavers'] }, () => raw(table, unit))),
      merged,
    )
    const bounds = boundsIn(cubes, { tree: merged, years: [2022], merged: [['m', ['a', 'b']]] })
    expect(widthOf(bounds('b', '2022', { measure: 'leavers' }))).toBeGreaterThanOrEqual(5)
  })
})

describe('one small administration of fourteen', () => {
  const names = Array.from({ length: 14 }, (_, i) => `F${i + 1}`)
  const tree = treeOf([['town', null], ...names.map((name) => [name, 'town'] as const)])
  const years = ['2021', '2022', '2023']
  const [forms, sexes] = [
    ['permanent', 'fixedTerm'],
    ['women', 'men'],
  ]
  const groupsOf = (group: string): readonly string[] =>
    group === 'all'
      ? bands
      : ageGroups.includes(group)
        ? bands.slice(2 * ageGroups.indexOf(group), 2 * ageGroups.indexOf(group) + 2)
        : bands
  /** Persons of a form, a sex and an age: at least six of each in all administrations but the last. */
  const atom = (small: number, unit: string, form: string, sex: string, band: string): number => {
    const i = names.indexOf(unit)
    const [f, s, b] = [forms.indexOf(form), sexes.indexOf(sex), bands.indexOf(band)]
    if (i < 13) return 6 + ((i * 7 + f * 3 + s * 5 + b * 2) % 11)
    const place = f === 0 && b >= 1 && b <= 4 ? s + 2 * (b - 1) : 99
    return place < small ? 1 : 0
  }
  const total = (small: number, units: readonly string[], isIn: (form: string, sex: string, band: string) => boolean): number =>
    units.reduce(
      (all, unit) =>
        all +
        forms.reduce(
          (a, f) =>
            a +
            sexes.reduce(
              (b, s) => b + bands.reduce((c, band) => c + (isIn(f, s, band) ? atom(small, unit, f, s, band) : 0), 0),
              0,
            ),
          0,
        ),
      0,
    )
  const deliveryOf = (small: number): readonly Cube[] => {
    const unit = ['town', ...names]
    const those = (id: string) => (id === 'town' ? names : [id])
    const either = (code: string | undefined, one: string) => code === undefined || code === 'total' || code === one
    const count = ({ unit: id = '', employment, sex, ageBand }: Where) =>
      total(small, those(id), (f, s, b) => either(employment, f) && either(sex, s) && either(ageBand, b))
    const permanent = (id: string) => count({ unit: id, employment: 'permanent' })
    const flow = (id: string): number =>
      those(id).reduce((all, one) => all + (one === 'F14' ? 0 : Math.round(permanent(one) / 10)), 0)
    const employment = [...forms, 'total']
    return [
      file('headcount', { unit, time: years, employment, sex: [...sexes, 'total'], measure: ['persons'] }, count),
      file('age', { unit, time: years, employment, ageBand: [...bands, 'total'], measure: ['persons'] }, count),
      file('turnover', { unit, time: years, measure: ['leavers', 'joiners', 'employees'] }, ({ unit: id = '', measure }) =>
        measure === 'employees' ? permanent(id) : flow(id),
      ),
      file(
        'sickLeave',
        { unit, time: years, group: ['all', ...sexes, ...ageGroups], measure: ['persons', 'sickHours', 'ordinaryHours'] },
        ({ unit: id = '', group = '', measure }) => {
          const isSex = sexes.includes(group)
          const persons = total(small, those(id), (_, s, b) => (isSex ? s === group : groupsOf(group).includes(b)))
          return persons * (measure === 'persons' ? 1 : measure === 'sickHours' ? 90 : 1600)
        },
      ),
    ]
  }

  it.each([4, 8])('with %i persons leaves at least nine tenths of the others’ numbers, in each area, and the town’s', (small) => {
    const before = deliveryOf(small)
    const after = protectDelivery(before, { rule, tree })
    expect(after.report.unproved).toBe(0)
    after.cubes.forEach((cube, c) => {
      const places = placesOf(cube.dimensions)
      const left = (isIn: (unit: string) => boolean) => {
        const all = places.flatMap((at, i) => (isIn(at['unit'] ?? '') ? [isSmallGroup(cube.cells[i]?.figure)] : []))
        return all.filter((hidden) => !hidden).length / all.length
      }
      expect([before[c]?.area, left((unit) => unit !== 'town' && unit !== 'F14') >= 0.9]).toEqual([cube.area, true])
      expect([cube.area, left((unit) => unit === 'town')]).toEqual([cube.area, 1])
    })
  })
})
