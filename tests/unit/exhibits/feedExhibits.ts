import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { feedsFor, type ScenarioId } from '../../../mocks/scenarios.ts'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import type { Exhibit, FullExhibit } from '../../../src/exhibits/exhibit.ts'
import { defaultSelection, type Selection } from '../../../src/selection/selection.ts'
import { type ExhibitReader, readExhibit } from '../../../src/views/readExhibit.ts'

const site = 'http://127.0.0.1/'
const today = '2026-11-25'

type Answer = (path: string) => unknown

function builtIn(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'))
}

function madeUp(scenario: ScenarioId): Answer {
  const { catalog, context, files } = feedsFor(scenario, new Date(today))
  return (path) => {
    const address = path.replace(/^feeds\//, '')
    if (address === 'index.json') return catalog
    return address === 'context.json' ? context : files.get(address)?.json
  }
}

/** Lets the files of a site be read without a server. What there is no answer for is not found. */
function answerWith(answer: Answer): void {
  vi.stubGlobal('document', { baseURI: site })
  vi.stubGlobal('location', { origin: 'http://127.0.0.1' })
  vi.stubGlobal('fetch', (href: string) => {
    try {
      const json = answer(decodeURIComponent(href.slice(site.length)))
      return Promise.resolve(json === undefined ? new Response(null, { status: 404 }) : Response.json(json))
    } catch {
      return Promise.resolve(new Response(null, { status: 404 }))
    }
  })
}

async function readerOf(answer: Answer): Promise<ExhibitReader> {
  answerWith(answer)
  const client = makeQueryClient(1)
  const catalog = await client.fetchQuery(catalogQuery(`${site}feeds/index.json`))
  return { client, catalog, feeds: null, today }
}

/** Reads exhibits of the built-in feeds as the app does. `change` answers for files before the folder does. */
export function builtInReader(change: (path: string) => unknown = () => undefined): Promise<ExhibitReader> {
  return readerOf((path) => change(path) ?? builtIn(path))
}

/** Reads exhibits of the made-up municipality in a scenario. */
export function madeUpReader(scenario: ScenarioId = 'normal'): Promise<ExhibitReader> {
  return readerOf(madeUp(scenario))
}

/** A selection of one key figure, the default but for what is given. */
export function viewOf(indicator: string, more: Partial<Selection> = {}): Selection {
  return { ...defaultSelection, page: 'indicator', indicator, ...more }
}

/** Reads an exhibit that must have figures. */
export async function fullExhibit(reader: ExhibitReader, selection: Selection): Promise<FullExhibit> {
  const exhibit: Exhibit = await readExhibit(reader, selection)
  if (exhibit.kind === 'empty') throw new Error(exhibit.why)
  return exhibit
}
