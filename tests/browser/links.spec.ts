import { mkdtemp, mkdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expectDrawn, expectSettled, keyFigures, tableIn } from './support/charts.ts'
import { chooseUnit, filterSentence, pick, searchOf } from './support/filters.ts'
import { goWithin } from './support/goWithin.ts'
import { type Site, serve } from './support/serve.ts'
import { expect, test } from './support/test.ts'

test.describe('the link of a view', () => {
  test('restores page, tab and filters for whoever opens it', async ({ page, browser }) => {
    await page.goto('./')
    await page.getByLabel('Från år').selectOption('2020')
    await page.getByLabel('Till år').selectOption('2022')
    await pick(page, 'Anställning', 'Tillsvidare')
    await pick(page, 'Visa', 'Kön')
    await page.getByRole('link', { name: 'Mer om månadsanställda' }).click()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    const [table, sentence] = [await tableIn(page), await filterSentence(page).innerText()]
    expect(sentence).toBe('Du ser: Kommunstaben · 2020–2022 · tillsvidareanställda · kvinnor, män och totalt')
    expect(table).toMatchObject({ Kvinnor: ['170', '175', '188'], Män: ['69', '80', '83'], Totalt: ['239', '255', '271'] })

    const other = await browser.newContext({ locale: 'sv-SE' })
    const reader = await other.newPage()
    await reader.goto(page.url())
    expect(await tableIn(reader)).toEqual(table)
    await expect(filterSentence(reader)).toHaveText(sentence)
    await expect(reader.getByRole('tab', { name: 'Tabell' })).toHaveAttribute('aria-selected', 'true')
    await expect(reader.getByLabel('Från år')).toHaveValue('2020')
    await expect(reader.getByLabel('Till år')).toHaveValue('2022')
    await expect(reader.getByRole('radio', { name: 'Tillsvidare' })).toBeChecked()
    await expect(reader.getByRole('radio', { name: 'Kön' })).toBeChecked()
    await expect(reader).toHaveTitle('Månadsanställda, Kommunstaben – Personal i siffror')
    await other.close()
  })

  test('leaves out what is as usual, and sorts the rest', async ({ page }) => {
    await page.goto('./')
    await expectSettled(page)
    expect(searchOf(page)).toBe('')
    await pick(page, 'Visa', 'Ålder')
    expect(searchOf(page)).toBe('?split=ageBand')
    await pick(page, 'Anställning', 'Visstid')
    expect(searchOf(page)).toBe('?employment=fixedTerm&split=ageBand')
    await pick(page, 'Visa', 'Totalt')
    await pick(page, 'Anställning', 'Alla')
    expect(searchOf(page)).toBe('')
    await page.getByLabel('Till år').selectOption('2021')
    expect(searchOf(page)).toBe('?to=2021')
    await page.getByLabel('Till år').selectOption('2023')
    expect(searchOf(page)).toBe('')
  })

  test('has the unit in it, and the unit at home without it', async ({ page }) => {
    await page.goto('./')
    await chooseUnit(page, 'Luleå kommun')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Luleå kommun')
    expect(searchOf(page)).toBe('?unit=lulea')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Luleå kommun')
    await chooseUnit(page, 'Kommunstaben')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunstaben 2023')
    expect(searchOf(page)).toBe('')
  })

  test('is a real link that opens in a tab of its own, filters and all', async ({ page, context }) => {
    await page.goto('./?split=sex')
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Mer om sjukfrånvaro' }).click({ modifiers: ['Control'] })
    const tab = await opened
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('för kvinnor')
    await expectDrawn(tab, 'sickLeave')
    expect(searchOf(page)).toBe('?split=sex')
  })
})

test.describe('back and forward', () => {
  test('walk through pages, tabs and filters', async ({ page }) => {
    await page.goto('./')
    await pick(page, 'Visa', 'Kön')
    await page.getByRole('link', { name: 'Mer om sjukfrånvaro' }).click()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await expect(page.getByRole('row', { name: /^Kvinnor/ })).toBeVisible()
    await page.goBack()
    await expectDrawn(page, 'sickLeave')
    await expect(page.getByRole('tab', { name: 'Diagram' })).toHaveAttribute('aria-selected', 'true')
    await page.goBack()
    await expect(page.getByRole('article')).toHaveCount(keyFigures.length)
    await expect(page.getByRole('radio', { name: 'Kön' })).toBeChecked()
    await page.goBack()
    await expect(page.getByRole('group', { name: 'Visa' }).getByRole('radio', { name: 'Totalt' })).toBeChecked()
    await page.goForward()
    await page.goForward()
    await page.goForward()
    await expect(page.getByRole('row', { name: /^Kvinnor/ })).toBeVisible()
    expect(searchOf(page)).toBe('?indicator=sickLeave&page=indicator&split=sex&tab=table')
  })
})

