import type { Page } from '@playwright/test'
import { dotsAmong, expectDrawn, expectSettled, keyFigures, shapesIn, textsIn } from './support/charts.ts'
import { chooseUnit, filterSentence, pick, searchOf } from './support/filters.ts'
import { madeUpFeeds, unitRow, watchMadeUpFiles } from './support/units.ts'
import { expect, test } from './support/test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Presses Tab until a row of the tree has the focus. */
async function tabToTree(page: Page): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'treeitem')) return
  }
  throw new Error('Tab never leads to the tree')
}

/** Presses the keys of letters that Playwright has no keys for: å, ä and ö would be put in as text, without a key. */
async function pressLetters(page: Page, letters: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const key of letters) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
  }
}

test.describe('by keyboard alone', () => {
  test('the tree opens, is gone through by arrows and by letters, and chooses', async ({ page }) => {
    await page.goto(`./?${madeUpFeeds}`)
    await expect(unitRow(page, 'Exempelkommunen')).toBeVisible()
    await tabToTree(page)
    await expect(unitRow(page, 'Exempelkommunen')).toBeFocused()
    await pressLetters(page, 'ä')
    await expect(unitRow(page, 'Äldreförvaltningen')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(unitRow(page, 'Äldreförvaltningen')).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(unitRow(page, 'Särskilt boende Norr')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(unitRow(page, 'Särskilt boende Söder')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(unitRow(page, 'Äldreförvaltningen')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(unitRow(page, 'Äldreförvaltningen')).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toContainText('Äldreförvaltningen')
    expect(searchOf(page)).toContain('unit=exempel-5')
    await pressLetters(page, 'överf')
    await expect(unitRow(page, 'Överförmyndarförvaltningen')).toBeFocused()
  })

  test('the search finds key figures, units and words however they are spelled, and gives the focus back', async ({ page }) => {
    await page.goto(`./?${madeUpFeeds}`)
    await expectSettled(page)
    const field = page.getByRole('combobox', { name: 'Sök nyckeltal, enhet eller ord' })
    for (const spelling of ['sjukfrvaro', 'sjukfranvaro']) {
      await page.keyboard.press('Control+k')
      await expect(field).toBeFocused()
      await page.keyboard.type(spelling)
      await expect(page.getByRole('option', { name: /^Sjukfrånvaro/ }).first()).toHaveAttribute('data-highlighted', '')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expectDrawn(page, 'sickLeave')
      await page.getByRole('link', { name: 'Översikt' }).first().press('Enter')
      await expect(page.getByRole('article')).toHaveCount(keyFigures.length)
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('gymnasieförvalltnigen')
    await expect(page.getByRole('option', { name: /^Gymnasieförvaltningen/ }).first()).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toContainText('Gymnasieförvaltningen')
    const opener = page.getByRole('button', { name: /^Sök/ })
    await opener.press('Enter')
    await expect(field).toBeFocused()
    await page.keyboard.type('visstid')
    await expect(page.getByText('Anställd med månadslön till ett bestämt datum.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  })

  test('a phone has the tree behind a button', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./?${madeUpFeeds}`)
    await expectSettled(page)
    await expect(page.getByRole('tree')).toHaveCount(0)
    await page.getByRole('button', { name: 'Enheter', exact: true }).press('Enter')
    await tabToTree(page)
    await page.keyboard.type('gr')
    await expect(unitRow(page, 'Grundskoleförvaltningen')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading(page)).toContainText('Grundskoleförvaltningen')
  })
})

test.describe('the files of a unit', () => {
  test('are the only ones that a link to it asks for, on every page but the comparison', async ({ page }) => {
    const asked = watchMadeUpFiles(page)
    await page.goto(`./?${madeUpFeeds}&unit=exempel-5-1-1`)
    await expectSettled(page)
    for (const [id, title] of keyFigures) {
      await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: title, exact: true }).press('Enter')
      await expectSettled(page)
      await page.getByRole('tab', { name: 'Tabell' }).click()
      await expect(page.getByRole('tabpanel', { name: 'Tabell' })).toBeVisible()
      await page.getByRole('tab', { name: 'Diagram' }).click()
      await expect(page.locator(`[data-chart="${id}"]`)).toBeVisible()
    }
    await page.getByRole('link', { name: 'Om siffrorna' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const own = /^(index\.json|context\.json|(exempel|exempel-5|exempel-5-1|exempel-5-1-1)\/[^/]+\.json)$/
    expect(asked.filter((file) => !own.test(file))).toEqual([])
    expect(asked.filter((file) => file.startsWith('exempel-5-1-1/')).length).toBeGreaterThan(3)
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('are on their way once a row of the tree has the focus, and are not asked for again', async ({ page }) => {
    const asked = watchMadeUpFiles(page)
    await page.goto(`./?${madeUpFeeds}`)
    await expectSettled(page)
    const row = unitRow(page, 'Förskoleförvaltningen')
    await row.hover()
    await expect.poll(() => asked.filter((file) => file.startsWith('exempel-2/')).length).toBeGreaterThan(3)
    await page.waitForLoadState('networkidle')
    const before = asked.length
    await row.click()
    await expect(heading(page)).toContainText('Förskoleförvaltningen')
    await expectSettled(page)
    expect(asked.slice(before)).toEqual([])
  })
})

test('back, forward and reload keep unit, filters, page and the units that are compared', async ({ page }) => {
  await page.goto(`./?${madeUpFeeds}`)
  await chooseUnit(page, 'Äldreförvaltningen')
  await pick(page, 'Visa', 'Kön')
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Jämför enheter' }).click()
  await page.getByRole('button', { name: /^Jämför med/ }).click()
  await page.getByRole('checkbox', { name: /^Hela organisationen/ }).uncheck()
  await page.keyboard.press('Escape')
  const last = searchOf(page)
  expect(last).toContain('beside=none')
  const sentence = await filterSentence(page).innerText()
  await page.goBack()
  await expect(filterSentence(page)).toContainText('jämfört med Exempelkommunen')
  await page.goBack()
  await expect(heading(page)).toContainText('Äldreförvaltningen')
  await page.goBack()
  await expect(filterSentence(page)).toContainText('utan uppdelning')
  await page.goBack()
  await expect(heading(page)).toContainText('Exempelkommunen')
  for (let step = 0; step < 4; step++) await page.goForward()
  await expect(filterSentence(page)).toHaveText(sentence)
  await page.reload()
  await expect(filterSentence(page)).toHaveText(sentence)
  expect(searchOf(page)).toBe(last)
})

test('five units are chosen by keyboard, drawn side by side on one scale, and are in the link', async ({ page }) => {
  const names = [
    'Förskoleförvaltningen',
    'Grundskoleförvaltningen',
    'Gymnasieförvaltningen',
    'Räddningstjänsten',
    'Tekniska förvaltningen',
  ]
  await page.goto(`./?${madeUpFeeds}&unit=exempel-5&page=indicator&indicator=sickLeave`)
  await expectDrawn(page, 'sickLeave')
  await page.getByRole('button', { name: /^Jämför med/ }).press('Enter')
  const picker = page.getByRole('combobox', { name: 'Lägg till en enhet' })
  for (const name of names) {
    await picker.focus()
    await page.keyboard.type(name)
    await expect(page.getByRole('option', { name: new RegExp(`^${name}`) }).first()).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Ta bort ${name}` })).toBeVisible()
  }
  await expect(picker).toHaveCount(0)
  await expect(page.getByText('Fem enheter är valda. Ta bort en för att välja en annan.')).toBeVisible()
  await page.keyboard.press('Escape')
  for (const name of names) await expect(filterSentence(page)).toContainText(name)

  const chart = await expectDrawn(page, 'sickLeave')
  const texts = await textsIn(chart)
  expect(texts).toEqual(expect.arrayContaining(names))
  // One scale, printed once per row of panels: from zero to the top it is as high in every row.
  const marks = await chart.locator('svg text').evaluateAll((found) =>
    found.map((text) => ({
      text: text.textContent ?? '',
      x: text.getBoundingClientRect().x,
      y: text.getBoundingClientRect().y,
    })),
  )
  const zeros = marks.filter(({ text }) => text === '0')
  const onAxis = marks.filter(({ text, x }) => /^\d+$/.test(text) && zeros.some((zero) => Math.abs(zero.x - x) < 12))
  const top = String(Math.max(...onAxis.map(({ text }) => Number(text))))
  const tops = onAxis.filter(({ text }) => text === top)
  expect(zeros.length).toBeGreaterThan(1)
  expect(tops).toHaveLength(zeros.length)
  expect(new Set(zeros.map(({ y }, row) => Math.round(y - (tops[row]?.y ?? 0)))).size).toBe(1)
  expect(dotsAmong(await shapesIn(chart)).length).toBeGreaterThan(names.length)

  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Jämför enheter' }).click()
  await expectDrawn(page, 'sickLeave-compare')
  for (const name of names) await expect(page.getByRole('rowheader', { name: new RegExp(`^${name}`) }).first()).toBeVisible()
  const sentence = await filterSentence(page).innerText()
  await page.goto(page.url())
  await expect(filterSentence(page)).toHaveText(sentence)
})

test.describe('the chosen unit', () => {
  test('is there at the next visit to the front door, and only for who chose it', async ({ page, browser, site }) => {
    await page.goto(`./?${madeUpFeeds}`)
    await chooseUnit(page, 'Äldreförvaltningen')
    await expect(heading(page)).toContainText('Äldreförvaltningen')
    await page.goto(`./?${madeUpFeeds}`)
    await expect(heading(page)).toContainText('Äldreförvaltningen')
    await page.goto('./')
    await expect(heading(page)).toContainText('Kommunstaben')
    const other = await browser.newContext({ locale: 'sv-SE' })
    const reader = await other.newPage()
    await reader.goto(`${site.url}?${madeUpFeeds}`)
    await expect(heading(reader)).toContainText('Exempelkommunen')
    await other.close()
  })

  test('is forgotten without a word where the catalog no longer has it', async ({ page }) => {
    await page.addInitScript(() => {
      const catalog = new URL('feeds/index.json', location.href).href
      localStorage.setItem('personal-i-siffror/units/1', JSON.stringify([[catalog, 'nedlagd']]))
    })
    await page.goto('./')
    await expect(heading(page)).toContainText('Kommunstaben')
    await expectSettled(page)
    await expect(page.getByText(/finns inte|som inte finns/)).toHaveCount(0)
    expect(searchOf(page)).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('personal-i-siffror/units/1'))).toBe('[]')
  })
})
