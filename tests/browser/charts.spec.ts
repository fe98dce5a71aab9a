import type { Page } from '@playwright/test'
import { chartOf, dotsAmong, expectDrawn, expectSettled, keyFigures, linesAmong, shapesIn, textsIn } from './support/charts.ts'
import { pick } from './support/filters.ts'
import { builtInFeed, holdRequests, replaceFeed } from './support/feeds.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

const chartScript = /\/assets\/DrawnChart-[^/]*\.js$/

test('every chart of the overview is drawn in full', async ({ page }) => {
  await page.goto('./')
  for (const [id] of keyFigures) await expectDrawn(page, id)
  await expect(page.locator('[data-chart]')).toHaveCount(keyFigures.length)
})

test('every key figure’s own chart is drawn in full, one after the other by "Nästa nyckeltal"', async ({ page }) => {
  await page.goto('./?page=indicator&indicator=headcount')
  for (const [id, title] of keyFigures) {
    await expectDrawn(page, id)
    await expect(page.getByRole('link', { name: title, exact: true }).and(page.locator('[aria-current=page]'))).toBeVisible()
    const next = page.getByRole('link', { name: /^Nästa nyckeltal/ })
    if (id === 'recruitment') await expect(next).toHaveCount(0)
    else await next.click()
  }
})

test.describe('what a chart claims by its form', () => {
  const shapesOf = async (page: Page, id: string, state: 'ready' | 'few' = 'ready') =>
    shapesIn(await expectDrawn(page, id, state))

  test('a line needs three years, stands on zero until "Zooma" is chosen, and differs by more than colour', async ({ page }) => {
    await test.step('two years are two dots without a line', async () => {
      await page.goto('./?page=indicator&indicator=turnover')
      const shapes = await shapesOf(page, 'turnover')
      expect(dotsAmong(shapes)).toHaveLength(2)
      expect(linesAmong(shapes)).toEqual([])
    })

    await test.step('one year is one dot in each panel', async () => {
      await goWithin(page, './?page=indicator&indicator=turnover&from=2023')
      await expect(page.getByLabel('Från år')).toHaveValue('2023')
      expect(dotsAmong(await shapesOf(page, 'turnover'))).toHaveLength(1)
      await goWithin(page, './?page=indicator&indicator=sickLeave&from=2023')
      expect(linesAmong(await shapesOf(page, 'sickLeave', 'few'))).toEqual([])
      await expect(page.getByText('Urvalet har bara ett år. En utveckling kräver minst tre.')).toBeVisible()
    })

    await test.step('two chosen years of a line are dots, and the card says that it is too few', async () => {
      await goWithin(page, './?page=indicator&indicator=sickLeave&from=2022&to=2023')
      await expect(page.getByText('Urvalet har bara två år. En utveckling kräver minst tre.')).toBeVisible()
      expect(linesAmong(await shapesOf(page, 'sickLeave', 'few'))).toEqual([])
    })

    await test.step('five years are a line through five points', async () => {
      await goWithin(page, './?page=indicator&indicator=sickLeave')
      const lines = linesAmong(await shapesOf(page, 'sickLeave'))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toHaveLength(1)
      expect(lines[0]?.[0]?.match(/L/g)).toHaveLength(4)
    })

    await test.step('it stands on zero until "Zooma" is chosen, and is then stamped in the chart and in words', async () => {
      const chart = await expectDrawn(page, 'sickLeave')
      expect((await textsIn(chart))[0]).toBe('0')
      await pick(page, 'Axel', 'Zooma')
      await expect(chart.getByText(/^Axeln börjar vid 2,0\s%$/)).toBeVisible()
      expect((await textsIn(chart))[0]).toBe('2,0')
      await expect(page.getByRole('status').filter({ hasText: /^Du ser: .* · zoomad axel$/ })).toBeVisible()
      await expect(page.getByText(/Axeln börjar vid 2,0\s%\.$/)).toBeAttached()
      await pick(page, 'Axel', 'Från noll')
      await expect(chart.getByText(/^Axeln börjar vid/)).toHaveCount(0)
    })

    await test.step('women and men differ by more than colour', async () => {
      await pick(page, 'Visa', 'Kön')
      const chart = await expectDrawn(page, 'sickLeave')
      await expect(chart.locator('svg')).toContainText(/Kvinnor.*Män/)
      const markers = (fill: string) => (path: { readonly path: string; readonly fill: string }) =>
        path.fill.toUpperCase() === fill
      const shapes = (await shapesIn(chart)).filter(({ width }) => width > 4 && width < 30)
      const [women, men] = [shapes.filter(markers('#43246F')), shapes.filter(markers('#C26A00'))]
      expect(women.length).toBeGreaterThanOrEqual(5)
      expect(men.length).toBeGreaterThanOrEqual(5)
      expect(new Set(women.map(({ path }) => path))).not.toEqual(new Set(men.map(({ path }) => path)))
    })
  })

  test('a year without a figure is a gap that no line crosses, and a note says so', async ({ page }) => {
    const feed = await builtInFeed('kommunstaben/sickLeave.json')
    const cellsPerYear = 12
    feed.value[2 * cellsPerYear] = null
    await replaceFeed(page, 'kommunstaben/sickLeave.json', feed)
    await page.goto('./?page=indicator&indicator=sickLeave')
    const lines = linesAmong(await shapesOf(page, 'sickLeave'))
    const pieces = lines.flat()
    expect(pieces.every((piece) => (piece.match(/L/g)?.length ?? 0) <= 1)).toBe(true)
    await expect(page.getByText('Uppgift saknas i källan för 2021.')).toBeVisible()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await expect(page.getByRole('cell', { name: 'saknas' })).toHaveCount(1)
  })

  test('columns stand on zero, whatever the axis is, under the flags of events with their words below', async ({ page }) => {
    await page.goto('./?page=indicator&indicator=headcount')
    const chart = await expectDrawn(page, 'headcount')
    expect(await textsIn(chart)).toEqual(expect.arrayContaining(['1', '2']))
    const events = page.getByRole('list', { name: 'Händelser' }).getByRole('listitem')
    await expect(events).toContainText(['Nio kontor blev en förvaltning', 'Coronapandemin'])
    for (const scale of ['zero', 'zoom']) {
      await goWithin(page, `./?page=indicator&indicator=headcount&employment=permanent&scale=${scale}`)
      await expectDrawn(page, 'headcount')
      await expect(chart.getByText('283', { exact: true })).toBeVisible()
      const middleOf = async (tick: string) => {
        const box = await chart.getByText(tick, { exact: true }).boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 0) / 2
      }
      const [zero, top] = [await middleOf('0'), await middleOf('300')]
      const columns = (await shapesIn(chart)).filter(({ path, width, height }) => /[Zz]$/.test(path) && width > 40 && height > 40)
      for (const column of columns) expect(Math.abs(column.top + column.height - zero), scale).toBeLessThan(4)
      const counts = columns.map(({ height }) => (300 * height) / (zero - top))
      for (const [i, count] of [241, 239, 255, 271, 283].entries())
        expect(Math.abs((counts[i] ?? 0) - count), scale).toBeLessThan(3)
      expect(counts).toHaveLength(5)
      await expect(chart.getByText(/^Axeln börjar vid/)).toHaveCount(0)
    }
  })
})

