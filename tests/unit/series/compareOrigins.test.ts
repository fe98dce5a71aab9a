import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleCube, type Assembled } from '../../../src/domain/assembleCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'
import type { CompareSources, UnitFigures } from '../../../src/series/compareSources.ts'
import { findingsInFamily } from '../../../src/series/findingsInFamily.ts'
import { unitSeriesSet } from '../../../src/series/unitSeriesSet.ts'
import { plain } from '../words/plain.ts'
import { noFilters } from './fromFeeds.ts'
import { comparedSet, comparedSources, figuresOf, rowIn, tree, treeOf, units } from './madeComparison.ts'
import { madeCube } from './madeSources.ts'

type Parts = Readonly<Record<string, readonly [leavers: number, employees: number]>>

const years = ['2016', '2017', '2018', '2019']
const lives = ({ validFrom = '0000', validTo = '9999' }: Unit, year: string) =>
  validFrom.slice(0, 4) <= year && year <= validTo.slice(0, 4)

/** A unit's file, with figures in the years of its life. */
function fileOf(unit: Unit, parts: Parts, times: readonly string[]): Cube {
  const cell = ({ time = '', measure }: Record<string, string>) => {
    if (!lives(unit, time)) return null
    return measure === 'leavers' ? (parts[unit.id]?.[0] ?? null) : measure === 'employees' ? (parts[unit.id]?.[1] ?? null) : null
  }
  // Public, so that a rest of three is told.
  return { ...madeCube('turnover', times, cell, { unit: [unit.id] }), isPublic: true }
}

const readOf = ({ cube, ...history }: Assembled): UnitFigures => ({ kind: 'read', cube, history, baseCube: null })

/** A comparison of turnover among units of which those with parts have files. */
function turnoverOf(
  list: readonly Unit[],
  parts: Parts,
  { unit, organisation = 'past', chosen = [] }: Partial<CompareSources> & { unit: string },
  times: readonly string[] = years,
): CompareSources {
  const over = treeOf(list)
  const files = new Map(list.filter(({ id }) => id in parts).map((one) => [one.id, fileOf(one, parts, times)]))
  const figures = new Map(
    list.flatMap(({ id }) => {
      const made = assembleCube(over, id, organisation, files)
      return made === null ? [] : [[id, readOf(made)] as const]
    }),
  )
  const familyFindings = findingsInFamily(over, unit, figures)
  return comparedSources('turnover', figures, { tree: over, unit, organisation, chosen, familyFindings })
}

const textsOf = (set: { readonly notes: readonly { readonly text: string }[] }) => set.notes.map(({ text }) => plain(text))
const panelsOf = (sources: CompareSources) => {
  const made = unitSeriesSet(sources, noFilters, comparedSet(sources), 24)
  if (made === null) throw new Error('no panels')
  return made.set
}

