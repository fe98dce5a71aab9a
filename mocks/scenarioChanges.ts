import type { AreaId } from '../src/domain/area.ts'
import type { MadeUpFeeds, MadeUpFile } from './feeds.ts'
import type { JsonStatCells, JsonStatCollection, JsonStatDataset, JsonStatDimension } from './jsonStat.ts'

/** A change of the made-up feeds that a scenario consists of. */
export type FeedChange = (feeds: MadeUpFeeds) => MadeUpFeeds

const changeFiles = (feeds: MadeUpFeeds, change: (file: MadeUpFile) => JsonStatDataset): MadeUpFeeds => ({
  ...feeds,
  files: new Map([...feeds.files].map(([address, file]) => [address, { ...file, json: change(file) }])),
})

const changeExtension = (feeds: MadeUpFeeds, change: Partial<JsonStatCollection['extension']>): MadeUpFeeds => ({
  ...feeds,
  catalog: { ...feeds.catalog, extension: { ...feeds.catalog.extension, ...change } },
})

/** Says when newer figures are due. */
export function promiseDelivery(nextDelivery: string): FeedChange {
  return (feeds) => changeExtension(feeds, { nextDelivery })
}

/** Leaves the units and takes every dataset away. */
export function removeDatasets(feeds: MadeUpFeeds): MadeUpFeeds {
  return { ...feeds, catalog: { ...feeds.catalog, link: { item: [] } }, files: new Map() }
}

/** Withholds every cell of every file, with the one status that JSON-stat lets stand for all. */
export function withholdEverything(feeds: MadeUpFeeds): MadeUpFeeds {
  return changeFiles(feeds, ({ json }) => ({ ...json, value: {}, status: 'c' }))
}

/** Cells written by place, some of them exchanged for what a careless publisher might write. */
function exchange<T>(cells: JsonStatCells<T>, wrong: Readonly<Record<string, unknown>>): Readonly<Record<string, T>> {
  const written = Object.fromEntries(Object.entries(cells)) as Record<string, T>
  return { ...written, ...(wrong as Record<string, T>) }
}

/** A dataset with one fault of each kind that a publisher's first attempt tends to have. */
function spoil(json: JsonStatDataset): JsonStatDataset {
  const status = typeof json.status === 'string' || json.status === undefined ? {} : json.status
  const measure = json.dimension['measure']
  const label = { ...measure?.category.label, leavers: 'Slutade' }
  return {
    ...json,
    dimension: { ...json.dimension, measure: { ...measure, category: { ...measure?.category, label } } },
    value: exchange(json.value, { 0: -4, 1: '133', 2: 12, 3: 140 }),
    status: exchange(status, { 2: 'c', 3: 'q' }),
  }
}

/** Breaks the contract in several ways at once in every file of an area. */
export function spoilArea(area: AreaId): FeedChange {
  return (feeds) => changeFiles(feeds, (file) => (file.area === area ? spoil(file.json) : file.json))
}

/** Markup that would show itself if a text were taken for HTML anywhere. */
const markup = '<img src=x onerror=alert(1)>'
const longName = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'

const markAll = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, `${markup} ${label}`]))

function markDataset(json: JsonStatDataset): JsonStatDataset {
  const dimensions = Object.entries(json.dimension).map(([id, { label = '', category }]): [string, JsonStatDimension] => [
    id,
    { label: `${markup} ${label}`, category: { ...category, label: markAll(category.label ?? {}) } },
  ])
  return {
    ...json,
    label: `${markup} ${json.label}`,
    source: `${markup} ${json.source}`,
    note: json.note.map((note) => `<b>${note}</b> ${markup}`),
    dimension: Object.fromEntries(dimensions),
  }
}

function markContext(context: MadeUpFeeds['context']): MadeUpFeeds['context'] {
  return {
    ...context,
    comments: context.comments.map((comment) => ({
      ...comment,
      text: `${markup} ${comment.text}`,
      source: `<b>${comment.source}</b>`,
    })),
    targets: context.targets.map((target) => ({ ...target, decision: `${markup} ${target.decision}` })),
    events: context.events.map((event) => ({ ...event, label: `${markup} ${event.label}` })),
    claims: context.claims.map((claim) => ({ ...claim, text: `${markup} ${claim.text}` })),
  }
}

/** Puts markup into every text of the feeds, and gives the smallest units a very long name. */
export function putMarkup(feeds: MadeUpFeeds): MadeUpFeeds {
  const { organisation, units } = feeds.catalog.extension
  const { label = {}, child = {} } = units.category
  const long = Object.keys(label).filter((id) => !Object.hasOwn(child, id))
  const labels = { ...markAll(label), ...Object.fromEntries(long.map((id) => [id, longName])) }
  return {
    ...changeExtension(
      changeFiles(feeds, ({ json }) => markDataset(json)),
      {
        organisation: { ...organisation, label: `${markup} ${organisation.label}` },
        units: { ...units, category: { ...units.category, label: labels } },
      },
    ),
    context: markContext(feeds.context),
  }
}
