import type { Page } from '@playwright/test'
import type { ScenarioId } from '../../mocks/scenarios.ts'
import { builtInFeed, replaceFeed, serveScenario } from './support/feeds.ts'
import { expectSettled } from './support/charts.ts'
import { cellsByYear, printed, squeezed } from './support/readPdf.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

const longest = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'

/** Asks for the unit's sheet, which then is what the browser prints. */
async function askForSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '')
  })
  await page.goto('./')
  await page.getByRole('button', { name: 'Skriv ut enhetens blad' }).click()
  await expect(page.locator('html[data-asked]')).toBeAttached()
}

/** The finding of every card that will be printed, and the code that its last line has. */
async function cardsToPrint(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper')).toBeAttached()
  const cards = await page
    .locator('[data-paper-card]')
    .evaluateAll((found) =>
      found.map((card) => [
        card.querySelector('h2')?.textContent ?? '',
        card.querySelector('.paper-receipt a')?.textContent ?? '',
      ]),
    )
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.paper')).toHaveCount(0)
  return cards
}

test('the overview prints as a report whose text can be selected, with numbered pages, whole cards and nothing cut', async ({
  page,
}) => {
  await page.goto('./')
  await expectSettled(page)
  await expect(page.getByRole('button', { name: 'Skriv ut enhetens blad' })).toBeVisible()
  const cards = await cardsToPrint(page)
  expect(cards).toHaveLength(7)
  await page.getByRole('link', { name: 'Översikt' }).focus()
  const pages = await printed(page)
  for (const [finding = '', code = ''] of cards) {
    expect(code).toMatch(/^[0-9A-Z-]{6,}$/)
    expect(pages.filter(({ text }) => text.includes(squeezed(finding)) && text.includes(code))).toHaveLength(1)
  }
  pages.forEach(({ text }, i) => {
    expect(text).toContain(`Sida${i + 1}av${pages.length}`)
    expect(text).toContain('Personalisiffror·Luleåkommun·Kommunstaben2023')
  })
  expect(pages[0]?.text).toContain('Utskrivet')
  expect(pages.some(({ text }) => text.includes('Definitioner'))).toBe(true)
  // Labels of charts, drawn at the paper's width whatever the window's is.
  expect(pages[0]?.text).toContain('Visstidsanställda16')
  expect(Math.max(...pages.map(({ beyond }) => beyond))).toBeLessThan(0)
  // A PDF is made of a window that has no focus itself.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Översikt')
  await expect(page.locator('.paper')).toHaveCount(0)
})

/** Persons by sex and year in a file of headcounts, as a table writes them. */
async function headcounts(file: string, unit: string): Promise<ReadonlyMap<string, string>> {
  const { value, ...feed } = await builtInFeed(file)
  const { id, size, dimension } = feed as unknown as {
    readonly id: readonly string[]
    readonly size: readonly number[]
    readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>
  }
  const codes = (name: string) => dimension[name]?.category.index ?? []
  const at = (place: Readonly<Record<string, string>>) =>
    id.reduce((offset, name, i) => offset * (size[i] ?? 1) + codes(name).indexOf(place[name] ?? ''), 0)
  const sexes = { women: 'Kvinnor', men: 'Män', total: 'Totalt' }
  const cells = codes('time').flatMap((time) =>
    Object.entries(sexes).map(([sex, label]) => {
      const persons = ['permanent', 'fixedTerm'].map((employment) =>
        Number(value[at({ unit, time, employment, sex, measure: 'persons' })]),
      )
      return [`${label} ${time}`, String(persons.reduce((sum, number) => sum + number, 0))] as const
    }),
  )
  return new Map(cells)
}

test('every number of a printed table stands under its own year, whatever is open over the page as it is printed', async ({
  page,
}) => {
  await page.goto('./?page=indicator&indicator=headcount&split=sex')
  await expectSettled(page)
  await page.getByRole('button', { name: 'Ta med', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const title = (await dialog.getByRole('heading').first().textContent()) ?? ''
  const expected = await headcounts('kommunstaben/headcount.json', 'kommunstaben')
  expect(expected.size).toBe(15)
  await expect(async () => {
    const pages = await printed(page)
    const cells = new Map(pages.flatMap((one) => [...cellsByYear(one)]))
    expect(new Map([...expected.keys()].map((key) => [key, cells.get(key)]))).toEqual(expected)
    expect(pages.filter(({ text }) => text.includes(squeezed('Skriv ut vyn')))).toEqual([])
  }).toPass()
  expect(title).not.toBe('')
  // The dialog is there as before, with the focus within it.
  await expect(dialog).toBeVisible()
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
})

test('a comparison prints with the whole name of every unit in its plot, and its table on one page', async ({ page }) => {
  await page.goto('./?page=compare&indicator=sickLeave&feeds=exempel/index.json')
  await expectSettled(page)
  const longName = 'Arbetsmarknads-ochsocialförvaltningen'
  await expect(async () => {
    const [first, ...others] = await printed(page)
    // In the cover's filters, and in the plot.
    expect(first?.text.split(longName).length).toBeGreaterThan(2)
    const units = ['Exempelkommunen', longName, 'Överförmyndarförvaltningen']
    expect(others.filter(({ text }) => units.every((unit) => text.includes(unit)))).toHaveLength(1)
  }).toPass()
})

test('the sheet of the built-in unit is one page with sentences, charts and questions, however long the unit’s name is', async ({
  page,
}) => {
  const catalog = await builtInFeed('index.json')
  const renamed = JSON.parse(JSON.stringify(catalog).replaceAll('"Kommunstaben"', `"${longest}"`)) as unknown
  await replaceFeed(page, 'index.json', renamed)
  await askForSheet(page)
  const [sheet, ...more] = await printed(page)
  expect(more).toEqual([])
  for (const part of [longest, '299månadsanställda31december2023', '33av283slutade2023', 'Hursernisjälvapååretsomhargått?'])
    expect(sheet?.text).toContain(squeezed(part))
  expect(sheet?.text).toMatch(/Bildkvitto[0-9A-Z-]{6,}/)
  expect(sheet?.beyond).toBeLessThan(0)
})

for (const [scenario, again] of inTurn<ScenarioId>(2, { always: ['normal'], others: ['allProtected', 'oneYear'] })) {
  test(`the sheet of a made-up unit is one page with nothing cut: ${scenario}${again}`, async ({ page }) => {
    await serveScenario(page, scenario)
    await askForSheet(page)
    const [sheet, ...more] = await printed(page)
    expect(more).toEqual([])
    expect(sheet?.text).toContain('Påhittadeuppgifter.')
    expect(sheet?.beyond).toBeLessThan(0)
  })
}
