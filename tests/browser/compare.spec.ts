import type { Locator, Page } from '@playwright/test'
import { axeFaults, sightsInTurn } from './support/axe.ts'
import { dotsAmong, expectDrawn, plain, shapesIn, textsIn } from './support/charts.ts'
import { holdRequests, serveScenario } from './support/feeds.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'

const administrations = ['Kommunledningsförvaltningen', 'Utbildningsförvaltningen', 'Socialförvaltningen']
const address = './?page=compare&indicator=turnover&unit=exempel-2'

test.beforeEach(async ({ page }) => {
  await serveScenario(page, 'normal')
})

/** Where the texts that are names stand in a chart, from the top. */
async function namesIn(chart: Locator, names: readonly string[]) {
  const boxes = await chart.locator('svg text').evaluateAll((texts) =>
    texts.map((text) => {
      const { top, height } = text.getBoundingClientRect()
      return { text: text.textContent ?? '', weight: getComputedStyle(text).fontWeight, middle: top + height / 2 }
    }),
  )
  return names.map((name) => boxes.find(({ text }) => text === name))
}

/** The points of the plot that are drawn for units: rings and dots, the diamonds of references not among them. */
async function pointsIn(chart: Locator) {
  const shapes = await shapesIn(chart)
  return shapes
    .filter(({ path, width }) => path.startsWith('M1 0A1 1') && width > 6)
    .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2, width }))
    .toSorted((a, b) => a.y - b.y)
}

/** The table's values by unit. */
async function valuesIn(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = await page
    .getByRole('table')
    .locator('tbody tr')
    .filter({ has: page.locator('td') })
    .evaluateAll((found) =>
      found
        .map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? ''))
        .map(([name, value]) => [name, value]),
    )
  return new Map(rows.map(([name = '', value = '']) => [name, Number.parseFloat(value.replace(',', '.'))]))
}

test('units stand in the order of the tree, each dot where the table says, and are read off by pointer and by the arrow keys', async ({
  page,
}) => {
  await page.goto(address)
  const chart = await expectDrawn(page, 'turnover-compare')
  const points = await pointsIn(chart)
  const names = await namesIn(chart, administrations)

  await test.step('in the order of the tree, each dot where the table says', async () => {
    const values = await valuesIn(page)
    expect(points).toHaveLength(3)
    names.forEach((name, i) => expect(Math.abs((name?.middle ?? 0) - (points[i]?.y ?? 99))).toBeLessThan(8))
    const left = [...points].sort((a, b) => a.x - b.x).map((point) => administrations[points.indexOf(point)])
    const least = administrations.toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0))
    expect(left).toEqual(least)
  })

  await test.step('the own unit is larger and bold', () => {
    expect(names.map((name) => name?.weight)).toEqual(['400', '600', '400'])
    const [above, own] = points
    expect(own?.width ?? 0).toBeGreaterThan((above?.width ?? 99) + 2)
  })

  await test.step('the small diagrams share one scale, printed once per row', async () => {
    const texts = await textsIn(await expectDrawn(page, 'turnover-panels'))
    expect(texts).toEqual(expect.arrayContaining(['Exempelkommunen', 'Kommunledningsförvaltningen', 'Socialförvaltningen']))
    expect(texts.filter((text) => text === '25')).toHaveLength(1)
  })

  await test.step('a unit is read off by pointer and by the arrow keys alone', async () => {
    const group = chart.getByRole('group', { name: /^Diagram\. Läs av enhet/ })
    await group.scrollIntoViewIfNeeded()
    const [point] = await pointsIn(chart)
    await page.mouse.move(point?.x ?? 0, point?.y ?? 0)
    await expect(chart.locator('.readout')).toContainText('Kommunledningsförvaltningen')
    await page.mouse.move(0, 0)
    await expect(chart.locator('.readout')).toHaveCount(0)
    await group.focus()
    await group.press('End')
    await expect(group.locator('[aria-live]')).toHaveText(/^Socialförvaltningen\. Personalomsättning: /)
    await group.press('ArrowUp')
    await expect(group.locator('[aria-live]')).toHaveText(/egen enhet\.$/)
    await group.press('Escape')
    await expect(chart.locator('.readout')).toHaveCount(0)
  })
})

test('axe finds nothing in any sight', async ({ page }) => {
  await page.goto(`${address}&compare=exempel-1-1`)
  await expectDrawn(page, 'turnover-panels')
  expect(await axeFaults(page, sightsInTurn())).toEqual([])
})

test('nothing is wider than a narrow phone', async ({ page }) => {
  const addressOf = (id: string) => `./?page=compare&indicator=${id}&unit=exempel-2-1&split=sex`
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(addressOf('turnover'))
  for (const id of ['turnover', 'sickLeave', 'headcount', 'age']) {
    await goWithin(page, addressOf(id))
    await expectDrawn(page, `${id}-compare`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320)
  }
})

