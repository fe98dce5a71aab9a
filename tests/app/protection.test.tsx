import { cleanup, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { readOffLabel } from '../../src/words/chart.ts'
import { everythingLoaded, findCard, openApp } from './openApp.tsx'

const years = ['2021', '2022', '2023']
const unit = { label: 'Enhet', category: { index: ['exempel'] } }
const time = { label: 'År', category: { index: years } }
const measure = (ids: readonly string[]) => ({
  label: 'Mått',
  category: { index: ids, unit: Object.fromEntries(ids.map((id) => [id, { decimals: id === 'rate' ? 2 : 0 }])) },
})

const file = (id: readonly string[], size: readonly number[], dimension: object, value: readonly number[]) => ({
  version: '2.0',
  class: 'dataset',
  source: 'Påhittad källa',
  id,
  size,
  dimension: { unit, time, ...dimension },
  value,
})

/** Sick leave where ten men are ill so much that their numbers are like no others, and with them the women's. */
const sickLeave = file(
  ['unit', 'time', 'group', 'measure'],
  [1, 3, 6, 2],
  {
    group: { label: 'Grupp', category: { index: ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+'] } },
    measure: measure(['rate', 'persons']),
  },
  years.flatMap(() =>
    [
      [5.11, 90],
      [3.37, 80],
      [77.73, 10],
      [5.12, 30],
      [5.13, 30],
      [5.14, 30],
    ].flat(),
  ),
)

/** Staff where the fixed-term ones are fewer than the settings let anyone tell. */
const headcount = file(
  ['unit', 'time', 'employment', 'sex', 'measure'],
  [1, 3, 2, 2, 1],
  {
    employment: { label: 'Anställningsform', category: { index: ['permanent', 'fixedTerm'] } },
    sex: { label: 'Kön', category: { index: ['women', 'men'] } },
    measure: measure(['persons']),
  },
  years.flatMap(() => [5511, 5522, 933, 944]),
)

const strict = { contract: 1, protection: { other: { fewerThan: 950 } } }
const made = [
  http.get('*/config.json', () => HttpResponse.json(strict)),
  http.get('*/feeds/exempel/sickLeave.json', () => HttpResponse.json(sickLeave)),
  http.get('*/feeds/exempel/headcount.json', () => HttpResponse.json(headcount)),
]

/** The small groups' own numbers and those that they could be worked out from, however they might be written. */
const secrets = /77[,.]7|3[,.](37|4)\b|\b(933|944)\b|5\s?511|5\s?522|1[,.]?8?77\s?%|14[,.]5/

/** Everything that the page says to anybody: text, drawn text, names and descriptions for those who listen, title and address. */
function everythingSaid(): string {
  const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => /^(aria-|data-|title$|alt$|href$|value$|content$)/.test(name))
      .map(({ value }) => value),
  )
  return [document.documentElement.textContent, document.title, decodeURIComponent(location.href), ...spoken].join(' ')
}

describe('a small group', () => {
  it.each([
    ['the overview', '', /Påhittad källa/],
    ['the overview by sex', '?split=sex', /Grupper på högst 10 personer/],
    ['the overview of one form of employment', '?employment=fixedTerm&split=sex', /Grupper på högst 949 personer/],
    ['the page of a key figure', '?page=indicator&indicator=sickLeave&split=sex', /Grupper på högst 10 personer/],
    ['its table', '?page=indicator&indicator=sickLeave&split=sex&tab=table', /^skyddat$/],
    ['the table of another', '?page=indicator&indicator=headcount&employment=fixedTerm&split=sex&tab=table', /^skyddat$/],
    ['the comparison of units', '?page=compare&indicator=sexShare&employment=fixedTerm', /^skyddat$/],
    ['the definitions', '?page=about', /Påhittad källa/],
  ])('is told nowhere: %s', async (_, search, sign) => {
    openApp('normal', search, ...made)
    await screen.findAllByText(sign)
    const waiting = '[data-chart-state="loading"], .state-loading'
    await expect.poll(() => document.querySelectorAll(waiting).length, { timeout: 10_000 }).toBe(0)
    expect(everythingSaid()).not.toMatch(secrets)
  })

  it('is told nowhere when the chart is read off year by year', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave&split=sex', ...made)
    const chart = await screen.findByRole('group', { name: readOffLabel })
    chart.focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
    expect(await screen.findAllByText('skyddat')).not.toEqual([])
    expect(everythingSaid()).not.toMatch(secrets)
  })

  it('is said to be protected, by which rule, and what is shown instead', async () => {
    openApp('normal', '?split=sex', ...made)
    await everythingLoaded()
    const card = await findCard('Sjukfrånvaro')
    expect(screen.getAllByText(/Grupper på högst 10 personer visas inte för något år/)).toHaveLength(1)
    expect(card).toHaveTextContent('Här visas kvinnor och män tillsammans.')
    expect(document.body).not.toHaveTextContent(/större enhet|alla anställda tillsammans/)
  })

  it('is the word protected in the table, the same for all of its company', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&split=sex&tab=table', ...made)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByText('skyddat')).toHaveLength(6)
  })
})

describe('settings of the organisation’s own', () => {
  it('are told with their limits on the page about data', async () => {
    openApp('normal', '?page=data', ...made)
    expect(await screen.findByText(/andra uppgifter inte för grupper på färre än 950\./)).toBeInTheDocument()
    expect(screen.queryByText(/går inte att läsa/)).toBeNull()
  })
})

describe('settings that can not be read', () => {
  it.each([
    ['are missing', () => new HttpResponse(null, { status: 404 })],
    ['are broken', () => HttpResponse.json({ contract: 1, protection: { sickLeave: { atMost: 0 } } })],
  ])('are told of on the page about data where they %s, and the usual rules hold', async (_, answer) => {
    const settings = http.get('*/config.json', answer)
    openApp('normal', '?page=data', ...made.slice(1), settings)
    expect(await screen.findByText(/inställningar \(config\.json\) saknas, går inte att läsa/)).toBeInTheDocument()
    expect(screen.getByText(/högst 10 personer, och andra uppgifter inte för grupper på färre än 5\./)).toBeInTheDocument()
    cleanup()
    openApp('normal', '?split=sex', ...made.slice(1), settings)
    await everythingLoaded()
    expect(await findCard('Sjukfrånvaro')).toHaveTextContent('Grupper på högst 10 personer')
  })
})
