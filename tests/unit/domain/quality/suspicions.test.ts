import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { besideHeadcount } from '../../../../src/domain/quality/besideHeadcount.ts'
import { findingsIn } from '../../../../src/domain/quality/cubeRules.ts'
import { cubeOfRows, datasetOf, type Raw } from '../datasets.ts'

const codesIn = (cube: Cube) => findingsIn(cube, 'u').map(({ code }) => code)

/** Staff by sex over the years from 2019 on, without totals. */
function staff(women: readonly Raw[], men: readonly Raw[], more: Partial<Cube> = {}): Cube {
  const time = women.map((_, i) => String(2019 + i))
  const codes = { unit: ['u'], time, employment: ['total'], sex: ['women', 'men'], measure: ['persons'] }
  const cube = buildCube(
    datasetOf('headcount', codes, (at) => (at['sex'] === 'women' ? women : men)[time.indexOf(at['time'] ?? '')] ?? null),
  )
  return { ...cube, label: 'Antal', ...more }
}

/** Published sick leave of everyone and of the groups given, in one year. */
function sickLeave(rates: Readonly<Record<string, Raw>>, longShare: Raw = null): Cube {
  const codes = { unit: ['u'], time: ['2023'], group: Object.keys(rates), measure: ['rate', 'longShare'] }
  return buildCube(
    datasetOf('sickLeave', codes, ({ group, measure }) => {
      if (measure === 'longShare') return group === 'all' ? longShare : null
      return rates[group ?? ''] ?? null
    }),
  )
}

describe('counts under percent', () => {
  it('are found where the heading of the file says percent', () => {
    const cube = staff([162], [79], { label: 'Antal månadsanställda den 31 december, procent' })
    expect(findingsIn(cube, 'u')).toMatchObject([
      { code: 'counts-as-percent', severity: 'warning', most: 241, heading: cube.label, cells: [] },
    ])
  })

  it('are found where the measure’s own unit says percent or share', () => {
    for (const unit of ['procent', '%', 'andel av personalen'])
      expect(codesIn(staff([162], [79], { unitLabels: { persons: unit } }))).toEqual(['counts-as-percent'])
  })

  it('are found where percentages can only be counts', () => {
    const turnover = (rates: readonly Raw[]) => cubeOfRows('turnover', ['2022', '2023'], { rate: rates })
    expect(findingsIn(turnover([135, 133]), 'u')).toMatchObject([{ code: 'counts-as-percent', cells: [{}, {}], most: 135 }])
    expect(codesIn(turnover([90.5, 100]))).toEqual([])
  })

  it('are not found where nothing says percent, where percentages stand beside them or where there are no values', () => {
    expect(codesIn(staff([162], [79], { unitLabels: { persons: 'personer' } }))).toEqual([])
    expect(codesIn(staff([162], [79], { label: 'Månadsanställda på handelskontoret' }))).toEqual([])
    const both = cubeOfRows('turnover', ['2023'], { leavers: [33], employees: [283], rate: [11.66] })
    expect(codesIn({ ...both, label: 'Personalomsättning, procent' })).toEqual([])
    expect(codesIn(staff([null], ['c'], { label: 'procent' }))).toEqual([])
  })
})

describe('the long sick leave', () => {
  it('is suspected of being divided by working time where it is no larger than the rate', () => {
    expect(codesIn(sickLeave({ all: 2.79 }, 1.05))).toEqual(['long-share-of-time'])
    expect(codesIn(sickLeave({ all: 6 }, 6))).toEqual(['long-share-of-time'])
  })

  it('is not where it is larger, none or withheld', () => {
    for (const share of [37.54, 2.8, 0, 'c', null] as const) expect(codesIn(sickLeave({ all: 2.79 }, share))).toEqual([])
  })

  it('is judged by the hours where they are given', () => {
    const rows = { sickHours: [60], ordinaryHours: [1000], longSickHours: [20], rate: [6] }
    const withShare = (longShare: Raw) => codesIn(cubeOfRows('sickLeave', ['2023'], { ...rows, longShare: [longShare] }, 'all'))
    expect(withShare(2)).toEqual(['ratio-not-parts', 'long-share-of-time'])
    expect(withShare(33)).toEqual([])
    expect(withShare(5)).toEqual(['ratio-not-parts'])
  })
})

