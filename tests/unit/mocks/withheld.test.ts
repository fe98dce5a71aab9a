import { describe, expect, it } from 'vitest'
import { countEveryone, type MadeUpFigures } from '../../../mocks/figures.ts'
import { smallSize } from '../../../mocks/municipality.ts'
import { withheldIn } from '../../../mocks/withheld.ts'

const real = countEveryone('exempel', smallSize)
const [root, , first, second] = real.units
if (root === undefined || first === undefined || second === undefined)
  throw new Error('The municipality is too small for the test')

/** The first department had three fixed-term men in 2015; everyone else has plenty, and it too in other years. */
const figures: MadeUpFigures = {
  ...real,
  countsOf: (unit, year) => ({
    'persons/fixedTerm/women': 40,
    'persons/fixedTerm/men': unit === first.id && year === 2015 ? 3 : 20,
  }),
}
const withheld = (unit: typeof root, place: Record<string, string>) =>
  withheldIn(figures, 'headcount', unit)({ ...place, time: '2020' })

describe('withheldIn', () => {
  it('withholds both sexes in every year when one was small in any, and the wholes that it could be subtracted from', () => {
    expect(withheld(first, { employment: 'fixedTerm', sex: 'men' })).toBe(true)
    expect(withheld(first, { employment: 'fixedTerm', sex: 'women' })).toBe(true)
    expect(withheld(first, { employment: 'total', sex: 'men' })).toBe(true)
  })

  it('shows what gives nothing away', () => {
    expect(withheld(first, { employment: 'permanent', sex: 'men' })).toBe(false)
    expect(withheld(first, { employment: 'fixedTerm', sex: 'total' })).toBe(false)
  })

  it('withholds siblings together, and leaves other units as they are', () => {
    expect(withheld(second, { employment: 'fixedTerm', sex: 'men' })).toBe(true)
    expect(withheld(root, { employment: 'fixedTerm', sex: 'men' })).toBe(false)
  })
})
