import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '../../.build/contentSecurityPolicy.ts'
import { writeDeckLink } from '../../src/selection/deckLink.ts'
import { expectSettled } from './support/charts.ts'
import { builtInFeed } from './support/feeds.ts'
import { type Site, serve } from './support/serve.ts'
import { expect, test } from './support/test.ts'

/** What a request told the server. */
interface Asked {
  readonly url: string
  readonly referrer: string | null
}

/** The headers that the README advises. */
async function advisedHeaders(): Promise<Readonly<Record<string, string>>> {
  const [, block = ''] = /```\n(Content-Security-Policy: [^`]*)```/.exec(await readFile('README.md', 'utf8')) ?? []
  const lines = block.trim().split('\n')
  return Object.fromEntries(lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*: /, '')]))
}

/** Tests against a server with headers as they are read. All that it is asked for is in `asked`, the earliest first. */
const testOn = (readHeaders: () => Promise<Readonly<Record<string, string>>>) =>
  test.extend<object, { asked: Asked[]; site: Site }>({
    asked: [async ({ browserName: _ }, use) => use([]), { scope: 'worker' }],
    site: [
      async ({ asked }, use) => {
        const { 'Content-Security-Policy': policy = null, ...headers } = await readHeaders()
        const site = await serve('dist', 0, policy, ({ url = '', headers: { referer = null } }, response) => {
          asked.push({ url, referrer: referer })
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        })
        await use(site)
        await site.close()
      },
      { scope: 'worker' },
    ],
  })

/** The addresses behind the codes of what would be printed of a page, from the search part on. */
async function receiptLinks(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address)
  await expectSettled(page)
  const links = page.locator('.paper-receipt a')
  // What prints arrives after the page, and prints nothing while files are on their way.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(links.first()).toBeAttached({ timeout: 3000 })
  }).toPass()
  const found = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  return found.map(({ search, hash }) => search + hash)
}

/** The only link of the sheet of the unit at home. */
async function sheetLink(page: Page): Promise<string> {
  await page.goto('./')
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '')
  })
  await page.getByRole('button', { name: 'Skriv ut enhetens blad' }).click()
  await expect(page.locator('html[data-asked]')).toBeAttached()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const link = page.locator('.sheet .paper-receipt a')
  return link.evaluate((found) => new URL((found as HTMLAnchorElement).href)).then(({ search, hash }) => search + hash)
}

/** The parts of a receipt's link: all before its code, the code, and its figures as they are written there. */
function partsOf(link: string) {
  const [, view = '', code = '', figures = ''] = /^(.*)\breceipt=([^#&]*)#figures=([\w-]+)$/.exec(link) ?? []
  if (figures === '') throw new Error(`The link has no figures: ${link}`)
  return { view, code, figures }
}

/** The shares and rates of the unit at home, as they may be written. Whole numbers stand in names of files too. */
async function publishedFigures(): Promise<readonly string[]> {
  const { value } = await builtInFeed('kommunstaben/sickLeave.json')
  const numbers = value.filter((one): one is number => typeof one === 'number' && !Number.isInteger(one)).map(String)
  return numbers.flatMap((number) => [number, number.replace('.', ','), number.replace('.', '%2C')])
}

/** All that is asked for while a link is opened in a fresh page. */
async function askedFor(page: Page, asked: Asked[], link: string, opened: (page: Page) => Promise<void>) {
  await page.goto('about:blank')
  asked.length = 0
  await page.goto(`./${link}`)
  await opened(page)
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(5)
  return [...asked]
}

async function expectNoFigure(asked: readonly Asked[], ...written: readonly string[]): Promise<void> {
  const secrets = [...written, ...(await publishedFigures())]
  for (const { url, referrer } of asked) {
    expect(referrer, url).toBeNull()
    const told = secrets.filter((secret) => url.includes(secret))
    expect(told, url).toEqual([])
  }
}

async function expectSame(page: Page): Promise<void> {
  // Every file of the view is read first, and the machine may be busy.
  await expect(page.getByText('Siffrorna är desamma som på bilden.')).toBeVisible({ timeout: 15_000 })
  await expectSettled(page)
}

const sickLeave = '?indicator=sickLeave&page=indicator'

/** Opens a link in the form of version 0.4.0, reads on, loads it anew and leaves it. */
async function openOlder({ page, asked }: { readonly page: Page; readonly asked: Asked[] }): Promise<void> {
  const [link = ''] = await receiptLinks(page, `./${sickLeave}`)
  const { view, code, figures } = partsOf(link)
  const [own, ...others] = await askedFor(page, asked, `${view}receipt=${code}.${figures}`, expectSame)
  expect(own?.url).toContain(figures)
  await expectNoFigure(others, figures)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(link)
  await page.reload()
  await expectSame(page)
  await page.getByRole('link', { name: 'Om siffrorna' }).click()
  await page.getByRole('button', { name: 'Stäng' }).click()
  expect(page.url()).not.toMatch(/receipt|figures/)
  expect(asked.length).toBeGreaterThan(others.length + 5)
  await expectNoFigure(asked.slice(1), figures)
}

const testPlain = testOn(() => Promise.resolve({ 'Content-Security-Policy': contentSecurityPolicy }))
const testAdvised = testOn(advisedHeaders)

testPlain.describe('a server is told no figure', () => {
  for (const [kind, address, receipts] of [
    ['a key figure', `./${sickLeave}`, 1],
    ['a comparison', './?page=compare&indicator=sickLeave&compare=lulea', 1],
    ['the overview, which each of its cards has besides', './', 8],
  ] as const) {
    testPlain(`by the receipt of ${kind}`, async ({ page, asked }) => {
      const links = await receiptLinks(page, address)
      expect(links).toHaveLength(receipts)
      const { figures } = partsOf(links[0] ?? '')
      await expectNoFigure(await askedFor(page, asked, links[0] ?? '', expectSame), figures)
      expect(new URL(page.url()).hash).toBe(`#figures=${figures}`)
    })
  }

  testPlain('by the receipt of a unit’s sheet', async ({ page, asked }) => {
    const link = await sheetLink(page)
    await expectNoFigure(await askedFor(page, asked, link, expectSame), partsOf(link).figures)
  })

  testPlain('by an older receipt after its own request, which nothing can take back', openOlder)

  for (const [kind, address, opened] of [
    ['a view', `${sickLeave}&split=sex&tab=table`, (page: Page) => expect(page.getByRole('table')).toBeVisible()],
    ['a code alone', '?receipt=1919-9ZBM-FMBF-C1P', expectSame],
    ['an embedded card', `${sickLeave}&embed=1`, expectSettled],
  ] as const) {
    testPlain(`by ${kind}`, async ({ page, asked }) => {
      await expectNoFigure(await askedFor(page, asked, address, opened))
    })
  }

  testPlain('by a deck, not even of its notes', async ({ page, asked }) => {
    const notes = 'Den var 2,79.'
    const slide = { name: 'Frånvaro', link: sickLeave, format: 2, feeds: null, notes }
    const fragment = (await writeDeckLink({ name: 'Nämnden', savedAt: '2026-11-25', slides: [slide] }, true)) ?? ''
    const told = await askedFor(page, asked, `?page=deck${fragment}`, (shown) => expect(shown.getByText(notes)).toBeVisible())
    await expectNoFigure(told, fragment.replace(/^.*\./, ''))
  })
})

testAdvised('a server with the headers that are advised shows the app, and is told no figure by an older receipt', openOlder)
