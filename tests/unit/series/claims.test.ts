import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Context } from '../../../src/domain/context.ts'
import { explain } from '../../../src/series/explain.ts'
import { madeCube, madeSet, madeSources } from './madeSources.ts'
import { context, explanationFor, noFilters, setFor, sourcesOf } from './fromFeeds.ts'

const nbsp = '\u00a0'

/** Every claim of the report that a key figure judges: a piece of its text, whether it holds, and what is said. */
const judged = (id: string, unit?: string) =>
  explanationFor(id, {}, unit).claims.map(({ text, kind, verdict }) => ({ text, kind, verdict }))

describe('the claims of the report', () => {
  it('finds that 13 more is 16 more', () => {
    expect(judged('headcount')).toEqual([
      {
        text: expect.stringContaining('13 fler månadsanställda') as string,
        kind: 'differs',
        verdict: 'Stämmer inte: räknat på källans egna tal är det 16 fler.',
      },
    ])
  })

  it('finds that sick leave did not fall further', () => {
    expect(judged('sickLeave')).toEqual([
      {
        text: expect.stringContaining('sjunkit ytterligare') as string,
        kind: 'differs',
        verdict: `Stämmer inte: 2,0${nbsp}% 2021, 3,0${nbsp}% 2022, 2,8${nbsp}% 2023.`,
      },
    ])
  })

  it('finds that 11 % is 11,7 % and that 12,9 % holds', () => {
    expect(judged('turnover')).toEqual([
      {
        text: expect.stringContaining('11%') as string,
        kind: 'differs',
        verdict: `Stämmer inte: räknat på källans egna tal är det 11,7${nbsp}%.`,
      },
      { text: expect.stringContaining('12,9%') as string, kind: 'holds', verdict: `Stämmer: 12,9${nbsp}%.` },
    ])
  })

  it('finds that 45 ads, 814 applicants and 18 per ad hold', () => {
    const own = judged('recruitment').filter(({ text }) => text.startsWith('Kommunstabens') || text.startsWith('Det ger'))
    expect(own.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['holds', 'Stämmer: 45.'],
      ['holds', 'Stämmer: 814.'],
      ['holds', 'Stämmer: 18,1.'],
    ])
  })

  it("tries the whole municipality's claim on its own figure, for it and for the units below", () => {
    for (const unit of ['kommunstaben', 'lulea']) {
      expect(judged('recruitment', unit).at(-1)).toMatchObject({
        kind: 'untestable',
        verdict: 'Källans egen uppgift. Delarna bakom den finns inte i källan, så den kan inte räknas om.',
      })
    }
    expect(judged('recruitment', 'lulea')).toHaveLength(1)
  })

  it('are all judged, and alike wherever the comment that holds them is quoted', () => {
    const told = (id: string) => explanationFor(id).claims.map(({ text, verdict }) => `${text} ${verdict}`)
    const firsts = ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment'].flatMap(told)
    expect(new Set(firsts).size).toBe(firsts.length)
    expect(firsts).toHaveLength(context.claims.length)
    expect(told('sexShare')).toEqual(told('headcount'))
    expect(told('longTermSickLeave')).toEqual(told('sickLeave'))
  })

  it('are judged on the whole staff and all years whatever the filters', () => {
    const filtered = explanationFor('headcount', { employment: 'fixedTerm', from: '2021', to: '2021' })
    expect(filtered.claims).toEqual(explanationFor('headcount').claims)
  })
})

describe('a claim that cannot be tried', () => {
  const sources = sourcesOf('turnover')
  const withClaim = (claim: Partial<Context['claims'][number]>): Context => ({
    ...context,
    claims: [
      {
        unit: 'kommunstaben',
        area: 'turnover',
        time: '2023',
        text: 'Påstående',
        figure: { measure: 'rate', value: 1, decimals: 0, change: false },
        direction: null,
        source: 'Rapporten',
        ...claim,
      },
    ],
  })
  const claimsWith = (claim: Partial<Context['claims'][number]>) =>
    explain({ ...sources, context: withClaim(claim) }, noFilters, setFor('turnover')).claims

  it('says so where the source lacks the year', () => {
    expect(claimsWith({ time: '2019' })).toEqual([
      {
        text: 'Påstående',
        kind: 'untestable',
        verdict: 'Kan inte prövas: uppgiften som behövs finns inte i källan.',
        source: 'Rapporten',
      },
    ])
  })

  it('says so where a step further back than the source goes is needed', () => {
    const figure = null
    expect(claimsWith({ figure, direction: { measure: 'rate', way: 'down' } })[0]?.kind).toBe('holds')
    expect(claimsWith({ figure, direction: { measure: 'rate', way: 'down-further' } })[0]?.kind).toBe('untestable')
  })

  it('is told as such where the source lacks a measure that no key figure shows', () => {
    const [judgedOne, ...more] = claimsWith({ figure: { measure: 'joiners', value: 1, decimals: 0, change: false } })
    expect([judgedOne?.kind, more]).toEqual(['untestable', []])
  })

  it('is a share that nobody knows the age group of', () => {
    const figure = { measure: 'share', value: 30, decimals: 0, change: false }
    const built = sourcesOf('age')
    const own = { ...built, context: withClaim({ area: 'age', figure }) }
    expect(explain(own, noFilters, setFor('age')).claims.map(({ kind }) => kind)).toEqual(['untestable'])
    const cube = madeCube('age', ['2023'], () => 30, { employment: ['total'], ageBand: ['50-59', 'total'] })
    expect(explain({ ...own, cube }, noFilters, setFor('age')).claims.map(({ kind }) => kind)).toEqual(['untestable'])
  })

  it('is not told of other units', () => {
    expect(claimsWith({ unit: 'lulea' })).toHaveLength(1)
    expect(claimsWith({ unit: 'elsewhere' })).toEqual([])
  })
})

describe('a claim about a measure that no key figure shows', () => {
  const claim = (area: AreaId, measure: string, value: number): Context => ({
    ...context,
    claims: [
      {
        unit: 'unit',
        area,
        time: '2023',
        text: 'Påstående',
        figure: { measure, value, decimals: 0, change: false },
        direction: null,
        source: 'Rapporten',
      },
    ],
  })
  const judgedBy = (id: string, area: AreaId, measure: string, value: number) => {
    const cube = madeCube(area, ['2021', '2022', '2023'], () => 24)
    const sources = madeSources(id, cube, { context: claim(area, measure, value) })
    return explain(sources, noFilters, madeSet(id, cube)).claims.map(({ kind, verdict }) => [kind, verdict])
  }

  it('is tried on the measure itself, on every key figure of its area', () => {
    expect(judgedBy('sickLeave', 'sickLeave', 'persons', 24)).toEqual([['holds', 'Stämmer: 24.']])
    expect(judgedBy('longTermSickLeave', 'sickLeave', 'persons', 24)).toEqual([['holds', 'Stämmer: 24.']])
    expect(judgedBy('sickLeave', 'sickLeave', 'sickHours', 23)).toEqual([
      ['differs', 'Stämmer inte: räknat på källans egna tal är det 24.'],
    ])
    expect(judgedBy('turnover', 'turnover', 'joiners', 24)).toEqual([['holds', 'Stämmer: 24.']])
  })

  it('is tried by another where that one shows it', () => {
    expect(judgedBy('sickLeave', 'sickLeave', 'longShare', 24)).toEqual(
      judgedBy('longTermSickLeave', 'sickLeave', 'longShare', 24),
    )
    expect(judgedBy('longTermSickLeave', 'sickLeave', 'longShare', 24)).toHaveLength(1)
  })
})
