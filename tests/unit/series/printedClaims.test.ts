import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import { printedClaims } from '../../../src/series/printedClaims.ts'
import { context, sourcesOf } from './fromFeeds.ts'

const printedFor = (unit: string) => printedClaims(indicators.map(({ id }) => sourcesOf(id, unit)))

describe('the printed statements', () => {
  it('stand once each, under the key figure that tells of their measure', () => {
    const groups = printedFor('kommunstaben')
    expect(groups.map(({ indicator, claims }) => [indicator, claims.length])).toEqual([
      ['headcount', 1],
      ['sickLeave', 1],
      ['turnover', 2],
      ['recruitment', 4],
    ])
    expect(groups.flatMap(({ claims }) => claims)).toHaveLength(context.claims.length)
  })

  it('are those of the unit and what lies above it', () => {
    expect(printedFor('lulea').map(({ indicator, claims }) => [indicator, claims.length])).toEqual([['recruitment', 1]])
  })
})
