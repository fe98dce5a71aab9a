import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../src/domain/context.ts'
import type { Cell, Cube } from '../../../src/domain/cube.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import type { Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { setFor } from './fromFeeds.ts'
import { type CellOf, madeCube, madeSet } from './madeSources.ts'

const years = (first: number, count: number) => Array.from({ length: count }, (_, i) => String(first + i))
const monthsIn = (year: string) => Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`)

const steady = [5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2]

/** Published sick leave over years in a row, the last of them 2024. */
const rates = (figures: readonly Raw[]): Cube => {
  const periods = years(2025 - figures.length, figures.length)
  const cell: CellOf = ({ group, time }) => (group === 'all' ? (figures[periods.indexOf(time ?? '')] ?? null) : null)
  return madeCube('sickLeave', periods, cell, { measure: ['rate'] })
}

const season = [7.2, 7.4, 6.8, 5.7, 5.1, 4.4, 4.2, 4.6, 5.4, 5.9, 6.1, 6.2]
const uneven = [0.1, -0.1, 0.1, -0.1, 0.1, -0.1, 0.2, -0.1, 0, -0.1, 0, 0]

/** Hours of sick leave in 2023 and 2024, by month and by year, where 2024 has so much more in every month. */
function hours(change: number, lacks: (time: string) => boolean = () => false): Cube {
  const rateIn = (year: string, month: number) => (season[month] ?? 0) + (year === '2024' ? change + (uneven[month] ?? 0) : 0)
  const sickIn = (time: string) =>
    time.includes('M')
      ? Math.round(100 * rateIn(time.slice(0, 4), Number(time.slice(5)) - 1))
      : season.reduce((sum, _, month) => sum + Math.round(100 * rateIn(time, month)), 0)
  const cell: CellOf = ({ group, time = '', measure }) => {
    if (group !== 'all' || lacks(time)) return null
    if (measure === 'ordinaryHours') return time.includes('M') ? 10_000 : 120_000
    return measure === 'sickHours' ? sickIn(time) : null
  }
  const times = ['2023', '2024', ...monthsIn('2023'), ...monthsIn('2024')]
  return madeCube('sickLeave', times, cell, { measure: ['sickHours', 'ordinaryHours'] })
}

const verdictOf = ({ latest }: SeriesSet) => latest?.verdict
const basisOf = (set: SeriesSet) => {
  const basis = verdictOf(set)?.basis
  return plain([...(basis?.sentences ?? []), ...(basis?.formula ?? [])].join(' '))
}
const evidenceOf = ({ change }: SeriesSet) => (change !== null && 'by' in change.verdict ? change.verdict.by : null)

describe('a rate with ten years in a row', () => {
  it('is judged by its past changes, and says them', () => {
    const set = madeSet('sickLeave', rates(steady))
    expect(verdictOf(set)).toMatchObject({ kind: 'chance', text: 'kan vara slump' })
    expect(basisOf(set)).toContain('Från ett år till nästa brukar talet ändras med ungefär 0,3 procentenheter (2014–2023).')
    expect(basisOf(set)).toContain('Mer än 0,6 procentenheter är ovanligt')
    expect(basisOf(set)).toContain(
      'Förändringen 2024 är 0,1 procentenheter, inte större än så. Därför kan skillnaden vara slump.',
    )
    expect(basisOf(set)).toContain('2,26 × 0,252 = 0,569')
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 5,2 % 2024, året före 5,1 %')
  })

  it('has a direction where the latest year changes more than is usual', () => {
    const up = madeSet('sickLeave', rates([...steady, 6.5]))
    expect(verdictOf(up)?.kind).toBe('clear')
    expect(plain(up.heading)).toBe('Sjukfrånvaron ökade från 5,2 % 2023 till 6,5 % 2024')
    expect(basisOf(up)).toContain('Förändringen 2024 är 1,3 procentenheter, större än så. Därför är skillnaden tydlig.')
    const down = madeSet('sickLeave', rates([...steady, 3.5]))
    expect(plain(down.heading)).toBe('Sjukfrånvaron minskade från 5,2 % 2023 till 3,5 % 2024')
    expect(plain(down.description)).toMatch(/Skillnaden 2023–2024 är tydlig\.$/)
  })

  it('is not clear for a level that moved before, nor for the next step of a usual trend', () => {
    expect(verdictOf(madeSet('sickLeave', rates([6, 6.1, 6, 6.2, 5.5, 5.4, 5.5, 5.4, 5.5, 5.4, 5.3])))?.kind).toBe('chance')
    expect(verdictOf(madeSet('sickLeave', rates([5, 5.2, 5.3, 5.5, 5.7, 5.8, 6, 6.2, 6.3, 6.5, 6.7, 6.9])))?.kind).toBe('chance')
  })

  it('is not clear by one step of what the source has rounded to', () => {
    const still = Array.from({ length: 10 }, () => 5.1)
    expect(verdictOf(madeSet('sickLeave', rates([...still, 5.11])))?.kind).toBe('chance')
    expect(verdictOf(madeSet('sickLeave', rates([...still, 5.13])))?.kind).toBe('clear')
  })

  it('is judged alike however the reader narrows the years', () => {
    const cube = rates([...steady, 6.5])
    const narrowed = madeSet('sickLeave', cube, { from: '2023' })
    expect(verdictOf(narrowed)).toEqual(verdictOf(madeSet('sickLeave', cube)))
    expect(verdictOf(madeSet('sickLeave', cube, { to: '2023' }))?.kind).toBe('chance')
  })
})

describe('the last clear change', () => {
  const fallen = [...steady, 4, 4.1]
  const sentence = 'Sjukfrånvaron sjönk tydligt 2023, från 5,2 till 4,0 %.'

  it('is told beside a latest change that can be chance', () => {
    const set = madeSet('sickLeave', rates(fallen))
    expect(verdictOf(set)?.kind).toBe('chance')
    expect(plain(set.lastClear?.text)).toBe(sentence)
    expect(set.lastClear?.change).toMatchObject({
      from: '2022',
      to: '2023',
      before: 5.2,
      after: 4,
      verdict: { by: { method: 'past' } },
    })
    expect(plain(set.description)).toMatch(new RegExp(`kan vara slump\\. ${sentence}$`))
  })

  it('is the verdict that the year had when it was the latest', () => {
    const cube = rates(fallen)
    expect(madeSet('sickLeave', cube).lastClear?.change.verdict).toEqual(
      madeSet('sickLeave', cube, { to: '2023' }).change?.verdict,
    )
  })

  it('is the last of several, and none beside a latest change that is clear itself', () => {
    expect(madeSet('sickLeave', rates([...fallen, 6.2])).lastClear).toBeNull()
    expect(plain(madeSet('sickLeave', rates([...fallen, 6.2, 6.1])).lastClear?.text)).toBe(
      'Sjukfrånvaron steg tydligt 2023, från 4,1 till 6,2 %.',
    )
  })

  it('has both its years among those shown', () => {
    const cube = rates(fallen)
    expect(madeSet('sickLeave', cube, { from: '2022' }).lastClear).not.toBeNull()
    expect(madeSet('sickLeave', cube, { from: '2023' }).lastClear).toBeNull()
  })

  it('is on no step that a break, or a withheld year, stands between', () => {
    const context = { ...emptyContext, events: [{ unit: 'town', from: '2023', to: null, label: 'Ny', kind: 'break' as const }] }
    expect(madeSet('sickLeave', rates(fallen), {}, { context }).lastClear).toBeNull()
    expect(madeSet('sickLeave', rates([...steady, 'c', 4.1])).lastClear).toBeNull()
  })

  it('is never one of what is counted', () => {
    for (const id of ['headcount', 'sexShare', 'age']) expect(setFor(id).lastClear).toBeNull()
  })
})

describe('the run that the past is made of', () => {
  it('ends at a year without a figure, or with one that is withheld', () => {
    const lacking: readonly Raw[] = [null, 'c']
    for (const gap of lacking) {
      const set = madeSet('sickLeave', rates([...steady.slice(0, 3), gap, ...steady, 6.5].slice(0, 12)))
      expect(verdictOf(set)?.kind).toBe('unknown')
      expect(basisOf(set)).toContain('Jämförbara år i följd: 8. För att bedöma förändringen krävs minst 10')
    }
  })

  it('begins anew at a break', () => {
    const context = { ...emptyContext, events: [{ unit: 'town', from: '2018', to: null, label: 'Ny', kind: 'break' as const }] }
    const set = madeSet('sickLeave', rates([...steady, 6.5]), {}, { context })
    expect(basisOf(set)).toContain('Jämförbara år i följd: 7.')
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 6,5 % 2024, året före 5,2 %')
    const earlier = { ...context, events: context.events.map((event) => ({ ...event, from: '2015' })) }
    expect(evidenceOf(madeSet('sickLeave', rates([...steady, 6.5]), {}, { context: earlier }))).toMatchObject({
      past: { changes: 8 },
    })
  })

  it('is judged alike where years overlap, since the past ones do too', () => {
    const set = madeSet('sickLeave', { ...rates(steady), rollingMonths: 36 })
    expect(evidenceOf(set)).toMatchObject({ method: 'past', past: { overlapping: true } })
    expect(basisOf(set)).toContain('Åren bygger delvis på samma uppgifter. De tidigare förändringarna gör det lika mycket.')
    const single = madeSet('sickLeave', { ...rates(steady), rollingMonths: 12 })
    expect(evidenceOf(single)).toMatchObject({ past: { overlapping: false } })
  })
})

describe('a rate with hours month by month', () => {
  it('is judged by its quarters where the years are too few', () => {
    const set = madeSet('sickLeave', hours(0.05))
    expect(verdictOf(set)?.kind).toBe('chance')
    expect(basisOf(set)).toMatch(/^Varje kvartal 2024 mot samma kvartal 2023: \+0,08, \+0,02, \+0,08 och \+0,02 procentenheter\./)
    expect(basisOf(set)).toContain('Noll ligger däremellan, så skillnaden kan vara slump.')
  })

  it('has a direction where all quarters agree on more than two years may differ', () => {
    expect(verdictOf(madeSet('sickLeave', hours(1)))?.kind).toBe('chance')
    const set = madeSet('sickLeave', hours(3))
    expect(plain(set.heading)).toBe('Sjukfrånvaron ökade från 5,8 % 2023 till 8,8 % 2024')
    expect(basisOf(set)).toContain('Skillnaden sedan 2023 är +3,00 procentenheter.')
    expect(basisOf(set)).toContain('Därför antas ett år avvika 10 % från det vanliga.')
  })

  it('is judged by full-time years where a month is missing', () => {
    const lacks = (time: string) => time === '2023M07'
    const few = madeSet('sickLeave', hours(3, lacks))
    expect(evidenceOf(few)).toMatchObject({ method: 'newcombe', of: 'time' })
    expect(basisOf(few)).toContain('2024: 8,8 % av 61 heltidsår. 2023: 5,8 % av 61 heltidsår.')
    expect(verdictOf(few)?.kind).toBe('chance')
    expect(verdictOf(madeSet('sickLeave', hours(30, lacks)))?.kind).toBe('clear')
  })

  it('is too little to judge in the time of fewer than twenty', () => {
    const whole = hours(1)
    const quarter = (cell: Cell): Cell => (isNumber(cell.figure) ? { ...cell, figure: cell.figure / 4 } : cell)
    const set = madeSet('sickLeave', { ...whole, cells: whole.cells.map(quarter) })
    expect(verdictOf(set)?.kind).toBe('few')
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 6,8 % 2024, året före 5,8 %')
    expect(basisOf(set)).toBe(
      'Arbetstiden motsvarar 15 heltidsår. Två år bedöms inte för färre än 20: en enda person som är sjuk hela året ändrar talet med mer än 5 procentenheter.',
    )
  })

  it('is not judged by months that are rolling, nor by years that then overlap', () => {
    expect(verdictOf(madeSet('sickLeave', { ...hours(1), rollingMonths: 24 }))?.kind).toBe('unknown')
  })
})

describe('a share of persons', () => {
  const turnover = (leavers: readonly [number, number], employees: number) =>
    madeSet(
      'turnover',
      madeCube(
        'turnover',
        ['2022', '2023'],
        ({ measure, time }) => (measure === 'leavers' ? (leavers[Number(time) - 2022] ?? null) : employees),
        { measure: ['leavers', 'employees'] },
      ),
    )

  it('says what it would take to be clear', () => {
    expect(basisOf(setFor('turnover'))).toContain('Bland 283 krävs högst 18 eller minst 63 för en tydlig skillnad mot 2022.')
  })

  it('of fewer than twenty is not judged', () => {
    const set = turnover([1, 9], 19)
    expect(verdictOf(set)).toMatchObject({ kind: 'few', text: 'för litet underlag' })
    expect(basisOf(set)).toContain('Den minsta gruppen är 19 personer. Andelar av färre än 20 bedöms inte')
    expect(plain(set.heading)).toBe(
      '9 av 19 slutade 2023 (47,4 %), 1 av 19 året före (5,3 %). Underlaget är för litet för en bedömning',
    )
    expect(plain(set.description)).toMatch(/Skillnaden 2022–2023 har för litet underlag för att bedömas\.$/)
    expect(verdictOf(turnover([1, 9], 20))?.kind).toBe('clear')
  })

  it('says where one person more or less would have made another verdict', () => {
    expect(basisOf(turnover([0, 5], 50))).toContain('Det är nätt och jämnt: en person hade kunnat ändra omdömet.')
    expect(basisOf(turnover([0, 9], 50))).not.toContain('nätt och jämnt')
  })

  it('says what is in the way where more left than there are', () => {
    expect(basisOf(turnover([10, 30], 20))).toContain('Fler är räknade i delen än i helheten')
  })
})

describe('the sick leave of the report', () => {
  it('can not be judged: four years that can be compared, and no hours', () => {
    expect(verdictOf(setFor('sickLeave'))?.basis.sentences).toEqual([
      'Jämförbara år i följd: 4. För att bedöma förändringen krävs minst 10, eller uppgifter månad för månad för de två åren.',
      'Källan har bara procenttal. Timmarna bakom dem saknas.',
    ])
  })
})

describe('a share of everyone that its source has rounded', () => {
  it('is a fact like one made here, and says that it is rounded', () => {
    const set = setFor('age')
    expect(set.change?.verdict).toEqual({ kind: 'fact' })
    expect(plain(set.latest?.change)).toMatch(/procentenheter sedan 2022 \(källan har avrundat\)$/)
    expect(setFor('headcount').latest?.change).not.toContain('avrundat')
  })
})
