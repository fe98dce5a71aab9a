import type { Page } from '@playwright/test'
import { pick } from './support/filters.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

/**
 * Does to the page what a browser's translator does: takes every text out of its place and puts it, in two `font` elements, where it
 * was. The words are left as they are, so that every difference afterwards is a text that has not followed. What is marked as not to
 * be translated is left alone, but where `all` is asked for, as programs do that know nothing of the mark.
 */
async function translate(page: Page, all: boolean): Promise<void> {
  await page.evaluate((takesAll) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (parent === null || text.data.trim() === '' || parent.closest('script, style, svg, textarea') !== null) continue
      if (!takesAll && parent.closest('[translate="no"]') !== null) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
  }, all)
}

/** What the page says, text by text as it is read. */
const textOf = (page: Page) =>
  page.evaluate(() => (document.querySelector('main')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim())

/** Waits until the page has what it is to show: a heading, and nothing on its way. */
async function expectStill(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main [aria-busy="true"], [data-chart-state="loading"]')).toHaveCount(0)
}

const madeUp = 'feeds=exempel/index.json'

/** A page, and a change that a reader makes on it. */
type Journey = readonly [what: string, address: string, change: (page: Page) => Promise<void>]

const permanent = (page: Page) => pick(page, 'Anställning', 'Tillsvidare')
const fixedTerm = (page: Page) => pick(page, 'Anställning', 'Visstid')
const to = (year: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: 'Till år' }).selectOption(year)
}
const follow = (name: string) => async (page: Page) => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
}

const journeys: readonly Journey[] = [
  ['the overview, another form of employment', `./?${madeUp}`, permanent],
  ['the overview, another last year', './', to('2022')],
  ['the table of a key figure, another form', `./?${madeUp}&page=indicator&indicator=headcount&tab=table&split=sex`, fixedTerm],
  ['the table of a share, another form', `./?${madeUp}&page=indicator&indicator=sexShare&tab=table`, permanent],
  ['the chart of a key figure, another last year', './?page=indicator&indicator=turnover', to('2022')],
  ['where a change is, another last year', `./?${madeUp}&page=indicator&indicator=sickLeave&tab=drivers`, to('2023')],
  ['a definition, another form', './?page=indicator&indicator=headcount&tab=about', permanent],
  ['a comparison, another last year', `./?${madeUp}&page=compare&indicator=sickLeave`, to('2015')],
  ['a comparison, another unit', `./?${madeUp}&page=compare&indicator=headcount`, follow('Äldreförvaltningen')],
  ['a comparison of shares, another unit', `./?${madeUp}&page=compare&indicator=turnover`, follow('Äldreförvaltningen')],
  ['a small workplace, another form', `./?${madeUp}&unit=exempel-14-2-1`, permanent],
]
// Those that were found at fault.
const telling = journeys.filter(([what]) => /table|comparison/.test(what))
const of = (some: readonly Journey[], all: boolean) => some.map((journey) => ({ journey, all }))
const others = journeys.filter((one) => !telling.includes(one))

for (const [
  {
    journey: [what, address, change],
    all,
  },
  again,
] of inTurn(5, { always: of(telling, false), others: [...of(others, false), ...of(journeys, true)] })) {
  test(`${what}: no text stays behind ${all ? 'a program that takes every text' : 'a translator'}${again}`, async ({ page }) => {
    await page.goto(address)
    await expectStill(page)
    await translate(page, all)
    await change(page)
    await expectStill(page)
    const search = new URL(page.url()).search
    const fresh = await page.context().newPage()
    await fresh.goto(`./${search}`)
    await expectStill(fresh)
    await expect(async () => expect(await textOf(page)).toBe(await textOf(fresh))).toPass()
    await fresh.close()
  })
}

test('a marked draft follows what is written, behind a translator', async ({ page }) => {
  await page.goto('./?page=claims')
  const draft = page.getByRole('textbox')
  const marked = page.getByRole('region', { name: 'Texten med påståenden markerade' })
  await draft.fill('Sjukfrånvaron var 2,8 % 2023.')
  await expect(marked).toContainText('2,8 %')
  await translate(page, true)
  await draft.fill('Sjukfrånvaron var 2,9 % 2023.')
  await expect(marked).toContainText('2,9 %')
  await expect(marked).not.toContainText('2,8 %')
})

test('a readout follows what is pointed at, behind a translator', async ({ page }) => {
  await page.goto('./?page=indicator&indicator=turnover')
  await expectStill(page)
  const chart = page.getByRole('group', { name: /^Diagram\. Läs av/ })
  const readout = page.locator('.readout')
  await chart.focus()
  await chart.press('Home')
  const first = await readout.innerText()
  await translate(page, true)
  await chart.press('End')
  await expect.poll(() => readout.innerText()).not.toBe(first)
  const last = await readout.innerText()
  await page.reload()
  await expectStill(page)
  await chart.focus()
  await chart.press('End')
  expect(await readout.innerText()).toBe(last)
})
