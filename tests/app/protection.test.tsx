import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
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

/** Everything that the page says to anybody: text, names and descriptions for those who listen, drawings, title and address. */
const everythingSaid = () => `${document.documentElement.outerHTML} ${document.title} ${decodeURIComponent(location.href)}`

describe('a small group', () => {
  it.each([
    ['the overview', ''],
    ['the overview by sex', '?split=sex'],
    ['the overview of one form of employment', '?employment=fixedTerm'],
    ['the page of a key figure', '?page=indicator&indicator=sickLeave&split=sex'],
    ['its table', '?page=indicator&indicator=sickLeave&split=sex&tab=table'],
    ['the table of another', '?page=indicator&indicator=headcount&employment=fixedTerm&tab=table&split=sex'],
    ['the comparison of units', '?page=compare&indicator=sickLeave&split=sex'],
    ['the page about the figures', '?page=data'],
    ['the page of statements', '?page=claims'],
    ['the definitions', '?page=about'],
  ])('is told nowhere: %s', async (_, search) => {
    openApp('normal', search, ...made)
    await screen.findByRole('heading', { level: 1 })
    await expect.poll(() => document.querySelectorAll('[data-chart-state="loading"], .state-loading').length).toBe(0)
    expect(everythingSaid()).not.toMatch(secrets)
  })

  it('is told nowhere when the chart is read off year by year', async () => {
    const user = openApp('normal', '?page=indicator&indicator=headcount&split=sex&employment=fixedTerm', ...made)
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Tab}'.repeat(40))
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
    expect(everythingSaid()).not.toMatch(secrets)
  })

  it('is said to be protected, by which rule, and what to look at instead', async () => {
    openApp('normal', '?split=sex', ...made)
    await everythingLoaded()
    const card = await findCard('Sjukfrånvaro')
    expect(card).toHaveTextContent('Grupper på högst 10 personer visas inte för något år')
    expect(card).toHaveTextContent('Välj en större enhet eller alla anställda tillsammans')
  })

  it('is the word protected in the table, the same for all of its company', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&split=sex&tab=table', ...made)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByText('skyddat')).toHaveLength(6)
  })
})
