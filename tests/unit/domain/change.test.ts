import { describe, expect, it } from 'vitest'
import { relativeChange } from '../../../src/domain/change.ts'

describe('relativeChange', () => {
  it("is the report's growth in permanent staff 2019–2023", () => {
    expect(relativeChange(241, 283)).toBeCloseTo(17.4, 1)
    expect(relativeChange(162, 202)).toBeCloseTo(24.7, 1)
    expect(relativeChange(79, 81)).toBeCloseTo(2.5, 1)
  })

  it('says nothing in percent of a base below 50', () => {
    expect(relativeChange(12, 16)).toBeNull()
    expect(relativeChange(49, 80)).toBeNull()
    expect(relativeChange(0, 10)).toBeNull()
    expect(relativeChange(50, 60)).toBe(20)
  })

  it('can fall to nothing but not below', () => {
    expect(relativeChange(50, 0)).toBe(-100)
  })
})
