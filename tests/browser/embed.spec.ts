import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { expectDrawn, plain } from './support/charts.ts'
import { builtInFeed, replaceFeed } from './support/feeds.ts'
import { serve } from './support/serve.ts'
import { expect, test } from './support/test.ts'

const view = 'page=indicator&indicator=sickLeave'

/** The page of another site, whose frame follows what the card says of its height and which notes every word of it. */
const pageAround = (address: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranätet</title>
<iframe src="${address.replaceAll('&', '&amp;')}" title="Sjukfrånvaro" width="700" height="200" style="border: 0"></iframe>
<script src="listen.js"></script></html>`

const listener = `window.told = []
addEventListener('message', (event) => {
  told.push([event.origin, event.data])
  document.querySelector('iframe').height = event.data.height
})`

interface Around {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Puts a card on another site: the same machine by its other name and another port, which is another origin. */
async function siteAround(address: string): Promise<Around> {
  const folder = await mkdtemp(join(tmpdir(), 'around-'))
  await writeFile(join(folder, 'index.html'), pageAround(address))
  await writeFile(join(folder, 'listen.js'), listener)
  // The other site has no policy that keeps it from framing anyone.
  const site = await serve(folder, 0, null)
  const close = async () => {
    await site.close()
    await rm(folder, { recursive: true })
  }
  return { url: site.url.replace('127.0.0.1', 'localhost'), close }
}

const allow = (page: Page, ...origins: readonly string[]) =>
  page.route('**/config.json', (route) => route.fulfill({ json: { contract: 1, embed: { origins } } }))

const told = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: [string, { type: string; height: number }][] }).told)

// The page around is of another origin, which every other test is right to complain of.
test.use({ expectedFaults: /^foreign request: http:\/\/localhost:\d+\/|favicon\.ico/ })

test('a card on a site that may show it tells its height, which settles and fits', async ({ page, site }) => {
  const around = await siteAround(`${site.url}?${view}&embed=1`)
  await allow(page, new URL(around.url).origin)
  await page.goto(around.url)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-chart="sickLeave"]')).toHaveAttribute('data-chart-state', 'ready')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Sjukfrånvaron')
  await expect(frame.getByText(/^Bildkvitto /)).toBeVisible()
  const content = frame.locator('.embedded')
  const fits = async () => {
    const [frameBox, contentBox] = [await page.locator('iframe').boundingBox(), await content.boundingBox()]
    return Math.abs((frameBox?.height ?? 0) - (contentBox?.height ?? 0))
  }
  await expect.poll(fits).toBeLessThanOrEqual(1)
  const heights = await told(page)
  expect(new Set(heights.map(([origin]) => origin))).toEqual(new Set([new URL(site.url).origin]))
  expect(new Set(heights.map(([, { type }]) => type))).toEqual(new Set(['personal-i-siffror:height']))
  // A narrower frame is higher, and a loop would go on and on.
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '360'))
  await expect.poll(async () => (await told(page)).at(-1)?.[1].height).not.toBe(heights.at(-1)?.[1].height)
  await expect.poll(fits).toBeLessThanOrEqual(1)
  const scrolls = await content.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  expect(scrolls).toBeLessThanOrEqual(0)
  const settled = await told(page)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await told(page)).toEqual(settled)
  expect(settled.length).toBeLessThan(20)
  // The app's own shortcut belongs to the site around.
  await content.locator('summary').first().press('Control+k')
  await expect(frame.getByRole('dialog')).toHaveCount(0)
  await around.close()
})

test('a site that may not show the card gets no figure and no message', async ({ page, site }) => {
  const around = await siteAround(`${site.url}?${view}&embed=1`)
  await allow(page, 'https://intranat.exempel.se')
  await page.goto(around.url)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('Siffrorna visas inte här')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Öppna i Personal i siffror' })).toHaveAttribute('target', '_blank')
  expect(await frame.locator('body').innerText()).not.toMatch(/\d/)
  expect(await told(page)).toEqual([])
  await around.close()
})

test('a card can be looked at on its own', async ({ page }) => {
  await page.goto(`./?${view}&embed=1`)
  await expectDrawn(page, 'sickLeave')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await axeFaults(page)).toEqual([])
})

test('the code of a picture opened with newer figures lists what has changed', async ({ page }) => {
  await page.goto(`./?${view}&embed=1`)
  const code = (await page.getByText(/^Bildkvitto /).innerText()).replace('Bildkvitto ', '')
  const later = await builtInFeed('kommunstaben/sickLeave.json')
  later.value[48] = 2.95
  await replaceFeed(page, 'kommunstaben/sickLeave.json', later)
  // Typed, the code knows its headline.
  await page.goto(`./?receipt=${code.toLowerCase()}`)
  const banner = page.getByRole('region', { name: `Bildkvitto ${code}` })
  await expect(banner.getByText('Siffrorna har ändrats sedan bilden.')).toBeVisible()
  expect(plain(await banner.innerText())).toContain('Sjukfrånvaro 2023: 2,8 % → 3,0 %.')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sjukfrånvaron')
  expect(await axeFaults(page)).toEqual([])
})
