import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepReceipt, keptReceipt } from '../../../src/selection/receiptJournal.ts'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  })
})

describe('the journal of receipts', () => {
  it('gives the figures of a code back', () => {
    keepReceipt('A', 'one')
    keepReceipt('B', 'two')
    expect([keptReceipt('A'), keptReceipt('B'), keptReceipt('C')]).toEqual(['one', 'two', null])
  })

  it('keeps the latest hundred, and no more than there is room for', () => {
    for (let i = 0; i < 120; i++) keepReceipt(`C${i}`, 'x')
    expect([keptReceipt('C19'), keptReceipt('C20'), keptReceipt('C119')]).toEqual([null, 'x', 'x'])
    for (let i = 0; i < 9; i++) keepReceipt(`L${i}`, 'x'.repeat(30_000))
    expect([...kept.values()].every((text) => text.length < 210_000)).toBe(true)
    expect(keptReceipt('L8')).toHaveLength(30_000)
    expect(keptReceipt('L0')).toBeNull()
  })

  it.each(['', '{', '{}', '[1]', '[["A"]]', '[["A",1]]'])('starts anew where what is kept makes no sense: %s', (text) => {
    kept.set('personal-i-siffror/receipts/1', text)
    expect(keptReceipt('A')).toBeNull()
    keepReceipt('A', 'one')
    expect(keptReceipt('A')).toBe('one')
  })

  it('does without where the browser lets nothing be kept', () => {
    vi.stubGlobal('localStorage', undefined)
    keepReceipt('A', 'one')
    expect(keptReceipt('A')).toBeNull()
  })
})
