import { describe, expect, it } from 'vitest'
import type { Cube } from '../../../../src/domain/cube.ts'
import { protectDelivery } from '../../../../src/domain/protection/protectDelivery.ts'
import { defaultProtection } from '../../../../src/domain/protection/protectionRule.ts'
import { monthsOf } from '../../protection/cell.ts'
import type { Raw } from '../datasets.ts'
import { since, treeOf, until } from '../trees.ts'
import { alone, file, isShown, protect, raw, type Table } from './deliveries.ts'

const time = ['2023']
const shows = (cubes: readonly Cube[], unit: string, measure: string, when = '2023', group = 'all') =>
  isShown(cubes, 'sickLeave', { unit, time: when, group, measure })

describe('long sick leave', () => {
  const tree = treeOf([
    ['P', null],
    ['A', 'P'],
    ['B', 'P'],
    ['C', 'P'],
  ])

  it('of a unit that no file tells of, and of one that is withheld beside it, is a group like any other', () => {
    const staff: Table = { P: 240, A: 130, B: 60 }
    const hours: Table = { 'P sickHours': 31_000, 'P longSickHours': 8500, 'A sickHours': 22_000, 'A longSickHours': 5600 }
    const cubes = protect(
      [
        file('headcount', { unit: ['P', 'A', 'B'], time, employment: ['total'], sex: ['total'], measure: ['persons'] }, (at) =>
          raw(staff, at['unit'] ?? ''),
        ),
        file(
          'sickLeave',
          { unit: ['P', 'A', 'B'], time, group: ['all'], measure: ['sickHours', 'longSickHours'] },
          ({ unit, measure }) => (unit === 'B' ? 'c' : raw(hours, `${unit} ${measure}`)),
        ),
      ],
      tree,
    )
    // 2 900 hours are left: they can be one or two persons'.
    expect(shows(cubes, 'P', 'longSickHours') && shows(cubes, 'A', 'longSickHours')).toBe(false)
    expect(shows(cubes, 'P', 'sickHours')).toBe(true)
  })

  it('told as a share of a rate is judged by the hours of a year, in its months too', () => {
    const times = ['2023', ...monthsOf(2023)]
    const cubes = protect(
      [
        file('headcount', { unit: ['u'], time, employment: ['total'], sex: ['total'], measure: ['persons'] }, () => 60),
        file('sickLeave', { unit: ['u'], time: times, group: ['all'], measure: ['rate', 'longShare'] }, ({ measure }) =>
          measure === 'rate' ? 5 : 40,
        ),
      ],
      alone,
    )
    // Sixty persons work at most 118 800 hours: no more than 2 400 are of long sick leave.
    expect(times.filter((when) => shows(cubes, 'u', 'longShare', when))).toEqual([])
    expect(times.filter((when) => shows(cubes, 'u', 'rate', when))).toEqual(times)
  })
})

describe('a unit that its source withholds', () => {
  const tree = treeOf([
    ['P', null],
    ['A', 'P'],
    ['B', 'P'],
  ])
  const codes = { unit: ['P', 'A', 'B'], time, measure: ['persons'] }

  it('is told by the others in the forms of employment that nobody beside it has', () => {
    // P has 54 of its own, all of them permanent: those employed for a time are A's and B's.
    const staff: Table = {
      'P permanent women': 53,
      'P permanent men': 46,
      'P permanent total': 99,
      'P fixedTerm women': 53,
      'P fixedTerm men': 7,
      'P fixedTerm total': 60,
      'A permanent women': 26,
      'A permanent men': 18,
      'A permanent total': 44,
      'A fixedTerm women': 0,
      'A fixedTerm men': 0,
      'A fixedTerm total': 0,
      'B permanent women': 'c',
      'B permanent men': 'c',
      'B permanent total': 1,
      'B fixedTerm women': 'c',
      'B fixedTerm men': 'c',
      'B fixedTerm total': 60,
    }
    const cubes = protect(
      [
        file(
          'headcount',
          { ...codes, employment: ['permanent', 'fixedTerm'], sex: ['women', 'men', 'total'] },
          ({ unit, employment, sex }) => raw(staff, `${unit} ${employment} ${sex}`),
        ),
      ],
      tree,
    )
    const told = ['P', 'A'].filter((unit) =>
      isShown(cubes, 'headcount', { unit, time: '2023', employment: 'fixedTerm', sex: 'women', measure: 'persons' }),
    )
    expect(told).not.toEqual(['P', 'A'])
  })

  it('is told of by no figure of several years: what others leave of the whole may be somebody else’s', () => {
    const times = ['2021', '2022', '2023']
    const leavers: Table = { P: 60, A: 25, B: 'c' }
    const cubes = protect(
      [file('turnover', { unit: ['P', 'A', 'B'], time: times, measure: ['leavers'] }, ({ unit = '' }) => raw(leavers, unit))],
      tree,
    )
    const told = cubes.flatMap(({ aggregates = [] }) => aggregates).filter(({ unit }) => unit === 'B')
    expect(told).toEqual([])
  })
})

