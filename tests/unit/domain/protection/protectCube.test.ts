import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../../src/domain/area.ts'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import { cellAt, type Coordinates, type Cube } from '../../../../src/domain/cube.ts'
import { type Figure, isSmallGroup, smallGroup } from '../../../../src/domain/figure.ts'
import { needsSizes, protectCube } from '../../../../src/domain/protection/protectCube.ts'
import { defaultProtection as rule } from '../../../../src/domain/protection/protectionRule.ts'
import { catalog, datasetOf as builtIn } from '../../feeds/readFeeds.ts'
import { datasetOf, type Raw } from '../datasets.ts'
import { treeOf } from '../trees.ts'

const tree = treeOf([
  ['town', null],
  ['school', 'town'],
  ['care', 'town'],
  ['ward', 'care'],
])
const protect = (cube: Cube, beside: readonly Cube[] = []) =>
  protectCube(cube, { rule, tree, beside, tell: { hidden: (atMost) => `at most ${atMost}`, unjudged: 'who knows' } })

/** Staff by form and sex in two years: all have plenty but for what is given, by unit, year, form and sex. */
function headcount(units: readonly string[], odd: Readonly<Record<string, number>> = {}): Cube {
  const sum = (unit: string, time: string, forms: readonly string[], sexes: readonly string[]) =>
    forms.flatMap((form) => sexes.map((sex) => odd[`${unit} ${time} ${form} ${sex}`] ?? 20)).reduce((a, b) => a + b)
  const either = (code: string, parts: readonly string[]) => (code === 'total' ? parts : [code])
  const [forms, sexes] = [
    ['permanent', 'fixedTerm'],
    ['women', 'men'],
  ]
  const codes = {
    unit: units,
    time: ['2022', '2023'],
    employment: [...forms, 'total'],
    sex: [...sexes, 'total'],
    measure: ['persons'],
  }
  return buildCube(
    datasetOf('headcount', codes, ({ unit = '', time = '', employment = '', sex = '' }) =>
      sum(unit, time, either(employment, forms), either(sex, sexes)),
    ),
  )
}

const persons = (cube: Cube, at: Omit<Coordinates, 'measure'>): Figure =>
  cellAt(cube, { unit: 'town', time: '2023', ...at, measure: 'persons' }).figure
const hidden = (cube: Cube, measure: string, ...places: readonly Omit<Coordinates, 'measure'>[]) =>
  places.map((at) => isSmallGroup(cellAt(cube, { unit: 'town', time: '2023', ...at, measure }).figure))

