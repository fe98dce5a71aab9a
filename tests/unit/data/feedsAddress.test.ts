import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedsAddress } from '../../../src/data/feedsAddress.ts'

const base = 'https://kommun.test/personal/'
const builtIn = 'https://kommun.test/personal/feeds/index.json'
const usual = { href: builtIn, builtIn, isRefused: false }
const refused = { ...usual, isRefused: true }

describe('feedsAddress', () => {
  it('is the built-in catalog where the address asks for none', () => {
    expect(feedsAddress('', base)).toEqual(usual)
    expect(feedsAddress('?unit=a', base)).toEqual(usual)
  })

  it('is the catalog that the address asks for, relative to the page', () => {
    const made = { builtIn, href: 'https://kommun.test/personal/exempel/index.json', isRefused: false }
    expect(feedsAddress('?feeds=exempel/index.json', base)).toEqual(made)
    expect(feedsAddress('?unit=a&feeds=exempel%2Findex.json', base)).toEqual(made)
    expect(feedsAddress('?feeds=/andra/index.json', base).href).toBe('https://kommun.test/andra/index.json')
  })

  it.each([
    '?feeds=https://annan.test/index.json',
    '?feeds=//annan.test/index.json',
    '?feeds=%5C%5Cannan.test/index.json',
    '?feeds=http://kommun.test/index.json',
    '?feeds=https://kommun.test:444/index.json',
    '?feeds=https://nagon:hemligt@kommun.test/index.json',
    '?feeds=data:application/json,{}',
    '?feeds=javascript:alert(1)',
    '?feeds=blob:https://kommun.test/1',
    '?feeds=https://',
    '?feeds=',
    '?feeds=a.json&feeds=b.json',
  ])('refuses %s and reads the built-in one', (search) => {
    expect(feedsAddress(search, base)).toEqual(refused)
  })

  it('never leaves the page’s own site, whatever the address says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (asked) => {
        const { href } = feedsAddress(`?feeds=${encodeURIComponent(asked)}`, base)
        expect(new URL(href).origin).toBe('https://kommun.test')
      }),
    )
  })
})
