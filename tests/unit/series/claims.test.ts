import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/domain/context.ts'
import { explain } from '../../../src/series/explain.ts'
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
        verdict: 'Stämmer inte: räknat på källans egna tal +16.',
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
        verdict: `Stämmer inte: räknat på källans egna tal 11,7${nbsp}%.`,
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
      expect(judged('recruitment', unit).at(-1)).toMatchObject({ kind: 'holds', verdict: 'Stämmer: 13.' })
    }
    expect(judged('recruitment', 'lulea')).toHaveLength(1)
  })

  it('are judged once each, and all of them', () => {
    const ids = ['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave', 'turnover', 'recruitment']
    const all = ids.flatMap((id) => explanationFor(id).claims.map(({ text, verdict }) => `${text} ${verdict}`))
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(context.claims.length)
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

  it('is not told where no key figure has its measure, or about other units', () => {
    expect(claimsWith({ figure: { measure: 'joiners', value: 1, decimals: 0, change: false } })).toEqual([])
    expect(claimsWith({ unit: 'lulea' })).toHaveLength(1)
    expect(claimsWith({ unit: 'elsewhere' })).toEqual([])
  })
})
