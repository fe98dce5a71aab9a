import { readFileSync } from 'node:fs'
import { expectSettled } from './support/charts.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

interface Units {
  readonly category: {
    readonly index: readonly string[]
    readonly child: Readonly<Record<string, readonly string[]>>
    readonly label: Readonly<Record<string, string>>
  }
  readonly extension: Readonly<Record<string, { readonly validTo?: string }>>
}

const count = 20
/** Every other of them at a time. */
const chosen = inTurn(2, { always: [], others: Array.from({ length: count }, (_, i) => i) })

/** Workplaces of the made-up municipality, evenly spread over it: units that are there today and have none below. */
function workplaces() {
  const catalog = JSON.parse(readFileSync('dist/exempel/index.json', 'utf8')) as { extension: { units: Units } }
  const { category, extension } = catalog.extension.units
  const all = category.index.filter((id) => category.child[id] === undefined && extension[id]?.validTo === undefined)
  const units = chosen.map(([i]) => all[Math.floor((i * all.length) / count)] ?? '')
  return units.map((unit) => ({ unit, label: category.label[unit] ?? '' }))
}

const madeUp = (search: string) => `./?feeds=exempel/index.json&${search}`

test(`at least 95 % of the cards of small workplaces hold a figure, and always say whose${chosen[0]?.[1]}`, async ({ page }) => {
  const kinds: string[] = []
  await page.goto(madeUp('page=about'))
  for (const { unit, label } of workplaces()) {
    await goWithin(page, madeUp(`page=overview&unit=${unit}`))
    await expect(page.getByRole('combobox', { name: 'Enhet', exact: true })).toHaveValue(label)
    await expectSettled(page)
    const cards = page.locator('[data-figure]')
    await expect(cards).toHaveCount(7)
    kinds.push(...(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-figure') ?? ''))))
    for (const card of await page.locator('[data-figure="nearest"]').all()) {
      await expect(card).toContainText(/\d/)
      await expect(card).toContainText(/, \p{L}|tillsammans|50 år/u)
    }
  }
  expect(kinds).toContain('nearest')
  const held = kinds.filter((kind) => kind !== 'none').length
  expect(held / kinds.length).toBeGreaterThanOrEqual(0.95)
})

test.describe('the page of a small workplace', () => {
  const unit = 'exempel-14-2-1'

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`says once what is shown and leads to where the rest is, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(madeUp(`page=overview&unit=${unit}`))
      await expectSettled(page)
      const box = page.getByRole('region', { name: 'Rekryteringsgruppen har 7 månadsanställda 2024' })
      await expect(box).toContainText(/Visas\s*månadsanställda/)
      await expect(page.getByText('Vissa värden är skyddade i källan')).toHaveCount(1)
      await expect(page.getByText(/större enhet|alla anställda tillsammans/)).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await box.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Rekryteringsgruppen')
    })
  }

  test('draws the staff that is known as solid columns, and says that it is not divided', async ({ page }) => {
    await page.goto(madeUp(`page=overview&unit=${unit}`))
    await expectSettled(page)
    const chart = page.locator('[data-chart="headcount"]')
    await expect(chart.locator('svg')).toContainText('Totalt, fördelningen visas inte')
    await expect(chart.locator('svg pattern')).toHaveCount(0)
  })
})