describe('the age groups of the sick leave', () => {
  const ages = (...rates: readonly Raw[]) => ({
    'age-29': rates[0] ?? null,
    'age30-49': rates[1] ?? null,
    'age50+': rates[2] ?? null,
  })

  it('are suspected of being shares where they add up to a hundred, but for rounding', () => {
    expect(codesIn(sickLeave(ages(20, 35, 45)))).toEqual(['age-shares-of-leave'])
    expect(codesIn(sickLeave(ages(20.01, 35, 45)))).toEqual(['age-shares-of-leave'])
    expect(codesIn(sickLeave(ages(33.33, 33.33, 33.33)))).toEqual(['age-shares-of-leave'])
  })

  it('are not where rounding does not explain what is missing, or where one is withheld', () => {
    expect(codesIn(sickLeave(ages(20, 35, 44.9)))).toEqual([])
    expect(codesIn(sickLeave(ages(20, 'c', 45)))).toEqual([])
    expect(codesIn(sickLeave(ages(6.43, 2.22, 3.04)))).toEqual([])
  })
})

describe('an unlikely jump', () => {
  it('is staff that more than double, up or down, by more than fifty', () => {
    expect(findingsIn(staff([100, 210], [0, 0]), 'u')).toMatchObject([
      { code: 'unlikely-jump', period: '2020', from: '2019', before: 100, after: 210 },
    ])
    expect(codesIn(staff([2830, 283], [0, 0]))).toEqual(['unlikely-jump'])
  })

  it('is a rate that slipped by a decimal', () => {
    const rates = (...rate: readonly Raw[]) => codesIn(cubeOfRows('sickLeave', ['2022', '2023'], { rate }, 'all'))
    expect(rates(3.02, 27.9)).toEqual(['unlikely-jump'])
    expect(rates(30.2, 2.79)).toEqual(['unlikely-jump'])
    expect(rates(0.5, 6)).toEqual([])
  })

  it('is no growth that may be, no small unit, no break, no year in between', () => {
    expect(codesIn(staff([100, 200], [0, 0]))).toEqual([])
    expect(codesIn(staff([10, 60], [0, 0]))).toEqual([])
    const grown = staff([100, 300], [0, 0])
    const broken = { ...grown, cells: grown.cells.map((cell) => ({ ...cell, flags: 'b' })) }
    expect(codesIn(broken)).toEqual([])
    expect(codesIn(staff([100, null, 300], [0, 0, 0]))).toEqual(['gap'])
  })
})

describe('a jump of a part', () => {
  it('takes five times, and a whole is told before its parts', () => {
    expect(codesIn(staff([300, 240], [60, 140]))).toEqual([])
    expect(findingsIn(staff([300, 220], [20, 120]), 'u')).toMatchObject([
      { code: 'unlikely-jump', at: { sex: 'men' }, before: 20, after: 120, cells: [{ period: '2019' }, { period: '2020' }] },
    ])
    expect(findingsIn(staff([30, 300], [20, 200]), 'u')).toMatchObject([
      { code: 'unlikely-jump', at: {}, before: 50, after: 500 },
    ])
  })

  it('is nought after many, and not after few', () => {
    expect(findingsIn(staff([60, 0], [0, 0]), 'u')).toMatchObject([{ code: 'unlikely-jump', before: 60, after: 0 }])
    expect(codesIn(staff([50, 0], [0, 0]))).toEqual([])
  })

  it('is hours of more than fifty full-time years of 1 980 hours', () => {
    const hours = (after: number) => codesIn(cubeOfRows('sickLeave', ['2022', '2023'], { ordinaryHours: [40_000, after] }, 'all'))
    expect([hours(40_000 + 50 * 1980), hours(40_001 + 50 * 1980)]).toEqual([[], ['unlikely-jump']])
  })
})

