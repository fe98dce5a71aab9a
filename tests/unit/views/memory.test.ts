import { describe, expect, it, vi } from 'vitest'
import { makeMemory } from '../../../src/views/memory.ts'

describe('the memory of results', () => {
  it('gives the same object back for as long as the inputs are the same', () => {
    const memory = makeMemory<object>()
    const make = vi.fn(() => ({}))
    const cube = {}
    const first = memory.recall('sickLeave', [cube, 'unit', null, Number.NaN], make)
    expect(memory.recall('sickLeave', [cube, 'unit', null, Number.NaN], make)).toBe(first)
    expect(make).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['another object', [{}, 'unit']],
    ['another word', [null, 'other']],
    ['fewer inputs', [null]],
    ['more inputs', [null, 'unit', null]],
    ['an input that is missing instead of null', [undefined, 'unit']],
  ])('makes a new one for %s', (_, inputs) => {
    const memory = makeMemory<object>()
    const first = memory.recall('a', [null, 'unit'], () => ({}))
    expect(memory.recall('a', inputs, () => ({}))).not.toBe(first)
  })

  it('keeps the results of different keys apart', () => {
    const memory = makeMemory<string>()
    memory.recall('a', [1], () => 'A')
    memory.recall('b', [1], () => 'B')
    expect(memory.recall('a', [1], () => 'again')).toBe('A')
    expect(memory.recall('b', [1], () => 'again')).toBe('B')
  })

  it('remembers the latest only', () => {
    const memory = makeMemory<string>()
    memory.recall('a', [1], () => 'one')
    memory.recall('a', [2], () => 'two')
    expect(memory.recall('a', [1], () => 'one again')).toBe('one again')
  })

  it('remembers nothing of an attempt that threw', () => {
    const memory = makeMemory<string>()
    memory.recall('a', [1], () => 'kept')
    expect(() =>
      memory.recall('a', [2], () => {
        throw new Error('bug')
      }),
    ).toThrow('bug')
    expect(memory.recall('a', [1], () => 'again')).toBe('kept')
    expect(memory.recall('a', [2], () => 'made')).toBe('made')
  })
})