describe('a month', () => {
  it('in which somebody left is not told by the staff of two years, where nobody came', () => {
    const months = monthsOf(2023)
    const times = ['2022', '2023', ...months]
    const staff: Table = { '2022 employees': 30, '2023 employees': 29, '2022 joiners': 2, '2022 leavers': 6 }
    const cubes = protect(
      [
        file(
          'turnover',
          { unit: ['u'], time: times, measure: ['leavers', 'joiners', 'employees'] },
          ({ time: when, measure }) => {
            if (when?.startsWith('2023M') === true)
              return measure === 'employees' ? null : Number(measure === 'leavers' && when === '2023M02')
            return staff[`${when} ${measure}`] ?? Number(measure === 'leavers')
          },
        ),
      ],
      alone,
    )
    const told = (when: string, measure: string) => isShown(cubes, 'turnover', { unit: 'u', time: when, measure })
    const isByMonths = months.every((when) => when === '2023M02' || told(when, 'leavers')) && told('2023', 'leavers')
    const isByStaff = told('2022', 'employees') && told('2023', 'employees') && told('2023', 'joiners')
    expect([told('2023', 'leavers'), told('2023M02', 'leavers'), isByMonths, isByStaff]).toEqual([false, false, false, false])
  })
})

describe('a unit told of for years before it lived', () => {
  it('leaves the small part of the old one that another became', () => {
    const tree = treeOf([
      ['P', null],
      ['old', 'P', until(2022, 'large', 'small')],
      ['other', 'P'],
      ['large', 'P', since(2023)],
      ['small', 'P', since(2023)],
    ])
    const persons: Table = { P: 200, old: 60, other: 140, large: 52 }
    const hours: Table = { P: 16_000, old: 5000, other: 11_000, large: 4300 }
    const cubes = protect(
      [
        file(
          'sickLeave',
          { unit: ['P', 'old', 'other', 'large'], time: ['2022'], group: ['all'], measure: ['persons', 'sickHours'] },
          ({ unit = '', measure }) => raw(measure === 'persons' ? persons : hours, unit),
        ),
      ],
      tree,
    )
    // Eight of the sixty are not in the large one.
    expect(['old', 'large'].filter((unit) => shows(cubes, unit, 'sickHours', '2022'))).not.toEqual(['old', 'large'])
    expect(['old', 'large'].filter((unit) => shows(cubes, unit, 'persons', '2022'))).not.toHaveLength(0)
  })
})