describe('a unit without figures of its own', () => {
  const list = units.map((unit) => (unit.id === 'school' ? { ...unit, sumOfChildren: true } : unit))
  const flat: Parts = { town: [50, 1000], oak: [1, 100], ash: [9, 90], elm: [6, 50], care: [7, 70] }

  it('is compared as the sum of its children, and never as the mean of their rates', () => {
    const part = fc.integer({ min: 1, max: 400 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
    fc.assert(
      fc.property(part, part, part, (oak, ash, elm) => {
        const { headline } = rowIn(comparedSet(turnoverOf(list, { ...flat, oak, ash, elm }, { unit: 'oak' })), 'school')
        const leavers = oak[0] + ash[0] + elm[0]
        const all = oak[1] + ash[1] + elm[1]
        expect(plain(headline.count ?? '').replaceAll(' ', '')).toBe(`${leavers}av${all}`)
        expect(headline.value).toBeCloseTo((100 * leavers) / all, 1)
      }),
      { numRuns: 60 },
    )
    // 16 of 240, where the mean of the three rates is 7,7 %.
    expect(rowIn(comparedSet(turnoverOf(list, flat, { unit: 'oak' })), 'school').headline).toMatchObject({ count: '16 av 240' })
  })

  it('is told as the sum, among its children and among its siblings', () => {
    const said = 'Summan av tre enheter: källan har inga egna uppgifter för Skolan.'
    expect(textsOf(comparedSet(turnoverOf(list, flat, { unit: 'oak' })))).toContain(said)
    expect(textsOf(comparedSet(turnoverOf(list, flat, { unit: 'care' })))).toContain(said)
    const both = list.map((unit) => (unit.id === 'town' ? { ...unit, sumOfChildren: true } : unit))
    const { town: _, ...others } = flat
    expect(textsOf(comparedSet(turnoverOf(both, others, { unit: 'oak' })))).toContain(
      'Summor av enheterna under dem, eftersom källan inte har egna uppgifter: Staden och Skolan.',
    )
  })
})

describe('a unit that is not the sum of those compared', () => {
  const parts: Parts = { town: [50, 1000], school: [16, 243], oak: [1, 100], ash: [9, 90], elm: [6, 50], care: [7, 70] }
  const short =
    'Tillsvidareanställda. 2019: Skolan anges till 243. Enheterna under den är tillsammans 240: 3 redovisas inte på någon av dem.'

  it('is told with both figures, of the year in the comparison and of the others under the panels', () => {
    const sources = turnoverOf(units, parts, { unit: 'oak' })
    const set = comparedSet(sources)
    expect(set.notes.filter(({ kind }) => kind === 'quality').map(({ text }) => plain(text))).toEqual([
      short.replace('Tillsvidareanställda', sources.indicator.measures['employees'] ?? ''),
    ])
    const others = panelsOf(sources).notes.filter(({ kind }) => kind === 'quality')
    expect(others.map(({ text }) => text.match(/20\d\d/)?.[0])).toEqual(['2016', '2017', '2018'])
  })

  it('can’t be less than they are together', () => {
    const set = comparedSet(turnoverOf(units, { ...parts, school: [16, 237] }, { unit: 'oak' }))
    expect(textsOf(set).join(' ')).toContain('Skolan anges till 237, men enheterna under den är tillsammans 240.')
  })

  it('is told of at most five times, the rest counted', () => {
    const long = Array.from({ length: 10 }, (_, i) => String(2010 + i))
    const { notes } = panelsOf(turnoverOf(units, parts, { unit: 'oak' }, long))
    const told = notes.filter(({ kind }) => kind === 'quality').map(({ text }) => text)
    expect(told).toHaveLength(6)
    expect(told.at(-1)).toBe('… och 4 till.')
  })

  it('is silent where a child has no figure, where all agree, and where the unit is the sum', () => {
    const { elm: _, ...without } = parts
    const silent = [
      turnoverOf(units, without, { unit: 'oak' }),
      turnoverOf(units, { ...parts, school: [16, 240] }, { unit: 'oak' }),
    ]
    expect(silent.map(({ familyFindings }) => familyFindings)).toEqual([[], []])
    expect(
      findingsInFamily(
        tree,
        'oak',
        figuresOf('turnover', ['2019'], () => null),
      ),
    ).toEqual([])
  })
})

describe('units that a reorganisation touched', () => {
  /** Askskolan and Almskolan became Linden in 2018, beside Ekskolan. */
  const list: readonly Unit[] = [
    { id: 'town', label: 'Staden', parent: null, children: ['oak', 'ash', 'elm', 'lime'] },
    { id: 'oak', label: 'Ekskolan', parent: 'town', children: [] },
    { id: 'ash', label: 'Askskolan', parent: 'town', children: [], validTo: '2017-12-31', successors: ['lime'] },
    { id: 'elm', label: 'Almskolan', parent: 'town', children: [], validTo: '2017-12-31', successors: ['lime'] },
    { id: 'lime', label: 'Linden', parent: 'town', children: [], validFrom: '2018-01-01' },
  ]
  const parts: Parts = { town: [30, 300], oak: [10, 100], ash: [2, 100], elm: [18, 100], lime: [20, 200] }
  const lime = (sources: CompareSources) => panelsOf(sources).series.find(({ id }) => id.startsWith('lime:'))?.figures

  it('have only their own years in the organisation of each year', () => {
    expect(lime(turnoverOf(list, parts, { unit: 'oak' }))?.slice(2)).toEqual([10, 10])
    expect(
      lime(turnoverOf(list, parts, { unit: 'oak' }))
        ?.slice(0, 2)
        .some((figure) => typeof figure === 'number'),
    ).toBe(false)
  })

  it('have the years before as sums in the organisation of now, and say so', () => {
    const sources = turnoverOf(list, parts, { unit: 'oak', organisation: 'now' })
    expect(lime(sources)).toEqual([10, 10, 10, 10])
    expect(textsOf(panelsOf(sources))).toContain(
      'Linden. 2016–2017 är omräknade till dagens organisation: summan av Askskolan och Almskolan.',
    )
    const early = comparedSet(sources, { to: '2016' })
    expect(rowIn(early, 'lime').headline.count).toBe('20 av 200')
    expect(textsOf(early)).toContain('Linden. 2016 är omräknat till dagens organisation: summan av Askskolan och Almskolan.')
  })

  it('are those of the shown year in the organisation of each year, and those of now otherwise', () => {
    const unitsIn = (organisation: 'past' | 'now') =>
      comparedSet(turnoverOf(list, parts, { unit: 'oak', organisation }), { to: '2017' })
        .sections.flatMap(({ rows }) => rows)
        .map(({ unit }) => unit)
    expect(unitsIn('past')).toEqual(['town', 'oak', 'ash', 'elm'])
    expect(unitsIn('now')).toEqual(['town', 'oak', 'lime'])
  })

  it('are compared in their last year where they have ended, which is said', () => {
    const set = comparedSet(turnoverOf(list, parts, { unit: 'ash', chosen: ['lime'] }))
    expect(set.period).toBe('2017')
    expect(textsOf(set)).toContain('Enheten upphörde 2017. Den gick upp i Linden. Jämförelsen gäller 2017.')
    expect(set.sections.flatMap(({ rows }) => rows).map(({ unit }) => unit)).toEqual(['town', 'oak', 'ash', 'elm'])
  })

  it('are told of where they were chosen and are not there', () => {
    const deep = list.map((unit) => (unit.id === 'town' ? { ...unit, children: ['oak', 'lime'] } : unit))
    const apart: readonly Unit[] = [...deep.filter(({ id }) => id !== 'ash'), { ...(list[2] as Unit), parent: null }]
    expect(textsOf(comparedSet(turnoverOf(apart, parts, { unit: 'oak', chosen: ['ash'] })))).toContain(
      'Fanns inte 2019 och är därför inte med: Askskolan.',
    )
  })

  it('have their lines interrupted each at its own breaks', () => {
    const history = { bridged: new Map(), breaks: new Set(['2018']), summed: [] }
    const broken = (unit: string) => {
      const sources = turnoverOf(list, parts, { unit: 'oak' })
      const found = sources.figures.get(unit)
      const figures = new Map(sources.figures)
      if (found?.kind === 'read') figures.set(unit, { ...found, history })
      return panelsOf({ ...sources, figures })
    }
    const own = broken('oak')
    expect(own.marks).toMatchObject([{ kind: 'break', number: 1, from: '2018' }])
    expect(own.series.filter(({ flags }) => flags.includes('b')).map(({ label }) => label)).toEqual(['Ekskolan'])
    const other = broken('town')
    expect(other.marks).toEqual([])
    expect(other.series.filter(({ flags }) => flags.includes('b')).map(({ label }) => label)).toEqual(['Staden'])
    expect(textsOf(other)).toContain('Linjen är bruten där åren före inte kan jämföras: Staden (2018).')
    const told = { unit: 'town', from: '2018-05', to: null, label: 'Ny mätning', kind: 'break' } as const
    const sources = turnoverOf(list, parts, { unit: 'oak' })
    const all = panelsOf({ ...sources, context: { ...sources.context, events: [told] } })
    expect(all.series.every(({ flags }) => flags[2]?.includes('b'))).toBe(true)
  })
})

describe('a unit with few relatives', () => {
  const lone: readonly Unit[] = [
    { id: 'town', label: 'Staden', parent: null, children: ['staff'] },
    { id: 'staff', label: 'Staben', parent: 'town', children: [] },
  ]
  const parts: Parts = { town: [5, 100], staff: [3, 50] }

  it('at the top is compared with its children', () => {
    const set = comparedSet(turnoverOf(units, { town: [50, 1000], school: [16, 240], care: [7, 70] }, { unit: 'town' }))
    expect(set).toMatchObject({ kind: 'children', parent: 'town', heading: 'Enheterna i Staden 2019' })
    expect(set.sections.flatMap(({ rows }) => rows).map(({ unit }) => unit)).toEqual(['town', 'school', 'care'])
  })

  it('has what lies above it where nothing lies beside it', () => {
    const set = comparedSet(turnoverOf(lone, parts, { unit: 'staff' }))
    expect(set).toMatchObject({ kind: 'alone', heading: 'Staben 2019' })
    expect(set.sections.flatMap(({ rows }) => rows).map(({ unit }) => unit)).toEqual(['town', 'staff'])
  })
})