describe('a rate whose size is known', () => {
  const years = ['2022', '2023']
  const ofHours = (persons: number, ...rates: readonly number[]) => {
    const ordinary = persons * 1980
    const sickHours = rates.map((rate) => (rate * ordinary) / 100)
    return codesIn(cubeOfRows('sickLeave', years, { sickHours, ordinaryHours: [ordinary, ordinary] }, 'all'))
  }

  it('can’t be under two tenths of a percent in fifty full-time years, and may be in fewer', () => {
    expect(ofHours(50, 4, 0.19)).toEqual(['unlikely-rate'])
    expect(ofHours(50, 4, 0.21)).toEqual([])
    expect(ofHours(49, 4, 0.1)).toEqual([])
    expect(ofHours(49, 4, 0)).toEqual([])
  })

  it('may move more the fewer there are, as persons differ', () => {
    // Seven standard deviations: e to the power of 7 · 2,16 · √(2 / n), and never less than five times.
    const limit = (persons: number) => Math.max(5, Math.exp((7 * Math.sqrt(0.0168) * Math.sqrt(2 / persons)) / 0.06))
    for (const persons of [80, 100, 2000]) {
      expect(ofHours(persons, 1, limit(persons) * 0.999)).toEqual([])
      expect(ofHours(persons, 1, limit(persons) * 1.001)).toEqual(['unlikely-jump'])
      expect(ofHours(persons, limit(persons) * 1.001, 1)).toEqual(['unlikely-jump'])
    }
  })

  it('is above a hundred where some of the hours stand in thousands', () => {
    const rows = { sickHours: [4000, 4000], ordinaryHours: [90, 90] }
    expect(findingsIn(cubeOfRows('sickLeave', years, rows, 'all'), 'u')).toMatchObject([
      { code: 'unlikely-rate', looksLike: 'thousands' },
      { code: 'unlikely-rate' },
    ])
  })

  it('of turnover counts leavers, who are Poisson', () => {
    const turnover = (employees: number, ...leavers: readonly number[]) =>
      codesIn(cubeOfRows('turnover', years, { leavers, employees: [employees, employees] }))
    expect(turnover(100, 5, 26)).toEqual([])
    expect(turnover(100, 6, 60)).toEqual(['unlikely-jump'])
    expect(turnover(400, 30, 0)).toEqual(['unlikely-rate'])
    expect(turnover(390, 30, 0)).toEqual([])
  })

  it('does not jump across a break', () => {
    const cube = cubeOfRows('turnover', years, { leavers: [6, 60], employees: [100, 100] })
    expect(codesIn({ ...cube, cells: cube.cells.map((cell) => ({ ...cell, flags: 'b' })) })).toEqual([])
  })
})

describe('a copied year', () => {
  it('takes so many figures that chance does not explain it', () => {
    const both = (employment: readonly string[], women: readonly number[], men: readonly number[]) => {
      const codes = { unit: ['u'], time: ['2022', '2023'], employment, sex: ['women', 'men'], measure: ['persons'] }
      return codesIn(
        buildCube(
          datasetOf(
            'headcount',
            codes,
            (at) => (at['sex'] === 'women' ? women : men)[employment.indexOf(at['employment'] ?? '')] ?? null,
          ),
        ),
      )
    }
    expect(both(['permanent', 'fixedTerm'], [352, 43], [137, 15])).toEqual(['copied-year'])
    // A small unit may well have the same staff two years in a row, and two figures alone say little.
    expect(both(['permanent', 'fixedTerm'], [12, 8], [9, 7])).toEqual([])
    expect(both(['total'], [395], [152])).toEqual([])
  })

  it('is not one where a single figure differs, where all are nought or where figures roll', () => {
    const rates = [5.43, 6.02, 3.9, 5.8, 4.9, 5.9]
    const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']
    const sick = (odd = 0, times = 1) =>
      buildCube(
        datasetOf('sickLeave', { unit: ['u'], time: ['2022', '2023'], group: groups, measure: ['rate'] }, ({ time, group }) => {
          return times * (rates[groups.indexOf(group ?? '')] ?? 0) + (time === '2023' && group === 'men' ? odd : 0)
        }),
      )
    expect(findingsIn(sick(), 'u')).toMatchObject([{ code: 'copied-year', from: '2022', period: '2023', cells: { length: 6 } }])
    expect(codesIn(sick(0.01))).toEqual([])
    expect(codesIn(sick(0, 0))).toEqual([])
    expect(codesIn({ ...sick(), rollingMonths: 36 })).toEqual([])
  })
})

