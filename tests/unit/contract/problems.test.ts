import { describe, expect, it } from 'vitest'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { remedies, withRemedies } from '../../../src/contract/remedies.ts'
import type { Result } from '../../../src/domain/problem.ts'
import { brokenFeeds, put } from './brokenFeeds.ts'
import {
  catalogAddress,
  expecting,
  sampleAggregates,
  sampleCatalog,
  sampleContext,
  sampleHeadcount,
  sampleSickLeave,
  sampleStamped,
  tree,
} from './sampleFeeds.ts'

const problemsOf = (result: Result<unknown>) => (result.ok ? [] : result.problems)
const places = (result: Result<unknown>) => problemsOf(result).map(({ code, path }) => `${code} ${path}`)

describe('a feed with one fault', () => {
  it.each(brokenFeeds)('$document: $how: $code', ({ code, path, read }) => {
    expect(places(read())).toEqual([`${code} ${path}`])
  })

  it('is found for every code that the contract lists', () => {
    const found = new Set<string>(brokenFeeds.map(({ code }) => code))
    expect(Object.keys(remedies).filter((code) => !found.has(code))).toEqual(['dataset-too-large'])
  })

  it('is described by file, what was expected, what was found and a remedy in Swedish', () => {
    for (const { read, code } of brokenFeeds) {
      for (const problem of withRemedies(problemsOf(read()))) {
        expect(problem.file).toMatch(/\.json$/)
        expect(problem.expected).not.toBe('')
        expect(problem.expected).not.toMatch(/[\\^<>]/)
        expect(problem.found).not.toBe('')
        expect(problem.found.length).toBeLessThan(80)
        expect(problem.remedy).toBe(remedies[code])
      }
    }
  })
})

describe('a feed without faults', () => {
  it('has no problems', () => {
    expect(places(parseCatalog(sampleCatalog(), 'f', catalogAddress))).toEqual([])
    expect(places(parseDataset(sampleHeadcount(), 'f', expecting('headcount')))).toEqual([])
    expect(places(parseDataset(sampleSickLeave(), 'f', expecting('sickLeave')))).toEqual([])
    expect(places(parseDataset(sampleAggregates(), 'f', expecting('headcount')))).toEqual([])
    expect(places(parseCatalog(sampleStamped(), 'f', catalogAddress))).toEqual([])
    expect(places(parseContext(sampleContext(), 'f', tree))).toEqual([])
  })
})

describe('a feed with many faults', () => {
  it('tells them all at once, those of its shape and those of its cells', () => {
    const json = sampleHeadcount()
    put(json, ['version'], '1.0')
    put(json, ['source'], undefined)
    put(json, ['dimension', 'sex', 'category', 'index', 1], 'män')
    put(json, ['value'], [-1, 'x', 202, 81])
    put(json, ['status'], { 2: 'c', 3: 'x' })
    expect(places(parseDataset(json, 'f', expecting('headcount'))).sort()).toEqual([
      'code-unknown $.dimension.sex.category.index[1]',
      'count-negative $.value[0]',
      'jsonstat-version $.version',
      'key-missing $.source',
      'protected-with-value $.value[2]',
      'status-unknown $.status["3"]',
      'value-not-finite $.value[1]',
    ])
  })

  it('tells of the tree although the organisation is missing', () => {
    const json = put(sampleCatalog(), ['extension', 'organisation'], undefined)
    put(json, ['extension', 'units', 'category', 'child', 'town', 1], 'moon')
    expect(places(parseCatalog(json, 'f', catalogAddress))).toEqual([
      'key-missing $.extension.organisation',
      'tree-orphan $.extension.units.category.child.town[1]',
    ])
  })

  it('tells of events although a comment is broken', () => {
    const json = put(sampleContext(), ['comments', 0, 'text'], 7)
    put(json, ['events', 0, 'unit'], 'moon')
    expect(places(parseContext(json, 'f', tree))).toEqual(['type-wrong $.comments[0].text', 'unit-outside-tree $.events[0].unit'])
  })

  it('is refused before room is made for more cells than a browser can hold', () => {
    const years = Array.from({ length: 5000 }, (_, i) => String(1000 + i))
    const units = Array.from({ length: 5000 }, (_, i) => `unit ${i}`)
    const many = { units: new Map(units.map((id) => [id, { id, label: id, parent: null, children: [] }])), order: units }
    const json = put(
      put(put(sampleHeadcount(), ['size'], [5000, 5000, 1, 2, 1]), ['value'], { 0: 1 }),
      ['dimension', 'time', 'category', 'index'],
      years,
    )
    put(json, ['dimension', 'unit', 'category', 'index'], units)
    expect(places(parseDataset(json, 'f', { area: 'headcount', tree: many }))).toEqual(['dataset-too-large $.size'])
  })
})

describe('what was found', () => {
  it('never quotes a protected number', () => {
    const json = put(put(sampleHeadcount(), ['value', 0], 4711), ['status'], { 0: 'c' })
    expect(JSON.stringify(parseDataset(json, 'f', expecting('headcount')))).not.toContain('4711')
  })

  it('is cut short and stays text, whatever stands there', () => {
    const json = put(sampleHeadcount(), ['value', 0], `<img src=x onerror=alert(1)>\n${'x'.repeat(10_000)}`)
    const [problem] = problemsOf(parseDataset(json, 'f', expecting('headcount')))
    expect(problem?.found).toHaveLength(63)
    expect(problem?.found).toMatch(/^”<img src=x onerror=alert\(1\)> x+…”$/)
  })

  it('is told in Swedish where a type is wrong', () => {
    const [problem] = problemsOf(parseDataset(put(sampleHeadcount(), ['id'], { a: 1 }), 'f', expecting('headcount')))
    expect(problem).toMatchObject({ code: 'type-wrong', path: '$.id', expected: 'en lista', found: 'ett objekt med 1 nycklar' })
  })

  it.each([[null], [7], ['text'], [[]], [true], [undefined]])('is the whole document where it is %j', (json) => {
    for (const result of [
      parseCatalog(json, 'f', catalogAddress),
      parseDataset(json, 'f', expecting('age')),
      parseContext(json, 'f', tree),
    ]) {
      expect(problemsOf(result)).toMatchObject([{ code: 'type-wrong', path: '$', expected: 'ett objekt' }])
    }
  })
})
