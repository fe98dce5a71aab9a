import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const titles = (page: Page) => page.getByRole('list', { name: 'Bilderna i ordning' }).getByRole('heading', { level: 3 })
const news = (page: Page) => page.getByRole('status').first()
const key = 'personal-i-siffror/decks/1'

/** Opens the page with a deck of four slides under short names, as the browser keeps it. */
async function openDeck(page: Page): Promise<void> {
  const slides = ['headcount', 'age', 'sickLeave', 'turnover'].map((indicator, i) => ({
    id: `s${i}`,
    name: 'ABCD'[i],
    link: `?indicator=${indicator}&page=indicator&unit=kommunstaben`,
    format: 2,
    feeds: null,
    notes: i === 1 ? 'Börja här.' : '',
  }))
  const decks = [{ id: 'd', name: 'Nämnden', savedAt: '2026-11-25', slides }]
  // What stands there already is the reader's own work.
  await page.addInitScript(
    ([at, text]) => {
      if (localStorage.getItem(at) === null) localStorage.setItem(at, text)
    },
    [key, JSON.stringify({ decks, unread: [] })] as const,
  )
  await page.goto('./?page=deck')
  await expect(titles(page)).toHaveText(['A', 'B', 'C', 'D'])
  await expect(page.locator('.pin-text[aria-busy="true"]')).toHaveCount(0)
}

/** Drags a slide by its grip onto another one, to its upper or lower part. */
async function drag(page: Page, from: number, onto: number, part: 0.2 | 0.8): Promise<void> {
  const [grip, target] = [page.locator('.pin-grip').nth(from), page.locator('.pin').nth(onto)]
  await target.scrollIntoViewIfNeeded()
  await grip.hover()
  await page.mouse.down()
  const box = await target.boundingBox()
  if (box === null) throw new Error('The slide is not on the page.')
  await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 })
  await page.mouse.move(box.x + 200, box.y + box.height * part, { steps: 4 })
  await expect(page.locator('.pin[data-edge]')).toHaveAttribute('data-edge', part < 0.5 ? 'before' : 'after')
  await page.mouse.up()
}

test('slides are put in order by mouse and by keyboard, and a reload keeps the order', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1600 })
  await openDeck(page)
  await drag(page, 2, 0, 0.2)
  await expect(titles(page)).toHaveText(['C', 'A', 'B', 'D'])
  await expect(news(page)).toHaveText('”C” är nu bild 1 av 4.')
  await drag(page, 0, 2, 0.8)
  await expect(titles(page)).toHaveText(['A', 'B', 'C', 'D'])
  await page.getByRole('button', { name: 'Flytta ned: A' }).focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['B', 'A', 'C', 'D'])
  await expect(page.getByRole('button', { name: 'Flytta ned: A' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Anteckningar: A' }).fill('Stanna här.\nFråga nämnden.')
  await page.reload()
  await expect(titles(page)).toHaveText(['B', 'A', 'C', 'D'])
  await expect(page.getByRole('textbox', { name: 'Anteckningar: A' })).toHaveValue('Stanna här.\nFråga nämnden.')
})

test('a deck is copied as a link, which another browser opens and can save', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDeck(page)
  await page.getByLabel('Ta med anteckningarna i länken').check()
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect(news(page)).toHaveText(/^Länken är kopierad\./)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\?page=deck#deck=z1\.[\w-]+$/)
  const other = await browser.newPage({ baseURL: baseURL ?? '' })
  await other.goto(link)
  await expect(titles(other)).toHaveText(['A', 'B', 'C', 'D'])
  await expect(other.getByText('Börja här.')).toBeVisible()
  await other.getByRole('button', { name: 'Spara hos mig' }).click()
  await expect(news(other)).toHaveText('”Nämnden” med 4 bilder är tillagt bland dina bildspel.')
  await other.reload()
  await expect(other.getByRole('button', { name: 'Ta bort: D' })).toBeVisible()
  await other.close()
})

test('axe finds nothing on a deck', async ({ page }) => {
  await openDeck(page)
  expect(await axeFaults(page)).toEqual([])
})
