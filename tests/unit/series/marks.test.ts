import { describe, expect, it } from 'vitest'
import { type Context, emptyContext, type Event } from '../../../src/domain/context.ts'
import { buildCube } from './toldCube.ts'
import { areas } from '../../../src/domain/area.ts'
import { datasetOf } from '../domain/datasets.ts'
import { explanationFor, setFor } from './fromFeeds.ts'
import { madeCube, madeSet } from './madeSources.ts'

const years = ['2019', '2020', '2021', '2022']
const event = (unit: string, from: string, more: Partial<Event> = {}): Event => ({
  unit,
  from,
  to: null,
  label: `${unit} ${from}`,
  kind: 'reorganisation',
  ...more,
})
const withEvents = (...events: readonly Event[]): { readonly context: Context } => ({ context: { ...emptyContext, events } })
const cube = madeCube('sickLeave', years, () => 3, { measure: ['rate'] })
const marked = (...events: readonly Event[]) => madeSet('sickLeave', cube, {}, withEvents(...events))

describe('the events of the report', () => {
  it('are those of the unit and of everything above it, numbered in time order', () => {
    expect(setFor('headcount').marks).toMatchObject([
      { kind: 'event', number: 1, from: '2020', to: null, label: '2020: Nio kontor blev en förvaltning med fem avdelningar' },
      { kind: 'event', number: 2, from: '2020', to: '2022', label: '2020–2022: Coronapandemin' },
    ])
  })

  it('after the years shown are notes, not marks', () => {
    const { marks, notes } = setFor('headcount')
    expect(marks.some(({ from }) => from === '2024')).toBe(false)
    expect(notes.filter(({ kind }) => kind === 'later').map(({ text }) => text)).toEqual([
      '2024: Ny organisation. Det ligger efter de år som visas; senare värden kan inte jämföras rakt av.',
    ])
  })

  it('of the unit do not concern what lies above it', () => {
    const { marks, notes } = setFor('recruitment', {}, 'lulea')
    expect(marks).toEqual([])
    expect(notes.filter(({ kind }) => kind === 'later')).toEqual([])
  })

  it('leave the marks when the years are narrowed past them', () => {
    expect(setFor('headcount', { from: '2023' }).marks).toEqual([])
    expect(setFor('headcount', { from: '2021', to: '2021' }).marks.map(({ label }) => label)).toEqual([
      '2020–2022: Coronapandemin',
    ])
    expect(setFor('headcount', { to: '2019' }).notes.filter(({ kind }) => kind === 'later')).toHaveLength(3)
  })
})

describe('a mark', () => {
  it('is of the unit or what lies above, never of others', () => {
    const set = marked(event('unit', '2021'), event('town', '2020'), event('elsewhere', '2020'))
    expect(set.marks.map(({ label, number }) => [label, number])).toEqual([
      ['2020: town 2020', 1],
      ['2021: unit 2021', 2],
    ])
  })

  it('is a break where the event is one', () => {
    const set = marked(event('unit', '2021', { kind: 'break' }), event('unit', '2020', { kind: 'external' }))
    expect(set.marks.map(({ kind }) => kind)).toEqual(['event', 'break'])
  })

  it('stands for an event that began before the years and reaches into them', () => {
    expect(marked(event('unit', '2015', { to: '2019' })).marks).toMatchObject([{ from: '2015', to: '2019' }])
    expect(marked(event('unit', '2015', { to: '2018' })).marks).toEqual([])
  })

  it('stands in the last year shown, and is a later note from the year after on', () => {
    const inside = marked(event('unit', '2022'))
    expect(inside.marks).toHaveLength(1)
    expect(inside.notes).toEqual([{ kind: 'data', text: '2022: unit 2022. Jämför med försiktighet med åren före.' }])
    const later = marked(event('unit', '2023M05'))
    expect(later.marks).toEqual([])
    expect(later.notes).toMatchObject([{ kind: 'later' }])
  })
})

describe('the letter b in a feed', () => {
  const dataset = datasetOf('turnover', { unit: ['unit'], time: years, measure: Object.keys(areas.turnover.measures) }, () => 9)
  const broken = buildCube({
    ...dataset,
    statuses: dataset.statuses.map((_, i) => (i === 2 * 4 + 3 ? 'b' : i === 4 + 3 ? 'p' : '')),
  })

  it('gives a break mark in its year, numbered among the events', () => {
    const parts = madeCube('turnover', years, () => 9, { measure: ['rate'] })
    expect(madeSet('turnover', parts).marks).toEqual([])
    const flagged = buildCube({
      ...datasetOf('turnover', { unit: ['unit'], time: years, measure: ['rate'] }, () => 9),
      statuses: ['', 'p', 'b', ''],
    })
    const set = madeSet('turnover', flagged, {}, withEvents(event('town', '2020'), event('town', '2022')))
    expect(set.marks).toMatchObject([
      { kind: 'event', number: 1, from: '2020' },
      { kind: 'break', number: 2, from: '2021', label: '2021: Brott i serien enligt källan' },
      { kind: 'event', number: 3, from: '2022' },
    ])
    expect(set.series[0]?.flags).toEqual(['', 'p', 'b', ''])
  })

  it('is not told of a figure that is not shown', () => {
    // The published rate is flagged, but the rate that is shown is made of leavers and employees.
    const set = madeSet('turnover', broken)
    expect(set.marks.filter(({ kind }) => kind === 'break')).toEqual([])
  })
})

describe('the decided target', () => {
  it('is told once, by the first key figure of its area, with the day that it holds from and without an outcome', () => {
    expect(explanationFor('headcount').targets).toEqual([
      {
        text: expect.stringMatching(
          /^Riktmärke: 10–30 medarbetare per chef, från februari.2023 .*\. Utfallet saknas i källan, så det går inte att se om riktmärket nås\.$/,
        ) as string,
        source: 'Kommunstyrelsens beslut om riktmärke, februari 2023',
      },
    ])
    for (const id of ['sexShare', 'age', 'sickLeave', 'turnover', 'recruitment']) expect(explanationFor(id).targets).toEqual([])
  })
})

describe("the publisher's comments", () => {
  it.each([
    ['headcount', 3],
    ['sickLeave', 1],
    ['turnover', 1],
    ['recruitment', 5],
    ['age', 0],
  ] as const)('about %s are the unit’s and those of what lies above it, word by word', (id, count) => {
    const { comments } = explanationFor(id)
    expect(comments).toHaveLength(count)
    for (const { text, source } of comments) {
      expect(text.length).toBeGreaterThan(50)
      expect(source).toMatch(/avsnitt \d/)
    }
  })

  it('about the unit are not told of what lies above it', () => {
    expect(explanationFor('recruitment', {}, 'lulea').comments).toHaveLength(3)
  })
})