describe('a small group', () => {
  const cube = protect(headcount(['town'], { 'town 2022 fixedTerm men': 3 }))

  it('is hidden with all that it could be worked out from, and with nothing else', () => {
    const at = (employment: string, sex: string) => persons(cube, { time: '2022', employment, sex })
    for (const form of ['permanent', 'fixedTerm']) for (const sex of ['women', 'men']) expect(at(form, sex)).toBe(smallGroup)
    expect([at('total', 'women'), at('total', 'men'), at('permanent', 'total'), at('fixedTerm', 'total')]).toEqual([
      40, 23, 40, 23,
    ])
    expect(at('total', 'total')).toBe(63)
  })

  it('is hidden in its own year, which no other year tells of', () => {
    for (const employment of ['permanent', 'fixedTerm', 'total'])
      expect(['women', 'men'].map((sex) => isSmallGroup(persons(cube, { employment, sex })))).toEqual([false, false])
  })

  it('can be as many as there are fewer than five of, for all that the rest tells', () => {
    const told = (employment: string, sex: string) => persons(cube, { time: '2022', employment, sex })
    const range = Array.from({ length: 64 }, (_, i) => i)
    const found = range.filter((men) =>
      range.some((women) => {
        const world = [
          ['fixedTerm', 'men', men],
          ['fixedTerm', 'women', women],
          ['fixedTerm', 'total', men + women],
          ['permanent', 'men', 23 - men],
          ['permanent', 'women', 40 - women],
          ['permanent', 'total', 63 - men - women],
        ] as const
        return world.every(([form, sex, value]) => value >= 0 && (isSmallGroup(told(form, sex)) || told(form, sex) === value))
      }),
    )
    expect(Math.max(...found) - Math.min(...found)).toBeGreaterThanOrEqual(5)
  })

  it('is told of nowhere, not even by how it is hidden', () => {
    const figures = ['women', 'men'].map((sex) => persons(cube, { time: '2022', employment: 'fixedTerm', sex }))
    expect(new Set(figures).size).toBe(1)
    expect(cube.hiddenWhy).toBe('at most 4')
  })

  it('begins below the threshold and above nobody', () => {
    const isHidden = (men: number) =>
      hidden(protect(headcount(['town'], { 'town 2023 fixedTerm men': men })), 'persons', { employment: 'fixedTerm', sex: 'men' })
    expect([0, 1, 4, 5].map((men) => isHidden(men)[0])).toEqual([false, true, true, false])
  })

  it('hides the same of the unit beside, and not of the one above', () => {
    const small = {
      'school 2023 permanent men': 1,
      'school 2023 fixedTerm men': 2,
      'town 2023 permanent men': 21,
      'town 2023 fixedTerm men': 22,
      ...Object.fromEntries(
        ['2022', '2023'].flatMap((time) =>
          ['permanent', 'fixedTerm'].flatMap((form) => [
            [`town ${time} ${form} women`, 40],
            ...(time === '2022' ? [[`town ${time} ${form} men`, 40] as const] : []),
          ]),
        ),
      ),
    }
    const cubes = protect(headcount(['town', 'school', 'care'], small))
    const men = (unit: string) => hidden(cubes, 'persons', { unit, sex: 'men' })[0]
    expect(['town', 'school', 'care'].map(men)).toEqual([false, true, true])
    expect(hidden(cubes, 'persons', { unit: 'school' }, { unit: 'care' }, { unit: 'town', employment: 'permanent' })).toEqual([
      false,
      false,
      false,
    ])
  })

  it('is gone before the contradictions are looked for', () => {
    const codes = { unit: ['town'], time: ['2023'], employment: ['total'], sex: ['women', 'men', 'total'], measure: ['persons'] }
    const dataset = datasetOf('headcount', codes, ({ sex }) => (sex === 'men' ? 3 : sex === 'women' ? 40 : 77))
    const found = ({ findings }: Cube) => findings.map(({ code }) => code)
    expect(found(buildCube(dataset))).toEqual(['whole-not-sum', 'small-groups'])
    expect(found(buildCube(dataset, undefined, protect))).toEqual(['hidden-groups'])
  })

  it('leaves a file without small groups as it is', () => {
    const whole = headcount(['town', 'school'])
    expect(protect(whole).cells).toBe(whole.cells)
    expect(protect(whole).hiddenWhy).toBeUndefined()
  })

  it('is not looked for in a report that is public already', () => {
    const published = { ...headcount(['town'], { 'town 2023 fixedTerm men': 1 }), isPublic: true }
    expect(protect(published)).toBe(published)
  })
})

