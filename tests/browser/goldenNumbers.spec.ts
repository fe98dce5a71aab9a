import type { Page } from '@playwright/test'
import report from '../unit/feeds/report.json' with { type: 'json' }
import { chartOf, expectDrawn, linesAmong, plain, readOffByKeys, shapesIn, tableIn, textsIn } from './support/charts.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'

const years = report.years.split(' ')
const percent = (texts: readonly string[]) => texts.map((text) => `${text} %`)
const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const inWords = (page: Page) => page.getByRole('heading', { name: 'I ord' }).locator('..').getByRole('listitem')

/** What each year of the chart is expected to say: every row's label and the value of that year. */
const readings = (rows: Readonly<Record<string, readonly string[]>>) =>
  years.map(
    (year, i) =>
      `${year}. ${Object.entries(rows)
        .map(([label, values]) => `${label}: ${values[i]}`)
        .join('. ')}.`,
  )

async function openChart(page: Page, indicator: string, filters = ''): Promise<void> {
  await page.goto(`./?page=indicator&indicator=${indicator}${filters}`)
  await expectDrawn(page, indicator)
}

test.describe('the staff of the report', () => {
  test('is 256, 249, 268, 283 and 299 in chart, table and text, made of permanent and fixed-term staff', async ({ page }) => {
    const rows = {
      Tillsvidareanställda: ['241', '239', '255', '271', '283'],
      Visstidsanställda: ['15', '10', '13', '12', '16'],
      Totalt: ['256', '249', '268', '283', '299'],
    }
    await openChart(page, 'headcount')
    const printed = await textsIn(chartOf(page, 'headcount'))
    for (const text of [...rows.Tillsvidareanställda, ...rows.Totalt, ...years]) expect(printed).toContain(text)
    expect(await readOffByKeys(page, 5)).toEqual(readings(rows))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('299 månadsanställda 31 december 2023, 16 fler än året före')
    await openTab(page, 'Tabell')
    expect(await tableIn(page)).toMatchObject(rows)
    await openTab(page, 'Om måttet')
    await expect(page.getByText('2023: 283 tillsvidareanställda + 16 visstidsanställda = 299')).toBeVisible()
    await expect(page.getByText('Stämmer inte: räknat på källans egna tal är det 16 fler.')).toBeVisible()
  })

  test('is 241 to 283 permanent women and men, who grew by 17,4, 24,7 and 2,5 percent', async ({ page }) => {
    const rows = {
      Kvinnor: ['162', '170', '175', '188', '202'],
      Män: ['79', '69', '80', '83', '81'],
      Totalt: ['241', '239', '255', '271', '283'],
    }
    await openChart(page, 'headcount', '&employment=permanent&split=sex')
    expect(await readOffByKeys(page, 5)).toEqual(readings(rows))
    expect(await textsIn(chartOf(page, 'headcount'))).toEqual(expect.arrayContaining(['Kvinnor 202', 'Män 81', 'Totalt 283']))
    await expect(inWords(page)).toContainText([/\+42 \(\+17,4\s%\)/, /Kvinnor: .*\+40 \(\+24,7\s%\)/, /Män: .*\+2 \(\+2,5\s%\)/])
    await openTab(page, 'Tabell')
    expect(await tableIn(page)).toMatchObject(rows)
  })

  test('is 15, 10, 13, 12 and 16 on fixed terms', async ({ page }) => {
    const rows = { Visstidsanställda: ['15', '10', '13', '12', '16'] }
    await openChart(page, 'headcount', '&employment=fixedTerm')
    expect(await textsIn(chartOf(page, 'headcount'))).toEqual(expect.arrayContaining(rows.Visstidsanställda))
    expect(await readOffByKeys(page, 5)).toEqual(readings(rows))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('16 visstidsanställda')
    await openTab(page, 'Tabell')
    expect(await tableIn(page)).toMatchObject(rows)
  })

  test('is 67,2, 71,1, 68,6, 69,4 and 71,4 percent women among the permanent', async ({ page }) => {
    const women = ['67,2', '71,1', '68,6', '69,4', '71,4']
    const men = ['32,8', '28,9', '31,4', '30,6', '28,6']
    await openChart(page, 'sexShare', '&employment=permanent')
    expect(await textsIn(chartOf(page, 'sexShare'))).toEqual(expect.arrayContaining([...women, ...men]))
    const read = await readOffByKeys(page, 5)
    for (const [i, share] of women.entries()) expect(read[i]).toContain(`Kvinnor: ${share} %`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/^71,4\s% kvinnor och 28,6\s% män/)
    await openTab(page, 'Tabell')
    expect(await tableIn(page)).toMatchObject({ Kvinnor: percent(women), Män: percent(men) })
    await openTab(page, 'Om måttet')
    await expect(page.getByText(/2023: 202 ÷ 283 = 71,4\s%/)).toBeVisible()
  })
})

