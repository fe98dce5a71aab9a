import { describe, expect, it } from 'vitest'
import { hasEnded } from '../../../src/domain/unitLife.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: string | null, validTo?: string): Unit => ({
  id,
  label: id,
  parent,
  children: [],
  ...(validTo !== undefined && { validTo }),
})

describe('hasEnded', () => {
  it('is true from the day after the last, and for a year from the next one', () => {
    const ended = unit('a', null, '2017-06-30')
    expect(['2017-06-30', '2017-07-01'].map((day) => hasEnded(ended, day))).toEqual([false, true])
    expect(['2016', '2017', '2018'].map((year) => hasEnded(ended, year))).toEqual([false, false, true])
  })

  it('is false for a unit without an end', () => {
    expect(hasEnded(unit('a', null), '2026-11-23')).toBe(false)
  })
})
