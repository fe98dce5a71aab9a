import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { areas, type AreaId } from '../../../src/domain/area.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { cellAt } from '../../../src/domain/cube.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { type DimensionId, dimensions, isDivision } from '../../../src/domain/dimension.ts'
import { put } from './brokenFeeds.ts'
import { expecting, sampleHeadcount } from './sampleFeeds.ts'

function read(json: unknown, area: AreaId = 'headcount'): Dataset {
  const result = parseDataset(json, 'feed.json', expecting(area))
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}

const plain = read(sampleHeadcount())

describe('a dataset', () => {
  it('comes out dense, in the order of the contract, with what it says of itself', () => {
    expect(plain).toMatchObject({
      area: 'headcount',
      file: 'feed.json',
      label: 'Headcount',
      source: 'A report, section 4',
      updated: '2023-12-31',
      note: 'Everyone.',
      method: 'legal',
      definition: 'heads',
      decimals: { persons: 0 },
      values: [188, 83, 202, 81],
      statuses: ['', '', '', ''],
    })
    expect(plain.dimensions.map(({ id }) => id)).toEqual(['unit', 'time', 'employment', 'sex', 'measure'])
  })

  it('may leave out label, date, note, status, extension and labels', () => {
    const json = sampleHeadcount()
    for (const key of ['label', 'updated', 'note', 'extension']) put(json, [key], undefined)
    expect(read(json)).toMatchObject({ label: '', updated: null, note: null, method: null, definition: null })
    expect(read(json).dimensions[3]?.labels).toEqual({ women: 'Kvinnor', men: 'Män' })
  })

  it.each([
    ['an index as an object', ['dimension', 'sex', 'category', 'index'], { men: 1, women: 0 }],
    ['labels alone for a single code', ['dimension', 'employment', 'category'], { label: { permanent: 'Permanent' } }],
    ['values by number', ['value'], { 0: 188, 1: 83, 2: 202, 3: 81 }],
    ['a role for time and measure', ['role'], { time: ['time'], metric: ['measure'] }],
    ['a note that is one text', ['note'], 'Everyone.'],
    ['a moment for a date', ['updated'], '2023-12-31T23:00:00Z'],
    ['keys that the contract does not know', ['extension', 'px'], { infofile: 'none' }],
    ['an empty status', ['status'], ''],
    ['no status at all', ['status'], null],
  ] as const)('may have %s', (_, keys, value) => {
    const { dimensions: found, ...rest } = read(put(sampleHeadcount(), keys, value))
    const { dimensions: usual, ...usually } = plain
    expect(rest).toEqual(usually)
    expect(found.map(({ codes }) => codes)).toEqual(usual.map(({ codes }) => codes))
  })

  it.each([
    ['one text for all', 'p', ['p', 'p', 'p', 'p']],
    ['a list of one for all', ['pr'], ['pr', 'pr', 'pr', 'pr']],
    ['a list', ['p', '', null, 'bep'], ['p', '', '', 'bep']],
    ['an object', { 2: 'pp' }, ['', '', 'p', '']],
  ])('may have its status as %s', (_, status, expected) => {
    expect(read(put(sampleHeadcount(), ['status'], status)).statuses).toEqual(expected)
  })

  it('keeps what a sparse form leaves out as missing, never as zero', () => {
    expect(read(put(sampleHeadcount(), ['value'], { 1: 0 })).values).toEqual([null, 0, null, null])
    expect(read(put(sampleHeadcount(), ['value'], {})).values).toEqual([null, null, null, null])
  })

  it('may be months', () => {
    const json = put(sampleHeadcount(), ['dimension', 'time', 'category', 'index'], ['2023M05', '2023M12'])
    expect(read(json).dimensions[1]?.codes).toEqual(['2023M05', '2023M12'])
  })

  it('may have a turnover above 100 percent: those who left are no part of those who are left', () => {
    const json = {
      ...sampleHeadcount(),
      id: ['unit', 'time', 'measure'],
      size: [1, 1, 1],
      dimension: {
        unit: { category: { index: ['school'] } },
        time: { category: { index: ['2023'] } },
        measure: { category: { index: ['rate'], unit: { rate: { decimals: 0 } } } },
      },
      value: [125],
    }
    expect(read(json, 'turnover').values).toEqual([125])
  })
})

const codesOf = (area: AreaId, id: DimensionId): readonly string[] => {
  if (id === 'unit') return ['town', 'school']
  if (id === 'time') return ['2019', '2020', '2021', '2022', '2023']
  return Object.keys(isDivision(id) ? dimensions[id].labels : areas[area].measures)
}

