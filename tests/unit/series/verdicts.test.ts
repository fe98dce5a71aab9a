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
const basisOf = (set: SeriesSet) => plain(verdictOf(set)?.basis.join(' '))
const evidenceOf = ({ change }: SeriesSet) => (change !== null && 'by' in change.verdict ? change.verdict.by : null)

describe('a rate with ten years in a row', () => {
  it('is judged by its limits, and says them', () => {
    const set = madeSet('sickLeave', rates(steady))
    expect(verdictOf(set)).toMatchObject({ kind: 'chance', text: 'kan vara slump' })
    expect(basisOf(set)).toContain('mellan 4,5 och 5,7 % kring mittlinjen 5,1 %, enligt 11 år i följd (2014–2024)')
    expect(basisOf(set)).toContain(
      'Värdet 2024 ligger inte över den övre gränsen, och åren före visar ingen tydlig rörelse uppåt.',
    )
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 5,2 % 2024, året före 5,1 %')
  })

  it('has a direction where the latest year leaves the limits', () => {
    const up = madeSet('sickLeave', rates([...steady, 6.5]))
    expect(verdictOf(up)?.kind).toBe('clear')
    expect(plain(up.heading)).toBe('Sjukfrånvaron ökade från 5,2 % 2023 till 6,5 % 2024')
    expect(basisOf(up)).toContain('Värdet 2024 ligger över den övre gränsen. Därför är skillnaden tydlig.')
    const down = madeSet('sickLeave', rates([...steady, 3.5]))
    expect(plain(down.heading)).toBe('Sjukfrånvaron minskade från 5,2 % 2023 till 3,5 % 2024')
    expect(basisOf(down)).toContain('Värdet 2024 ligger under den nedre gränsen.')
    expect(plain(down.description)).toMatch(/Skillnaden 2023–2024 är tydlig\.$/)
  })

  it('says by which rule it is clear', () => {
    const trend = madeSet('sickLeave', rates([6, 6.4, 5, 5.2, 6, 5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6]))
    expect(basisOf(trend)).toContain('Värdet har stigit varje år sedan 2018.')
    const shift = madeSet('sickLeave', rates([6, 6.1, 6, 6.2, 5.5, 5.4, 5.5, 5.4, 5.5, 5.45, 5.4].map((rate) => 12 - rate)))
    expect(basisOf(shift)).toContain('De sju senaste åren ligger alla över mittlinjen.')
    const near = madeSet('sickLeave', rates([5, 5.3, 5, 5.3, 5, 5.3, 5, 5.3, 5, 5.3, 5.9, 5.7, 5.9]))
    expect(basisOf(near)).toContain('Två av de tre senaste åren, 2024 inräknat, ligger nära den övre gränsen.')
  })

  it('has no direction where the decimals that are shown are the same', () => {
    const set = madeSet('sickLeave', rates([6, 6.1, 6, 6.2, 5.5, 5.4, 5.5, 5.4, 5.5, 5.41, 5.4]))
    expect(verdictOf(set)?.kind).toBe('clear')
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 5,4 % 2024, året före 5,4 %')
  })

  it('is judged alike however the reader narrows the years', () => {
    const cube = rates([...steady, 6.5])
    const narrowed = madeSet('sickLeave', cube, { from: '2023' })
    expect(verdictOf(narrowed)).toEqual(verdictOf(madeSet('sickLeave', cube)))
    expect(verdictOf(madeSet('sickLeave', cube, { to: '2023' }))?.kind).toBe('chance')
  })
})

describe('the run that limits are made of', () => {
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
    expect(evidenceOf(madeSet('sickLeave', rates([...steady, 6.5]), {}, { context: earlier }))).toMatchObject({ points: 10 })
  })

  it('is judged by limits alone where years overlap, with ranges between years that do not', () => {
    const set = madeSet('sickLeave', { ...rates(steady), rollingMonths: 36 })
    expect(evidenceOf(set)).toMatchObject({ method: 'xmr', overlapping: true })
    expect(basisOf(set)).toContain('Åren bygger delvis på samma uppgifter, så bara gränserna används.')
    expect(evidenceOf(madeSet('sickLeave', { ...rates(steady), rollingMonths: 12 }))).toMatchObject({ overlapping: false })
  })
})

describe('a rate with hours month by month', () => {
  it('is judged by its quarters where the years are too few', () => {
    const set = madeSet('sickLeave', hours(0.05))
    expect(verdictOf(set)?.kind).toBe('chance')
    expect(basisOf(set)).toMatch(/^Varje kvartal 2024 mot samma kvartal 2023: \+0,08, \+0,02, \+0,08 och \+0,02 procentenheter\./)
    expect(basisOf(set)).toContain('Intervallet rymmer noll, så skillnaden kan vara slump.')
  })

  it('has a direction where all quarters agree', () => {
    const set = madeSet('sickLeave', hours(1))
    expect(plain(set.heading)).toBe('Sjukfrånvaron ökade från 5,8 % 2023 till 6,8 % 2024')
    expect(basisOf(set)).toContain('Skillnaden sedan 2023 är +1,00 procentenheter, med 99-procentsintervallet +0,89 till +1,11')
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

  it('is not judged where a month is missing, or where months are rolling', () => {
    const gap = madeSet(
      'sickLeave',
      hours(1, (time) => time === '2023M07'),
    )
    expect(verdictOf(gap)?.kind).toBe('unknown')
    expect(basisOf(gap)).not.toContain('Timmarna')
    expect(verdictOf(madeSet('sickLeave', { ...hours(1), rollingMonths: 12 }))?.kind).toBe('unknown')
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
    expect(basisOf(setFor('turnover'))).toContain('Bland 283 krävs högst 22 eller minst 54 för en tydlig skillnad mot 2022.')
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

  it('says what is in the way where more left than there are', () => {
    expect(basisOf(turnover([10, 30], 20))).toContain('Fler är räknade i delen än i helheten')
  })
})

describe('the sick leave of the report', () => {
  it('can not be judged: four years that can be compared, and no hours', () => {
    expect(verdictOf(setFor('sickLeave'))?.basis).toEqual([
      'Jämförbara år i följd: 4. För att bedöma förändringen krävs minst 10, eller uppgifter månad för månad för de två åren.',
      'Källan har bara procenttal. Timmarna bakom dem saknas.',
    ])
  })
})
