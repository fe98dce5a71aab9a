import { describe, expect, it } from 'vitest'
import { typeAhead, typedWith } from '../../../src/views/typeAhead.ts'

const names = ['Kommunen', 'Ekonomi', 'Eken', 'Äldreomsorg', 'Åsen', 'Asken']

describe('type-ahead', () => {
  it('goes from name to name with one letter, around the end', () => {
    expect(typeAhead(names, 0, 'e')).toBe(1)
    expect(typeAhead(names, 1, 'e')).toBe(2)
    expect(typeAhead(names, 2, 'e')).toBe(1)
    expect(typeAhead(names, 1, 'eee')).toBe(2)
  })

  it('stays at the current name while it still fits what is typed', () => {
    expect(typeAhead(names, 1, 'ek')).toBe(1)
    expect(typeAhead(names, 1, 'eke')).toBe(2)
  })

  it('takes å, ä and ö for letters of their own', () => {
    expect(typeAhead(names, 0, 'a')).toBe(5)
    expect(typeAhead(names, 0, 'å')).toBe(4)
    expect(typeAhead(names, 0, 'Ä')).toBe(3)
  })

  it('finds nothing where no name begins so', () => {
    expect(typeAhead(names, 0, 'x')).toBeNull()
    expect(typeAhead([], 0, 'x')).toBeNull()
  })

  it('begins a new name after a pause', () => {
    expect(typedWith({ text: 'e', at: 1000 }, 'k', 1500)).toEqual({ text: 'ek', at: 1500 })
    expect(typedWith({ text: 'e', at: 1000 }, 'k', 1700)).toEqual({ text: 'k', at: 1700 })
  })
})
