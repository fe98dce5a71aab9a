import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import { normalise } from '../../../src/selection/normalise.ts'
import { fromSearch } from '../../../src/selection/query.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { anySearch, anySelection } from './selections.ts'

const known = { indicators, units: new Set(['lulea', 'kommunstaben', 'skolan']), home: 'kommunstaben' }
const first = indicators[0]?.id ?? ''

describe('normalise', () => {
  it('leaves a selection of known ids as it is', () => {
    const selection = {
      ...defaultSelection,
      page: 'indicator',
      indicator: 'sickLeave',
      unit: 'skolan',
      from: '2020',
      to: '2023',
    } as const
    expect(normalise(selection, known)).toEqual({ selection, notes: [] })
  })

  it('turns unknown ids into defaults, with a note each', () => {
    const { selection, notes } = normalise({ ...defaultSelection, indicator: 'luck', unit: 'atlantis' }, known)
    expect(selection).toEqual(defaultSelection)
    expect(notes).toEqual([
      { kind: 'unknown-indicator', value: 'luck' },
      { kind: 'unknown-unit', value: 'atlantis' },
    ])
  })

  it('cuts a long unknown id in its note, between letters', () => {
    const { notes } = normalise({ ...defaultSelection, unit: '👩'.repeat(5000) }, known)
    expect(notes).toEqual([{ kind: 'unknown-unit', value: `${'👩'.repeat(40)}…` }])
  })

  it('shows the first key figure where a page of an unknown one, or of none, is asked for', () => {
    const none = normalise({ ...defaultSelection, page: 'indicator' }, known)
    expect(none.selection).toMatchObject({ page: 'indicator', indicator: first })
    expect(none.notes).toEqual([])
    const unknown = normalise({ ...defaultSelection, page: 'indicator', indicator: 'luck' }, known)
    expect(unknown.selection).toMatchObject({ page: 'indicator', indicator: first })
    expect(unknown.notes).toHaveLength(1)
  })

  it('shows the overview where there are no key figures at all', () => {
    const { selection } = normalise({ ...defaultSelection, page: 'indicator' }, { ...known, indicators: [] })
    expect(selection).toEqual(defaultSelection)
  })

  it('takes the home unit as the default, so that it is left out of links', () => {
    expect(normalise({ ...defaultSelection, unit: 'kommunstaben' }, known)).toEqual({ selection: defaultSelection, notes: [] })
  })

  it('compares with at most five known units, never the own one, and notes what it leaves out', () => {
    const many = { ...known, units: new Set(['a', 'b', 'c', 'd', 'e', 'f', 'kommunstaben']) }
    const compareWith = ['a', 'atlantis', 'kommunstaben', 'b', 'c', 'd', 'e', 'f']
    const { selection, notes } = normalise({ ...defaultSelection, compareWith }, many)
    expect(selection.compareWith).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(notes).toEqual([
      { kind: 'unknown-compared', value: 'atlantis' },
      { kind: 'too-many-compared', value: 'f' },
    ])
  })

  it('keeps a page that compares, with the first key figure where none is asked for', () => {
    expect(normalise({ ...defaultSelection, page: 'compare' }, known).selection).toMatchObject({
      page: 'compare',
      indicator: first,
    })
  })

  it('puts years in time order and leaves an open end open', () => {
    expect(normalise({ ...defaultSelection, from: '2023', to: '2019' }, known).selection).toMatchObject({
      from: '2019',
      to: '2023',
    })
    expect(normalise({ ...defaultSelection, from: '2023' }, known).selection).toMatchObject({ from: '2023', to: null })
  })

  it('never throws, changes nothing the second time and only lets known ids through', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anySelection,
          anySearch.map((search) => fromSearch(search).selection),
        ),
        (selection) => {
          const once = normalise(selection, known).selection
          expect(normalise(once, known)).toEqual({ selection: once, notes: [] })
          expect(once.unit === null || known.units.has(once.unit)).toBe(true)
          expect(once.compareWith.every((id) => known.units.has(id) && id !== (once.unit ?? known.home))).toBe(true)
          expect(once.indicator === null || indicators.some(({ id }) => id === once.indicator)).toBe(true)
        },
      ),
    )
  })
})