test.describe('before the charts’ part of the app has arrived', () => {
  test('values, sentences and sparklines are on the screen, and then the charts are drawn', async ({ page }) => {
    const gate = await holdRequests(page, chartScript)
    await page.goto('./')
    await expect(page.locator('[data-tile-value="headcount"]')).toHaveText('299')
    await expect(page.locator('[data-tile-value="sickLeave"]')).toHaveText(/2,8\s%/)
    await expect(page.locator('[data-tile-value="recruitment"]')).toHaveText('18,1')
    await expect(page.locator('.tile svg.sparkline')).toHaveCount(keyFigures.length)
    await expect(page.getByRole('region', { name: 'Läget' }).getByRole('listitem').first()).toContainText('299 månadsanställda')
    await expect(page.getByRole('heading', { level: 3, name: /^33 av 283 slutade 2023/ })).toBeVisible()
    await expect(page.locator('[data-chart-state="loading"]')).toHaveCount(keyFigures.length)
    await expect(page.locator('[data-chart] svg')).toHaveCount(0)
    gate.open()
    for (const [id] of keyFigures) await expectDrawn(page, id)
  })
})

test.describe('while a page loads', () => {
  /** Sums the layout shifts of a page from its first moment. */
  const watchShifts = (page: Page) =>
    page.addInitScript(() => {
      const seen = window as unknown as { shifted: number }
      seen.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
  const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted)

  const overview = ['the overview', './'] as const
  const ofKeyFigure = ['the page of a key figure', './?page=indicator&indicator=sickLeave'] as const
  const [desk, phone] = [[1440, 900] as const, [390, 844] as const]
  for (const [[[what, address], [width, height]], again] of inTurn<
    readonly [readonly [string, string], readonly [number, number]]
  >(2, {
    always: [
      [overview, phone],
      [ofKeyFigure, desk],
    ],
    others: [
      [overview, desk],
      [ofKeyFigure, phone],
    ],
  })) {
    test(`${what} moves less than 0.02 at ${width} pixels${again}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      await page.goto(address)
      await expectSettled(page)
      expect(await shiftOf(page)).toBeLessThan(0.02)
    })
  }

  test('the overview hardly moves when figures and then charts arrive late', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await watchShifts(page)
    const [figures, charts] = [await holdRequests(page, /\/feeds\/kommunstaben\//), await holdRequests(page, chartScript)]
    await page.goto('./')
    await expect(page.getByRole('region', { name: 'Filter' })).toBeVisible()
    figures.open()
    await expect(page.locator('[data-tile-value="headcount"]')).toHaveText('299')
    charts.open()
    await expectSettled(page)
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })

  test('the overview hardly moves when the typeface arrives last, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await watchShifts(page)
    const typeface = await holdRequests(page, /\.woff2$/)
    await page.goto('./', { waitUntil: 'commit' })
    await expectSettled(page)
    const isThere = () => page.evaluate(() => document.fonts.check("15px 'Source Sans 3 Variable'"))
    expect(await isThere()).toBe(false)
    typeface.open()
    await expect.poll(isThere).toBe(true)
    await expectSettled(page)
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })
})

test('a changed filter is drawn at once, and other cards stay as they are', async ({ page }) => {
  await page.goto('./')
  await expectSettled(page)
  const turnover = chartOf(page, 'turnover').locator('svg')
  await turnover.evaluate((svg) => svg.setAttribute('data-kept', 'yes'))
  await pick(page, 'Anställning', 'Tillsvidare')
  const headcount = await expectDrawn(page, 'headcount')
  await expect(headcount.getByText('283', { exact: true })).toBeVisible()
  await expect(page.getByRole('article', { name: /^283 tillsvidareanställda/ })).toBeVisible()
  await expect(turnover).toHaveAttribute('data-kept', 'yes')
})
