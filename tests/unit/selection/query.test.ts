import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSearch, isFrontDoor, toSearch } from '../../../src/selection/query.ts'
import { defaultSelection, type Selection } from '../../../src/selection/selection.ts'
import { anySearch, anySelection } from './selections.ts'

describe('toSearch', () => {
  it('leaves defaults out', () => {
    expect(toSearch(defaultSelection)).toBe('')
    expect(toSearch({ ...defaultSelection, unit: '' })).toBe('')
  })

  it('writes every field under its own English name, sorted', () => {
    const selection: Selection = {
      page: 'indicator',
      indicator: 'sickLeave',
      unit: 'kommunstaben',
      from: '2020',
      to: '2023',
      employment: 'permanent',
      splitBy: 'sex',
      tab: 'table',
      scale: 'zoom',
      beside: 'both',
      compareWith: ['skolan', 'lulea'],
      organisation: 'now',
    }
    expect(toSearch(selection)).toBe(
      '?beside=both&compare=skolan&compare=lulea&employment=permanent&from=2020&indicator=sickLeave&organisation=now&page=indicator&scale=zoom&split=sex&tab=table&to=2023&unit=kommunstaben',
    )
  })

  it('gives equal selections equal addresses, whatever the order of their fields', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const reversed = Object.fromEntries(Object.entries(selection).reverse()) as unknown as Selection
        expect(toSearch(reversed)).toBe(toSearch(selection))
      }),
    )
  })

  it('gives different selections different addresses', () => {
    fc.assert(
      fc.property(anySelection, anySelection, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(toSearch(one)).not.toBe(toSearch(other))
      }),
    )
  })

  it("keeps others' parameters exactly as they are written, and replaces its own", () => {
    const address = '?feeds=a%2fb&unit=old&%70age=about&scenario=slow&x=%E0%A4%A&toString=1&flag'
    expect(toSearch({ ...defaultSelection, tab: 'table' }, address)).toBe(
      '?tab=table&feeds=a%2fb&scenario=slow&x=%E0%A4%A&toString=1&flag',
    )
    expect(toSearch(defaultSelection, '?feeds=a')).toBe('?feeds=a')
    expect(toSearch(defaultSelection, '?')).toBe('')
  })

  it("reads the same selection with others' parameters in the address as without", () => {
    fc.assert(
      fc.property(anySelection, anySearch, (selection, address) => {
        expect(fromSearch(toSearch(selection, address))).toEqual({ selection, unread: [] })
      }),
    )
  })
})

describe('fromSearch', () => {
  it('gives back the selection that a link was made of', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(fromSearch(toSearch(selection))).toEqual({ selection, unread: [] })
      }),
    )
  })

  it('gives back the link that a selection was read from', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = toSearch(selection)
        expect(toSearch(fromSearch(link).selection)).toBe(link)
      }),
    )
  })

  it('reads an address with and without its question mark', () => {
    expect(fromSearch('unit=a').selection.unit).toBe('a')
    expect(fromSearch('?unit=a').selection.unit).toBe('a')
    expect(fromSearch('')).toEqual({ selection: defaultSelection, unread: [] })
  })

  it.each([
    ['?page=nowhere', ['page']],
    ['?from=23', ['from']],
    ['?from=2023M05&to=-2023', ['from', 'to']],
    ['?employment=Permanent', ['employment']],
    ['?split=unit', ['split']],
    ['?tab=', ['tab']],
    ['?scale', ['scale']],
    ['?unit=', ['unit']],
    ['?unit=%E0%A4%A', ['unit']],
    ['?indicator=%FF', ['indicator']],
    ['?unit=a&unit=b', ['unit']],
    ['?unit=a&unit=a', ['unit']],
    ['?compare=a&compare=', ['compare']],
    ['?beside=all&organisation=later', ['beside', 'organisation']],
    ['?page=constructor&tab=__proto__', ['page', 'tab']],
  ])('reads %s as the default and names what it could not read', (search, unread) => {
    expect(fromSearch(search)).toEqual({ selection: defaultSelection, unread })
  })

  it('reads a list from a parameter that is repeated, each item once and in order', () => {
    expect(fromSearch('?compare=b&compare=a&compare=b')).toEqual({
      selection: { ...defaultSelection, compareWith: ['b', 'a'] },
      unread: [],
    })
  })

  it('keeps what it understands beside what it does not', () => {
    const { selection, unread } = fromSearch('?unit=a&from=x&to=2022')
    expect(selection).toEqual({ ...defaultSelection, unit: 'a', to: '2022' })
    expect(unread).toEqual(['from'])
  })

  it("ignores others' parameters in silence", () => {
    const search = '?utm_source=mail&feeds=x&feeds=y&scenario=slow&__proto__=1&toString=2&Page=about'
    expect(fromSearch(search)).toEqual({ selection: defaultSelection, unread: [] })
  })

  it('never throws, and always gives a selection that can be written and read again', () => {
    fc.assert(
      fc.property(fc.oneof(anySearch, fc.string(), fc.string({ unit: 'binary' })), (search) => {
        const { selection } = fromSearch(search)
        expect(Object.keys(selection).sort()).toEqual(Object.keys(defaultSelection).sort())
        expect(fromSearch(toSearch(selection))).toEqual({ selection, unread: [] })
      }),
    )
  })
})

describe('isFrontDoor', () => {
  it('is true where an address asks for nothing of the app’s own', () => {
    for (const search of ['', '?', '?feeds=exempel/index.json', '?utm=mejl&scenario=slow']) expect(isFrontDoor(search)).toBe(true)
  })

  it('is false for every link to a view, readable or not', () => {
    for (const search of ['?unit=a', '?feeds=a&tab=table', '?from=x', '?page=']) expect(isFrontDoor(search)).toBe(false)
  })
})