describe('sick leave', () => {
  const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']
  const file = (area: AreaId, sizes: Readonly<Record<string, number>>, measures: readonly string[]): Cube =>
    buildCube(
      datasetOf(area, { unit: ['town'], time: ['2023'], group: groups, measure: measures }, ({ group = '', measure }): Raw => {
        const size = sizes[group] ?? 0
        return { persons: size, sickHours: 80 * size, ordinaryHours: 1600 * size }[measure ?? ''] ?? 5
      }),
    )
  const sizes = { all: 40, women: 29, men: 11, 'age-29': 11, 'age30-49': 11, 'age50+': 18 }
  const at = groups.map((group) => ({ group }))

  it('is hidden for both sexes where one has ten persons, and shown where it has eleven', () => {
    const measures = ['persons', 'sickHours', 'ordinaryHours', 'rate']
    expect(hidden(protect(file('sickLeave', sizes, measures)), 'rate', ...at)).toEqual([false, false, false, false, false, false])
    const ten = protect(file('sickLeave', { ...sizes, women: 30, men: 10 }, measures))
    for (const measure of measures) expect(hidden(ten, measure, ...at)).toEqual([false, true, true, false, false, false])
    expect(ten.hiddenWhy).toBe('at most 10')
  })

  it('is hidden for one more age where one is small, and altogether where everyone is', () => {
    const young = protect(file('sickLeave', { ...sizes, 'age-29': 1, 'age50+': 28 }, ['persons', 'rate']))
    expect(hidden(young, 'rate', ...at.slice(0, 4))).toEqual([false, false, false, true])
    expect(hidden(young, 'rate', ...at.slice(4)).filter(Boolean)).toHaveLength(1)
    const few = protect(
      file('sickLeave', { all: 10, women: 10, men: 0, 'age-29': 0, 'age30-49': 10, 'age50+': 0 }, ['persons', 'rate']),
    )
    expect(hidden(few, 'rate', ...['all', 'women', 'age30-49'].map((group) => ({ group })))).toEqual([true, true, true])
  })

  const rates = file('sickLeave', {}, ['rate'])
  const staff = (men: number) => headcount(['town'], { 'town 2023 permanent men': men, 'town 2023 fixedTerm men': 0 })

  it('goes by the headcount where it does not tell how many its groups are', () => {
    expect(hidden(protect(rates, [staff(10)]), 'rate', ...at.slice(0, 3))).toEqual([false, true, true])
    expect(hidden(protect(rates, [staff(11)]), 'rate', ...at.slice(0, 3))).toEqual([false, false, false])
  })

  it('goes by the headcount also where its own sizes are withheld', () => {
    const dataset = datasetOf(
      'sickLeave',
      { unit: ['town'], time: ['2023'], group: groups, measure: ['persons', 'rate'] },
      ({ group = '', measure }): Raw =>
        measure === 'rate' ? 5 : group === 'men' ? 'c' : group === 'women' ? 30 : group === 'all' ? 40 : 13,
    )
    expect(needsSizes(dataset)).toBe(true)
    expect(hidden(protect(buildCube(dataset), [staff(10)]), 'rate', ...at.slice(0, 3))).toEqual([false, true, true])
  })

  it('is hidden where its own sizes are withheld and nothing else tells them', () => {
    const dataset = datasetOf(
      'sickLeave',
      { unit: ['town'], time: ['2023'], group: groups.slice(0, 3), measure: ['persons', 'rate'] },
      ({ group = '', measure }): Raw => (measure === 'rate' ? 5 : group === 'all' ? 40 : 'c'),
    )
    const cube = protect(buildCube(dataset))
    expect(hidden(cube, 'rate', ...at.slice(0, 3))).toEqual([false, true, true])
    expect(cube.unjudgedWhy).toBeUndefined()
  })

  it('is shown of everyone alone where nothing tells how many they are, and says that it could not be judged', () => {
    const cube = protect(rates)
    expect(cube.unjudgedWhy).toBe('who knows')
    expect(hidden(cube, 'rate', ...at)).toEqual([false, true, true, true, true, true])
    expect(protect(file('sickLeave', sizes, ['persons', 'rate'])).unjudgedWhy).toBeUndefined()
  })
})

