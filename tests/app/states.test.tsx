import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, findCard, openApp, serve } from './openApp.tsx'

describe('the state of a card', () => {
  it('is protected where every value is withheld: the page says so once, and no card again', async () => {
    openApp('allProtected')
    await everythingLoaded()
    expect(await screen.findByRole('region', { name: 'Alla siffror visas inte för Exempelkommunen' })).toHaveTextContent(
      'Vissa värden är skyddade i källan, eftersom de kan säga något om enskilda personer.',
    )
    const card = await findCard('Personalomsättning')
    expect(card).toHaveTextContent(/^PersonalomsättningVisas inteMer om personalomsättning$/)
    expect(document.querySelectorAll('[data-chart-state="protected"]')).toHaveLength(7)
    expect(document.body).not.toHaveTextContent(/större enhet|alla anställda tillsammans/)
  })

  it('says on a key figure’s own page that there is no chart, with a way to the definition', async () => {
    openApp('allProtected', '?page=indicator&indicator=turnover')
    expect(await screen.findByText('Skyddade uppgifter')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Läs om måttet' })).toBeInTheDocument()
    expect(await screen.findByRole('region', { name: 'Alla siffror visas inte för Exempelkommunen' })).toHaveTextContent(
      /Visas inte\s*personalomsättning/,
    )
  })

  it('is missing where the source has nothing for the unit', async () => {
    openApp('empty')
    await everythingLoaded()
    const card = await findCard('Sjukfrånvaro')
    expect(card).toHaveTextContent('Saknas i källan')
    expect(card).toHaveTextContent('Källan har inga uppgifter om sjukfrånvaro för Exempelkommunen.')
    expect(document.querySelectorAll('[data-chart-state="missing"]')).toHaveLength(7)
  })

  it('is empty where the chosen years have no figures, and shows all years on request', async () => {
    const user = openApp('normal', '?from=2010&to=2012')
    await everythingLoaded()
    const card = await findCard('Annonser och sökande')
    expect(card).toHaveTextContent('Inga uppgifter i urvalet')
    expect(card).toHaveTextContent('Det finns inga uppgifter för urvalet 2010–2012. Källan har 2015–2024.')
    await user.click(within(card).getByRole('button', { name: 'Visa alla år' }))
    expect(location.search).toBe('')
    expect(await screen.findByRole('heading', { level: 3, name: /annonser gav .* sökande 2024/ })).toBeInTheDocument()
  })

  it.each([
    ['oneYear', 'bara ett år'],
    ['twoYears', 'bara två år'],
  ] as const)('is few, with the chart drawn, in %s', async (scenario, words) => {
    openApp(scenario)
    await everythingLoaded()
    const card = await findCard('Månadsanställda')
    expect(card).toHaveTextContent('För litet underlag för en utveckling')
    expect(card).toHaveTextContent(words)
    expect(card.querySelector('[data-chart]')).toHaveAttribute('data-chart-state', 'few')
    expect(card.querySelector('[data-chart] svg')).not.toBeNull()
  })

  it('is not few where single years are what the chart is for', async () => {
    openApp('oneYear')
    await everythingLoaded()
    expect((await findCard('Annonser och sökande')).querySelector('[data-chart]')).toHaveAttribute('data-chart-state', 'ready')
  })

  it('is stale where a delivery is overdue, and fetches again on request', async () => {
    const user = openApp('stale')
    await everythingLoaded()
    const card = await findCard('Sjukfrånvaro')
    expect(card).toHaveTextContent('Uppgifterna kan vara inaktuella')
    expect(card).toHaveTextContent('Nya uppgifter skulle ha kommit 15 februari 2025.')
    expect(within(card).getByRole('heading', { level: 3 })).toHaveTextContent(/^Sjukfrånvaron var/)
    serve('offline')
    await user.click(within(card).getByRole('button', { name: 'Hämta igen' }))
    expect(await within(card).findByText(/Det gick inte att hämta uppgifterna på nytt/)).toBeInTheDocument()
  })

  it('is no longer stale once a catalog with a later delivery has come', async () => {
    const user = openApp('stale')
    await everythingLoaded()
    serve('normal')
    await user.click(within(await findCard('Sjukfrånvaro')).getByRole('button', { name: 'Hämta igen' }))
    await waitFor(() => expect(screen.queryByText(/Nya uppgifter skulle ha kommit/)).not.toBeInTheDocument())
  })
})
