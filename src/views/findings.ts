import { type EntryKind, entryKinds } from '../domain/findable.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { indicatorEntries, termEntries, unitEntries } from '../search/entry.ts'
import { makeSearchIndex, type SearchIndex } from '../search/searchIndex.ts'
import { glossary } from '../words/glossary.ts'
import { optionsIn } from './unitOptions.ts'

/** One thing that was found, as it stands in the list. */
export interface Find {
  /** Its kind and id: what the list knows it by. */
  readonly key: string
  readonly kind: EntryKind
  readonly id: string
  readonly label: string
  /** A unit's place, a key figure's kind of value, a word's meaning. */
  readonly detail: string
}

/** What was found of one kind: the best, and how many more there are. */
export interface FindGroup {
  readonly kind: EntryKind
  readonly finds: readonly Find[]
  readonly more: number
}

/** All that can be found, and how to look for it. */
export interface Findings {
  readonly search: (query: string) => readonly FindGroup[]
  /** Does at once what the first search would have to wait for. */
  readonly prepare: () => void
}

/** So many of each kind are shown. */
const most: Readonly<Record<EntryKind, number>> = { indicator: 8, unit: 20, term: 8 }

/** Gathers all that can be found. `day` is an ISO date or a year, as in `hasEnded`. */
export function makeFindings(tree: UnitTree, indicators: readonly Indicator[], day: string): Findings {
  const index = once(() =>
    makeSearchIndex([...indicatorEntries(indicators), ...unitEntries(tree, day), ...termEntries(glossary)]),
  )
  const optionOf = once(() => optionsIn(tree, day))
  const details: Readonly<Record<EntryKind, (id: string) => string>> = {
    indicator: (id) => indicators.find((one) => one.id === id)?.unitOfValue ?? '',
    unit: (id) => optionOf()(id).detail,
    term: (id) => glossary.find(({ term }) => term === id)?.meaning ?? '',
  }
  const findOf = (kind: EntryKind, id: string, label: string): Find => ({
    key: `${kind} ${id}`,
    kind,
    id,
    label,
    detail: details[kind](id),
  })
  const start: FindGroup = {
    kind: 'indicator',
    finds: indicators.map(({ id, title }) => findOf('indicator', id, title)),
    more: 0,
  }
  return {
    search: (query) => (query.trim() === '' ? [start] : grouped(index(), query, findOf)),
    prepare: () => void index(),
  }
}

/** Makes a thing when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null
  return () => (made ??= { thing: make() }).thing
}

/** The kind of the best match comes first, so that Enter goes to the best. */
function grouped(index: SearchIndex, query: string, findOf: (kind: EntryKind, id: string, label: string) => Find) {
  const { entries } = index.search(query, Number.POSITIVE_INFINITY)
  const groups = entryKinds.flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    const [first] = ofKind
    if (first === undefined) return []
    const finds = ofKind.slice(0, most[kind]).map(({ id, label }) => findOf(kind, id, label))
    return [{ kind, finds, more: ofKind.length - finds.length, at: entries.indexOf(first) }]
  })
  return groups.sort((a, b) => a.at - b.at)
}