test.describe('a link that cannot be followed in full', () => {
  const cases = [
    [
      '?from=ig%C3%A5r&employment=chefer',
      'Delar av länken gick inte att läsa (employment, from). Standardvärden används i stället.',
    ],
    ['?split=%E0%A4%A&from=20', 'Delar av länken gick inte att läsa (from, split). Standardvärden används i stället.'],
    ['?unit=finns-inte', 'Länken gäller en enhet som inte finns (”finns-inte”). En annan enhet visas i stället.'],
    ['?compare=finnsinte', 'Länken jämför med en enhet som inte finns (”finnsinte”). Den är utelämnad.'],
    ['?beside=x', 'Delar av länken gick inte att läsa (beside). Standardvärden används i stället.'],
  ] as const

  test('says so and shows the usual, whatever in it is wrong', async ({ page }) => {
    for (const [i, [address, note]] of cases.entries()) {
      await test.step(address, async () => {
        // As the first address of a visit, and as one that a reader steps to.
        await (i === 0 ? page.goto(`./${address}`) : goWithin(page, `./${address}`))
        await expect(page.getByText(note)).toBeVisible()
        await expect(filterSentence(page)).toHaveText(
          'Du ser: Kommunstaben · 2019–2023 · alla anställningsformer · utan uppdelning · jämfört med Luleå kommun',
        )
        for (const [id] of keyFigures) await expectDrawn(page, id)
      })
    }
  })

  test('says so where it compares with more units than five, and shows the first five', async ({ page }) => {
    const compare = [1, 2, 3, 4, 6, 7].map((unit) => `&compare=exempel-${unit}`).join('')
    await page.goto(`./?feeds=exempel/index.json&unit=exempel-5${compare}`)
    await expect(page.getByText('Det går att jämföra med högst fem valda enheter. ”exempel-7” är utelämnad.')).toBeVisible()
    await expect(filterSentence(page)).toContainText('Förvaltningen för funktionsstöd')
    await expect(filterSentence(page)).not.toContainText('socialförvaltningen')
  })

  test('says so where its figures are another site’s, and shows the built-in ones', async ({ page }) => {
    await page.goto('./?feeds=https://example.org/feeds/index.json')
    await expect(page.getByText('Länken pekar på uppgifter utanför den här webbplatsen.')).toBeVisible()
    await expect(filterSentence(page)).toContainText('Kommunstaben')
    await expectDrawn(page, 'headcount')
  })

  test('says so where its key figure is unknown, in plain text', async ({ page }) => {
    await page.goto('./?page=indicator&indicator=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    const note = 'Länken gäller ett nyckeltal som inte finns (”<img src=x onerror=alert(1)>”). Välj ett annat i menyn.'
    await expect(page.getByText(note)).toBeVisible()
    await expect(page.locator('main img')).toHaveCount(0)
    await expectDrawn(page, 'headcount')
  })

  test('has its years put in order', async ({ page }) => {
    await page.goto('./?from=2022&to=2020')
    await expect(filterSentence(page)).toContainText('2020–2022')
  })

  test('keeps parameters that are not the app’s own', async ({ page }) => {
    await page.goto('./?utm=mejl')
    await pick(page, 'Visa', 'Kön')
    expect(searchOf(page)).toBe('?split=sex&utm=mejl')
  })
})

test('"Återställ" takes every filter away and leaves page, tab and unit', async ({ page }) => {
  await page.goto('./?page=indicator&indicator=headcount&tab=table&employment=permanent&split=sex&from=2020&to=2022&scale=zoom')
  await expect(filterSentence(page)).toContainText('tillsvidareanställda')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await expect(filterSentence(page)).toHaveText('Du ser: Kommunstaben · 2019–2023 · alla anställningsformer · utan uppdelning')
  await expect(page.getByRole('button', { name: 'Återställ' })).toHaveCount(0)
  expect(searchOf(page)).toBe('?indicator=headcount&page=indicator&tab=table')
  expect((await tableIn(page))['Totalt']).toEqual(['256', '249', '268', '283', '299'])
})

/** The app in a folder of a larger site, as most municipalities will have it. */
const testInFolder = test.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const root = await mkdtemp(join(tmpdir(), 'site-'))
      await mkdir(join(root, 'sub'))
      await symlink(resolve('dist'), join(root, 'sub', 'dir'), 'dir')
      const site = await serve(root)
      await use({ ...site, url: `${site.url}sub/dir/` })
      await site.close()
      await rm(root, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

testInFolder('the app works from a sub-folder and asks for nothing outside it', async ({ page, site }) => {
  expect(site.url).toMatch(/\/sub\/dir\/$/)
  await page.goto('./')
  for (const [id] of keyFigures) await expectDrawn(page, id)
  await page.getByRole('link', { name: 'Mer om personalomsättning' }).click()
  await expectDrawn(page, 'turnover')
  await page.getByRole('tab', { name: 'Tabell' }).click()
  expect((await tableIn(page))['Antal som slutat']).toEqual(['35', '33'])
  expect(new URL(page.url()).pathname).toBe('/sub/dir/')
  await page.reload()
  expect((await tableIn(page))['Antal som slutat']).toEqual(['35', '33'])
})
