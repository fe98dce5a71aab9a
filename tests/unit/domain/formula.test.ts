import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { isNumber, noBase, notApplicable, notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import { evaluate, type Formula } from '../../../src/domain/formula.ts'
import { cubeOfRows, datasetOf } from './datasets.ts'

const years = ['2019', '2020', '2021', '2022', '2023']
const at = { unit: 'u', time: '2023' } as const
const turnover: Formula = { kind: 'ratio', part: 'leavers', whole: 'employees', times: 100, published: 'rate' }
const sickLeave: Formula = { kind: 'ratio', part: 'sickHours', whole: 'ordinaryHours', times: 100, published: 'rate' }
const inYears = (formula: Formula, cube: ReturnType<typeof cubeOfRows>) =>
  years.map((time) => evaluate(formula, cube, { unit: 'u', time }))

describe('a sum', () => {
  it('is the measure itself, counted here', () => {
    const cube = cubeOfRows('recruitment', ['2023'], { ads: [45], applicants: [814] })
    expect(evaluate({ kind: 'sum', of: 'ads' }, cube, at)).toEqual({
      figure: 45,
      flags: '',
      part: null,
      whole: null,
      origin: 'derived',
    })
  })
})

describe('a ratio', () => {
  it('is made of its parts where the feed has them, and says which', () => {
    const cube = cubeOfRows('turnover', ['2023'], { leavers: [33], employees: [283], rate: [11] })
    const { figure, ...rest } = evaluate(turnover, cube, at)
    expect(figure).toBeCloseTo(11.660777, 6)
    expect(rest).toEqual({ flags: '', part: 33, whole: 283, origin: 'derived' })
  })

  it('divides the sums and never averages the ratios of the groups', () => {
    const hours: Record<string, number> = {
      'women sickHours': 90,
      'women ordinaryHours': 900,
      'men sickHours': 1,
      'men ordinaryHours': 100,
    }
    const codes = { unit: ['u'], time: ['2023'], group: ['women', 'men'], measure: ['sickHours', 'ordinaryHours'] }
    const cube = buildCube(datasetOf('sickLeave', codes, ({ group, measure }) => hours[`${group} ${measure}`] ?? null))
    expect(evaluate(sickLeave, cube, { ...at, group: 'women' }).figure).toBeCloseTo(10, 9)
    expect(evaluate(sickLeave, cube, at).figure).toBeCloseTo(9.1, 9)
  })

  it('falls back on the published ratio as it stands', () => {
    const cube = cubeOfRows('sickLeave', years, { rate: [3.78, 3.15, 2.04, 3.02, 2.79] }, 'all')
    expect(inYears(sickLeave, cube).map(({ figure }) => figure)).toEqual([3.78, 3.15, 2.04, 3.02, 2.79])
    expect(evaluate(sickLeave, cube, at)).toMatchObject({ part: null, whole: null, origin: 'published' })
  })

  it('says why there is no ratio, as the feed says it of the published one', () => {
    const cube = cubeOfRows('sickLeave', ['2021', '2022', '2023'], { rate: ['c', 'z', null] }, 'all')
    const figureIn = (time: string) => evaluate(sickLeave, cube, { unit: 'u', time }).figure
    expect(figureIn('2021')).toBe(protectedAtSource)
    expect(figureIn('2022')).toBe(notApplicable)
    expect(figureIn('2023')).toBe(notReported)
  })

  it('is protected where a part is, and has no base where the whole is zero', () => {
    const cube = cubeOfRows('turnover', ['2022', '2023'], { leavers: ['c', 0], employees: [100, 0] })
    expect(evaluate(turnover, cube, { unit: 'u', time: '2022' }).figure).toBe(protectedAtSource)
    expect(evaluate(turnover, cube, at).figure).toBe(noBase)
  })

  it('carries the letters of both parts', () => {
    const dataset = datasetOf('turnover', { unit: ['u'], time: ['2023'], measure: ['leavers', 'employees'] }, () => 10)
    expect(evaluate(turnover, buildCube({ ...dataset, statuses: ['p', 'pb'] }), at).flags).toBe('pb')
  })
})

describe('a share', () => {
  const share: Formula = { kind: 'share', of: 'persons', over: 'sex', published: null }
  const persons: Record<string, number> = {
    'permanent women': 202,
    'permanent men': 81,
    'fixedTerm women': 10,
    'fixedTerm men': 6,
  }
  const codes = {
    unit: ['u'],
    time: ['2023'],
    employment: ['permanent', 'fixedTerm'],
    sex: ['women', 'men'],
    measure: ['persons'],
  }
  const cube = buildCube(datasetOf('headcount', codes, (place) => persons[`${place['employment']} ${place['sex']}`] ?? null))

  it('is of everyone within the filter', () => {
    expect(evaluate(share, cube, { ...at, sex: 'women', employment: 'permanent' })).toMatchObject({
      part: 202,
      whole: 283,
      origin: 'derived',
    })
    expect(evaluate(share, cube, { ...at, sex: 'women' }).figure).toBeCloseTo((100 * 212) / 299, 9)
  })

  it('falls back on the published share', () => {
    const age: Formula = { kind: 'share', of: 'persons', over: 'ageBand', published: 'share' }
    const bands = { unit: ['u'], time: ['2023'], employment: ['permanent'], ageBand: ['50-59', '60+'], measure: ['share'] }
    const published = buildCube(datasetOf('age', bands, ({ ageBand }) => (ageBand === '60+' ? 14.5 : 'c')))
    const shareOf = (ageBand: string) => evaluate(age, published, { ...at, employment: 'permanent', ageBand })
    expect(shareOf('60+')).toMatchObject({ figure: 14.5, origin: 'published' })
    expect(shareOf('50-59').figure).toBe(protectedAtSource)
    expect(shareOf('20-29').figure).toBe(notReported)
  })
})

describe('a portion', () => {
  const portion = {
    kind: 'portion',
    portion: 'longSickHours',
    all: 'sickHours',
    whole: 'ordinaryHours',
    rate: 'rate',
    share: 'longShare',
  } as const
  const long: Formula = { ...portion, take: 'portion' }
  const short: Formula = { ...portion, take: 'remainder' }
  const published = cubeOfRows(
    'sickLeave',
    years,
    { rate: [3.78, 3.15, 2.04, 3.02, 2.79], longShare: [34.61, 30.59, 30.56, 25.49, 37.54] },
    'all',
  )
  const hundredths = (formula: Formula, cube = published) =>
    inYears(formula, cube).map(({ figure }) => (isNumber(figure) ? Math.round(figure * 100) / 100 : figure))

  it('gives the golden long-term and short-term sick leave from the published ratios', () => {
    expect(hundredths(long)).toEqual([1.31, 0.96, 0.62, 0.77, 1.05])
    expect(hundredths(short)).toEqual([2.47, 2.19, 1.42, 2.25, 1.74])
    expect(evaluate(long, published, at).origin).toBe('published')
  })

  it('divides hours where the feed has them', () => {
    const cube = cubeOfRows(
      'sickLeave',
      ['2023'],
      { sickHours: [300], longSickHours: [120], ordinaryHours: [10000], rate: [9], longShare: [9] },
      'all',
    )
    expect(evaluate(long, cube, at)).toMatchObject({ part: 120, whole: 10000, origin: 'derived' })
    expect(evaluate(long, cube, at).figure).toBeCloseTo(1.2, 9)
    expect(evaluate(short, cube, at)).toMatchObject({ part: 180, origin: 'derived' })
    expect(evaluate(short, cube, at).figure).toBeCloseTo(1.8, 9)
  })

  it('is the published portion where the hours are in the feed but not for this cell', () => {
    const cube = cubeOfRows('sickLeave', ['2023'], { sickHours: [null], ordinaryHours: [100], rate: [4], longShare: [25] }, 'all')
    expect(evaluate(long, cube, at)).toMatchObject({ figure: 1, part: 25, whole: 4, origin: 'published' })
  })

  it('says why it is not there', () => {
    const withheldShare = cubeOfRows('sickLeave', ['2023'], { rate: [2.79], longShare: ['c'] }, 'all')
    expect(evaluate(long, withheldShare, at).figure).toBe(protectedAtSource)
    const withheldHours = cubeOfRows(
      'sickLeave',
      ['2023'],
      { longSickHours: ['c'], sickHours: [10], ordinaryHours: [1000] },
      'all',
    )
    expect(evaluate(long, withheldHours, at).figure).toBe(protectedAtSource)
    expect(evaluate(short, withheldHours, at).figure).toBe(protectedAtSource)
    expect(evaluate(long, cubeOfRows('sickLeave', ['2023'], { rate: [2.79] }, 'all'), at).figure).toBe(notReported)
  })
})
