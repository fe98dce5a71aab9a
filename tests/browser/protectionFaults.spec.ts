import type { Page, Route } from '@playwright/test'
import { chartOf, expectSettled } from './support/charts.ts'
import { holdRequests } from './support/feeds.ts'
import { expect, test } from './support/test.ts'
import { inTurn } from './support/turns.ts'

const years = ['2021', '2022', '2023']

/** A dataset of one unit with the same value each year; all divisions are undivided. */
const dataset = (divisions: Readonly<Record<string, string>>, measure: string, value: number) => ({
  version: '2.0',
  class: 'dataset',
  source: 'Påhittad källa',
  id: ['unit', 'time', ...Object.keys(divisions), 'measure'],
  size: [1, years.length, ...Object.keys(divisions).map(() => 1), 1],
  dimension: {
    unit: { category: { index: ['liten'] } },
    time: { category: { index: years } },
    ...Object.fromEntries(Object.entries(divisions).map(([id, code]) => [id, { category: { index: [code] } }])),
    measure: { category: { index: [measure], unit: { [measure]: { decimals: measure === 'rate' ? 1 : 0 } } } },
  },
  value: years.map(() => value),
})

const item = (area: string) => ({
  class: 'dataset',
  href: `${area}.json`,
  label: area,
  extension: { area, units: ['liten'] },
})

const catalog = {
  version: '2.0',
  class: 'collection',
  link: { item: ['sickLeave', 'headcount'].map(item) },
  extension: {
    contract: 1,
    organisation: { id: 'liten', label: 'Liten kommun' },
    units: { category: { index: ['liten'], label: { liten: 'Liten kommun' } } },
  },
}

/** No page may ever say it: the sick leave of a group that is too small. */
const secret = /10,7/

/** A municipality whose sick leave has no sizes of its own: only the headcount tells how few they are. */
async function serveSmall(page: Page, persons: number): Promise<void> {
  const files: Readonly<Record<string, unknown>> = {
    'index.json': catalog,
    'sickLeave.json': dataset({ group: 'all' }, 'rate', 10.7),
    'headcount.json': dataset({ employment: 'total', sex: 'total' }, 'persons', persons),
  }
  await page.route('**/feeds/**', (route) => {
    const json = files[new URL(route.request().url()).pathname.split('/feeds/').at(-1) ?? '']
    return json === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json })
  })
}

type Answer = (route: Route) => Promise<void>

const login: Answer = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logga in</title><form></form>' })
const cut: Answer = (route) => route.fulfill({ contentType: 'application/json', body: '{"version": "2.0", "contract": 1, "cla' })
const refusal =
  (status: number): Answer =>
  (route) =>
    route.fulfill({ status })

const sickLeave = (page: Page) => chartOf(page, 'sickLeave')
const cardOf = (page: Page, id: string) => page.locator(`[data-card="${id}"]`)
const retry = (page: Page, id: string) => cardOf(page, id).getByRole('button', { name: 'Försök igen' }).click()

async function expectState(page: Page, id: string, state: string): Promise<void> {
  await expect(chartOf(page, id)).toHaveAttribute('data-chart-state', state)
  expect(await page.locator('body').innerText()).not.toMatch(secret)
}

test.use({ expectedFaults: /status (of )?(40[1348]|425|429|503)/ })

test.describe('a file that tells how large the groups of another are', () => {
  const headcount = '**/feeds/headcount.json'

  async function comesFirst(page: Page): Promise<void> {
    const gate = await holdRequests(page, /sickLeave\.json$/)
    await page.goto('./')
    await expectState(page, 'headcount', 'error')
    await expectState(page, 'sickLeave', 'loading')
    gate.open()
    await expectState(page, 'sickLeave', 'error')
    await expect(cardOf(page, 'sickLeave').getByRole('alert')).toContainText('Den filen säger hur stora grupperna är.')
    await page.unroute(headcount)
    await retry(page, 'headcount')
  }

  async function comesLast(page: Page): Promise<void> {
    const gate = await holdRequests(page, /headcount\.json$/)
    const arrived = page.waitForResponse('**/feeds/sickLeave.json')
    await page.goto('./')
    await (await arrived).finished()
    await expectState(page, 'sickLeave', 'loading')
    gate.open()
    await expectState(page, 'sickLeave', 'error')
    await expectState(page, 'headcount', 'error')
    await page.unroute(headcount)
    await retry(page, 'sickLeave')
  }

  type Kind = readonly [what: string, answer: Answer]
  const first = (kind: Kind) => [...kind, 'came first', comesFirst] as const
  const last = (kind: Kind) => [...kind, 'came last', comesLast] as const
  const refused = (status: number): Kind => [`is refused with ${status}`, refusal(status)]
  const [isLogin, isCut]: readonly [Kind, Kind] = [
    ['is a login page', login],
    ['is cut', cut],
  ]
  const alike = [403, 404, 408, 425, 429].map(refused)
  const lost = inTurn(7, {
    // Each kind and each order always: a refusal, half a file and another file. One status is refused as the others are.
    always: [first(refused(401)), last(isCut), first(isLogin)],
    others: [...[refused(401), isLogin, ...alike].map(last), ...[isCut, ...alike].map(first)],
  })

  for (const [[what, answer, order, come], again] of lost) {
    test(`lets nothing be shown where it ${what} and ${order}, until both are read anew${again}`, async ({ page }) => {
      await serveSmall(page, 8)
      await page.route(headcount, answer)
      await come(page)
      await expectState(page, 'sickLeave', 'protected')
      await expect(chartOf(page, 'headcount')).not.toHaveAttribute('data-chart-state', 'error')
    })
  }

  test('is told to a reader who may have been logged out, without asking again unasked', async ({ page }) => {
    await serveSmall(page, 8)
    let asked = 0
    await page.route(headcount, (route) => {
      asked++
      return route.fulfill({ status: 401 })
    })
    await page.goto('./?page=indicator&indicator=headcount')
    await expect(page.getByRole('alert')).toContainText('headcount.json skulle hämtas. Du kan ha loggats ut. Ladda om sidan.')
    await expectSettled(page)
    // Once for itself and once for each area that is judged by it, unless they asked at the same time.
    expect(asked).toBeLessThanOrEqual(4)
  })

  test('leaves the page of the other figure with a new attempt', async ({ page }) => {
    await serveSmall(page, 8)
    await page.route(headcount, login)
    await page.goto('./?page=indicator&indicator=sickLeave')
    await expectState(page, 'sickLeave', 'error')
    await expect(page.getByRole('alert')).toContainText('En webbsida kom i stället för filen feeds/headcount.json.')
    await page.unroute(headcount)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expectState(page, 'sickLeave', 'protected')
  })
})

