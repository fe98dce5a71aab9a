import { axeFaults } from './support/axe.ts'
import { serveScenario } from './support/feeds.ts'
import { expect, test } from './support/test.ts'

/** The least side of what a finger must hit (WCAG 2.2, 2.5.8), in pixels. */
const leastTarget = 24

test('what a verdict rests on opens by keyboard, on a target that a finger hits, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await serveScenario(page, 'normal')
  await page.goto('./?page=indicator&indicator=turnover')
  const summary = page.locator('.verdict > summary')
  await expect(summary).toHaveText('kan vara slump Varför?')
  const box = await summary.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(leastTarget)
  expect(box?.width).toBeGreaterThanOrEqual(leastTarget)
  await expect(page.locator('.verdict li').first()).toBeHidden()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict li').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await axeFaults(page, [{ width: 390, height: 844, colorScheme: 'dark' }])).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict li').first()).toBeHidden()
})
