import type { Page } from '@playwright/test'
import type { ScenarioId } from '../../mocks/scenarios.ts'
import { axeFaults, sightsInTurn } from './support/axe.ts'
import { chartOf, expectDrawn, expectSettled, keyFigures } from './support/charts.ts'
import { filterSentence, pick, searchOf, unitField } from './support/filters.ts'
import { serveScenario } from './support/feeds.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

const isRichest = ([id]: (typeof keyFigures)[number]) => id === 'sickLeave'

test.describe('axe finds nothing', () => {
  // On one page, into which axe is put once: it is slow to start.
  test('on the overview, a key figure’s tabs and the page about the figures', async ({ page }) => {
    // The whole matrix takes a minute.
    test.setTimeout(180_000)
    await page.goto('./')
    await expectSettled(page)
    expect(await axeFaults(page, sightsInTurn())).toEqual([])
    for (const [[filters, seen], again] of inTurn(3, {
      always: [],
      others: [
        ['employment=permanent&split=sex&from=2020&to=2022', '2020–2022'],
        ['employment=fixedTerm&split=ageBand', 'visstidsanställda'],
        ['unit=lulea', 'Luleå kommun ·'],
      ] as const,
    })) {
      await test.step(`the overview, ${filters}${again}`, async () => {
        await goWithin(page, `./?${filters}`)
        await expect(filterSentence(page)).toContainText(seen)
        expect(await axeFaults(page), `${filters}${again}`).toEqual([])
      })
    }
    for (const [[id, title], again] of inTurn(6, {
      // The one with the richest chart always: bands, marks, limits and two lines.
      always: keyFigures.filter(isRichest),
      others: keyFigures.filter((one) => !isRichest(one)),
    })) {
      await test.step(`${title}${again}`, async () => {
        await goWithin(page, `./?page=indicator&indicator=${id}&split=sex`)
        for (const [tab, mark] of [
          ['Diagram', chartOf(page, id).and(page.locator('[data-chart-state=ready]'))],
          ['Tabell', page.getByRole('table')],
          ['Om måttet', page.getByRole('heading', { name: 'Så räknas det' })],
        ] as const) {
          await page.getByRole('tab', { name: tab }).click()
          await expect(mark).toBeVisible()
          expect(await axeFaults(page), `${title}${again}, ${tab}`).toEqual([])
        }
      })
    }
    await goWithin(page, './?page=about')
    await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
    expect(await axeFaults(page), 'about').toEqual([])
  })

  test('in the tree, the list of units, the units to compare with and the search, wherever they open', async ({ page }) => {
    // A page with little else on it: axe reads all of it each time.
    await page.goto(
      './?feeds=exempel/index.json&unit=exempel-5-1-1&compare=exempel-2&compare=exempel-15&page=indicator&indicator=turnover&tab=table',
    )
    await expect(page.getByRole('table')).toBeVisible()
    for (const sight of sightsInTurn()) {
      await page.setViewportSize(sight)
      if (sight.width < 1100) await page.getByRole('button', { name: 'Enheter', exact: true }).click()
      await page.getByRole('searchbox', { name: 'Sök enhet' }).fill('äldreboende')
      await expect(page.getByRole('treeitem').first()).toBeVisible()
      expect(await axeFaults(page, [sight]), 'tree').toEqual([])
      if (sight.width < 1100) await page.getByRole('button', { name: 'Enheter', exact: true }).click()
      await unitField(page).click()
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await axeFaults(page, [sight]), 'units').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Jämför med/ }).click()
      await expect(page.getByRole('list', { name: 'Valda enheter' })).toBeVisible()
      expect(await axeFaults(page, [sight]), 'compare').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      await page.keyboard.type('sjuk')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await axeFaults(page, [sight]), 'search').toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  for (const [[scenario, filters, state], again] of inTurn<readonly [ScenarioId, string, string]>(5, {
    // The one with most on it always: a list of faults that opens, and a way to try again.
    always: [['badFeed', '', 'error']],
    others: [
      ['allProtected', '', 'protected'],
      ['empty', '', 'missing'],
      ['stale', '', 'stale'],
      ['oneYear', '', 'few'],
      ['normal', 'from=2010&to=2012', 'empty'],
    ],
  })) {
    test(`on cards in the state "${state}", on the overview and on a page of their own${again}`, async ({ page }) => {
      await serveScenario(page, scenario)
      await page.goto(`./?${filters}`)
      await expectSettled(page)
      const card = page.locator(`[data-chart-state=${state}]`).first()
      await expect(card).toBeVisible()
      for (const list of await page.getByText(/^Alla fel i filen/).all()) await list.click()
      expect(await axeFaults(page)).toEqual([])
      const id = await card.getAttribute('data-chart')
      await goWithin(page, `./?page=indicator&indicator=${id}&${filters}`)
      await expect(page.locator(`[data-chart-state=${state}]`)).toHaveCount(1)
      await expect(page.locator(`[data-chart-state=${state}]`)).toBeVisible()
      expect(await axeFaults(page)).toEqual([])
    })
  }
})

test.describe('axe finds nothing where files do not arrive', () => {
  test.use({ expectedFaults: /status 500|status of 500/ })

  for (const [file, again] of inTurn(3, { always: ['index.json'], others: ['kommunstaben/turnover.json'] })) {
    test(`namely ${file}${again}`, async ({ page }) => {
      await page.route(`**/feeds/${file}`, (route) => route.fulfill({ status: 500 }))
      await page.goto('./')
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await axeFaults(page)).toEqual([])
    })
  }
})

