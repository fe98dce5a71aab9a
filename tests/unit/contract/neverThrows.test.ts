import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { parseBytes } from '../../../src/contract/parseBytes.ts'
import { remedies, withRemedies } from '../../../src/contract/remedies.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Result } from '../../../src/domain/problem.ts'
import {
  catalogAddress,
  expecting,
  readSettings,
  sampleAggregates,
  sampleCatalog,
  sampleConfig,
  sampleContext,
  sampleHeadcount,
  sampleSickLeave,
  sampleStamped,
  tree,
} from './sampleFeeds.ts'

type Json = Record<string, unknown>

/** Every place in a document, as the keys that lead there. */
function placesIn(json: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [at]
  return [at, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...at, key]))]
}

/** The document with a key put, or written over, in the object or list at a place. */
function planted(json: unknown, place: readonly string[], key: string, value: unknown): unknown {
  const [step, ...rest] = place
  if (typeof json !== 'object' || json === null) return value
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...json }) as Json
  const at = step ?? key
  if (Array.isArray(copy) && at === 'length') return copy
  // Assignment to __proto__ would set the prototype. A parsed document has it as a key of its own.
  Object.defineProperty(copy, at, {
    value: step === undefined ? value : planted(copy[step], rest, key, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '-1',
  '1e3',
  '',
  'index',
  'label',
  'value',
]
const anyKey = fc.oneof(fc.constantFrom(...hostileKeys), fc.string())
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e21,
    '__proto__',
    ['__proto__'],
    { __proto__: null },
    {},
    [],
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
)

const mutated = (sample: () => unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(sample())
  const change = fc.tuple(fc.constantFrom(...places), anyKey, anyValue, fc.boolean())
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((json, [place, key, value, replace]) => {
      const last = place.at(-1)
      return replace && last !== undefined ? planted(json, place.slice(0, -1), last, value) : planted(json, place, key, value)
    }, sample()),
  )
}

function expectSound(result: Result<unknown>): void {
  if (result.ok) return
  expect(result.problems.length).toBeGreaterThan(0)
  for (const { code, file, path, expected, found, remedy } of withRemedies(result.problems)) {
    expect(Object.keys(remedies)).toContain(code)
    expect(path).toMatch(/^\$/)
    expect(found.length).toBeLessThan(80)
    expect([file, expected, found, remedy].every((text) => text !== '')).toBe(true)
  }
}

const runs = { numRuns: 800 }

describe('whatever stands in a file', () => {
  it('a catalog is read or its problems are told', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(sampleCatalog), mutated(sampleStamped), fc.anything()), (json) =>
        expectSound(parseCatalog(json, 'f', catalogAddress)),
      ),
      runs,
    )
  })

  it('a dataset is read, as many cells as its dimensions make, or its problems are told', () => {
    const any = fc.oneof(mutated(sampleHeadcount), mutated(sampleSickLeave), mutated(sampleAggregates), fc.anything())
    const area = fc.constantFrom('headcount' as const, 'sickLeave' as const)
    fc.assert(
      fc.property(any, area, (json, of) => {
        const result = parseDataset(json, 'f', expecting(of))
        expectSound(result)
        if (!result.ok) return
        const cells = result.value.dimensions.reduce((product, { codes }) => product * codes.length, 1)
        expect(result.value.values).toHaveLength(cells)
        expect(result.value.statuses).toHaveLength(cells)
        expect(buildCube(result.value).cells.length).toBeGreaterThanOrEqual(cells)
      }),
      runs,
    )
  })

  it('a context is read or its problems are told', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(sampleContext), fc.anything()), (json) => expectSound(parseContext(json, 'f', tree))),
      runs,
    )
  })

  it('settings are read or their problems are told', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(sampleConfig), fc.anything()), (json) => expectSound(readSettings(json, 'f'))),
      runs,
    )
  })

  it('a text is JSON or its problem is told', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expectSound(parseBytes(new TextEncoder().encode(text), 'f'))),
      runs,
    )
    expect(parseBytes(new TextEncoder().encode('\uFEFF{"a": 1}'), 'f')).toEqual({ ok: true, value: { a: 1 } })
  })

  it('no prototype is changed by it', () => {
    const hostile = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
    for (const sample of [sampleCatalog, sampleHeadcount, sampleContext]) {
      for (const place of placesIn(sample())) {
        const json = planted(sample(), place, '__proto__', JSON.parse(hostile))
        parseCatalog(json, 'f', catalogAddress)
        parseDataset(json, 'f', expecting('headcount'))
        parseContext(json, 'f', tree)
      }
    }
    expect(({} as Json)['polluted']).toBeUndefined()
    expect(([] as unknown as Json)['polluted']).toBeUndefined()
  })

  const catalogOf = (category: Json) => {
    const json = sampleCatalog()
    return { ...json, link: { item: [] }, extension: { ...json.extension, units: { category } } }
  }

  it('a tree of any depth is read', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `u${i}`)
    const child: Json = Object.fromEntries(ids.slice(1).map((id, i) => [`u${i}`, [id]]))
    const result = parseCatalog(catalogOf({ index: ids, child }), 'f', catalogAddress)
    expect(result.ok && result.value.tree.order).toEqual(ids)
  })

  it('a tree of any width is read, more units side by side than a call has room for', () => {
    const ids = Array.from({ length: 130_000 }, (_, i) => `u${i}`)
    const result = parseCatalog(catalogOf({ index: ids, child: { u0: ids.slice(1) } }), 'f', catalogAddress)
    expect(result.ok && result.value.tree.order).toEqual(ids)
    expect(result.ok && result.value.tree.units.get('u0')?.children).toEqual(ids.slice(1))
  })
})
