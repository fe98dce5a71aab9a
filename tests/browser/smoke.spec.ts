import { statSync } from 'node:fs'
import { expect, test } from './support/test.ts'

test('opens under its name without a single complaint from the browser', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Personal i siffror/)
  await expect(page.locator('#root > *').first()).toBeAttached()
})

test('has the whole made-up organisation beside it, protected together, in less than 15 MB', async ({ request }) => {
  const catalog = (await (await request.get('./exempel/index.json')).json()) as {
    extension: { madeUp: boolean; protection: { date: string } }
    link: { item: { href: string }[] }
  }
  expect(catalog.extension.madeUp).toBe(true)
  expect(catalog.extension.protection.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const { item } = catalog.link
  expect(item.length).toBeGreaterThan(2000)
  const bytes = item.reduce((sum, { href }) => sum + statSync(`dist/exempel/${href}`).size, 0)
  expect(bytes).toBeLessThan(15_000_000)
})
