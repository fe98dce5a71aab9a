import { cleanup, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '../../mocks/server.ts'
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
    expect(screen.queryByText(/config\.json/)).toBeNull()
  })
})

/** The made files, the settings apart, and other settings. */
const withSettings = (answer: () => Response) => [...made.slice(1), http.get('*/config.json', answer)]

describe('an organisation without settings', () => {
  it('has the usual rules, which is told on the page about data alone', async () => {
    const none = withSettings(() => new HttpResponse(null, { status: 404 }))
    openApp('normal', '?page=data', ...none)
    expect(await screen.findByText(/^Kommunen har inga egna inställningar \(config\.json\)/)).toBeInTheDocument()
    expect(screen.getByText(usual)).toBeInTheDocument()
    cleanup()
    openApp('normal', '?split=sex', ...none)
    await everythingLoaded()
    expect(await findCard('Sjukfrånvaro')).toHaveTextContent('Grupper på högst 10 personer')
    expect(screen.queryByText(/config\.json/)).toBeNull()
  })
})

const usual = /högst 10 personer, och andra uppgifter inte för grupper på färre än 5\./
const own = { sickLeave: { atMost: 80 } }
const stricter = /högst 80 personer, och andra uppgifter inte för grupper på färre än 5\./

describe('settings with something wrong in them', () => {
  it.each([
    ['of a later version', { contract: 2, protection: own }],
    ['with another limit that is too low', { contract: 1, protection: { ...own, other: { fewerThan: 2 } } }],
    ['with a slash after a site', { contract: 1, protection: own, embed: { origins: ['https://intranat.exempel.se/'] } }],
    ['with any site', { contract: 1, protection: own, embed: { origins: ['*'] } }],
    ['with a colour in words', { contract: 1, protection: own, template: { colours: { accent: 'gul' } } }],
  ])('keep their own stricter limit: %s', async (_, settings) => {
    openApp('normal', '?split=sex', ...withSettings(() => HttpResponse.json(settings)))
    await everythingLoaded()
    expect(await findCard('Sjukfrånvaro')).toHaveTextContent('Grupper på högst 80 personer')
    expect(screen.getByText(stricter)).toHaveTextContent('Kommunens inställningar (config.json) innehåller fel.')
  })

  it('have the usual limit in place of one that can not be read', async () => {
    const weak = { contract: 1, protection: { sickLeave: { atMost: 0 } } }
    openApp('normal', '?split=sex', ...withSettings(() => HttpResponse.json(weak)))
    await everythingLoaded()
    expect(await findCard('Sjukfrånvaro')).toHaveTextContent('Grupper på högst 10 personer')
  })

  it.each([
    ['overview', ''],
    ['indicator', '?page=indicator&indicator=sickLeave'],
    ['compare', '?page=compare&indicator=sickLeave'],
    ['deck', '?page=deck'],
    ['data', '?page=data'],
    ['claims', '?page=claims'],
    ['about', '?page=about'],
  ])('are told of with the limits in force on every page: %s', async (_, search) => {
    openApp('normal', search, ...withSettings(() => HttpResponse.json({ contract: 2, protection: own })))
    const notice = await screen.findByText(/innehåller fel/)
    expect(notice).toHaveAttribute('role', 'status')
    expect(notice).toHaveTextContent(stricter)
  })

  it('are told of with every problem and what to do on the page about data', async () => {
    const user = openApp('normal', '?page=data', ...withSettings(() => HttpResponse.json({ contract: 2, protection: own })))
    await user.click(await screen.findByText('Alla fel i filen (1)'))
    expect(screen.getByText('contract-version')).toBeInTheDocument()
  })
})

const login = () => HttpResponse.html('<!doctype html><title>Logga in</title>')