describe('swapped sexes', () => {
  const swappedIn = (women: readonly number[], men: readonly number[]) =>
    findingsIn(staff(women, men), 'u').flatMap(({ code, period }) => (code === 'swapped-sexes' ? [period] : []))

  it('are found in the years that are fewest, one after the other too', () => {
    expect(swappedIn([390, 152, 395], [150, 391, 152])).toEqual(['2020'])
    expect(swappedIn([390, 385, 150, 152, 395], [150, 151, 391, 388, 152])).toEqual(['2021', '2022'])
    expect(swappedIn([150, 391, 385, 390], [390, 152, 151, 155])).toEqual(['2019'])
    expect(swappedIn([390, 152], [150, 391])).toEqual(['2020'])
    // The more there are, the nearer half may the shares lie: 11 points of 540 persons, 5 of 4 000.
    expect(swappedIn([300, 240, 302], [240, 300, 241])).toEqual(['2020'])
    expect(swappedIn([2100, 1905, 2110], [1900, 2095, 1905])).toEqual(['2020'])
  })

  it('are not in a small unit, where the sexes are nearly as many, or where a share moves to something else', () => {
    expect(swappedIn([20, 8], [8, 20])).toEqual([])
    expect(swappedIn([290, 250], [250, 290])).toEqual([])
    expect(swappedIn([2100, 2000], [1900, 2000])).toEqual([])
    expect(swappedIn([390, 270], [150, 270])).toEqual([])
  })
})

describe('a file of many units', () => {
  it('has the same to find for each as a file of that unit alone', () => {
    const [units, years] = [
      ['a', 'u', 'b'],
      ['2021', '2022', '2023'],
    ]
    const made = (which: readonly string[]) =>
      buildCube(
        datasetOf('turnover', { time: years, unit: which, measure: ['leavers', 'employees'] }, ({ unit, time, measure }) => {
          if (measure === 'leavers') return 10
          return unit === 'u' && time === '2022' ? 4000 : 400
        }),
      )
    const together = made(units)
    for (const unit of units) expect(findingsIn(together, unit)).toEqual(findingsIn(made([unit]), unit))
    expect(findingsIn(together, 'u').map(({ code }) => code)).toEqual(['unlikely-jump', 'unlikely-jump'])
    expect(findingsIn(together, 'elsewhere')).toEqual([])
  })
})

describe('a gap', () => {
  it('is every year without a figure between years that have one', () => {
    expect(findingsIn(staff([10, null, null, 12], [20, 20, 20, 20]), 'u')).toMatchObject([
      { code: 'gap', severity: 'info', period: '2020', years: ['2020', '2021'] },
    ])
    const lacking = cubeOfRows('recruitment', ['2019', '2021'], { ads: [10, 12], applicants: [20, 30] })
    expect(findingsIn(lacking, 'u')).toMatchObject([{ code: 'gap', years: ['2020'], cells: [{}, {}] }])
  })

  it('is not before the first or after the last, nor a figure that is withheld or has no meaning', () => {
    expect(codesIn(staff([null, 10, 11, null], [20, 20, 20, 20]))).toEqual([])
    expect(codesIn(staff([10, 'c', 11], [20, 20, 20]))).toEqual([])
    expect(codesIn(staff([10, 'z', 11], [20, 20, 20]))).toEqual([])
  })
})

