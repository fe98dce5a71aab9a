import { beforeEach, describe, expect, it } from 'vitest'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { choose, goTo, isPassing, reset, selectionStore } from '../../../src/selection/store.ts'

beforeEach(() => selectionStore.setState(defaultSelection, true))
const selection = () => selectionStore.getState()

describe('the selection store', () => {
  it('begins with the default selection and holds nothing else', () => {
    expect(selectionStore.getInitialState()).toEqual(defaultSelection)
    choose({ unit: 'skolan' })
    expect(Object.keys(selection()).sort()).toEqual(Object.keys(defaultSelection).sort())
  })

  it('changes only what is chosen', () => {
    choose({ from: '2020' })
    choose({ splitBy: 'sex' })
    expect(selection()).toEqual({ ...defaultSelection, from: '2020', splitBy: 'sex' })
  })

  it('keeps unit, filters and tab from key figure to key figure', () => {
    choose({ unit: 'skolan', employment: 'permanent' })
    goTo('indicator', 'age')
    choose({ tab: 'table' })
    goTo('indicator', 'sickLeave')
    expect(selection()).toEqual({
      ...defaultSelection,
      page: 'indicator',
      indicator: 'sickLeave',
      unit: 'skolan',
      employment: 'permanent',
      tab: 'table',
    })
  })

  it('leaves key figure and tab behind, but not the filters, on the way to another page', () => {
    choose({ page: 'indicator', indicator: 'age', tab: 'table', from: '2021' })
    goTo('overview')
    expect(selection()).toEqual({ ...defaultSelection, from: '2021' })
  })

  it('takes away the filters and keeps the page and the unit', () => {
    const place = { page: 'indicator', indicator: 'age', unit: 'skolan', tab: 'table' } as const
    choose({ ...place, from: '2020', to: '2022', employment: 'fixedTerm', splitBy: 'sex' })
    reset()
    expect(selection()).toEqual({ ...defaultSelection, ...place })
  })

  it('knows which selections were only passed through', () => {
    choose({ from: '2020' })
    expect(isPassing(selection())).toBe(false)
    choose({ from: '2021' }, 'replace')
    expect(isPassing(selection())).toBe(true)
  })
})
