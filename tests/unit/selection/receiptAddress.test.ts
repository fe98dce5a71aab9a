import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasFigures, hideFigures, receiptIn, withoutReceipt, writeReceiptText } from '../../../src/selection/receiptAddress.ts'
import { fromSearch, toSearch } from '../../../src/selection/query.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'

const partsOf = (address: string) => new URL(address, 'https://kommun.se/personal/')
/** The receipt that an address has, as its browser parts it. */
const readIn = (address: string) => receiptIn(partsOf(address))

/** What becomes of an address that is opened, from its search part on; null where it is left alone. */
function hidden(address: string): string | null {
  const { pathname, search, hash } = partsOf(address)
  const written: string[] = []
  const history = { state: 7, replaceState: (state: unknown, _: string, url: string) => written.push(`${String(state)}${url}`) }
  hideFigures({ location: { pathname, search, hash }, history } as unknown as Window)
  return written[0]?.replace('7/personal/', '') ?? null
}

describe('a receipt in an address', () => {
  it('is read as it was written, alone and behind a view', () => {
    for (const figures of [null, 'AB_-9']) {
      const text = writeReceiptText({ code: '3K7F-9QXM', figures })
      expect(readIn(`?${text}`)).toEqual({ code: '3K7F-9QXM', figures })
      expect(readIn(`?page=indicator&feeds=a%2Fb.json&${text}`)).toEqual({ code: '3K7F-9QXM', figures })
    }
    expect(readIn('?page=indicator#figures=AB')).toBeNull()
  })

  it('has its figures in the fragment, which no server is told of', () => {
    const { search, hash } = partsOf(`?page=indicator&${writeReceiptText({ code: '3K7F-9QXM', figures: 'AB_-9' })}`)
    expect([search, hash]).toEqual(['?page=indicator&receipt=3K7F-9QXM', '#figures=AB_-9'])
    expect([hash, '#deck=z1.A', '#main', ''].map(hasFigures)).toEqual([true, false, false, false])
  })

  it('is read without what a mail put behind it', () => {
    expect(readIn('?receipt=AB#figures=C-D_9>.')).toEqual({ code: 'AB', figures: 'C-D_9' })
  })

  it('is read in the form of older links', () => {
    expect(readIn('?receipt=AB.C&feeds=a')).toEqual({ code: 'AB', figures: 'C' })
    expect(readIn('?receipt=AB.C#main')).toEqual({ code: 'AB', figures: 'C' })
    expect(readIn('?receipt=AB.C#figures=D')).toEqual({ code: 'AB', figures: 'D' })
  })

  it('is nobody’s choice: a view keeps it where it stands', () => {
    expect(toSearch({ ...defaultSelection, page: 'compare' }, '?receipt=AB')).toBe('?page=compare&receipt=AB')
    expect(fromSearch('?receipt=AB')).toEqual({ selection: defaultSelection, unread: [] })
  })

  it('is taken away alone, and everything else stays as it is written', () => {
    expect(withoutReceipt('?page=compare&receipt=AB.C&feeds=a%2fb')).toBe('?page=compare&feeds=a%2fb')
    expect(withoutReceipt('?receipt=AB')).toBe('?')
  })

  it('never throws, and never reads a text of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        receiptIn({ search: `?receipt=${text}`, hash: `#figures=${text}` })
        const search = withoutReceipt(`?receipt=${text.replaceAll('&', '')}`)
        expect(receiptIn({ search, hash: '' })).toBeNull()
      }),
    )
    expect(readIn(`?receipt=${'A'.repeat(100_000)}`)).toEqual({ code: '', figures: null })
    expect(readIn(`?receipt=AB#figures=${'A'.repeat(100_000)}`)).toEqual({ code: 'AB', figures: '' })
  })
})

describe('an older link, with its figures in the search part', () => {
  it.each([
    ['?receipt=AB.C_-9', '?receipt=AB#figures=C_-9'],
    ['?page=compare&receipt=AB.C&feeds=a%2fb', '?page=compare&receipt=AB&feeds=a%2fb#figures=C'],
    ['?receipt=AB.C#main', '?receipt=AB#figures=C'],
    ['?page=deck&receipt=AB.C#deck=z1.D', '?page=deck&receipt=AB#deck=z1.D'],
    ['?receipt=AB.C&receipt=DE.F', '?receipt=AB&receipt=DE#figures=C'],
    ['?%72eceipt=AB%2EC', '?receipt=AB#figures=C'],
  ])('gets them in the fragment, and everything else stays as it is written: %s', (before, after) => {
    expect(hidden(before)).toBe(after)
  })

  it.each(['', '?page=compare&feeds=a.b', '?receipt=AB', '?receipt=AB#figures=C', '?page=deck#deck=z1.D'])(
    'is told from all others, which stay as they are: %s',
    (address) => expect(hidden(address)).toBeNull(),
  )

  it('has none left in its search part, whatever stood there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (figures) => {
        const after = hidden(`?${new URLSearchParams({ receipt: `AB.${figures}` }).toString()}`)
        expect(after).toMatch(/^\?receipt=AB#figures=[\w-]*$/)
      }),
    )
  })
})