describe('turnover', () => {
  const file = (leavers: number): Cube =>
    buildCube(
      datasetOf(
        'turnover',
        { unit: ['town'], time: ['2022', '2023'], measure: ['leavers', 'employees', 'rate'] },
        ({ time, measure }) => (measure === 'leavers' ? (time === '2022' ? leavers : 9) : measure === 'rate' ? 10 : 90),
      ),
    )

  it('is hidden where fewer than five have left, with the rate, and not where nobody has', () => {
    const isHidden = (leavers: number, time: string) =>
      ['leavers', 'employees', 'rate'].map((id) => hidden(protect(file(leavers)), id, { time })[0])
    expect([0, 4, 5].map((leavers) => isHidden(leavers, '2022'))).toEqual([
      [false, false, false],
      [true, false, true],
      [false, false, false],
    ])
    expect(isHidden(4, '2023')).toEqual([false, false, false])
  })

  it('is not what two stocks and those who came tell', () => {
    const relation = (leavers: number): Cube =>
      buildCube(
        datasetOf(
          'turnover',
          { unit: ['town'], time: ['2022', '2023'], measure: ['leavers', 'joiners', 'employees'] },
          ({ time, measure }) => {
            if (measure === 'employees') return time === '2022' ? 90 : 98 - leavers
            return measure === 'joiners' ? 8 : time === '2022' ? 9 : leavers
          },
        ),
      )
    const cube = protect(relation(3))
    const told = (time: string, measure: string) => cellAt(cube, { unit: 'town', time, measure }).figure
    const fits = (time: string, measure: string, value: number) =>
      value >= 0 && (isSmallGroup(told(time, measure)) || told(time, measure) === value)
    const range = Array.from({ length: 30 }, (_, i) => i)
    const found = range.filter((left) =>
      range.some((came) =>
        Array.from({ length: 200 }, (_, before) => before).some(
          (before) =>
            fits('2023', 'leavers', left) &&
            fits('2023', 'joiners', came) &&
            fits('2022', 'employees', before) &&
            fits('2023', 'employees', before + came - left),
        ),
      ),
    )
    expect(Math.max(...found) - Math.min(...found)).toBeGreaterThanOrEqual(5)
    expect(told('2022', 'leavers')).toBe(9)
    expect(protect(relation(6)).hiddenWhy).toBeUndefined()
  })

  it('is hidden where a rate alone makes fewer than five of a known staff', () => {
    const rateAlone = (rate: number) =>
      buildCube(datasetOf('turnover', { unit: ['town'], time: ['2022', '2023'], measure: ['rate'] }, () => rate))
    const staff = headcount(['town'], { 'town 2023 permanent women': 60 })
    const isHidden = (rate: number, beside: readonly Cube[]) =>
      hidden(protect(rateAlone(rate), beside), 'rate', { time: '2022' }, { time: '2023' })
    const known: readonly Cube[] = [staff]
    // In 2022 they are 40: a tenth of them is four persons.
    expect([0, 10, 12.5].map((rate) => isHidden(rate, known))).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ])
    // A tenth may be one of ten persons, and 10.01 percent are at least ninety of hundreds.
    expect([10, 10.01].map((rate) => isHidden(rate, []))).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('does not tell of the permanent staff that the headcount hides', () => {
    const staff = protect(headcount(['town'], { 'town 2023 fixedTerm men': 1, 'town 2023 fixedTerm women': 1 }))
    const cube = protect(file(0), [staff])
    expect(['employees', 'rate'].map((id) => hidden(cube, id, {})[0])).toEqual([true, true])
  })
})

