import type { Browser, Page } from '@playwright/test'
import { installProbe, type Moments, type Probe } from './probe.ts'

/** What one load of a page cost: moments in milliseconds, and what it fetched in kilobytes as they went over the wire. */
export interface Load {
  readonly firstFigures: number
  readonly allCharts: number
  readonly filterChange: number
  readonly kilobytes: number
}

const charts = 7
type Window = typeof globalThis & { readonly probe: Probe }

/** Loads the page in a fresh browser context, so with an empty cache, on a processor slowed down so many times. */
export async function measure(browser: Browser, url: string, slowdown: number): Promise<Load> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(installProbe, charts)
    await page.goto(url)
    const allCharts = await momentOf(page, 'allCharts')
    const firstFigures = await momentOf(page, 'firstFigures')
    const kilobytes = (await page.evaluate(transferred)) / 1000
    await page.evaluate(() => (window as unknown as Window).probe.changeFilter())
    return { firstFigures, allCharts, filterChange: await momentOf(page, 'filterChange'), kilobytes }
  } finally {
    await context.close()
  }
}

async function momentOf(page: Page, name: keyof Moments): Promise<number> {
  const read = (key: keyof Moments) => (window as unknown as Window).probe.moments[key]
  const moment = await page.waitForFunction(read, name, { timeout: 30_000 })
  return (await moment.jsonValue()) ?? Number.NaN
}

function transferred(): number {
  const fetched = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
  return fetched.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0)
}
