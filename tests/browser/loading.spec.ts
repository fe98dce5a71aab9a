import type { Page } from '@playwright/test'
import { expectDrawn, expectSettled } from './support/charts.ts'
import { holdRequests } from './support/feeds.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

/** Sums the layout shifts of a page from its first moment. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number }
    seen.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted)

const unit = 'feeds=exempel/index.json&unit=exempel-5-1-1'

const pages = [
  ['the overview', './'],
  ['a key figure', './?page=indicator&indicator=sickLeave'],
  ['the overview of a made-up unit', `./?${unit}`],
  ['a key figure of a made-up unit', `./?page=indicator&indicator=sickLeave&${unit}`],
] as const
const sights = [
  [1440, 900],
  [390, 844],
] as const
const cases = pages.flatMap((page) => sights.map((sight) => ({ page, sight })))
// The widest and the narrowest of what has most on it.
const isTelling = ({ page: [what], sight: [width] }: (typeof cases)[number]) =>
  what === (width === 390 ? 'the overview' : 'a key figure of a made-up unit')

for (const [
  {
    page: [what, address],
    sight: [width, height],
  },
  again,
] of inTurn(6, {
  always: cases.filter(isTelling),
  others: cases.filter((one) => !isTelling(one)),
})) {
  test(`${what} hardly moves when some figures arrive late, at ${width} pixels${again}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await watchShifts(page)
    const gate = await holdRequests(page, /\/(turnover|sickLeave)\.json/)
    await page.goto(address)
    await expect(page.getByRole('combobox', { name: 'Enhet', exact: true })).toBeVisible()
    if (!address.includes('page=')) await expect(page.getByText('av 7 mått')).toBeVisible()
    gate.open()
    await expectSettled(page)
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })
}

test('the last clear change is told once: in the head where there is room, under the chart on a phone, and the page hardly moves', async ({
  page,
}) => {
  await watchShifts(page)
  for (const [width, height, place] of [
    [390, 844, 'main .clear-below'],
    [1440, 900, '.value-line .value-clear'],
  ] as const) {
    await page.setViewportSize({ width, height })
    const gate = await holdRequests(page, /\/sickLeave\.json/)
    await page.goto('./?feeds=exempel/index.json&page=indicator&indicator=sickLeave&unit=exempel')
    await expect(page.getByRole('combobox', { name: 'Enhet', exact: true })).toBeVisible()
    gate.open()
    await expectSettled(page)
    const told = page.locator('.value-clear:visible')
    await expect(told).toHaveText([/^Sjukfrånvaron (sjönk|steg) tydligt 20\d\d, från/])
    expect(await told.evaluate((element, selector) => element.matches(selector), place)).toBe(true)
    expect(await shiftOf(page)).toBeLessThan(0.02)
    await page.unrouteAll({ behavior: 'wait' })
  }
})

for (const width of [1440, 390]) {
  test(`the page hardly moves when what tells of a unit’s past arrives late, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await watchShifts(page)
    const gate = await holdRequests(page, /\/UnitLife-/)
    await page.goto('./?feeds=exempel/index.json&unit=exempel-15')
    await expect(page.getByRole('button', { name: 'Sök' })).toBeVisible()
    gate.open()
    await expect(page.getByText('Enheten upphörde 2017')).toBeVisible()
    await expectSettled(page)
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })
}

test('how many key figures have come is told after 300 milliseconds and not before', async ({ page }) => {
  await page.clock.install()
  const gate = await holdRequests(page, /\/exempel-5\/turnover\.json/)
  await page.goto('./?feeds=exempel/index.json&unit=exempel-5-1')
  await expectSettled(page)
  const lead = page.locator('.page-head .lead')
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await page.getByRole('navigation', { name: 'Enhetens plats' }).getByRole('link', { name: 'Äldreförvaltningen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Äldreförvaltningen')
  await page.clock.runFor(299)
  await expect(lead).toHaveText('Personalens nyckeltal och hur de har utvecklats.')
  await page.clock.runFor(1)
  await expect(lead).toHaveText(/^Hämtar uppgifter: \d av 7 mått$/)
  await page.clock.resume()
  await expect(lead).toHaveText('Hämtar uppgifter: 6 av 7 mått')
  gate.open()
  await expect(lead).toHaveText('Personalens nyckeltal och hur de har utvecklats.')
  await expectDrawn(page, 'turnover')
})
