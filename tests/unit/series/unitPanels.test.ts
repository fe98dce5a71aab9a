import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import type { Comparison } from '../../../src/series/sources.ts'
import { unitSeriesSet } from '../../../src/series/unitSeriesSet.ts'
import { noFilters, noHistory } from './fromFeeds.ts'
import { madeSet } from './madeSources.ts'
import { comparedSet, comparedSources, figuresOf, tree, units } from './madeComparison.ts'

const years = ['2020', '2021', '2022', '2023']
const hours =
  (rates: Readonly<Record<string, number>>) =>
  (unit: string, { measure }: Record<string, string>) =>
    measure === 'sickHours' ? (rates[unit] ?? null) : measure === 'ordinaryHours' ? 100 : null

const rates = fc.record(Object.fromEntries(units.map(({ id }) => [id, fc.integer({ min: 0, max: 60 })])))

function panelsOver(given: Readonly<Record<string, number>>, most = 24): SeriesSet {
  const sources = comparedSources('sickLeave', figuresOf('sickLeave', years, hours(given)), { chosen: ['care'] })
  const made = unitSeriesSet(sources, noFilters, comparedSet(sources), most)
  if (made === null) throw new Error('no panels')
  return made.set
}

/** The ordinary set of Ekskolan with other units beside it. */
function ordinary(id: string, beside: readonly (readonly [string, Comparison['beside']])[], more = {}): SeriesSet {
  const figures = figuresOf('sickLeave', years, hours({ town: 5, school: 6, oak: 7, ash: 8, elm: 9, care: 4 }))
  const cubeOf = (unit: string) => {
    const found = figures.get(unit)
    if (found?.kind !== 'read') throw new Error(unit)
    return found.cube
  }
  const comparisons = beside.map(([unit, why]) => ({ unit, beside: why, history: noHistory, cube: cubeOf(unit) }))
  return madeSet(id, cubeOf('oak'), more, { tree, unit: 'oak', comparisons, hasChosen: true })
}

const three = [
  ['school', 'above'],
  ['town', 'whole'],
  ['ash', 'chosen'],
] as const

describe('the panels of several units', () => {
  it('have equal y-scales, whatever their figures are', () => {
    fc.assert(
      fc.property(rates, (given) => {
        const { panels, series } = panelsOver(given)
        expect(new Set(panels.map(({ axis }) => JSON.stringify(axis))).size).toBe(1)
        expect(panels[0]?.axis.min).toBe(0)
        const highest = Math.max(...series.flatMap(({ figures }) => figures.filter((figure) => typeof figure === 'number')))
        expect(panels[0]?.axis.max).toBeGreaterThanOrEqual(highest)
      }),
      { numRuns: 50 },
    )
  })

  it('are one for each other unit, in the order of the comparison, with the own one in each', () => {
    const { panels, arrangement } = panelsOver({ town: 5, school: 6, oak: 7, ash: 8, elm: 9, care: 4 })
    expect(arrangement).toBe('units')
    expect(panels.map(({ title }) => title)).toEqual(['Staden', 'Skolan', 'Askskolan', 'Almskolan', 'Omsorgen'])
    for (const { id, series } of panels) expect(series).toEqual(['all', id])
  })

  it('keep the scale of all where only some are shown', () => {
    const given = { town: 5, school: 6, oak: 7, ash: 8, elm: 59, care: 4 }
    expect(panelsOver(given, 2).panels).toHaveLength(2)
    expect(panelsOver(given, 2).panels[0]?.axis).toEqual(panelsOver(given).panels[0]?.axis)
  })

  it('have gaps for the years before a unit began', () => {
    const cell = hours({ oak: 7, ash: 8 })
    const figures = figuresOf('sickLeave', years, (unit, at) =>
      unit === 'ash' && (at.time ?? '') < '2022' ? null : cell(unit, at),
    )
    const sources = comparedSources('sickLeave', figures)
    const set = unitSeriesSet(sources, noFilters, comparedSet(sources), 24)?.set
    expect(set?.series.find(({ id }) => id === 'ash:all')?.texts).toEqual(['saknas', 'saknas', '8,0\u00a0%', '8,0\u00a0%'])
  })

  it('say which units have no number to draw, and hold nothing of what is withheld', () => {
    const figures = figuresOf('turnover', years, (unit, { measure }) => {
      if (unit === 'elm') return measure === 'leavers' ? 'c' : measure === 'employees' ? 7777 : null
      return measure === 'leavers' ? 10 : measure === 'employees' ? 100 : null
    })
    const sources = comparedSources('turnover', figures)
    const set = unitSeriesSet(sources, noFilters, comparedSet(sources), 24)?.set
    expect(set?.notes.map(({ text }) => text).join()).toContain('Almskolan')
    expect(JSON.stringify(set)).not.toMatch(/7777|7\u00a0777/)
  })

  it('have one way of counting, also where the own unit’s file failed', () => {
    const figures = figuresOf('sickLeave', years, hours({ town: 5, school: 6, ash: 8, elm: 9 }))
    const elm = figures.get('elm')
    if (elm?.kind !== 'read') throw new Error('no elm')
    figures.set('oak', { kind: 'failed' })
    figures.set('elm', { ...elm, cube: { ...elm.cube, method: 'annan' } })
    const sources = comparedSources('sickLeave', figures)
    const set = unitSeriesSet(sources, noFilters, comparedSet(sources), 24)?.set
    expect(set?.panels.map(({ title }) => title)).toEqual(['Staden', 'Skolan', 'Askskolan'])
  })

  it('are not made of a single year', () => {
    const sources = comparedSources('sickLeave', figuresOf('sickLeave', ['2023'], hours({ oak: 7, ash: 8 })))
    expect(unitSeriesSet(sources, noFilters, comparedSet(sources), 24)).toBeNull()
  })
})

describe('a key figure’s own chart', () => {
  it('tells up to four lines apart', () => {
    const set = ordinary('sickLeave', three)
    expect(set.arrangement).toBe('together')
    expect(set.series.map(({ beside }) => beside)).toEqual([null, 'above', 'whole', 'chosen'])
  })

  it('becomes a panel per unit with one axis where there are more', () => {
    const set = ordinary('sickLeave', [...three, ['elm', 'chosen']])
    expect(set.arrangement).toBe('units')
    expect(set.panels.map(({ title }) => title)).toEqual(['Skolan', 'Staden', 'Askskolan', 'Almskolan'])
    expect(new Set(set.panels.map(({ axis }) => axis)).size).toBe(1)
    expect(set.series[0]?.label).toBe('Ekskolan')
  })

  it('says where the chosen units are to be found when they have no place in it', () => {
    const notes = (set: SeriesSet) => set.notes.filter(({ kind }) => kind === 'filter').map(({ text }) => text)
    expect(notes(ordinary('longTermSickLeave', three))).toEqual([expect.stringContaining('sidan Jämför')])
    expect(notes(ordinary('sickLeave', three, { splitBy: 'sex' }))).toEqual([expect.stringContaining('sidan Jämför')])
    expect(notes(ordinary('sickLeave', three))).toEqual([])
  })
})