test('the turnover is 33 of 283 and 35 of 271 with bounds, and the change may be chance', async ({ page }) => {
  await openChart(page, 'turnover')
  const chart = chartOf(page, 'turnover')
  expect(await textsIn(chart)).toEqual(expect.arrayContaining(['12,9 %', '35 av 271', '11,7 %', '33 av 283', '95 %-intervall']))
  expect(await readOffByKeys(page, 2)).toEqual([
    '2022. Personalomsättning: 12,9 % (35 av 271; 95 %-intervall 9,4–17,4).',
    '2023. Personalomsättning: 11,7 % (33 av 283; 95 %-intervall 8,4–15,9).',
  ])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '33 av 283 slutade 2023 (11,7 %), 35 av 271 året före (12,9 %). Skillnaden kan vara slump',
  )
  await expect(page.getByText('kan vara slump', { exact: true })).toBeVisible()
  await expect(inWords(page).last()).toContainText(/−1,25\sprocentenheter.*−6,7 till \+4,2/)
  await openTab(page, 'Tabell')
  const table = await tableIn(page)
  expect(table).toMatchObject({
    Personalomsättning: ['12,92 %', '11,66 %'],
    'Antal som slutat': ['35', '33'],
    'Antal tillsvidareanställda 31 december': ['271', '283'],
  })
  const cells = page.getByRole('row', { name: /^Personalomsättning/ }).getByRole('cell')
  await expect(cells).toContainText([/9,4–17,4\s%/, /8,4–15,9\s%/])
  await openTab(page, 'Om måttet')
  await expect(page.getByText(/2023: 33 ÷ 283 = 11,7\s%/)).toBeVisible()
  await expect(page.getByText(/2022: 35 ÷ 271 = 12,9\s%/)).toBeVisible()
})

