import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { feedsFor, type ScenarioId } from '../../../mocks/scenarios.ts'

/** A built-in feed, parsed: a JSON-stat dataset, or the catalog. Loose, since tests change it in ways that break it. */
export interface BuiltInFeed {
  value: (number | string | null)[]
  status?: unknown
  extension: Record<string, unknown>
  [key: string]: unknown
}

/** A built-in feed as it lies under `feeds/` in the build. */
export async function builtInFeed(file: string): Promise<BuiltInFeed> {
  return JSON.parse(await readFile(`dist/feeds/${file}`, 'utf8')) as BuiltInFeed
}

/** Answers the requests for one file under `feeds/` with other content. */
export async function replaceFeed(page: Page, file: string, json: unknown): Promise<void> {
  await page.route(`**/feeds/${file}`, (route) => route.fulfill({ json }))
}

/** Answers every request under `feeds/` with the made-up municipality in a scenario, as the mocks do. */
export async function serveScenario(page: Page, id: ScenarioId): Promise<void> {
  const { catalog, context, files } = feedsFor(id, new Date())
  const known = new Map<string, unknown>([
    ['index.json', catalog],
    ['context.json', context],
  ])
  for (const [address, { json }] of files) known.set(address, json)
  await page.route('**/feeds/**', (route) => {
    const json = known.get(decodeURIComponent(new URL(route.request().url()).pathname.split('/feeds/').at(-1) ?? ''))
    return json === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json })
  })
}

/** A gate for requests: what matches waits until it is opened. */
export interface Gate {
  readonly open: () => void
}

/** Holds every request whose address matches until the gate is opened. */
export async function holdRequests(page: Page, address: RegExp): Promise<Gate> {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route(address, async (route) => {
    await opened
    await route.fallback()
  })
  return { open }
}