test.describe('settings with a limit that is stricter than the usual', () => {
  const settings = '**/config.json'
  /** Sixteen are more than the act asks to hide, and fewer than this organisation does. */
  const own = { contract: 1, protection: { sickLeave: { atMost: 20 } } }
  const json =
    (more: object): Answer =>
    (route) =>
      route.fulfill({ json: { ...own, ...more } })

  const colour = { template: { colours: { accent: 'gul' } } }
  const anySite = { embed: { origins: ['*'] } }
  const faulty = inTurn<readonly [string, object]>(4, {
    always: [
      ['have another limit that is too low', { protection: { ...own.protection, other: { fewerThan: 2 } } }],
      ['have a wrong colour and name any site', { ...colour, ...anySite }],
    ],
    others: [
      ['are of a later version', { contract: 2 }],
      ['name a site with a slash', { embed: { origins: ['https://intranat.exempel.se/'] } }],
      ['name any site', anySite],
      ['have a wrong colour', colour],
    ],
  })
  for (const [[what, fault], again] of faulty) {
    test(`keep it where they ${what}, and every page says so${again}`, async ({ page }) => {
      await serveSmall(page, 16)
      await page.route(settings, json(fault))
      await page.goto('./')
      await expectState(page, 'sickLeave', 'protected')
      await expect(chartOf(page, 'headcount')).not.toHaveAttribute('data-chart-state', /error|protected/)
      const notice = page.getByText(/^Kommunens inställningar \(config\.json\) innehåller fel\./)
      await expect(notice).toContainText('högst 20 personer, och andra uppgifter inte för grupper på färre än 5')
      await page.getByRole('link', { name: 'Om siffrorna' }).click()
      await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
      await expect(notice).toBeVisible()
    })
  }

  test('keep it where they come at the third attempt', async ({ page }) => {
    await serveSmall(page, 16)
    let attempts = 0
    await page.route(settings, (route) => (++attempts < 3 ? route.fulfill({ status: 503 }) : route.fulfill({ json: own })))
    await page.goto('./')
    await expectState(page, 'sickLeave', 'protected')
    await expect(page.getByText('config.json')).toHaveCount(0)
  })

  const lost = inTurn<readonly [string, Answer]>(2, {
    always: [
      ['are refused', refusal(401)],
      ['are out of reach for long', refusal(503)],
    ],
    others: [
      ['are a login page', login],
      ['are cut', cut],
    ],
  })
  for (const [[what, answer], again] of lost) {
    test(`leave no figure where they ${what}, until one new attempt heals every card${again}`, async ({ page }) => {
      await serveSmall(page, 16)
      await page.route(settings, answer)
      await page.goto('./')
      await expectState(page, 'headcount', 'error')
      await expectState(page, 'sickLeave', 'error')
      await expect(cardOf(page, 'headcount').getByRole('alert')).toContainText('Den filen säger vilka grupper som ska skyddas.')
      await expect(page.getByText(/^Kommunens inställningar har inte kommit fram\./)).toBeVisible()
      await page.unroute(settings)
      await page.route(settings, json({}))
      await retry(page, 'headcount')
      await expectState(page, 'sickLeave', 'protected')
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.getByText(/har inte kommit fram/)).toHaveCount(0)
      await expect(sickLeave(page)).toBeVisible()
    })
  }
})

test.describe('an organisation without settings', () => {
  test('has the usual limits, and no page but that about data speaks of them', async ({ page }) => {
    await serveSmall(page, 8)
    await page.route('**/config.json', refusal(404))
    await page.goto('./')
    await expectState(page, 'sickLeave', 'protected')
    await expect(page.getByText('config.json')).toHaveCount(0)
    await page.getByRole('link', { name: 'Data och kvalitet' }).click()
    await expect(page.getByText(/^Kommunen har inga egna inställningar/)).toBeVisible()
  })
})
