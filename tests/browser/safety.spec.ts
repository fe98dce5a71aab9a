import { readdir, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectDrawn, expectSettled, keyFigures } from './support/charts.ts'
import { chooseUnit, pick } from './support/filters.ts'
import { expect, test } from './support/test.ts'

async function builtFiles(): Promise<readonly string[]> {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
}

/** Goes through every page, every tab and every kind of filter by clicking. */
async function walkThrough(page: Page): Promise<void> {
  await pick(page, 'Visa', 'Kön')
  await expectSettled(page)
  for (const [id, title] of keyFigures) {
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: title, exact: true }).click()
    await page.getByRole('tab', { name: 'Diagram' }).click()
    await expectDrawn(page, id)
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await page.getByRole('tab', { name: 'Om måttet' }).click()
    await expect(page.getByRole('heading', { name: 'Så räknas det' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Om siffrorna' }).click()
  await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
  await page.getByRole('link', { name: 'Översikt' }).click()
  await expectSettled(page)
  await page.getByLabel('Från år').selectOption('2021')
  await expectSettled(page)
}

test.describe('the build', () => {
  test('has no script and no style written into its page', async () => {
    const html = await readFile('dist/index.html', 'utf8')
    for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
      expect(attributes).toContain('src="./assets/')
      expect(body.trim()).toBe('')
    }
    expect(html).toMatch(/<script\b/)
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
    expect(html.replaceAll('&#39;', "'")).toContain(`http-equiv="Content-Security-Policy" content="default-src 'self'"`)
  })

  test('says that its address is told to nobody, before it names any file', async () => {
    const [head = ''] = (await readFile('dist/index.html', 'utf8')).split(/<(?:link|script)\b/)
    expect(head).toContain('<meta name="referrer" content="no-referrer">')
  })

  test('refers to its own files by relative addresses', async () => {
    const html = await readFile('dist/index.html', 'utf8')
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  })

  test('holds nothing of the mocks but the made-up municipality’s files in their own folder', async () => {
    const files = (await builtFiles()).filter((file) => !file.startsWith('dist/exempel/'))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => /mock|msw/i.test(file))).toEqual([])
    // The made-up municipality that readers may try is data of the build, and names itself.
    const own = files.filter((name) => /\.(js|html|json|css)$/.test(name) && !name.startsWith('dist/exempel'))
    for (const file of own) {
      expect(await readFile(file, 'utf8'), file).not.toMatch(/mockServiceWorker|\bmsw\b|Exempelkommunen/)
    }
  })
})

test.describe('a visit', () => {
  test('asks only its own host, through every page, tab and filter', async ({ page, site }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./')
    await expectSettled(page)
    await walkThrough(page)
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
  })

  test('begins with the page, its script and style, the charts’ part and the feeds, each once and nothing else', async ({
    page,
    site,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().slice(site.url.length)))
    await page.goto('./')
    await expectSettled(page)
    await page.waitForLoadState('networkidle')
    const feeds = asked.filter((address) => address.startsWith('feeds/')).sort()
    expect(feeds).toEqual([
      'feeds/index.json',
      ...['age', 'context', 'headcount', 'recruitment', 'sickLeave', 'turnover'].map((area) => `feeds/kommunstaben/${area}.json`),
    ])
    // By what a file is called, not by the letters of its checksum.
    const names = asked.map((address) => address.replace(/-[\w-]{8}\.(js|css)$/, '.$1'))
    expect(names.filter((name) => /mock|msw|export|xlsx|pptx|csv/i.test(name))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('loads the charts beside the page and not with it', async ({ page }) => {
    const html = await readFile('dist/index.html', 'utf8')
    const [, entry = ''] = html.match(/src="\.\/(assets\/[^"]+\.js)"/) ?? []
    expect(entry).not.toBe('')
    const script = await readFile(`dist/${entry}`, 'utf8')
    expect(script).not.toMatch(/_echarts_instance_/)
    await page.goto('./')
    await expectSettled(page)
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(loaded.filter((name) => name.includes('DrawnChart'))).not.toEqual([])
  })

  test('stores nothing on the reader’s machine but the unit that is chosen', async ({ page, context }) => {
    const stored = () =>
      page.evaluate(() => Object.fromEntries([...Object.entries(localStorage), ...Object.entries(sessionStorage)]))
    await page.goto('./?split=sex&unit=lulea')
    await expectSettled(page)
    await pick(page, 'Visa', 'Totalt')
    expect(await stored()).toEqual({})
    await chooseUnit(page, 'Kommunstaben')
    expect(await stored()).toEqual({})
    await chooseUnit(page, 'Luleå kommun')
    const catalog = new URL('feeds/index.json', page.url()).href
    expect(await stored()).toEqual({ 'personal-i-siffror/units/1': JSON.stringify([[catalog, 'lulea']]) })
    expect(await context.cookies()).toEqual([])
  })
})

test.describe('without a network', () => {
  // Chromium asks for the page's icon again at each step in the history, whatever the page does.
  test.use({ expectedFaults: /favicon\.svg/ })

  test('pages, tabs and filters go on working once everything has been loaded', async ({ page, context }) => {
    await page.goto('./')
    await expectSettled(page)
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: 'Mer om månadsanställda' }).click()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await page.getByRole('link', { name: 'Om siffrorna' }).click()
    await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Översikt' }).click()
    await context.setOffline(true)
    await walkThrough(page)
  })
})
