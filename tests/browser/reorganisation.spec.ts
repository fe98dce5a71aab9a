import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import JSONstat from 'jsonstat-toolkit'
import { chartOf, expectDrawn, linesAmong, shapesIn, tableIn, textsIn } from './support/charts.ts'
import { pick, searchOf } from './support/filters.ts'
import { expect, test } from './support/test.ts'

const culture = 'exempel-15'
const leisure = 'exempel-16'
/** What they became in 2018. */
const merged = 'exempel-8'
/** A department of theirs was divided in 2018, and one part went to another administration. */
const divided = 'exempel-10'

const yearsFrom = (first: number) => Array.from({ length: 2025 - first }, (_, i) => String(first + i))
const organisation = (page: Page) => page.getByRole('group', { name: 'Organisation', exact: true })
const events = (page: Page) => page.getByRole('list', { name: 'Händelser' }).getByRole('listitem')

/** The address of a key figure's page in the made-up municipality. */
const addressOf = (indicator: string, unit: string, more = '') =>
  `./?feeds=exempel/index.json&page=indicator&indicator=${indicator}&unit=${unit}${more}`

/** A dataset of the build as another reader than the app's understands it. */
async function published(file: string) {
  return JSONstat(JSON.parse(await readFile(`dist/exempel/${file}`, 'utf8')))
}

/** How many are published as employed in all by a unit at the end of a year. */
async function staffOf(unit: string, time: string): Promise<number> {
  const total = { unit, time, employment: 'total', sex: 'total', measure: 'persons' }
  return (await published(`${unit}/headcount.json`)).Data(total).value ?? Number.NaN
}

/** Where the points of each drawn line stand from left to right, one piece of a line at a time. Bands and signs of breaks are no lines. */
async function piecesIn(page: Page, indicator: string): Promise<readonly (readonly number[])[]> {
  const shapes = await shapesIn(await expectDrawn(page, indicator))
  return linesAmong(shapes)
    .flat()
    .map((piece) => [...piece.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x)))
    .filter((xs) => xs.length > 2 && xs.every((x, i) => i === 0 || x > (xs[i - 1] ?? x)))
}

test.describe('a unit that was formed of two', () => {
  test('has its own years as the organisation was then', async ({ page }) => {
    await page.goto(addressOf('headcount', merged, '&tab=table'))
    const table = await tableIn(page)
    expect(table['Grupp']).toEqual(yearsFrom(2018))
    expect(table['Totalt']?.[0]).toBe(String(await staffOf(merged, '2018')))
    await expect(organisation(page).getByRole('radio', { name: 'Då' })).toBeChecked()
    await expect(page.getByText('är omräknade till dagens organisation')).toHaveCount(0)
  })

  test('has the years before as the sum of the two in the organisation of now, and says so', async ({ page }) => {
    await page.goto(addressOf('headcount', merged, '&tab=table'))
    await pick(page, 'Organisation', 'Som nu')
    await expect(page.getByRole('columnheader', { name: '2010', exact: true })).toBeVisible()
    expect(new URLSearchParams(searchOf(page)).get('organisation')).toBe('now')
    const table = await tableIn(page)
    const years = yearsFrom(2010)
    expect(table['Grupp']).toEqual(years)
    for (const year of ['2010', '2017']) {
      const sum = (await staffOf(culture, year)) + (await staffOf(leisure, year))
      // Where one of the two is withheld, so is their sum.
      expect(table['Totalt']?.[years.indexOf(year)]).toBe(Number.isNaN(sum) ? 'skyddat' : String(sum))
    }
    expect(table['Totalt']?.[years.indexOf('2018')]).toBe(String(await staffOf(merged, '2018')))
    await expect(
      page.getByRole('tabpanel', { name: 'Tabell' }).getByRole('listitem').filter({ hasText: 'omräknade' }),
    ).toHaveText(['2010–2017 är omräknade till dagens organisation: summan av Kulturförvaltningen och Fritidsförvaltningen.'])

    await page.reload()
    await expect(organisation(page).getByRole('radio', { name: 'Som nu' })).toBeChecked()
    expect(await tableIn(page)).toEqual(table)
    await pick(page, 'Organisation', 'Då')
    await expect(page.getByRole('columnheader', { name: '2017', exact: true })).toHaveCount(0)
    expect(new URLSearchParams(searchOf(page)).get('organisation')).toBeNull()
  })

  test('says what it was formed of, and leads there and back', async ({ page }) => {
    await page.goto(addressOf('headcount', merged))
    await expect(
      page.getByText('Enheten bildades 2018 av Kulturförvaltningen och Fritidsförvaltningen.', { exact: true }),
    ).toBeVisible()
    for (const [name, unit] of [
      ['Kulturförvaltningen', culture],
      ['Fritidsförvaltningen', leisure],
    ] as const) {
      await page
        .getByRole('main')
        .getByRole('link', { name: `Visa ${name}` })
        .click()
      await expect(page.getByText('Enheten upphörde 2017. Den gick upp i Kultur- och fritidsförvaltningen.')).toBeVisible()
      expect(new URLSearchParams(searchOf(page)).get('unit')).toBe(unit)
      const staff = `${await staffOf(unit, '2017')} månadsanställda 31 december 2017`
      await expect(page.getByRole('heading', { level: 1 })).toContainText(staff)
      await page.getByRole('main').getByRole('link', { name: 'Visa Kultur- och fritidsförvaltningen' }).click()
      await expect(page.getByText('Enheten bildades 2018 av')).toBeVisible()
      expect(new URLSearchParams(searchOf(page)).get('unit')).toBe(merged)
    }
  })
})