test('the recruitment has one year: 45 ads, 814 applicants, 18,1 per ad beside 13, as dots without a line', async ({ page }) => {
  await openChart(page, 'recruitment')
  const chart = chartOf(page, 'recruitment')
  const texts = await textsIn(chart)
  expect(texts).toEqual(expect.arrayContaining(['45', '814', '18,1']))
  // A name may be broken over lines.
  expect(texts.join(' ')).toContain('Luleå kommun 13')
  expect(linesAmong(await shapesIn(chart))).toEqual([])
  expect(await readOffByKeys(page, 1)).toEqual(['2023. Annonser: 45. Sökande: 814. Sökande per annons: 18,1. Luleå kommun: 13.'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('45 annonser gav 814 sökande 2023: 18,1 per annons')
  await openTab(page, 'Tabell')
  expect(await tableIn(page)).toMatchObject({
    Annonser: ['45'],
    Sökande: ['814'],
    'Sökande per annons': ['18,1'],
    'Luleå kommun': ['13'],
  })
  await openTab(page, 'Om måttet')
  await expect(page.getByText('2023: 814 ÷ 45 = 18,1')).toBeVisible()
})

test('pointing at a year of a chart shows what the table says', async ({ page }) => {
  await page.goto('./')
  const chart = await expectDrawn(page, 'sickLeave')
  await chart.getByText('2021', { exact: true }).scrollIntoViewIfNeeded()
  const year = await chart.getByText('2021', { exact: true }).boundingBox()
  await page.mouse.move((year?.x ?? 0) + 10, (year?.y ?? 0) - 60)
  await expect(chart.locator('.readout')).toContainText(/2021.*Totalt.*2,0\s%/s)
  await page.mouse.move(0, 0)
  await expect(chart.locator('.readout')).toHaveCount(0)
})

/** One table of the app and the rows of the report that are to stand in it: filters, card, and report row by table row. */
interface Walk {
  readonly filters: string
  readonly card: string
  readonly rows: Readonly<Record<string, readonly string[]>>
}

const split = (row: string) => row.split(' ')
const staff = report['Antal månadsanställda den 31 december']
const permanentAges = report['Åldersfördelning tillsvidareanställda']
const fixedTermAges = report['Åldersfördelning visstidsanställda']
const sick = report['Sjukfrånvaro, procent']
const [ads = '', applicants = ''] = split(report.Annonser.Kommunstaben)
const turnoverColumn = (i: number) => Object.values(report.Personalomsättning).map((row) => split(row)[i] ?? '')
const bands = ['0 - 19 år', '20 - 29 år', '30 - 39 år', '40 - 49 år', '50 - 59 år', '60 - år'] as const
const bandLabels = ['0–19 år', '20–29 år', '30–39 år', '40–49 år', '50–59 år', '60 år och äldre']
const ageRows = (ages: typeof permanentAges) =>
  Object.fromEntries(bands.map((band, i) => [bandLabels[i] ?? '', percent(split(ages[band]))]))

const walks: readonly Walk[] = [
  {
    filters: 'employment=permanent&split=sex',
    card: 'Mer om månadsanställda',
    rows: {
      Kvinnor: split(staff['Tillsvidareanställda kvinnor']),
      Män: split(staff['Tillsvidareanställda män']),
      Totalt: split(staff['Tillsvidareanställda totalt']),
    },
  },
  {
    filters: 'employment=fixedTerm&split=sex',
    card: 'Mer om månadsanställda',
    rows: {
      Kvinnor: split(staff['Visstidsanställda kvinnor']),
      Män: split(staff['Visstidsanställda män']),
      Totalt: split(staff['Visstidsanställda totalt']),
    },
  },
  { filters: 'employment=permanent', card: 'Mer om åldersfördelning', rows: ageRows(permanentAges) },
  { filters: 'employment=fixedTerm', card: 'Mer om åldersfördelning', rows: ageRows(fixedTermAges) },
  {
    filters: 'split=sex',
    card: 'Mer om sjukfrånvaro',
    rows: {
      Kvinnor: percent(split(sick['Tot sjukfrv: Tot ord arbtid (Kv)'])),
      Män: percent(split(sick['Tot sjukfrv : Tot ord arbtid (M)'])),
      Totalt: percent(split(sick['Tot sjukfrv : Tot ord arbtid'])),
    },
  },
  {
    filters: 'split=ageBand',
    card: 'Mer om sjukfrånvaro',
    rows: {
      '29 år eller yngre': percent(split(sick['Tot sjukfrv : Tot ord arbtid (<=29 år)'])),
      '30–49 år': percent(split(sick['Tot sjukfrv : Tot ord arbtid ( 30-49 år)'])),
      '50 år eller äldre': percent(split(sick['Tot sjukfrv : Tot ord arbtid (>=50 år)'])),
    },
  },
  {
    filters: '',
    card: 'Mer om långtidssjukfrånvaro',
    rows: { 'Långtidsandel av sjukfrånvaron': percent(split(sick['Sjukfrv > 59 dagar : Tot sjukfrv'])) },
  },
  {
    filters: '',
    card: 'Mer om personalomsättning',
    rows: { 'Antal som slutat': turnoverColumn(0), 'Antal tillsvidareanställda 31 december': turnoverColumn(1) },
  },
  {
    filters: '',
    card: 'Mer om annonser och sökande',
    rows: { Annonser: [ads], Sökande: [applicants], 'Luleå kommun': [report.Annonser['Luleå kommun']] },
  },
]

test.describe('the report’s figures, in its own decimals, two clicks from the overview', () => {
  test('are 132 in the walks below', () => {
    expect(walks.flatMap(({ rows }) => Object.values(rows)).flat()).toHaveLength(125 + 7)
  })

  test('are found there, with their source', async ({ page }) => {
    await page.goto('./')
    for (const { filters, card, rows } of walks) {
      await test.step(`${card}, ${filters === '' ? 'no filters' : filters}: ${Object.keys(rows).join(', ')}`, async () => {
        await goWithin(page, `./?${filters}`)
        await page.getByRole('link', { name: card }).click()
        await openTab(page, 'Tabell')
        expect(await tableIn(page)).toMatchObject(rows)
        await expect(page.getByRole('contentinfo').or(page.locator('.card-foot'))).toContainText(
          /Källa: Kommunstabens verksamhetsberättelse 2023/,
        )
      })
    }
  })
})

test('the year that the source contradicts is marked in chart, table and text, and stands as printed', async ({ page }) => {
  await openChart(page, 'sickLeave')
  expect(await textsIn(chartOf(page, 'sickLeave'))).toContain('!')
  await expect(
    page.getByText(/^Siffrorna för 2019 stämmer inte ihop: totalen 3,78\s% ligger under alla tre åldersgrupperna/),
  ).toBeVisible()
  await openTab(page, 'Tabell')
  expect(plain(await page.getByRole('columnheader', { name: /^2019/ }).innerText())).toContain('motsägs av källan')
  await expect(page.getByText('motsägs av källan')).toHaveCount(1)
  expect((await tableIn(page))['Totalt']?.[0]).toBe('3,78 %')
})
