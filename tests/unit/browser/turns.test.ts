import { describe, expect, it } from 'vitest'
import { dayNumber, inTurn } from '../../browser/support/turns.ts'

const matrix = { always: ['a'], others: ['b', 'c', 'd', 'e', 'f'] }
const membersOn = (turn: string) => inTurn(3, matrix, turn).map(([member]) => member)

describe('inTurn', () => {
  it('runs every member within as many days as there are parts, and the first each day', () => {
    const days = [20_787, 20_788, 20_789].map((day) => membersOn(String(day)))
    expect(new Set(days.flat())).toEqual(new Set('abcdef'))
    expect(days.every(([first]) => first === 'a')).toBe(true)
    expect(days.flat()).toHaveLength(3 + 5)
  })

  it('runs the whole matrix on demand', () => {
    expect(membersOn('all')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('names how a member is run again', () => {
    expect(inTurn(3, matrix, '3')).toEqual([
      ['a', ''],
      ['b', ' (TURN=3)'],
      ['e', ' (TURN=3)'],
    ])
  })

  it.each(['', 'alla', '-1', '2.5'])('refuses a turn that says neither a day nor all: "%s"', (turn) => {
    expect(() => inTurn(3, matrix, turn)).toThrow('TURN')
  })
})

describe('dayNumber', () => {
  it('grows by one each day', () => {
    expect([0, 86_399_999, 86_400_000].map(dayNumber)).toEqual([0, 0, 1])
  })
})
