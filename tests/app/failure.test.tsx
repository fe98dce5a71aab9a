import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, findCard, openApp, serve } from './openApp.tsx'

/** The state of each key figure's chart, by the key figure's id. */
function statesOnPage(): Readonly<Record<string, string>> {
  const states = new Map<string, string>()
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    states.set(dataset['chart'] ?? '', dataset['chartState'] ?? '')
  }
  return Object.fromEntries(states)
}

describe('a file that does not arrive', () => {
  it('takes down only the cards that are made of it', async () => {
    openApp('broken')
    await everythingLoaded()
    expect(statesOnPage()).toEqual({
      headcount: 'ready',
      sexShare: 'ready',
      age: 'ready',
      sickLeave: 'error',
      longTermSickLeave: 'error',
      turnover: 'ready',
      recruitment: 'ready',
    })
  })

  it('is told with its name and the server’s answer', async () => {
    openApp('broken')
    await everythingLoaded()
    const alert = within(await findCard('Sjukfrånvaro')).getByRole('alert')
    expect(alert).toHaveTextContent('Servern svarade 500 när filen exempel/sickLeave.json skulle hämtas')
  })

  it('is fetched again by "Försök igen", for every card made of it', async () => {
    const user = openApp('broken')
    await everythingLoaded()
    serve('normal')
    await user.click(within(await findCard('Sjukfrånvaro')).getByRole('button', { name: 'Försök igen' }))
    expect(await screen.findByRole('heading', { level: 3, name: /^Sjukfrånvaron var/ })).toBeInTheDocument()
    expect(await screen.findByRole('heading', { level: 3, name: /^Långtidssjukfrånvaron var/ })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that the network is gone where no answer came', async () => {
    openApp('offline')
    await everythingLoaded()
    expect(screen.getAllByRole('alert')).toHaveLength(7)
    expect(within(await findCard('Månadsanställda')).getByRole('alert')).toHaveTextContent('Kontrollera nätverket')
  })

  it('leaves the whole page waiting for a new attempt when it is the catalog', async () => {
    const user = openApp(
      'normal',
      '',
      http.get('*/feeds/index.json', () => new HttpResponse(null, { status: 503 })),
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Förteckningen över uppgifter kunde inte läsas')
    serve('normal')
    await user.click(within(alert).getByRole('button', { name: 'Försök igen' }))
    expect(await screen.findAllByRole('article')).toHaveLength(7)
  })

  it('costs only the comments and events when it is the context', async () => {
    openApp(
      'normal',
      '',
      http.get('*/feeds/context.json', () => new HttpResponse(null, { status: 404 })),
    )
    await everythingLoaded()
    expect(screen.getByText('Kommentarer och händelser kunde inte hämtas. Siffrorna påverkas inte.')).toBeInTheDocument()
    expect(new Set(Object.values(statesOnPage()))).toEqual(new Set(['ready']))
  })
})

describe('a file that breaks the contract', () => {
  it('lists every problem with its file, path and code, and leaves the other cards working', async () => {
    const user = openApp('badFeed')
    await everythingLoaded()
    const card = await findCard('Personalomsättning')
    await user.click(await within(card).findByText(/^Alla fel i filen \(\d+\)$/))
    const problems = within(within(card).getByRole('alert')).getAllByRole('listitem')
    expect(problems.length).toBeGreaterThan(3)
    for (const problem of problems) expect(problem).toHaveTextContent(/exempel\/turnover\.json \$\./)
    for (const code of ['count-negative', 'value-not-finite', 'protected-with-value', 'status-unknown']) {
      expect(within(card).getByText(code)).toBeInTheDocument()
    }
    const others = Object.entries(statesOnPage()).filter(([id]) => id !== 'turnover')
    expect(others.every(([, state]) => state === 'ready')).toBe(true)
  })

  it('never quotes a number that should have been withheld', async () => {
    openApp('badFeed')
    await everythingLoaded()
    const code = await within(await findCard('Personalomsättning')).findByText('protected-with-value')
    expect(code.closest('li')).not.toHaveTextContent(/\b12\b/)
  })
})