describe('small groups', () => {
  it('are told of in one finding without their numbers: a leak, or a fact where the report is public', () => {
    expect(findingsIn(staff([12, 10], [3, 0]), 'u')).toMatchObject([
      { code: 'small-groups', severity: 'warning', cells: [{ period: '2019', at: { sex: 'men' } }], isPublic: false },
    ])
    expect(findingsIn(staff([12, 1], [4, 20], { isPublic: true }), 'u')).toMatchObject([
      { code: 'small-groups', severity: 'info', cells: [{}, {}], isPublic: true },
    ])
  })

  it('of sick leave are those of at most ten', () => {
    const withPersons = (women: number) =>
      buildCube(
        datasetOf('sickLeave', { unit: ['u'], time: ['2023'], group: ['all', 'women'], measure: ['rate', 'persons'] }, (at) => {
          return at['measure'] === 'rate' ? 3 : at['group'] === 'women' ? women : 40
        }),
      )
    expect(findingsIn(withPersons(10), 'u')).toMatchObject([
      { code: 'small-groups', cells: [{ measure: 'rate', at: { group: 'women' } }] },
    ])
    expect(codesIn(withPersons(11))).toEqual([])
  })

  it('are none where there is nobody, five or more, or nothing to see', () => {
    expect(codesIn(staff([5, 10], [0, 7]))).toEqual([])
    expect(codesIn(staff(['c', 10], [7, 'c']))).toEqual([])
  })
})

describe('sound figures', () => {
  const hours = fc.record({ women: fc.integer({ min: 1000, max: 90_000 }), men: fc.integer({ min: 1000, max: 90_000 }) })
  const rate = fc.double({ min: 0.01, max: 0.15, noNaN: true })
  const share = fc.double({ min: 0.2, max: 0.6, noNaN: true })

  it('are never doubted, however they are rounded', () => {
    fc.assert(
      fc.property(hours, rate, rate, share, fc.integer({ min: 0, max: 2 }), (ordinary, womens, mens, long, decimals) => {
        const sick = { women: ordinary.women * womens, men: ordinary.men * mens }
        const all = (sick.women + sick.men) / (ordinary.women + ordinary.men)
        const rounded = (value: number) => Math.round(value * 100 * 10 ** decimals) / 10 ** decimals
        const cube = sickLeave({ all: rounded(all), women: rounded(womens), men: rounded(mens) }, Math.max(rounded(long), 16))
        expect(codesIn({ ...cube, decimals: { rate: decimals, longShare: decimals } })).toEqual([])
      }),
    )
  })
})

describe('missing months', () => {
  /** The years that lack months, of a staff from 2019 on that works so many parts of 1 700 hours each; the source may mark a break. */
  const missingIn = (persons: readonly number[], parts: readonly number[], isBreak = false) => {
    const years = persons.map((_, i) => String(2019 + i))
    const hours = persons.map((now, i) => Math.round(850 * (now + (persons[i - 1] ?? now)) * (parts[i] ?? 1)))
    const cube = cubeOfRows('sickLeave', years, { ordinaryHours: hours }, 'all')
    const cells = isBreak ? cube.cells.map((cell): typeof cell => ({ ...cell, flags: 'b' })) : cube.cells
    const none = persons.map(() => 0)
    const findings = besideHeadcount({ ...cube, cells }, staff(persons, none), 'u')
    return findings.flatMap((one) => (one.code === 'missing-months' ? [[one.period, one.months]] : []))
  }
  const even = [600, 590, 610, 600, 605]

  it.each([1, 2, 3, 4, 5])('are found for each of the staff: %i, in the last year or before one that has all', (months) => {
    const left = 1 - months / 12
    expect(missingIn(even, [1, 1, 1.01, 1, left])).toEqual([['2023', months]])
    expect(missingIn(even, [1, 1, 1, left * 1.02, 1])).toEqual([['2022', months]])
  })

  it('are not where the staff has changed, is small, counts otherwise from then on, or the source says so', () => {
    expect(missingIn([600, 590, 610, 550, 555], [1, 1, 1, 1, 1])).toEqual([])
    expect(missingIn([600, 590, 800, 600, 605], [1, 1, 1, 11 / 12, 1])).toEqual([])
    expect(
      missingIn(
        even.map((count) => count / 4),
        [1, 1, 1, 11 / 12, 1],
      ),
    ).toEqual([])
    expect(missingIn(even, [1, 1, 1, 11 / 12, 11 / 12])).toEqual([])
    expect(missingIn(even, [1, 1, 1, 11 / 12, 1], true)).toEqual([])
    expect(missingIn(even, [1, 1, 1, 0.96, 1])).toEqual([])
  })
})
