import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { writeDataset } from '../../../src/contract/writeDataset.ts'
import { cubeOf } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { placesOf } from '../../../src/domain/cubeRow.ts'
import { isNumber, smallGroup } from '../../../src/domain/figure.ts'
import { put } from './brokenFeeds.ts'
import { expecting, sampleAggregates, sampleHeadcount } from './sampleFeeds.ts'

const expected = expecting('headcount')

function read(json: unknown): Cube {
  const result = parseDataset(json, 'f', expected)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return cubeOf(result.value)
}

/** A cube with the numbers of some places hidden. */
function hiding(cube: Cube, isHidden: (place: Readonly<Record<string, string>>) => boolean): Cube {
  const places = placesOf(cube.dimensions)
  const cells = cube.cells.map((cell, i) =>
    isNumber(cell.figure) && isHidden((places[i] ?? {}) as Record<string, string>) ? { ...cell, figure: smallGroup } : cell,
  )
  return { ...cube, cells }
}

/** What is shown: the numbers. A sum of which one part is hidden and another missing may be told as either. */
const shown = ({ cells }: Cube) => cells.map(({ figure }) => (isNumber(figure) ? figure : null))

function write(json: unknown, hide: (place: Readonly<Record<string, string>>) => boolean, aggregates?: Cube['aggregates']) {
  const before = read(json)
  const cube = { ...hiding(before, hide), ...(aggregates && { aggregates }) }
  return { cube, json: writeDataset(json, cube, before, expected) }
}

/** Three years of both forms and both sexes, with or without the totals of either, in some order and form. */
const randomFile = fc
  .record({
    order: fc.shuffledSubarray(['unit', 'time', 'employment', 'sex', 'measure'], { minLength: 5 }),
    forms: fc.constantFrom(['permanent', 'fixedTerm'], ['total', 'permanent', 'fixedTerm'], ['permanent']),
    sexes: fc.constantFrom(['women', 'men'], ['men', 'women', 'total']),
    sparse: fc.boolean(),
    statuses: fc.constantFrom<'none' | 'list' | 'object' | 'text'>('none', 'list', 'object', 'text'),
    numbers: fc.array(fc.option(fc.nat(40), { freq: 8 }), { minLength: 27, maxLength: 27 }),
    hidden: fc.array(fc.boolean(), { minLength: 27, maxLength: 27 }),
  })
  .map(({ order, forms, sexes, sparse, statuses, numbers, hidden }) => {
    const codes: Readonly<Record<string, readonly string[]>> = {
      unit: ['school'],
      time: ['2021', '2022', '2023'],
      employment: forms,
      sex: sexes,
      measure: ['persons'],
    }
    const size = order.map((id) => codes[id]?.length ?? 0)
    const cells = size.reduce((product, count) => product * count, 1)
    const values = numbers.slice(0, cells)
    const entries = values.flatMap((value, i) => (value === null ? [] : [[i, value] as const]))
    const letters = { none: undefined, list: values.map((value) => (value === null ? 'm' : 'p')), object: { 0: 'r' }, text: 'e' }
    const status = values[0] === null && statuses === 'object' ? undefined : letters[statuses]
    const category = (id: string) => ({
      index: codes[id],
      ...(id === 'measure' && { unit: { persons: { decimals: 0 } } }),
      ...(id === 'sex' && { label: { women: 'Kvinnor i skolan' } }),
    })
    return {
      hidden,
      json: {
        version: '2.0',
        class: 'dataset',
        source: 'Källa',
        note: ['Alla'],
        id: order,
        size,
        dimension: Object.fromEntries(order.map((id) => [id, { label: id, category: category(id) }])),
        value: sparse ? Object.fromEntries(entries) : values,
        ...(status !== undefined && { status }),
      },
    }
  })

