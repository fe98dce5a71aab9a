// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindToAddress } from '../../../src/selection/bindToAddress.ts'
import { choose } from '../../../src/selection/store.ts'
import {
  leaveUnknownUnit,
  rememberChoices,
  rememberedUnit,
  rememberUnit,
  restoreUnit,
} from '../../../src/selection/unitMemory.ts'

const key = 'personal-i-siffror/units/1'
const feeds = 'https://example.org/feeds/index.json'
const address = () => window.location.pathname + window.location.search + window.location.hash

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/app/')
})
afterEach(() => vi.restoreAllMocks())

describe('the memory of units', () => {
  it('is one unit per catalog, the last', () => {
    rememberUnit(feeds, 'skolan')
    rememberUnit('other', 'stadsnät')
    rememberUnit(feeds, 'vården')
    expect(rememberedUnit(feeds)).toBe('vården')
    expect(rememberedUnit('other')).toBe('stadsnät')
    expect(rememberedUnit('third')).toBeNull()
  })

  it('forgets where the home unit is chosen', () => {
    rememberUnit(feeds, 'skolan')
    rememberUnit(feeds, null)
    expect(rememberedUnit(feeds)).toBeNull()
  })

  it('writes nothing before a unit has been chosen, or for the same unit', () => {
    const write = vi.spyOn(Storage.prototype, 'setItem')
    rememberUnit(feeds, null)
    expect(write).not.toHaveBeenCalled()
    rememberUnit(feeds, 'skolan')
    rememberUnit(feeds, 'skolan')
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('holds the latest twenty catalogs', () => {
    for (let i = 0; i < 30; i += 1) rememberUnit(`feeds-${i}`, 'skolan')
    expect(rememberedUnit('feeds-9')).toBeNull()
    expect(rememberedUnit('feeds-10')).toBe('skolan')
    expect(rememberedUnit('feeds-29')).toBe('skolan')
  })

  it('survives anything that may stand in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        localStorage.setItem(key, text)
        expect(() => rememberedUnit(feeds)).not.toThrow()
        rememberUnit(feeds, 'skolan')
        expect(rememberedUnit(feeds)).toBe('skolan')
      }),
    )
  })

  it('does without where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    rememberUnit(feeds, 'skolan')
    expect(rememberedUnit(feeds)).toBeNull()
    expect(() => restoreUnit(window, feeds)).not.toThrow()
  })
})

describe('restoring the unit', () => {
  it("leads from the front door to the unit, with others' parameters and without a step of its own", () => {
    rememberUnit(feeds, 'Barn & unga')
    history.replaceState({ mine: 1 }, '', '/app/?feeds=%2fx&utm_source=mail#innehall')
    const steps = history.length
    expect(restoreUnit(window, feeds)).toBe('Barn & unga')
    expect(address()).toBe('/app/?unit=Barn+%26+unga&feeds=%2fx&utm_source=mail#innehall')
    expect(history.length).toBe(steps)
    expect(history.state).toEqual({ mine: 1 })
  })

  it.each(['?page=overview', '?unit=vården', '?from=2020&feeds=x', '?unit='])(
    'leaves an address that says what to show: %s',
    (search) => {
      rememberUnit(feeds, 'skolan')
      history.replaceState(null, '', `/app/${search}`)
      const before = address()
      expect(restoreUnit(window, feeds)).toBeNull()
      expect(address()).toBe(before)
    },
  )

  it('leaves the front door where no unit of this catalog is remembered', () => {
    rememberUnit('other', 'skolan')
    restoreUnit(window, feeds)
    expect(address()).toBe('/app/')
  })
})

describe('from visit to visit', () => {
  const leave: (() => void)[] = []
  afterEach(() => leave.splice(0).forEach((stop) => stop()))

  function visit(search: string) {
    leave.splice(0).forEach((stop) => stop())
    history.replaceState(null, '', `/app/${search}`)
    const restored = restoreUnit(window, feeds)
    leave.push(bindToAddress(window), rememberChoices(feeds))
    return restored
  }

  it('a unit that the reader goes to is there the next time, and one that a link brought is not', () => {
    visit('?unit=skolan')
    choose({ splitBy: 'sex' })
    expect(visit('')).toBeNull()
    choose({ unit: 'vården' })
    expect(visit('')).toBe('vården')
    choose({ unit: null })
    expect(visit('')).toBeNull()
  })

  it('a unit that the catalog no longer has is left for the home unit without a step, and forgotten', () => {
    rememberUnit(feeds, 'skolan')
    const restored = visit('?feeds=x')
    const steps = history.length
    leaveUnknownUnit(restored, new Set(['vården']))
    expect(address()).toBe('/app/?feeds=x')
    expect(history.length).toBe(steps)
    expect(rememberedUnit(feeds)).toBeNull()
  })

  it('a unit that the catalog has stays, and so does one that the reader has chosen meanwhile', () => {
    rememberUnit(feeds, 'skolan')
    leaveUnknownUnit(visit(''), new Set(['skolan']))
    expect(address()).toBe('/app/?unit=skolan')
    choose({ unit: 'vården' })
    leaveUnknownUnit('skolan', new Set(['vården']))
    expect(address()).toBe('/app/?unit=vården'.replace('å', '%C3%A5'))
  })
})