test('only the files of the compared units are asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const file = /feeds\/(.+)\/turnover\.json/.exec(request.url())?.[1]
    if (file !== undefined) asked.push(file)
  })
  await page.goto('./?page=compare&indicator=turnover&unit=exempel-2-1&compare=exempel-3')
  await expectDrawn(page, 'turnover-compare')
  expect([...new Set(asked)].sort()).toEqual(['exempel', 'exempel-2', 'exempel-2-1', 'exempel-2-2', 'exempel-3'])
})

test('says how many units have arrived while it waits', async ({ page }) => {
  const gate = await holdRequests(page, /exempel-3\/turnover\.json/)
  await page.goto(address)
  await expect(page.getByText('Hämtar 3 av 4 enheter')).toBeVisible()
  gate.open()
  await expectDrawn(page, 'turnover-compare')
})

test('a chart with five lines becomes small diagrams that can be read off one by one', async ({ page }) => {
  await page.goto('./?page=indicator&indicator=sickLeave&unit=exempel-2&compare=exempel-1&compare=exempel-3&compare=exempel-1-1')
  const chart = await expectDrawn(page, 'sickLeave')
  expect(await textsIn(chart)).toEqual(expect.arrayContaining(['Kommunledningsförvaltningen', 'Ekonomiavdelningen']))
  const group = chart.getByRole('group', { name: /^Diagram\./ })
  await group.focus()
  await group.press('End')
  await group.press('ArrowDown')
  const said = plain(await group.locator('[aria-live]').innerText())
  expect(said).toMatch(/^2024\. Utbildningsförvaltningen: .*Kommunledningsförvaltningen: /)
  expect(dotsAmong(await shapesIn(chart)).length).toBeGreaterThan(8)
})

test.describe('a municipality of twenty workplaces, one of which many leave', () => {
  const ids = Array.from({ length: 20 }, (_, i) => `plats-${i + 1}`)
  const years = Array.from({ length: 12 }, (_, i) => String(2013 + i))
  const measures = ['employees', 'leavers', 'joiners'] as const
  const units = ['staden', ...ids]
  /** A tenth leave each workplace, a third the last, and as many come: none grows. */
  const of = (unit: string, measure: (typeof measures)[number]): number => {
    if (unit === 'staden') return ids.reduce((sum, id) => sum + of(id, measure), 0)
    const staff = 60 + 10 * ids.indexOf(unit)
    return measure === 'employees' ? staff : Math.round(staff * (unit === 'plats-20' ? 0.33 : 0.1))
  }
  const dataset = {
    version: '2.0',
    class: 'dataset',
    source: 'Påhittad källa',
    id: ['unit', 'time', 'measure'],
    size: [units.length, years.length, measures.length],
    dimension: {
      unit: { category: { index: units } },
      time: { category: { index: years } },
      measure: {
        category: { index: measures, unit: Object.fromEntries(measures.map((measure) => [measure, { decimals: 0 }])) },
      },
    },
    value: units.flatMap((unit) => years.flatMap(() => measures.map((measure) => of(unit, measure)))),
  }
  const labelOf = (unit: string) => (unit === 'staden' ? 'Staden' : `Plats ${unit.slice(6)}`)
  const catalog = {
    version: '2.0',
    class: 'collection',
    link: { item: [{ class: 'dataset', href: 'turnover.json', label: 'turnover', extension: { area: 'turnover', units } }] },
    extension: {
      contract: 1,
      organisation: { id: 'staden', label: 'Staden' },
      units: {
        category: {
          index: units,
          label: Object.fromEntries(units.map((unit) => [unit, labelOf(unit)])),
          child: { staden: ids },
        },
      },
    },
  }

  test.use({ expectedFaults: /status (of )?404/ })

  test('names the one that stands out beside a funnel of them all, on a desk and on a phone', async ({ page }) => {
    await page.route('**/feeds/**', (route) => {
      const name = new URL(route.request().url()).pathname.split('/feeds/').at(-1)
      const json = name === 'index.json' ? catalog : name === 'turnover.json' ? dataset : undefined
      return json === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json })
    })
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('./?page=compare&indicator=turnover&unit=staden')
      const funnel = page.locator('section[aria-labelledby="compare-funnel"]')
      await expect(funnel).toContainText(/Plats 20/)
      await expect(funnel).not.toContainText(/Plats 19/)
      const chart = funnel.locator('[data-chart]')
      await expect(chart).toHaveAttribute('data-chart-state', 'ready')
      const [frame, drawn] = [await chart.boundingBox(), await chart.locator('svg').boundingBox()]
      // The picture fills its own place, and nothing else.
      expect(drawn).toEqual(frame)
      expect((frame?.x ?? 0) + (frame?.width ?? width + 1)).toBeLessThanOrEqual(width)
      // A point for each workplace.
      expect((await pointsIn(chart)).length).toBeGreaterThanOrEqual(ids.length)
    }
    // It sees the page in both sights itself.
    expect(await axeFaults(page)).toEqual([])
  })
})