describe('a dataset that is written with hidden cells', () => {
  it('is read as the protected cube was, derived sums among it, whatever form the file has', () => {
    fc.assert(
      fc.property(randomFile, ({ json, hidden }) => {
        // Only parts are hidden by chance: a whole that is hidden is no sum of what is shown.
        const places = placesOf(read(json).dimensions)
        const isHidden = (place: Readonly<Record<string, string>>) =>
          place['sex'] !== 'total' &&
          place['employment'] !== 'total' &&
          hidden[places.findIndex((one) => JSON.stringify(one) === JSON.stringify(place)) % hidden.length] === true
        const { cube, json: written } = write(json, isHidden)
        if (written === null) {
          expect(shown(cube)).toEqual(shown(read(json)))
          return
        }
        const again = read(structuredClone(written))
        const at = placesOf(again.dimensions).map((place) => JSON.stringify(place))
        const before = new Map(placesOf(cube.dimensions).map((place, i) => [JSON.stringify(place), shown(cube)[i]]))
        expect(new Map(shown(again).map((figure, i) => [at[i], figure]))).toEqual(before)
        const theirs = JSONstat(structuredClone(written))
        for (const [i, place] of placesOf(again.dimensions).entries()) {
          const { figure } = again.cells[i] ?? { figure: 0 }
          const order = written['id'] as readonly string[]
          const codes = written['dimension'] as Record<string, { category: { index: readonly string[] } }>
          const isThere = order.every((id) => codes[id]?.category.index.includes((place as Record<string, string>)[id] ?? ''))
          // Of a file that lists its values by number they have nothing where others have null.
          if (isThere) expect(theirs.Data(place)?.value ?? null).toBe(isNumber(figure) ? figure : null)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps everything else of the file, and the letters of what it hides', () => {
    const json = { ...put(sampleHeadcount(), ['status'], { 0: 'p', 3: 'b' }), role: { time: ['time'] }, href: 'x' }
    const { json: written } = write(json, ({ time, sex }) => time === '2022' && sex !== 'total')
    // The total of the year was left to the reader, who can no longer make it: it is written out.
    expect(written).toEqual({
      ...json,
      size: [1, 2, 1, 3, 1],
      dimension: { ...json.dimension, sex: { category: { index: ['women', 'men', 'total'] } } },
      value: [null, null, 271, 202, 81, 283],
      status: { 0: 'cp', 1: 'c', 2: 'p', 4: 'b', 5: 'b' },
    })
  })

  it('carries none of the hidden numbers, in no key', () => {
    const { json: written } = write(sampleHeadcount(), ({ sex, time }) => sex === 'men' && time === '2023')
    expect(JSON.stringify(written)).not.toMatch(/\b81\b/)
  })

  it('has the coarser figures that stand in place of hidden ones, and loses those that are gone', () => {
    const school = { unit: 'school', measure: 'persons', at: { employment: ['permanent'] } }
    const both = [{ ...school, time: ['2022', '2023'], value: 554 }]
    const { json: written } = write(sampleHeadcount(), () => true, both)
    expect(read(written).aggregates).toEqual(both)
    expect(written).toMatchObject({ extension: { method: 'legal', definition: 'heads' } })
    expect(write(sampleAggregates(), () => false, []).json).toMatchObject({ extension: { method: 'legal', definition: 'heads' } })
    expect(JSON.stringify(write(sampleAggregates(), () => false, []).json)).not.toContain('aggregates')
  })

  it('is not written at all where nothing is hidden', () => {
    expect(write(sampleHeadcount(), () => false).json).toBeNull()
    expect(write(sampleAggregates(), () => true).json).toBeNull()
  })
})

describe('a dataset with its publisher’s own signs', () => {
  it('is written with the letters that they stand for, so that nothing else is told than was read', () => {
    const signs = { 0: '..', 1: '-' }
    const json = {
      ...sampleHeadcount(),
      value: [null, null, 202, 81],
      status: signs,
      extension: { status: { label: { '-': 'Noll' } } },
    }
    const { cube, json: written } = write(json, ({ sex, time }) => sex === 'men' && time === '2023')
    expect(written).toMatchObject({ value: [null, 0, null, 202, null, 283], status: { 0: 'm', 4: 'c' } })
    expect(shown(read(written))).toEqual(shown(cube))
    expect(write(json, () => false).json).toBeNull()
  })
})