describe('settings that do not arrive', () => {
  it.each([
    ['are refused', () => new HttpResponse(null, { status: 401 }), 'Du kan ha loggats ut. Ladda om sidan.'],
    ['are a login page', login, 'En webbsida kom i stället'],
    ['are cut', () => HttpResponse.text('{"contract": 1, "prot'), 'config.json följer inte formatet'],
    ['are out of reach', () => new HttpResponse(null, { status: 503 }), 'Servern svarade 503'],
  ])('leave no figure on any card where they %s, until one new attempt heals them all', async (_, answer, why) => {
    const user = openApp('normal', '?split=sex', ...withSettings(answer))
    await everythingLoaded()
    expect(screen.getAllByRole('alert')).toHaveLength(7)
    for (const alert of screen.getAllByRole('alert')) {
      expect(alert).toHaveTextContent(why)
      expect(alert).toHaveTextContent('Utan den går det inte att avgöra vilka siffror som får visas')
    }
    expect(screen.getByText(/^Kommunens inställningar har inte kommit fram/)).toBeInTheDocument()
    server.use(http.get('*/config.json', () => HttpResponse.json({ contract: 1, protection: own })))
    await user.click(within(await findCard('Annonser och sökande')).getByRole('button', { name: 'Försök igen' }))
    await everythingLoaded()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByText(/har inte kommit fram/)).toBeNull()
    expect(await findCard('Sjukfrånvaro')).toHaveTextContent('Grupper på högst 80 personer')
  })

  it.each(['?page=about', '?page=deck', '?page=data'])(
    'are told of where no card waits for them, with a new attempt: %s',
    async (search) => {
      const user = openApp('normal', search, ...withSettings(login))
      const notice = (await screen.findByText(/^Kommunens inställningar har inte kommit fram/)).closest('div')
      if (notice === null) throw new Error('no notice')
      server.use(http.get('*/config.json', () => HttpResponse.json({ contract: 1 })))
      await user.click(within(notice).getByRole('button', { name: 'Försök igen' }))
      await expect.poll(() => screen.queryByText(/har inte kommit fram/)).toBeNull()
    },
  )
})

describe('a file that tells how large the groups of others are', () => {
  /** Sick leave without persons: only the headcount tells that they are eight. */
  const rates = file(
    ['unit', 'time', 'group', 'measure'],
    [1, 3, 1, 1],
    { group: { category: { index: ['all'] } }, measure: measure(['rate']) },
    years.map(() => 10.7),
  )
  const eight = file(
    ['unit', 'time', 'employment', 'sex', 'measure'],
    [1, 3, 1, 1, 1],
    { employment: { category: { index: ['total'] } }, sex: { category: { index: ['total'] } }, measure: measure(['persons']) },
    years.map(() => 8),
  )
  const small = http.get('*/feeds/exempel/headcount.json', () => HttpResponse.json(eight))
  const sick = http.get('*/feeds/exempel/sickLeave.json', () => HttpResponse.json(rates))
  const lost: readonly [string, () => Response][] = [
    ['is asked for too often', () => new HttpResponse(null, { status: 429 })],
    ['is a login page', login],
    ['is cut', () => HttpResponse.text(JSON.stringify(eight).slice(0, 200))],
  ]

  it.each(lost)('keeps their figures away where it %s, and hides them once it has come', async (_, answer) => {
    const user = openApp('normal', '', sick, http.get('*/feeds/exempel/headcount.json', answer))
    await everythingLoaded()
    const card = await findCard('Sjukfrånvaro')
    expect(within(card).getByRole('alert')).toHaveTextContent(/headcount\.json.*Den filen säger hur stora grupperna är/)
    expect(everythingSaid()).not.toMatch(/10[,.]7/)
    server.use(small)
    await user.click(within(card).getByRole('button', { name: 'Försök igen' }))
    await everythingLoaded()
    expect(document.querySelector('[data-chart="sickLeave"]')).toHaveAttribute('data-chart-state', 'protected')
    expect(document.querySelector('[data-chart="headcount"]')).not.toHaveAttribute('data-chart-state', 'error')
    expect(everythingSaid()).not.toMatch(/10[,.]7/)
  })

  it('heals what waits for it also from its own card', async () => {
    const user = openApp('normal', '', sick, http.get('*/feeds/exempel/headcount.json', login))
    await everythingLoaded()
    server.use(small)
    await user.click(within(await findCard('Månadsanställda')).getByRole('button', { name: 'Försök igen' }))
    await everythingLoaded()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.querySelector('[data-chart="sickLeave"]')).toHaveAttribute('data-chart-state', 'protected')
  })
})
