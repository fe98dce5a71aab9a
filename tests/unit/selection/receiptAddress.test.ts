import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptIn, withoutReceipt, writeReceiptText } from '../../../src/selection/receiptAddress.ts'
import { fromSearch, toSearch } from '../../../src/selection/query.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'

describe('a receipt in an address', () => {
  it('is read as it was written, alone and behind a view', () => {
    for (const figures of [null, 'AB_-9']) {
      const text = writeReceiptText({ code: '3K7F-9QXM', figures })
      expect(receiptIn(`?${text}`)).toEqual({ code: '3K7F-9QXM', figures })
      expect(receiptIn(`?page=indicator&${text}&feeds=a%2Fb.json`)).toEqual({ code: '3K7F-9QXM', figures })
    }
    expect(receiptIn('?page=indicator')).toBeNull()
  })

  it('is nobody’s choice: a view keeps it where it stands', () => {
    expect(toSearch({ ...defaultSelection, page: 'compare' }, '?receipt=AB.C')).toBe('?page=compare&receipt=AB.C')
    expect(fromSearch('?receipt=AB.C')).toEqual({ selection: defaultSelection, unread: [] })
  })

  it('is taken away alone, and everything else stays as it is written', () => {
    expect(withoutReceipt('?page=compare&receipt=AB.C&feeds=a%2fb')).toBe('?page=compare&feeds=a%2fb')
    expect(withoutReceipt('?receipt=AB')).toBe('?')
  })

  it('never throws, and never reads a text of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        receiptIn(`?receipt=${text}`)
        expect(receiptIn(withoutReceipt(`?receipt=${text.replaceAll('&', '')}`))).toBeNull()
      }),
    )
    expect(receiptIn(`?receipt=${'A'.repeat(100_000)}`)).toEqual({ code: '', figures: null })
  })
})
