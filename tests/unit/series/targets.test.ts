import { describe, expect, it } from 'vitest'
import type { Target } from '../../../src/domain/context.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import { explain } from '../../../src/series/explain.ts'
import type { Filters } from '../../../src/series/sources.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { explanationFor, noFilters, setFor, sourcesOf } from './fromFeeds.ts'

const decided: Target = {
  area: 'sickLeave',
  measure: 'rate',
  unit: 'lulea',
  min: null,
  max: 9.5,
  from: '2021-06',
  decision: 'Beslut i kommunstyrelsen',
  owner: null,
}

function withTarget(id: string, target: Target, filters: Filters = noFilters) {
  const built = sourcesOf(id)
  const sources = { ...built, context: { ...built.context, targets: [target] } }
  const state = stateOf(sources, filters)
  if (!('set' in state)) throw new Error(state.kind)
  return { set: state.set, explanation: explain(sources, filters, state.set) }
}

describe('a target', () => {
  it('of the headline is a band from the year of its decision, also from a unit above', () => {
    const { set } = withTarget('sickLeave', decided)
    expect(set.marks.filter(({ kind }) => kind === 'target')).toEqual([
      {
        kind: 'target',
        number: null,
        from: '2021',
        to: null,
        label: 'Mål: högst 9,5\u00a0%',
        band: { series: 'all', min: null, max: 9.5 },
      },
    ])
  })

  it('lies within the axis', () => {
    expect(withTarget('sickLeave', decided).set.panels[0]?.axis.max).toBe(10)
    expect(setFor('sickLeave').panels[0]?.axis.max).toBe(8)
  })

  it('is not drawn before it holds', () => {
    const { set } = withTarget('sickLeave', { ...decided, from: '2024' })
    expect(set.marks.some(({ kind }) => kind === 'target')).toBe(false)
    expect(set.panels[0]?.axis.max).toBe(8)
  })

  it('stretches the axis of its own panel and of no other', () => {
    const target: Target = { ...decided, area: 'recruitment', measure: 'applicantsPerAd', min: 30, max: 60 }
    const tops = (set: SeriesSet) => set.panels.map(({ id, axis }) => [id, axis.max])
    const [ads, applicants] = tops(setFor('recruitment'))
    const { set } = withTarget('recruitment', { ...target, from: '2023' })
    expect(set.marks.find(({ kind }) => kind === 'target')?.band).toEqual({ series: 'applicantsPerAd', min: 30, max: 60 })
    expect(tops(set)).toEqual([ads, applicants, ['applicantsPerAd', 60]])
  })

  it('says nothing about a part: it is gone where the reader divides the figures or chooses an employment form', () => {
    const targets = ({ set }: { set: SeriesSet }) => set.marks.filter(({ kind }) => kind === 'target')
    for (const splitBy of ['sex', 'ageBand'] as const) {
      const parts = withTarget('sickLeave', decided, { ...noFilters, splitBy })
      expect(targets(parts)).toEqual([])
      expect(parts.set.panels).toEqual(setFor('sickLeave', { splitBy }).panels)
    }
    const target: Target = { ...decided, area: 'headcount', measure: 'persons', max: 400 }
    expect(targets(withTarget('headcount', target))).toHaveLength(1)
    expect(targets(withTarget('headcount', target, { ...noFilters, employment: 'permanent' }))).toEqual([])
    expect(targets(withTarget('headcount', target, { ...noFilters, splitBy: 'sex' }))).toEqual([])
  })

  it('is told by the key figure that shows its measure and by no other', () => {
    expect(withTarget('sickLeave', decided).explanation.targets).toHaveLength(1)
    expect(withTarget('longTermSickLeave', decided).explanation.targets).toEqual([])
    expect(withTarget('longTermSickLeave', decided).set.marks.some(({ kind }) => kind === 'target')).toBe(false)
  })

  it('whose measure nobody shows is told by the first key figure of its area, without an outcome', () => {
    expect(explanationFor('headcount').targets.map(({ text }) => text)).toEqual([
      expect.stringContaining('10–30 medarbetare per chef'),
    ])
    expect(explanationFor('headcount').targets[0]?.text).toContain('Utfallet saknas i källan')
    expect(explanationFor('sexShare').targets).toEqual([])
  })
})

describe('texts about a unit above', () => {
  it('name the unit that they are about', () => {
    const sources = explanationFor('recruitment').comments.map(({ source }) => source)
    expect(sources.some((source) => source.startsWith('Luleå kommun. '))).toBe(true)
    expect(sources.some((source) => source.startsWith('Kommunstabens'))).toBe(true)
  })
})