describe('the built-in feeds', () => {
  const areas = ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment'] as const
  const cubes = (isPublic: boolean) => {
    const cube = (area: AreaId, beside: readonly Cube[]) =>
      protectCube(buildCube({ ...builtIn(area), isPublic }), { rule, tree: catalog.tree, beside })
    const headcountCube = cube('headcount', [])
    const age = cube('age', [headcountCube])
    const beside = [headcountCube, age]
    return Object.fromEntries(areas.map((area) => [area, area === 'headcount' ? headcountCube : cube(area, beside)]))
  }

  it('stand as published, being a public report', () => {
    for (const { cells } of Object.values(cubes(true))) expect(cells.some(({ figure }) => isSmallGroup(figure))).toBe(false)
  })

  const closed = cubes(false)
  const years = ['2019', '2020', '2021', '2022', '2023']
  const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']

  it('tell whole persons by every one of their shares by age', () => {
    for (const time of years) {
      for (const employment of ['permanent', 'fixedTerm']) {
        const at = { unit: 'kommunstaben', time, employment }
        const base = Number(cellAt(buildCube(builtIn('headcount')), { ...at, measure: 'persons' }).figure)
        const counts = bands.map((ageBand) => {
          const share = Number(cellAt(buildCube(builtIn('age')), { ...at, ageBand, measure: 'share' }).figure)
          const [low, high] = [Math.ceil(((share - 0.05) * base) / 100 - 1e-9), Math.floor(((share + 0.05) * base) / 100 + 1e-9)]
          expect(high - low).toBe(0)
          return low
        })
        expect(counts.reduce((a, b) => a + b)).toBe(base)
      }
    }
  })

  it('would show no fixed-term staff by age who are few, and never all the others, were they not public', () => {
    const shareOf = (cube: Cube, time: string, ageBand: string) =>
      cellAt(cube, { unit: 'kommunstaben', time, employment: 'fixedTerm', ageBand, measure: 'share' }).figure
    for (const time of years) {
      const base = Number(
        cellAt(buildCube(builtIn('headcount')), { unit: 'kommunstaben', time, employment: 'fixedTerm', measure: 'persons' })
          .figure,
      )
      const few = bands.filter((band) => {
        const count = Math.round((Number(shareOf(buildCube(builtIn('age')), time, band)) * base) / 100)
        return count > 0 && count < 5
      })
      const kept = bands.filter((band) => isSmallGroup(shareOf(closed['age'] as Cube, time, band)))
      expect(kept).toEqual(expect.arrayContaining(few))
      expect(kept).not.toHaveLength(1)
    }
  })

  it('would show no few staff by form and sex, and everyone by form and by sex', () => {
    const read = (cube: Cube, time: string, employment: string, sex: string) =>
      persons(cube, { unit: 'kommunstaben', time, employment, sex })
    const [open, kept] = [buildCube(builtIn('headcount')), closed['headcount'] as Cube]
    const parts = ['permanent', 'fixedTerm'].flatMap((form) => ['women', 'men'].map((sex) => [form, sex] as const))
    for (const time of years) {
      const isFew = parts.some(([form, sex]) => Number(read(open, time, form, sex)) < 5)
      // One of four that is few can be worked out from any of the others: all are hidden, or none.
      expect([time, parts.map(([form, sex]) => isSmallGroup(read(kept, time, form, sex)))]).toEqual([
        time,
        parts.map(() => isFew),
      ])
      expect(persons(kept, { unit: 'kommunstaben', time, employment: 'total', sex: 'total' })).toBe(
        read(open, time, 'total', 'total'),
      )
    }
    expect(read(kept, '2023', 'fixedTerm', 'total')).toBe(16)
  })
})

describe('a group that the source withholds', () => {
  const sexes = {
    unit: ['town'],
    time: ['2022', '2023'],
    employment: ['total'],
    sex: ['women', 'men', 'total'],
    measure: ['persons'],
  }
  const shares = {
    unit: ['town'],
    time: ['2023'],
    employment: ['total'],
    ageBand: ['20-29', '30-39', '40-49'],
    measure: ['share'],
  }
  const withheld = (area: AreaId, codes: Readonly<Record<string, readonly string[]>>, ...kept: readonly string[]) =>
    protect(
      buildCube(
        datasetOf(area, codes, ({ sex = '', ageBand = '', group = '', time = '' }) =>
          kept.includes(sex || ageBand || group) && time === '2023' ? 'c' : sex === 'total' ? 40 : 20,
        ),
      ),
    )

  it('is kept by hiding one more of its division that year, where one subtraction would tell it', () => {
    const cube = withheld('headcount', sexes, 'men')
    const women = ['2022', '2023'].map((time) => ({ time, sex: 'women' }))
    expect(hidden(cube, 'persons', ...women, { sex: 'total' })).toEqual([false, true, false])
  })

  it('needs no more where two are withheld', () => {
    expect(hidden(withheld('headcount', sexes, 'men', 'women'), 'persons', { time: '2022', sex: 'women' })).toEqual([false])
  })

  it('is kept where shares of nobody knows how many could be those of few', () => {
    // A fifth and a fifth may be one and one of five persons.
    expect(hidden(withheld('age', shares, '20-29'), 'share', { employment: 'total', ageBand: '30-39' })).toEqual([true])
  })
})
