import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleCube } from '../../../src/domain/assembleCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Term } from '../../../src/domain/reorganisation.ts'
import type { Unit, UnitTree } from '../../../src/domain/unitTree.ts'
import { buildOption } from '../../../src/charts/buildOption.ts'
import type { Sources } from '../../../src/series/sources.ts'
import { madeCube, madeSet } from './madeSources.ts'

const years = Array.from({ length: 8 }, (_, i) => String(2014 + i))
const unit = (id: string, parent: string | null, more: Partial<Unit> = {}): [string, Unit] => [
  id,
  { id, label: id.toUpperCase(), parent, children: [], ...more },
]
const old = { validTo: '2017-12-31' }
const young = { validFrom: '2018-01-01' }
/** Two units became one, and a third was divided between a new unit and one that stands elsewhere. */
const tree: UnitTree = {
  units: new Map([
    unit('town', null, { children: ['a', 'b', 'ab', 'c', 'd', 'e'] }),
    unit('a', 'town', { ...old, successors: ['ab'] }),
    unit('b', 'town', { ...old, successors: ['ab'] }),
    unit('ab', 'town', young),
    unit('c', 'town', { ...old, successors: ['d', 'e'] }),
    unit('d', 'town', young),
    unit('e', 'town', young),
  ]),
  order: ['town', 'a', 'b', 'ab', 'c', 'd', 'e'],
}
const lives = (id: string, year: string) => {
  const { validFrom = '0000', validTo = '9999' } = tree.units.get(id) ?? {}
  return validFrom.slice(0, 4) <= year && year <= validTo.slice(0, 4)
}
const hoursOf = (rates: Readonly<Record<string, number>>): Cube =>
  madeCube(
    'sickLeave',
    years,
    ({ unit: id = '', time = '', measure }) => {
      if (!lives(id, time)) return null
      return measure === 'ordinaryHours' ? 1000 : (rates[id] ?? 50)
    },
    { unit: tree.order, group: ['all'], measure: ['sickHours', 'ordinaryHours'] },
  )
const sourcesFor = (id: string, organisation: 'past' | 'now', cube: Cube): Partial<Sources> & { cube: Cube } => {
  const made = assembleCube(tree, id, organisation, new Map(tree.order.map((one) => [one, cube])))
  if (made === null) throw new Error(`no figures for ${id}`)
  return { tree, unit: id, cube: made.cube, history: made }
}
const setOf = (id: string, organisation: 'past' | 'now', rates: Readonly<Record<string, number>> = {}) => {
  const { cube, ...more } = sourcesFor(id, organisation, hoursOf(rates))
  return madeSet('sickLeave', cube, {}, more)
}

describe('a unit that two others became', () => {
  it('begins with its own first year in the organisation of each year', () => {
    expect(setOf('ab', 'past').periods).toEqual(['2018', '2019', '2020', '2021'])
  })

  it('has the years before as the two together in the organisation of now, and says so', () => {
    const { periods, series, notes } = setOf('ab', 'now', { a: 20, b: 60, ab: 45 })
    expect(periods).toEqual(years)
    // (20 + 60) of 2000 hours: sums first, division last.
    expect(series[0]?.figures).toEqual([4, 4, 4, 4, 4.5, 4.5, 4.5, 4.5])
    expect(notes.map(({ text }) => text)).toContain('2014–2017 är omräknade till dagens organisation: summan av A och B.')
  })

  it('has the ratio of the sums and never the mean of the ratios', () => {
    const rate = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(setOf('ab', 'now', { a, b }).series[0]?.figures[0]).toBeCloseTo((100 * (a + b)) / 2000, 0)
      }),
    )
  })
})

describe('a unit that came of a division', () => {
  it('has no years before, since nobody can tell its part of what was divided', () => {
    expect(setOf('d', 'now').periods).toEqual(['2018', '2019', '2020', '2021'])
  })
})

describe('a line', () => {
  /** A unit that took over a part of another: it lives on, but is not what it was. */
  const grown: UnitTree = {
    ...tree,
    units: new Map([
      ...tree.units,
      unit('e', 'town', { children: ['f'] }),
      unit('f', 'e', young),
      unit('c', 'town', { ...old, successors: ['d', 'f'] }),
    ]),
    order: ['town', 'a', 'b', 'ab', 'c', 'd', 'e', 'f'],
  }
  const cube = hoursOf({})
  const frame = { look: 'light', width: 800, height: 400, size: 'page' } as const

  it.each(['past', 'now'] as const)('is never drawn across a break that the lineage can’t bridge: %s', (organisation) => {
    const whole = madeCube('sickLeave', years, ({ measure }) => (measure === 'ordinaryHours' ? 1000 : 50), {
      unit: grown.order,
      group: ['all'],
      measure: ['sickHours', 'ordinaryHours'],
    })
    const made = assembleCube(grown, 'e', organisation, new Map([['e', whole]]))
    const set = madeSet(
      'sickLeave',
      whole,
      {},
      { tree: grown, unit: 'e', history: made ?? { bridged: new Map(), breaks: new Set(), summed: [] } },
    )
    expect(made?.breaks).toEqual(new Set(['2018']))
    expect(set.marks).toContainEqual(expect.objectContaining({ kind: 'break', from: '2018' }))
    const { dataset, series } = buildOption(set, frame)
    const columns = series.flatMap((one) => (one.type === 'line' && 'encode' in one ? [one.encode.y] : []))
    const source = dataset[0]?.source ?? []
    const cells = columns.map((name) => source.map((row) => row[dataset[0]?.dimensions.indexOf(name) ?? -1] ?? null))
    expect(cells.length).toBeGreaterThan(1)
    for (const drawn of cells)
      expect(drawn.slice(0, 4).every((cell) => cell === null) || drawn.slice(4).every((cell) => cell === null)).toBe(true)
  })

  it('of another unit that is recalculated or summed is told as that, by its name', () => {
    const history = {
      bridged: new Map<string, readonly Term[]>([
        [
          '2018',
          [
            { unit: 'a', sign: 1 },
            { unit: 'b', sign: 1 },
          ],
        ],
      ]),
      breaks: new Set<string>(),
      summed: ['d', 'e'],
    } as const
    const beside = [{ unit: 'town', beside: 'whole', cube: hoursOf({}), history }] as const
    const { notes } = madeSet('sickLeave', cube, {}, { tree, unit: 'ab', comparisons: beside })
    const texts = notes.map(({ text }) => text)
    expect(texts).toContain('TOWN: 2018 är omräknat till dagens organisation: summan av A och B.')
    expect(texts).toContain('Summan av två enheter: källan har inga egna uppgifter för TOWN.')
  })

  it('of another unit is cut at that unit’s own breaks and at no other’s', () => {
    const history = { bridged: new Map(), breaks: new Set(['2019']), summed: [] }
    const beside = [{ unit: 'town', beside: 'whole', cube: hoursOf({}), history }] as const
    const { series } = madeSet('sickLeave', cube, {}, { tree, unit: 'ab', comparisons: beside })
    expect(series.find(({ id }) => id.startsWith('town:'))?.flags).toContain('b')
    expect(series.find(({ id }) => id === 'all')?.flags).not.toContain('b')
  })
})