test.describe('a unit that a part of a divided department went away from', () => {
  const why = 'Källan visar inte hur Avdelningen för drift och fastighet ska delas, så åren före 2018 kan inte räknas om.'

  for (const [name, more, said] of [
    ['as it was then', '', 0],
    ['of now', '&organisation=now', 1],
  ] as const) {
    test(`has its line cut where it changed, in the organisation ${name}`, async ({ page }) => {
      await page.goto(addressOf('sickLeave', divided, more))
      const pieces = await piecesIn(page, 'sickLeave')
      // The municipality's is whole, and tells where each year stands.
      const [whole = [], ...others] = pieces.toSorted((a, b) => b.length - a.length)
      const years = yearsFrom(2010)
      expect(whole).toHaveLength(years.length)
      const change = years.indexOf('2018')
      // Nothing else is drawn as a line, so none crosses from 2017 to 2018.
      expect(others).toEqual([whole.slice(0, change), whole.slice(change)])
      await expect(events(page)).toContainText(['2018: Enheten ändrades. Åren före kan inte jämföras.'])
      await expect(chartOf(page, 'sickLeave').locator('..')).toContainText('efter brott i serien 2018')
      await expect(page.getByText(why, { exact: true })).toHaveCount(said)
    })
  }
})

test('an event of a unit above is among the marks of a unit below, and no other’s', async ({ page }) => {
  const { events: told } = JSON.parse(await readFile('dist/exempel/context.json', 'utf8')) as {
    readonly events: readonly { readonly unit: string; readonly from: string; readonly label: string }[]
  }
  const [ofMunicipality, ofAdministration] = ['exempel', 'exempel-5'].map((unit) => told.find((event) => event.unit === unit))
  await page.goto(addressOf('sickLeave', 'exempel-5-1-1'))
  const chart = await expectDrawn(page, 'sickLeave')
  await expect(events(page)).toContainText([ofMunicipality, ofAdministration].map((event) => `${event?.from}: ${event?.label}`))
  const above = told.filter(({ unit }) => ['exempel', 'exempel-5'].includes(unit))
  await expect(events(page)).toHaveCount(above.length)
  expect(await textsIn(chart)).toEqual(expect.arrayContaining(above.map((_, i) => String(i + 1))))
})

test('a unit that has always been the same has no organisation to choose', async ({ page }) => {
  await page.goto(addressOf('headcount', 'exempel-5-1-1'))
  await expectDrawn(page, 'headcount')
  await expect(page.getByRole('group', { name: 'Anställning' })).toBeVisible()
  await expect(organisation(page)).toHaveCount(0)
  await expect(page.getByText(/^Enheten (bildades|upphörde)/)).toHaveCount(0)
})
