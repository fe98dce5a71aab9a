import { describe, expect, it } from 'vitest'
import { listCodes } from '../../../src/contract/describeFound.ts'

describe('codes in a remedy', () => {
  it.each([
    [['women', 'men'], 'women, men'],
    [[], 'ingen'],
    [[''], '””'],
    [[' ', 'a'], '” ”, a'],
  ])('are never told by nothing: %j', (codes, told) => {
    expect(listCodes(codes)).toBe(told)
  })
})
