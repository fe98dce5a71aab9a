import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import JSONstat from 'jsonstat-toolkit'
import Papa from 'papaparse'
import type { Page } from '@playwright/test'
import readXlsx from 'read-excel-file/node'
import { expect, test } from './support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ta med' })

async function openTake(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Ta med', exact: true }).first().click()
  await expect(dialog(page).getByRole('heading', { name: 'Hämta siffrorna' })).toBeVisible()
}

/** Saves in a way, and gives what the file has in it. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name, exact: true }).click()
  return readFile(await (await waiting).path())
}

/** A department of the made-up municipality where a group is withheld in most years. */
const withheld = './?feeds=exempel/index.json&page=indicator&indicator=headcount&unit=exempel-1-2&split=sex&employment=permanent'

type Cell = string | number | null

test('the figures of a workplace are the same in every file, and what is withheld is its word in all of them', async ({
  page,
}) => {
  await openTake(page, `${withheld}&tab=table`)
  const shown = await page
    .locator('main table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.firstChild?.textContent ?? '').trim())),
    )
  expect(shown.flat().filter((text) => text === 'skyddat').length).toBeGreaterThan(5)
  const screenOf = (label: string): readonly Cell[] =>
    (shown.find(([name]) => name === label) ?? [])
      .slice(1)
      .map((text) => (/^[\d\s]+$/.test(text) ? Number(text.replaceAll(/\s/g, '')) : text))
  const labels = shown.map(([name = '']) => name)

  const sheets = await readXlsx(await saved(page, 'Excel'))
  const data = (sheets.find(({ sheet }) => sheet === 'Data')?.data ?? []) as readonly (readonly Cell[])[]
  const csv = Papa.parse<readonly string[]>((await saved(page, 'CSV')).toString('utf8'), { delimiter: ';' }).data
  for (const label of labels) {
    const cells = screenOf(label)
    expect(data.find(([name]) => name === label)?.slice(1, 1 + cells.length)).toEqual(cells)
    expect(csv.find(([name]) => name === label)?.slice(1)).toEqual(cells.map(String))
  }

  const rows = Papa.parse<Record<string, string>>((await saved(page, 'CSV för program')).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data
  const values = labels.flatMap(screenOf)
  const asRows = values.map((value) => (typeof value === 'number' ? [String(value), ''] : ['', 'c']))
  expect(rows.map(({ value, status }) => [value, status?.replace(/[^c]/g, '')])).toEqual(asRows)
  expect(rows.every(({ warning }) => warning?.startsWith('Påhittade uppgifter') === true)).toBe(true)

  const dataset = JSONstat(JSON.parse((await saved(page, 'JSON-stat')).toString('utf8')))
  const told = rows.map(({ series = '', period = '' }) => dataset.Data({ series, time: period }))
  expect(told.map(({ value, status }) => value ?? status)).toEqual(
    values.map((value) => (typeof value === 'number' ? value : 'c')),
  )

  const parts = unzipSync(await saved(page, 'Spara som PowerPoint'))
  const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
  const inTable = [...slide.matchAll(/<a:tc\b.*?<\/a:tc>/gs)].map(([cell]) => cell.replaceAll(/<[^>]+>/g, '').trim())
  const rowsShown = labels.map((label) => [label, ...screenOf(label).map(String)])
  expect(inTable.slice(-rowsShown.flat().length)).toEqual(rowsShown.flat())
  expect(Object.keys(parts).filter((path) => /charts|embeddings|media/.test(path))).toEqual([])
})

test('table, sentence, link and picture are on the clipboard as they were told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTake(page, './?page=indicator&indicator=sickLeave')
  const copied = async (name: string, told: string) => {
    await dialog(page).getByRole('button', { name, exact: true }).last().click()
    await expect(dialog(page).getByRole('status').filter({ hasText: told })).toBeVisible()
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const texts = (item?.types ?? []).map(async (type) => {
        const blob = await item?.getType(type)
        return [type, type.startsWith('text/') ? await blob?.text() : String(blob?.size)] as const
      })
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>
    })
  }
  const table = await copied('Tabell', 'Tabellen är kopierad.')
  expect(table['text/plain']).toMatch(/\r?\nTotalt\t.*\t2,79\r?\n/)
  expect(table['text/html']).toMatch(/>Totalt<\/th>.*>2,79<\/td>/s)
  const sentence = (await copied('Mening', 'Meningen är kopierad'))['text/plain'] ?? ''
  expect(sentence).toMatch(/^Sjukfrånvaron .*Källa: .*Bildkvitto: [0-9A-Z-]+\.$/)
  const link = (await copied('Länk', 'Länken är kopierad.'))['text/plain'] ?? ''
  expect(Number((await copied('Bild', 'Bilden är kopierad.'))['image/png'])).toBeGreaterThan(10_000)

  await dialog(page).getByRole('button', { name: 'Lägg till i bildspelet' }).click()
  await dialog(page).getByRole('link', { name: 'Till bildspelet' }).click()
  await expect(
    page.getByRole('list', { name: 'Bilderna i ordning' }).getByRole('link', { name: /^Sjukfrånvaron / }),
  ).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence.slice(0, 25))
})
