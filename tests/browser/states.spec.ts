import type { Locator, Page } from '@playwright/test'
import { chartOf, expectDrawn, expectSettled, keyFigures } from './support/charts.ts'
import { builtInFeed, holdRequests, replaceFeed, serveScenario } from './support/feeds.ts'
import { searchOf } from './support/filters.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'

/** The card of a key figure on the overview. */
function cardOf(page: Page, id: string): Locator {
  return page.getByRole('article').filter({ has: chartOf(page, id) })
}

async function statesOn(page: Page): Promise<Readonly<Record<string, string>>> {
  await expectSettled(page)
  const states = await page
    .locator('[data-chart]')
    .evaluateAll((charts) =>
      charts.map((chart) => [chart.getAttribute('data-chart') ?? '', chart.getAttribute('data-chart-state') ?? ''] as const),
    )
  return Object.fromEntries(states)
}

const allIn = (state: string) => Object.fromEntries(keyFigures.map(([id]) => [id, state]))

test.describe('a card tells its state, why, and what to do', () => {
  test('while its file is on the way', async ({ page }) => {
    const gate = await holdRequests(page, /turnover\.json$/)
    await page.goto('./')
    await expectDrawn(page, 'headcount')
    await expect(chartOf(page, 'turnover')).toHaveAttribute('data-chart-state', 'loading')
    await expect(cardOf(page, 'turnover').getByRole('status')).toHaveText('Hämtar uppgifter: Personalomsättning')
    await expect(page.locator('[data-tile-value="turnover"]')).toHaveText('Hämtar')
    gate.open()
    await expectDrawn(page, 'turnover')
  })

  test('where the chosen years or the source have nothing, or where too few years or persons are left', async ({ page }) => {
    await test.step('the chosen years have nothing, with a way to all years', async () => {
      await page.goto('./?to=2020')
      await expect(chartOf(page, 'recruitment')).toHaveAttribute('data-chart-state', 'empty')
      const card = cardOf(page, 'recruitment')
      await expect(card).toContainText('Inga uppgifter i urvalet')
      await expect(card).toContainText('Det finns inga uppgifter för urvalet till och med 2020. Källan har 2023.')
      await card.getByRole('button', { name: 'Visa alla år' }).click()
      await expectDrawn(page, 'recruitment')
      expect(searchOf(page)).toBe('')
    })

    await test.step('there are too few years, with the chart drawn and a way to all years', async () => {
      await goWithin(page, './?from=2022')
      await expectDrawn(page, 'headcount', 'few')
      const card = cardOf(page, 'headcount')
      await expect(card).toContainText('För litet underlag för en utveckling. Urvalet har bara två år.')
      await card.getByRole('button', { name: 'Visa alla år' }).click()
      await expectDrawn(page, 'headcount', 'ready')
    })

    await test.step('too few persons stand behind shares, with the figures as a table', async () => {
      await goWithin(page, './?employment=fixedTerm')
      const card = cardOf(page, 'age')
      await expect(chartOf(page, 'age')).toHaveAttribute('data-chart-state', 'few')
      await expect(card).toContainText('Andelarna gäller 10–16 visstidsanställda. Så få personer visas i tabell, inte i diagram.')
      await expect(card.getByRole('table')).toBeVisible()
      await expect(chartOf(page, 'age').locator('svg')).toHaveCount(0)
    })

    await test.step('the source has nothing for the unit, with a way to the definition', async () => {
      await goWithin(page, './?unit=lulea')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Luleå kommun')
      expect(await statesOn(page)).toMatchObject({
        headcount: 'missing',
        sickLeave: 'missing',
        turnover: 'missing',
        recruitment: 'ready',
      })
      const card = cardOf(page, 'sickLeave')
      await expect(card).toContainText('Saknas i källan')
      await expect(card).toContainText('Källan har inga uppgifter om sjukfrånvaro för Luleå kommun.')
      await expect(card.getByRole('link', { name: 'Läs om måttet' })).toBeVisible()
    })
  })

  test('where every value is protected, which the page says once, with a way to the definition', async ({ page }) => {
    await serveScenario(page, 'allProtected')
    await page.goto('./')
    expect(await statesOn(page)).toEqual(allIn('protected'))
    await expect(page.getByText('Vissa värden är skyddade i källan')).toHaveCount(1)
    const card = cardOf(page, 'turnover')
    await expect(card).toContainText('Visas inte')
    await card.getByRole('link', { name: 'Mer om personalomsättning' }).click()
    await expect(page.getByText('Skyddade uppgifter')).toBeVisible()
    await page.getByRole('link', { name: 'Läs om måttet' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Om måttet' })).toContainText('Vad måttet visar')
  })

  test('where a delivery is overdue, with the chart drawn and a way to fetch again', async ({ page }) => {
    const catalog = await builtInFeed('index.json')
    await replaceFeed(page, 'index.json', { ...catalog, extension: { ...catalog.extension, nextDelivery: '2024-02-15' } })
    await page.goto('./')
    await expectDrawn(page, 'sickLeave', 'stale')
    const card = cardOf(page, 'sickLeave')
    await expect(card).toContainText(/Uppgifterna kan vara inaktuella\. Nya uppgifter skulle ha kommit 15\sfebruari\s2024\./)
    const asked = page.waitForRequest('**/feeds/kommunstaben/sickLeave.json')
    await card.getByRole('button', { name: 'Hämta igen' }).click()
    await asked
    await expectDrawn(page, 'sickLeave', 'stale')
  })
})

test.describe('a file that does not arrive', () => {
  test.use({ expectedFaults: /status 50[03]|status of 50[03]|ERR_FAILED/ })

  test('takes down its own cards only, and "Försök igen" brings them back', async ({ page }) => {
    await page.route('**/feeds/kommunstaben/sickLeave.json', (route) => route.fulfill({ status: 500 }))
    await page.goto('./')
    expect(await statesOn(page)).toEqual({ ...allIn('ready'), sickLeave: 'error', longTermSickLeave: 'error' })
    const card = cardOf(page, 'sickLeave')
    await expect(card.getByRole('alert')).toContainText('Uppgifterna kunde inte hämtas')
    await expect(card.getByRole('alert')).toContainText(
      'Servern svarade 500 när filen kommunstaben/sickLeave.json skulle hämtas.',
    )
    await page.unroute('**/feeds/kommunstaben/sickLeave.json')
    await card.getByRole('button', { name: 'Försök igen' }).click()
    await expectDrawn(page, 'sickLeave')
    await expectDrawn(page, 'longTermSickLeave')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('is tried again unasked, and a file that comes at the third attempt is shown', async ({ page }) => {
    let attempts = 0
    await page.route('**/feeds/kommunstaben/turnover.json', (route) =>
      ++attempts < 3 ? route.fulfill({ status: 503 }) : route.fallback(),
    )
    await page.goto('./')
    await expectDrawn(page, 'turnover')
    expect(attempts).toBe(3)
  })

  test('is the network’s fault where there is no answer', async ({ page }) => {
    await page.route('**/feeds/kommunstaben/turnover.json', (route) => route.abort())
    await page.goto('./?page=indicator&indicator=turnover')
    await expect(page.getByRole('alert')).toContainText(
      'Filen kommunstaben/turnover.json gick inte att nå. Kontrollera nätverket',
    )
    await page.unroute('**/feeds/kommunstaben/turnover.json')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expectDrawn(page, 'turnover')
  })

  test('leaves a page that says so and can try again where it is the catalog', async ({ page }) => {
    await page.route('**/feeds/index.json', (route) => route.fulfill({ status: 503 }))
    await page.goto('./')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Förteckningen över uppgifter kunde inte läsas')
    await expect(alert).toContainText('Servern svarade 503 när filen feeds/index.json skulle hämtas.')
    await page.unroute('**/feeds/index.json')
    await alert.getByRole('button', { name: 'Försök igen' }).click()
    expect(await statesOn(page)).toEqual(allIn('ready'))
  })

  test('costs comments and events only where it is the context', async ({ page }) => {
    await page.route('**/feeds/kommunstaben/context.json', (route) => route.fulfill({ status: 500 }))
    await page.goto('./')
    await expect(page.getByText('Kommentarer och händelser kunde inte hämtas. Siffrorna påverkas inte.')).toBeVisible()
    expect(await statesOn(page)).toEqual(allIn('ready'))
  })
})

test('a file that breaks the contract lists every problem with its file, its path and what to do', async ({ page }) => {
  const feed = await builtInFeed('kommunstaben/turnover.json')
  await replaceFeed(page, 'kommunstaben/turnover.json', { ...feed, value: [-35, '271', 33, 283], status: [null, null, 'c', 'q'] })
  await page.goto('./')
  expect(await statesOn(page)).toEqual({ ...allIn('ready'), turnover: 'error' })
  const alert = cardOf(page, 'turnover').getByRole('alert')
  await expect(alert).toContainText('Filen kommunstaben/turnover.json följer inte formatet. 4 fel behöver rättas')
  await alert.getByText('Alla fel i filen (4)').click()
  const problems = alert.getByRole('listitem')
  await expect(problems).toHaveCount(4)
  for (const [code, path] of [
    ['count-negative', '$.value[0]'],
    ['value-not-finite', '$.value[1]'],
    ['protected-with-value', '$.value[2]'],
    ['status-unknown', '$.status[3]'],
  ] as const) {
    await expect(problems.filter({ hasText: code })).toContainText(`kommunstaben/turnover.json ${path}`)
  }
  await expect(problems.filter({ hasText: 'protected-with-value' })).toContainText('Ta bort talet ur filen')
  await expect(problems.filter({ hasText: 'protected-with-value' })).not.toContainText('33')
})

test.describe('feeds with markup and very long names', () => {
  const markup = '<img src=x onerror=alert(1)>'

  /** What a feed's text could have become, had it been taken for markup. */
  async function expectTextOnly(page: Page): Promise<void> {
    await expect(page.locator('img, iframe, object, embed, main script, main b')).toHaveCount(0)
    expect(await page.evaluate(() => document.querySelectorAll('[onerror], [onload], [onclick]').length)).toBe(0)
  }

  test('are shown as plain text on every page, in charts and read-outs alike', async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await serveScenario(page, 'markup')
    await page.goto('./')
    await expectSettled(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(markup)
    await expectTextOnly(page)
    for (const [id] of keyFigures) {
      await goWithin(page, `./?page=indicator&indicator=${id}`)
      await expectDrawn(page, id)
      await page.getByRole('group', { name: /^Diagram\./ }).press('End')
      await expect(page.locator('.readout')).toBeVisible()
      await expectTextOnly(page)
      await page.getByRole('tab', { name: 'Om måttet' }).click()
      await expect(page.getByRole('tabpanel')).toContainText(markup)
      await expectTextOnly(page)
    }
    expect(dialogs).toEqual([])
  })

  test('hold on a phone, also the longest unit name', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await serveScenario(page, 'markup')
    await page.goto('./?unit=exempel-1-1')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('avdelning för ekonomiskt bistånd, enhet 3')
    await expectSettled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await goWithin(page, './?unit=exempel-1-1&page=indicator&indicator=sickLeave&split=sex')
    await expect(page.getByRole('tab', { name: 'Diagram' })).toBeVisible()
    await expectSettled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test.describe('a part of the app that does not arrive', () => {
  test.use({
    expectedFaults: /ERR_FAILED|DrawnChart|AboutPage|UnitLife|dynamically imported module|error occurred in the|PartError/,
  })

  test('takes only the charts, and the figures stay with a way to the table', async ({ page }) => {
    await page.route(/DrawnChart-.*\.js$/, (route) => route.abort())
    await page.goto('./')
    const card = cardOf(page, 'sickLeave')
    await expect(chartOf(page, 'sickLeave')).toHaveAttribute('data-chart-state', 'error')
    await expect(card.getByRole('alert')).toContainText('Diagrammet kunde inte hämtas')
    await expect(card.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible()
    await expect(card).toContainText('2,8\u00a0%')
    await card.getByRole('link', { name: 'Visa tabellen' }).click()
    await expect(page.getByRole('table')).toContainText('2,79\u00a0%')
  })

  test('leaves the rest of the page and the way to other pages', async ({ page }) => {
    await page.route(/AboutPage-.*\.js$/, (route) => route.abort())
    await page.goto('./?page=about')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om siffrorna')
    await expect(page.getByRole('alert')).toContainText('En del av sidan kunde inte hämtas')
    await page.getByRole('link', { name: 'Översikt' }).click()
    await expectDrawn(page, 'headcount')
  })

  test('takes nothing else where it tells only of a unit’s past', async ({ page }) => {
    await page.route(/UnitLife-.*\.js$/, (route) => route.abort())
    await page.goto('./?feeds=exempel/index.json&unit=exempel-8')
    await expectDrawn(page, 'headcount')
    await expect(page.getByText('Enheten bildades')).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('the menu on a phone closes by Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  const menu = page.getByRole('button', { name: 'Meny' })
  await menu.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
})

test('going back keeps the place that was being read', async ({ page }) => {
  await page.goto('./')
  await expectDrawn(page, 'recruitment')
  await cardOf(page, 'recruitment').getByRole('link', { name: 'Mer om annonser och sökande' }).click()
  await expect(page.getByRole('tab', { name: 'Diagram' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expectDrawn(page, 'recruitment')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400)
})
