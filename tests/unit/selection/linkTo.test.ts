import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTo } from '../../../src/selection/linkTo.ts'
import { fromSearch } from '../../../src/selection/query.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { choose, selectionStore } from '../../../src/selection/store.ts'
import { anySelection } from './selections.ts'

describe('linkTo', () => {
  it('is relative to the page, with what the reader has chosen and what the link changes', () => {
    const current = { ...defaultSelection, unit: 'skolan' }
    expect(linkTo(current, { page: 'indicator', indicator: 'age' })).toBe('?indicator=age&page=indicator&unit=skolan')
  })

  it('leads to the default selection from anywhere, where an empty address would lead nowhere', () => {
    expect(linkTo({ ...defaultSelection, from: '2020' }, { from: null })).toBe('?')
    const here = 'https://example.org/app/?from=2020'
    expect(new URL(linkTo(defaultSelection, {}), here).search).toBe('')
  })

  it("carries others' parameters, so that a link opened in a new tab shows the same feeds", () => {
    expect(linkTo(defaultSelection, { page: 'about' }, '?feeds=x&page=overview')).toBe('?page=about&feeds=x')
  })

  it('leads exactly where choosing leads', () => {
    fc.assert(
      fc.property(anySelection, anySelection, fc.subarray(Object.keys(defaultSelection)), (current, other, changed) => {
        const patch = Object.fromEntries(Object.entries(other).filter(([name]) => changed.includes(name)))
        selectionStore.setState(current, true)
        choose(patch)
        expect(fromSearch(linkTo(current, patch)).selection).toEqual(selectionStore.getState())
      }),
    )
  })
})
