import { describe, expect, it } from 'vitest'
import { type DocumentName, jsonSchemas } from '../../../src/contract/jsonSchemas.ts'
import type { ProblemCode } from '../../../src/contract/problemCodes.ts'
import { brokenFeeds, put } from './brokenFeeds.ts'
import { matchesSchema } from './matchesSchema.ts'
import {
  sampleAggregates,
  sampleCatalog,
  sampleConfig,
  sampleContext,
  sampleHeadcount,
  sampleSickLeave,
  sampleStamped,
} from './sampleFeeds.ts'

const schemas = jsonSchemas()
const accepts = (document: DocumentName, json: unknown) =>
  matchesSchema(json, schemas[document] as Parameters<typeof matchesSchema>[1])

/** The problems that a document can have by its shape alone, whatever the other files say. */
const ofShape: readonly ProblemCode[] = [
  'key-missing',
  'type-wrong',
  'contract-version',
  'jsonstat-version',
  'jsonstat-class',
  'text-empty',
  'text-long',
  'date-wrong',
  'checksum-wrong',
  'decimals-wrong',
  'area-unknown',
  'threshold-low',
  'colour-wrong',
  'font-wrong',
  'logo-kind',
  'origin-wrong',
  'stamp-limit',
]

const brokenByShape = brokenFeeds.flatMap(({ code, document, json, how }) =>
  document !== 'text' && ofShape.includes(code) ? [{ code, document, json, how }] : [],
)

describe('the JSON Schemas', () => {
  it('name their draft and are plain JSON', () => {
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
      expect(JSON.stringify(schema)).not.toContain('$ref')
    }
  })

  it('accept feeds without faults', () => {
    expect(accepts('catalog', sampleCatalog())).toBe(true)
    expect(accepts('dataset', sampleHeadcount())).toBe(true)
    expect(accepts('dataset', sampleSickLeave())).toBe(true)
    expect(accepts('dataset', sampleAggregates())).toBe(true)
    expect(accepts('catalog', sampleStamped())).toBe(true)
    expect(accepts('context', sampleContext())).toBe(true)
    expect(accepts('config', sampleConfig())).toBe(true)
  })

  it.each(brokenByShape)('refuse a $document with a fault of its shape: $how', ({ document, json }) => {
    expect(accepts(document, json)).toBe(false)
  })

  it.each([
    ['values by number', ['value'], { 0: 188, 3: null }, true],
    ['values as texts', ['value'], ['188', 83, 202, 81], false],
    ['values by number as texts', ['value'], { 0: '188' }, false],
    ['one letter for all cells', ['status'], 'p', true],
    ['letters by number', ['status'], { 0: 'pr' }, true],
    ['a letter that means nothing', ['status'], { 0: 'x' }, false],
    ['signs of PxWeb', ['status'], ['..', '.', ':', ''], true],
    ['a sign that a legend may explain', ['status'], { 0: '3' }, true],
    ['a value larger than anything', ['value'], [1e308, 83, 202, 81], false],
    ['a list with a letter that means nothing', ['status'], ['q', '', '', ''], false],
  ] as const)('know %s, which the app reads by hand', (_, keys, value, accepted) => {
    expect(accepts('dataset', put(sampleHeadcount(), keys, value))).toBe(accepted)
  })

  it('refuse a coarser figure with a division that they do not know, which would be read as its whole', () => {
    expect(accepts('dataset', put(sampleAggregates(), ['extension', 'aggregates', 0, 'kön'], ['women']))).toBe(false)
  })

  it('let a catalog link to other things than datasets', () => {
    const json = sampleCatalog()
    expect(accepts('catalog', { ...json, link: { item: [{ class: 'dimension', href: 'x.json' }, {}] } })).toBe(true)
  })
})
