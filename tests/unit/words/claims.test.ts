import { describe, expect, it } from 'vitest'
import { judgeClaim, type Recent } from '../../../src/domain/claim.ts'
import type { Claim } from '../../../src/domain/context.ts'
import { type Figure, notReported, smallGroup } from '../../../src/domain/figure.ts'
import { claimVerdict } from '../../../src/words/claims.ts'
import { plain } from './plain.ts'

const printed = (parts: Partial<Claim>): Claim => ({
  unit: 'u',
  area: 'turnover',
  time: '2023',
  text: 'Påstående',
  figure: null,
  direction: null,
  source: 'Rapporten',
  ...parts,
})
const saidOf = (claim: Claim, recent: Recent, decimals: number) =>
  plain(claimVerdict(claim, judgeClaim(claim, recent), recent, 'percent', decimals))
const level = (value: number, actual: number, decimals = 1) =>
  saidOf(
    printed({ figure: { measure: 'rate', value, decimals: 0, change: false } }),
    [notReported, notReported, actual],
    decimals,
  )

describe('the verdict on a printed figure', () => {
  it('is told with the decimals of charts where they show that it differs', () => {
    expect(level(11, 11.66)).toBe('Stämmer inte: räknat på källans egna tal är det 11,7 %.')
  })

  it('gets as many more as it takes to see that it differs', () => {
    expect(level(12, 11.46)).toBe('Stämmer inte: räknat på källans egna tal är det 11,46 %.')
    expect(level(12, 11.499)).toBe('Stämmer inte: räknat på källans egna tal är det 11,499 %.')
  })

  it('can’t be tried where the figure is missing, or is withheld, and says which', () => {
    const claim = printed({ figure: { measure: 'rate', value: 11, decimals: 0, change: false } })
    const now = (figure: Figure) => saidOf(claim, [notReported, notReported, figure], 1)
    expect(now(notReported)).toBe('Kan inte prövas: uppgiften som behövs finns inte i källan.')
    expect(now(smallGroup)).toBe('Kan inte prövas: uppgiften är skyddad.')
  })

  it('gets no more where it holds', () => {
    expect(level(12, 11.5001)).toBe('Stämmer: 11,5 %.')
  })
})

describe('the verdict on a printed direction', () => {
  const down = printed({ direction: { measure: 'rate', way: 'down' } })

  it('shows the step that it is about', () => {
    expect(saidOf(down, [2.04, 3.02, 2.79], 1)).toBe('Stämmer: 2,0 % 2021, 3,0 % 2022, 2,8 % 2023.')
    expect(saidOf(down, [3.51, 2.04, 2.01], 1)).toBe('Stämmer: 3,51 % 2021, 2,04 % 2022, 2,01 % 2023.')
  })

  it('shows no decimals for years that are alike', () => {
    expect(saidOf(down, [notReported, 2, 2], 0)).toBe('Stämmer inte: 2 % 2022, 2 % 2023.')
  })
})

describe('the verdict on a printed change', () => {
  const changed = (value: number, actual: number, shownAs: 'persons' | 'percent') => {
    const claim = printed({ figure: { measure: 'rate', value, decimals: 0, change: true } })
    const recent: Recent = [notReported, 100, 100 + actual]
    return plain(claimVerdict(claim, judgeClaim(claim, recent), recent, shownAs, 0))
  }

  it('tells persons as more or fewer', () => {
    expect(changed(13, 16, 'persons')).toBe('Stämmer inte: räknat på källans egna tal är det 16 fler.')
    expect(changed(-2, -2, 'persons')).toBe('Stämmer: 2 färre.')
  })

  it('tells rates with a sign', () => {
    expect(changed(13, 16, 'percent')).toBe('Stämmer inte: räknat på källans egna tal är det +16 procentenheter.')
  })
})
