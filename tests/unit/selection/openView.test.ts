import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../src/selection/migrations.ts'
import { addressOfView, openView } from '../../../src/selection/openView.ts'
import { fromSearch, isFrontDoor, toSearch } from '../../../src/selection/query.ts'
import type { ViewDraft } from '../../../src/selection/savedView.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { draft } from './savedViewsFor.ts'
import { anySelection } from './selections.ts'

const catalog = { feeds: null, home: 'kommunstaben' }
const view = (changes: Partial<ViewDraft> = {}) => ({ id: 'a', ...draft(changes) })
const addressOf = (changes: Partial<ViewDraft>, address = '') => {
  const opened = openView(view(changes), catalog)
  return opened === null ? null : addressOfView(view(changes), opened, address)
}

describe('opening a saved view', () => {
  it('shows what was saved', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const named = { ...selection, unit: selection.unit ?? 'kommunstaben' }
        expect(openView(view({ link: toSearch(named) }), catalog)).toEqual({
          selection: named,
          unread: [],
          leftOut: [],
          isElsewhere: false,
        })
      }),
    )
  })

  it('migrates a view of the first format, which may say nothing at all', () => {
    expect(openView(view({ link: '', format: 1 }), catalog)?.selection).toEqual({ ...defaultSelection, unit: 'kommunstaben' })
  })

  it('is refused where the format is newer', () => {
    expect(openView(view({ format: 3 }), catalog)).toBeNull()
    expect(openView(view({ format: 3 }), catalog, [...migrations, (entries) => ({ entries, leftOut: [] })])).not.toBeNull()
  })

  it('tells what could not be read, and what a migration left out', () => {
    expect(openView(view({ link: '?from=x&unit=skolan' }), catalog)?.unread).toEqual(['from'])
    const leftOut = [{ parameter: 'scale', value: 'zoom' }]
    expect(openView(view(), catalog, [...migrations, () => ({ entries: [], leftOut })])?.leftOut).toEqual(leftOut)
  })
})

describe('the address of a saved view', () => {
  it("has others' parameters of the page it is opened from", () => {
    expect(addressOf({}, '?from=2020&scenario=slow')).toBe('?unit=skolan&scenario=slow')
  })

  it('leads to its own catalog, and leaves the other’s parameters behind', () => {
    expect(addressOf({ feeds: 'a b&c' }, '?scenario=slow&feeds=x')).toBe('?unit=skolan&feeds=a+b%26c')
    expect(openView(view({ feeds: 'other' }), catalog)?.isElsewhere).toBe(true)
    const opened = openView(view(), { feeds: 'other', home: 'x' })
    expect(opened && addressOfView(view(), opened, '?feeds=other')).toBe('?unit=skolan')
  })

  it('is never the front door, which would show what was seen last', () => {
    expect(addressOf({ link: '', format: 1, feeds: 'other' })).toBe('?page=overview&feeds=other')
    expect(addressOf({ link: '' }, '?utm_source=mail')).toBe('?page=overview&utm_source=mail')
    expect(addressOf({ link: '' })).toBe('?page=overview')
    expect(isFrontDoor('?page=overview')).toBe(false)
  })

  it('holds nothing but parameters that are the app’s own, whatever the link does', () => {
    const address = addressOf({ link: '?unit=skolan&feeds=//example.org&scenario=x' }) ?? ''
    expect(address).toBe('?unit=skolan')
    expect(fromSearch(address).unread).toEqual([])
  })
})