describe('stock and flow', () => {
  const staffOf = (table: Table) =>
    protect(
      [
        file(
          'turnover',
          { unit: ['u'], time: ['2021', '2022', '2023'], measure: ['employees', 'joiners', 'leavers'] },
          ({ time: when, measure }) => raw(table, `${when} ${measure}`),
        ),
      ],
      alone,
    )
  const told = (cubes: readonly Cube[], when: string, measure: string) =>
    isShown(cubes, 'turnover', { unit: 'u', time: when, measure })
  const flows: Table = {
    '2021 employees': 40,
    '2021 joiners': 6,
    '2021 leavers': 6,
    '2022 joiners': 7,
    '2022 leavers': 6,
    '2023 employees': 43,
    '2023 joiners': 5,
  }

  it.each<[string, Raw]>([
    ['lacks', null],
    ['withholds', 'c'],
  ])('tie two years together over one whose staff the source %s', (_, gap) => {
    const cubes = staffOf({ ...flows, '2022 employees': gap, '2023 leavers': 3 })
    // 40 + 7 − 6 + 5 − 43 = 3.
    const isOpen =
      told(cubes, '2021', 'employees') &&
      told(cubes, '2022', 'joiners') &&
      told(cubes, '2022', 'leavers') &&
      told(cubes, '2023', 'employees') &&
      told(cubes, '2023', 'joiners')
    expect([isOpen, told(cubes, '2023', 'leavers')]).toEqual([false, false])
  })

  it('tell the staff of a year that the source withholds, and with it a form of employment', () => {
    const cubes = protect(
      [
        file(
          'headcount',
          {
            unit: ['u'],
            time: ['2021', '2022'],
            employment: ['permanent', 'fixedTerm', 'total'],
            sex: ['total'],
            measure: ['persons'],
          },
          ({ time: when, employment }) =>
            when === '2021'
              ? ({ permanent: 25, fixedTerm: 8, total: 33 }[employment ?? ''] ?? null)
              : employment === 'total'
                ? 29
                : 'c',
        ),
        file('turnover', { unit: ['u'], time: ['2022'], measure: ['joiners', 'leavers'] }, ({ measure }) =>
          measure === 'joiners' ? 8 : 7,
        ),
      ],
      alone,
    )
    const staff = (when: string, employment: string) =>
      isShown(cubes, 'headcount', { unit: 'u', time: when, employment, sex: 'total', measure: 'persons' })
    // 25 + 8 − 7 = 26 of 29: three are employed for a time.
    expect(
      staff('2021', 'permanent') && staff('2022', 'total') && told(cubes, '2022', 'joiners') && told(cubes, '2022', 'leavers'),
    ).toBe(false)
  })
})

describe('sums that a file brings with it', () => {
  it('are taken away, since each tells of what it sums, and told of in the report', () => {
    const cube: Cube = {
      ...file('turnover', { unit: ['u'], time: ['2021', '2022', '2023'], measure: ['leavers'] }, ({ time: when }) =>
        when === '2023' ? 3 : 8,
      ),
      aggregates: [{ unit: 'u', time: ['2021', '2022', '2023'], measure: 'leavers', at: {}, value: 19 }],
    }
    const { cubes, report } = protectDelivery([cube], { rule: defaultProtection, tree: alone })
    expect(report.dropped).toBe(1)
    const leavers = (when: string) => isShown(cubes, 'turnover', { unit: 'u', time: when, measure: 'leavers' })
    expect(['2021', '2022', '2023'].map(leavers)).toEqual([true, true, false])
    expect(cubes.flatMap(({ aggregates = [] }) => aggregates)).toEqual([])
  })

  it('stay in a report that is public already', () => {
    const cube: Cube = {
      ...file('turnover', { unit: ['u'], time: ['2022', '2023'], measure: ['leavers'] }, () => 8),
      isPublic: true,
      aggregates: [{ unit: 'u', time: ['2022', '2023'], measure: 'leavers', at: {}, value: 16 }],
    }
    expect(protectDelivery([cube], { rule: defaultProtection, tree: alone }).cubes).toEqual([cube])
  })
})

describe('shares by age of a base that another file tells', () => {
  it('are hidden where their groups are small, and no more than counts would be', () => {
    const share: Table = { '0-19': 5, '20-29': 15, '30-39': 20, '40-49': 20, '50-59': 20, '60+': 20 }
    const cubes = protect(
      [
        file('headcount', { unit: ['u'], time, employment: ['total'], sex: ['total'], measure: ['persons'] }, () => 60),
        file(
          'age',
          { unit: ['u'], time, employment: ['total'], ageBand: Object.keys(share), measure: ['share'] },
          ({ ageBand }) => raw(share, ageBand ?? ''),
        ),
      ],
      alone,
    )
    const shown = Object.keys(share).filter((ageBand) =>
      isShown(cubes, 'age', { unit: 'u', time: '2023', employment: 'total', ageBand, measure: 'share' }),
    )
    expect(shown).toHaveLength(4)
    expect(shown).not.toContain('0-19')
  })
})

