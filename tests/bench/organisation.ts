import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { parseCatalog } from '../../src/contract/parseCatalog.ts'
import { type Choice, type ChoiceProbe, installChoiceProbe } from './choiceProbe.ts'
import { unitsToChoose } from './unitsToChoose.ts'

/** A made-up organisation, open at a key figure in a tab of its own. */
export interface Organisation {
  /** Milliseconds from the start of loading until the catalog was there. */
  readonly catalog: number
  /** Units to choose, each at most once, in the order that they were drawn. */
  readonly names: readonly string[]
  readonly page: Page
}

type Window = typeof globalThis & { readonly choiceProbe: ChoiceProbe }

const indicator = 'sickLeave'
const seed = 'units'

/** Opens the feeds in a folder of a site, whose files lie in `root`, and draws units from their catalog. */
export async function openOrganisation(browser: Browser, url: string, root: string, folder: string): Promise<Organisation> {
  const address = `${folder}/index.json`
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(installChoiceProbe)
  await page.goto(`${url}?feeds=${address}&page=indicator&indicator=${indicator}`)
  await page.locator('[data-chart-state="ready"]').waitFor()
  const catalog = parseCatalog(JSON.parse(readFileSync(`${root}/${address}`, 'utf8')), address, `${url}${address}`)
  if (!catalog.ok) throw new Error('the made-up catalog breaks the contract')
  return { page, names: unitsToChoose(catalog.value, indicator, seed), catalog: await page.evaluate(loadedAt, address) }
}

/** Finds a unit by its name in the tree and chooses it; only the choice is timed. */
export async function chooseUnit({ page }: Organisation, name: string): Promise<Choice> {
  await page.locator('.unit-filter input').fill(name)
  await page.locator('[role="treeitem"]').getByText(name, { exact: true }).waitFor()
  await page.evaluate((unit) => (window as unknown as Window).choiceProbe.choose(unit), name)
  const made = await page.waitForFunction(() => (window as unknown as Window).choiceProbe.choice, null, { timeout: 30_000 })
  return made.jsonValue() as Promise<Choice>
}

function loadedAt(address: string): number {
  const fetched = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(address))
  return (fetched as PerformanceResourceTiming | undefined)?.responseEnd ?? Number.NaN
}