/**
 * What has the focus in words, its role or tag and its name, and whether that is seen: by an outline of two pixels or more around
 * itself, its label or its neighbour.
 */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { on: '', isSeen: false }
    const name =
      element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent
    const around = [element, element.nextElementSibling, element.parentElement, element.closest('label')]
    const isSeen = around.some((one) => {
      if (one === null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    return { on: `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name?.trim() ?? ''}`, isSeen }
  })

test.describe('by keyboard alone', () => {
  test('the first stop leads past the menu to the content', async ({ page }) => {
    await page.goto('./')
    await expectSettled(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('navigation', { name: 'Enhetens plats i organisationen' }).getByRole('link')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(unitField(page)).toBeFocused()
  })

  test('the filters work', async ({ page }) => {
    await page.goto('./')
    await expectSettled(page)
    await page.getByLabel('Till år').focus()
    await page.keyboard.press('ArrowUp')
    await expect(filterSentence(page)).toContainText('2019–2022')
    await page.keyboard.press('Tab')
    expect((await focus(page)).on).toBe('input Alla')
    await page.keyboard.press('ArrowRight')
    await expect(filterSentence(page)).toContainText('tillsvidareanställda')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(filterSentence(page)).toContainText('kvinnor, män och totalt')
    await page.keyboard.press('Tab')
    expect((await focus(page)).on).toBe('button Luleå kommun')
    await page.keyboard.press('Tab')
    expect((await focus(page)).on).toBe('button Återställ')
    await page.keyboard.press('Enter')
    expect(searchOf(page)).toBe('')
  })

  test('a card leads to its key figure, where tabs and chart answer to the arrows', async ({ page }) => {
    await page.goto('./')
    await expectSettled(page)
    await page.getByRole('link', { name: 'Mer om sjukfrånvaro' }).press('Enter')
    await expectDrawn(page, 'sickLeave')
    await page.getByRole('tab', { name: 'Diagram' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('tab', { name: 'Om måttet' })).toBeFocused()
    await expect(page.getByRole('tabpanel', { name: 'Om måttet' })).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('table')).toBeVisible()
    await page.keyboard.press('Home')
    await expectDrawn(page, 'sickLeave')
    await page.keyboard.press('Tab')
    expect(await focus(page)).toEqual({ on: expect.stringContaining('group Diagram'), isSeen: true })
    await page.keyboard.press('End')
    const chart = page.getByRole('group', { name: /^Diagram\./ })
    await expect(chart.locator('[aria-live]')).toHaveText(/^2023\. Totalt: 2,8\s%/)
    await page.keyboard.press('ArrowLeft')
    await expect(chart.locator('[aria-live]')).toHaveText(/^2022\. Totalt: 3,0\s%/)
    await page.keyboard.press('Escape')
    await expect(chart.locator('.readout')).toHaveCount(0)
  })

  for (const [address, again] of inTurn(3, {
    always: ['./'],
    others: ['./?page=indicator&indicator=sickLeave&split=sex', './?page=indicator&indicator=age&tab=table', './?page=about'],
  })) {
    test(`every stop shows that it has the focus: ${address}${again}`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Personal i siffror')
      await expect(page.getByText('Hämtar uppgifter')).toHaveCount(0)
      const unseen: string[] = []
      let stops = 0
      const next = () => page.keyboard.press('Tab').then(() => focus(page))
      for (let { on, isSeen } = await next(); on !== ''; { on, isSeen } = await next()) {
        if (!isSeen) unseen.push(on)
        if (++stops > 80) throw new Error('the focus never leaves the page')
      }
      expect(unseen).toEqual([])
      expect(stops).toBeGreaterThan(10)
    })
  }

  test('a phone’s menu opens, leads on and closes', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./')
    await expectSettled(page)
    const link = page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Personalomsättning' })
    await expect(link).toBeHidden()
    const menu = page.getByRole('button', { name: 'Meny' })
    await expect(menu).toHaveAttribute('aria-expanded', 'false')
    await menu.press('Enter')
    await expect(menu).toHaveAttribute('aria-expanded', 'true')
    await expect(link).toBeVisible()
    await link.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('33 av 283 slutade 2023')
    await expect(link).toBeHidden()
  })
})

test.describe('on a screen 320 pixels wide', () => {
  test('no page is wider than the screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const wide: string[] = []
    const measure = async (what: string) => {
      await expect(page.getByText('Hämtar uppgifter')).toHaveCount(0)
      await expect(page.locator('[data-chart-state="loading"]')).toHaveCount(0)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${what}: ${width}`)
    }
    await page.goto('./?split=sex')
    await expectSettled(page)
    await measure('overview')
    for (const [[id, title], again] of inTurn(2, {
      always: keyFigures.filter(isRichest),
      others: keyFigures.filter((one) => !isRichest(one)),
    })) {
      await goWithin(page, `./?page=indicator&indicator=${id}&split=sex`)
      await expectDrawn(page, id)
      await measure(`${title}${again}`)
      for (const tab of ['Tabell', 'Om måttet']) {
        await page.getByRole('tab', { name: tab }).click()
        await measure(`${title}${again}, ${tab}`)
      }
    }
    await goWithin(page, './?page=about')
    await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
    await measure('about')
    expect(wide).toEqual([])
  })

  test('the filters and the menu are within reach', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./')
    await expectSettled(page)
    await pick(page, 'Anställning', 'Visstid')
    await expect(filterSentence(page)).toContainText('visstidsanställda')
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('link', { name: 'Om siffrorna' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om siffrorna')
  })
})

test('paper is white with dark text, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('./?page=indicator&indicator=sickLeave')
  await expectDrawn(page, 'sickLeave')
  const note = page.getByText('Siffrorna för 2019 stämmer inte ihop')
  await expect(note).toHaveCSS('color', 'rgb(138, 75, 0)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})