interface RandomDimension {
  readonly id: DimensionId
  readonly codes: readonly string[]
  readonly form: 'list' | 'object' | 'absent'
}

interface RandomCube {
  readonly area: AreaId
  readonly order: readonly RandomDimension[]
  readonly cells: readonly { readonly value: number | null; readonly status: string }[]
  readonly sparse: boolean
  readonly statusForm: 'none' | 'list' | 'object' | 'text'
}

const randomCell = fc.oneof(
  fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
    status: fc.constantFrom('', 'p', 'r', 'be', 'rp'),
  }),
  fc.record({ value: fc.constant(null), status: fc.constantFrom('', 'c', 'z', 'm', 'cp') }),
)

const randomCube: fc.Arbitrary<RandomCube> = fc
  .constantFrom<AreaId>('headcount', 'age', 'sickLeave', 'turnover', 'recruitment')
  .chain((area) => {
    const ids: DimensionId[] = ['unit', 'time', ...areas[area].divisions, 'measure']
    const some = (id: DimensionId) =>
      fc
        .tuple(
          fc.shuffledSubarray([...codesOf(area, id)], { minLength: 1, maxLength: Math.min(3, codesOf(area, id).length) }),
          fc.constantFrom('list', 'object', 'absent'),
        )
        .map(
          ([codes, form]): RandomDimension => ({
            id,
            codes,
            form: form === 'absent' && codes.length > 1 ? 'list' : (form as 'list'),
          }),
        )
    return fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }).chain((shuffled) =>
      fc.tuple(...shuffled.map(some)).chain((order) => {
        const cells = order.reduce((product, { codes }) => product * codes.length, 1)
        return fc.record({
          area: fc.constant(area),
          order: fc.constant(order),
          cells: fc.array(randomCell, { minLength: cells, maxLength: cells }),
          sparse: fc.boolean(),
          statusForm: fc.constantFrom('none', 'list', 'object', 'text'),
        })
      }),
    )
  })

const categoryOf = ({ id, codes, form }: RandomDimension) => ({
  ...(form === 'list' && { index: codes }),
  ...(form === 'object' && { index: Object.fromEntries(codes.map((code, i): [string, number] => [code, i]).reverse()) }),
  ...(form === 'absent' && { label: Object.fromEntries(codes.map((code) => [code, `label of ${code}`])) }),
  ...(id === 'measure' && { unit: Object.fromEntries(codes.map((code) => [code, { decimals: 1 }])) }),
})

const statusOf = ({ cells, statusForm }: RandomCube): unknown => {
  if (statusForm === 'list') return cells.map(({ status }) => status)
  if (statusForm === 'object') return Object.fromEntries(cells.flatMap(({ status }, i) => (status === '' ? [] : [[i, status]])))
  return statusForm === 'text' ? 'e' : undefined
}

/** The cube as a document, of its own making each time: the other reader writes in what it reads. */
function documentOf(cube: RandomCube): object {
  const { order, cells, sparse } = cube
  const status = statusOf(cube)
  return {
    version: '2.0',
    class: 'dataset',
    source: 'chance',
    id: order.map(({ id }) => id),
    size: order.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(order.map((dimension) => [dimension.id, { category: categoryOf(dimension) }])),
    value: sparse
      ? Object.fromEntries(cells.flatMap(({ value }, i) => (value === null ? [] : [[i, value]])))
      : cells.map(({ value }) => value),
    ...(status !== undefined && { status }),
  }
}

const everyPlace = (order: readonly RandomDimension[]): Record<string, string>[] =>
  order.reduce<Record<string, string>[]>(
    (places, { id, codes }) => places.flatMap((place) => codes.map((code) => ({ ...place, [id]: code }))),
    [{}],
  )

const sorted = (letters: string | null | undefined) => [...(letters ?? '')].sort().join('')

describe('jsonstat-toolkit and the contract', () => {
  it('read the same number and status in every cell of any dataset', () => {
    fc.assert(
      fc.property(randomCube, (cube) => {
        fc.pre(cube.cells.some(({ value }) => value !== null))
        const ours = buildCube(read(documentOf(cube), cube.area))
        const theirs = JSONstat(documentOf(cube))
        expect(theirs.n).toBe(cube.cells.length)
        for (const place of everyPlace(cube.order)) {
          const { value, status } = theirs.Data(place)
          const cell = cellAt(ours, { ...place, measure: place['measure'] ?? '' })
          expect(sorted(cell.flags)).toBe(sorted(status))
          expect(typeof cell.figure === 'number' ? cell.figure : null).toBe(value)
        }
      }),
      { numRuns: 300 },
    )
  })
})
