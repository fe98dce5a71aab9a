import { describe, expect, it } from 'vitest'
import { makeFeeds } from '../../../mocks/feeds.ts'
import { smallSize } from '../../../mocks/size.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import type { Result } from '../../../src/domain/problem.ts'
import type { Verdict } from '../../../src/domain/verdict.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { tellers } from '../../../src/series/tellers.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import type { Filters, Sources } from '../../../src/series/sources.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { tree as builtInTree, noFilters, noHistory, sourcesOf } from './fromFeeds.ts'
import { buildCube } from './toldCube.ts'

const causes = /på grund av|beror på|tack vare|orsaka/i
const degrees = /ytterligare|kraftig|markant|dramatisk|rejäl/i
const directions = /ökade|minskade|ökat|minskat|steg\b|sjönk|stigit|sjunkit/i

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The sources of every key figure for every unit of a small made-up municipality, with the last of its years in months too. */
function madeUp(): readonly Sources[] {
  const feeds = makeFeeds('exempel', { ...smallSize, monthsFrom: 2021 })
  const { tree } = valueOf(parseCatalog(feeds.catalog, 'index.json', 'https://exempel.se/index.json'))
  const context = valueOf(parseContext(feeds.context, 'context.json', tree))
  return [...feeds.files].flatMap(([address, { area, json }]) => {
    const dataset = valueOf(parseDataset(json, address, { area, tree }))
    const cube = buildCube(dataset)
    const units = dataset.dimensions.find(({ id }) => id === 'unit')?.codes ?? []
    const shared = { tree, cube, history: noHistory, baseCube: null, comparisons: [], context, ...tellers }
    return units.flatMap((unit) =>
      indicators.filter((indicator) => indicator.area === area).map((indicator) => ({ ...shared, indicator, unit })),
    )
  })
}

const builtIn = indicators.flatMap(({ id }) => builtInTree.order.map((unit) => sourcesOf(id, unit)))

const everyFilter: readonly Filters[] = (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
  ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) =>
    [
      { from: null, to: null },
      { from: '2022', to: null },
      { from: null, to: '2022' },
    ].map((years) => ({ ...noFilters, ...years, employment, splitBy })),
  ),
)

/** Every sentence that the app makes of a set about its latest change, and those that any reader or machine meets. */
const textsOf = ({ heading, description, latest, lastClear }: SeriesSet): readonly string[] => [
  heading,
  description.replace(lastClear?.text ?? '', ''),
  ...(latest === null ? [] : [latest.change, latest.changeShort]),
  ...(latest?.verdict == null ? [] : [latest.verdict.text, ...latest.verdict.basis.sentences, ...latest.verdict.basis.formula]),
]

describe.each([
  ['the report', builtIn, ['fact', 'chance', 'unknown']],
  ['a made-up municipality', madeUp(), ['fact', 'clear', 'chance', 'unknown']],
] as const)('every text about %s', (_, all, kinds) => {
  const sets = all.flatMap((sources) =>
    everyFilter.flatMap((filters) => {
      const state = stateOf(sources, filters)
      return 'set' in state ? [{ set: state.set, again: () => stateOf(sources, filters) }] : []
    }),
  )
  const told = sets.map(({ set }) => ({ kind: set.change?.verdict.kind ?? null, texts: textsOf(set) }))

  it('is of every verdict that its figures can have', () => {
    const found = new Set(told.flatMap(({ kind }): readonly Verdict['kind'][] => (kind === null ? [] : [kind])))
    expect([...found].sort()).toEqual([...kinds].sort())
    expect(sets.length).toBeGreaterThan(150)
  })

  it('names no cause and no degree', () => {
    const texts = told.flatMap((each) => each.texts)
    expect(texts.filter((text) => causes.test(text) || degrees.test(text))).toEqual([])
  })

  it('has a direction of a rate only where the verdict is clear', () => {
    const unjudged = told.filter(({ kind }) => kind !== 'clear').flatMap(({ texts }) => texts)
    expect(unjudged.filter((text) => directions.test(text))).toEqual([])
  })

  it('has an interval, limits or a reason behind each verdict but a fact', () => {
    const bases = sets.flatMap(({ set }) => set.latest?.verdict ?? []).map(({ basis }) => basis)
    expect(bases.filter(({ sentences }) => sentences.length === 0)).toEqual([])
    const said = bases.flatMap(({ sentences, formula }) => [...sentences, ...formula])
    expect(said.filter((sentence) => !/^[\p{Lu}\d].*\.$/u.test(sentence))).toEqual([])
  })

  it('looks back on a change only where it was clear, and never beside one that is', () => {
    const past = sets.flatMap(({ set: { lastClear, change } }) => (lastClear === null ? [] : [{ ...lastClear, latest: change }]))
    expect(past.filter(({ change, latest }) => change.verdict.kind !== 'clear' || latest?.verdict.kind === 'clear')).toEqual([])
  })

  it('is the same when it is made again', () => {
    for (const { set, again } of sets.filter((__, i) => i % 7 === 0)) {
      const state = again()
      expect('set' in state && textsOf(state.set)).toEqual(textsOf(set))
    }
  })
})