describe('a year of sick leave beside months', () => {
  const months = monthsOf(2023)

  it('is judged by itself in the groups that no month tells of', () => {
    const hours: Table = { all: 9000, women: 700, men: 8300 }
    const persons: Table = { all: 98, women: 8, men: 90 }
    const cubes = protect(
      [
        file(
          'sickLeave',
          { unit: ['u'], time: ['2023', ...months], group: ['all', 'women', 'men'], measure: ['persons', 'sickHours'] },
          ({ time: when, group = '', measure }) => {
            if (when === '2023') return raw(measure === 'persons' ? persons : hours, group)
            return group === 'all' ? (measure === 'persons' ? 98 : 750) : null
          },
        ),
      ],
      alone,
    )
    const shown = ['all', 'women', 'men'].filter((group) => shows(cubes, 'u', 'sickHours', '2023', group))
    expect(shown).toEqual(['all'])
  })

  it('does not tell the persons and hours of three in a month, though they are more in the year', () => {
    const cubes = protect(
      [
        file(
          'sickLeave',
          { unit: ['u'], time: ['2023', ...months], group: ['all', 'women', 'men'], measure: ['persons', 'sickHours'] },
          ({ time: when, group = '', measure }) => {
            const women = when === '2023M07' ? 3 : 12
            if (measure === 'persons') return { all: women + 90, women, men: 90 }[group] ?? null
            return (when === '2023' ? 12 : 1) * ({ all: 900, women: 100, men: 800 }[group] ?? 0)
          },
        ),
      ],
      alone,
    )
    for (const measure of ['persons', 'sickHours'])
      expect([measure, shows(cubes, 'u', measure, '2023M07', 'women')]).toEqual([measure, false])
  })
})

describe('sums in place of what is hidden', () => {
  it('are of figures that the unit’s own file tells, never of what others leave', () => {
    const tree = treeOf([
      ['P', null],
      ['A', 'P'],
      ['B', 'P'],
    ])
    const times = ['2021', '2022', '2023']
    const own = (unit: string, of: readonly string[], many: number): Cube =>
      file('turnover', { unit: [unit], time: of, measure: ['leavers'] }, () => many)
    const cubes = protect([own('P', ['2022', '2023'], 7), own('A', times, 4), own('B', times, 3)], tree)
    const told = cubes.flatMap(({ aggregates = [] }) => aggregates).filter(({ unit }) => unit === 'P')
    expect(told.filter(({ time: of }) => of.includes('2021'))).toEqual([])
  })
})

describe('shares by age', () => {
  const shownOf = (decimals: number, share: Table, staff: number | null) => {
    const codes = { unit: ['u'], time, employment: ['total'], ageBand: Object.keys(share), measure: ['share'] }
    const age = file('age', codes, ({ ageBand }) => raw(share, ageBand ?? ''))
    const cubes = protect(
      [
        ...(staff === null
          ? []
          : [file('headcount', { unit: ['u'], time, employment: ['total'], sex: ['total'], measure: ['persons'] }, () => staff)]),
        { ...age, decimals: { share: decimals } },
      ],
      alone,
    )
    return Object.keys(share).filter((ageBand) =>
      isShown(cubes, 'age', { unit: 'u', time: '2023', employment: 'total', ageBand, measure: 'share' }),
    )
  }

  it('of thousands may still be of one person', () => {
    const share: Table = { '0-19': 0.02, '20-29': 20.02, '30-39': 19.98, '40-49': 20.01, '50-59': 19.99, '60+': 19.98 }
    expect(shownOf(2, share, null)).not.toContain('0-19')
  })

  it('are judged by the fewest persons that they can be rounded from', () => {
    // 0.2 % of 2 400 are four or five or six.
    const share: Table = { '0-19': 0.2, '20-29': 19.8, '30-39': 20, '40-49': 20, '50-59': 20, '60+': 20 }
    expect(shownOf(1, share, 2400)).not.toContain('0-19')
  })
})

describe('a unit told of before it lived, beside units of then that no file tells of', () => {
  it('does not tell by one of them how many the other were', () => {
    const tree = treeOf([
      ['P', null],
      ['oldA', 'P', until(2022, 'new')],
      ['oldB', 'P', until(2022, 'new')],
      ['new', 'P', since(2023)],
    ])
    const persons: Table = { new: 17, oldA: 14 }
    const cubes = protect(
      [
        file(
          'headcount',
          { unit: ['oldA', 'new'], time: ['2022'], employment: ['total'], sex: ['total'], measure: ['persons'] },
          (at) => raw(persons, at['unit'] ?? ''),
        ),
      ],
      tree,
    )
    const told = ['new', 'oldA'].filter((unit) =>
      isShown(cubes, 'headcount', { unit, time: '2022', employment: 'total', sex: 'total', measure: 'persons' }),
    )
    expect(told).not.toEqual(['new', 'oldA'])
  })
})
