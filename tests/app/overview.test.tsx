import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, findCard, openApp } from './openApp.tsx'

const titles = [
  'Månadsanställda',
  'Andel kvinnor och män',
  'Åldersfördelning',
  'Sjukfrånvaro',
  'Långtidssjukfrånvaro',
  'Personalomsättning',
  'Annonser och sökande',
]

/** An exception that holds back every dataset until it is released. */
function heldDatasets() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { exception: http.get('*/feeds/exempel/*', () => released), release: () => release() }
}

describe('the overview', () => {
  it('shows the seven key figures in their order, each with its finding, value, source and chart', async () => {
    openApp()
    await everythingLoaded()
    const cards = screen.getAllByRole('article')
    expect(cards.map((card) => card.querySelector('.card-topic')?.textContent)).toEqual(titles)
    for (const card of cards) {
      expect(within(card).getByRole('heading', { level: 3 })).toHaveTextContent(/2024/)
      expect(within(card).getByText(/^Källa: Påhittade uppgifter/)).toHaveTextContent('per 31 december 2024')
      expect(card.querySelector('[data-chart]')).toHaveAttribute('data-chart-state', 'ready')
    }
  })

  it('says whose figures they are and what the situation is', async () => {
    openApp()
    await everythingLoaded()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Exempelkommunen')
    expect(screen.getByText('Exempelkommunen (påhittad)')).toBeInTheDocument()
    const situation = screen.getByRole('region', { name: 'Läget' })
    expect(within(situation).getAllByRole('listitem').length).toBeGreaterThan(2)
  })

  it('says for each card that it is loading until its figures have come', async () => {
    const { exception, release } = heldDatasets()
    openApp('normal', '', exception)
    const waiting = await screen.findAllByText(/^Hämtar uppgifter: /)
    expect(waiting.map(({ textContent }) => textContent)).toEqual(titles.map((title) => `Hämtar uppgifter: ${title}`))
    release()
    await everythingLoaded()
    expect(screen.queryByText(/^Hämtar uppgifter/)).toBeNull()
  })

  it('shows the same latest value in the strip and on the card', async () => {
    openApp()
    await everythingLoaded()
    for (const title of titles) {
      const card = await findCard(title)
      const tile = within(screen.getByRole('region', { name: 'Nyckeltalen i korthet' }))
        .getByText(title)
        .closest('a')
      expect(tile?.querySelector('.tile-value')?.textContent).toBe(card.querySelector('.value')?.textContent)
    }
  })

  it('leads from each card to the key figure’s own page', async () => {
    const user = openApp()
    await user.click(within(await findCard('Sjukfrånvaro')).getByRole('link', { name: 'Mer om sjukfrånvaro' }))
    expect(location.search).toBe('?indicator=sickLeave&page=indicator')
    expect(await screen.findByRole('heading', { level: 1, name: /^Sjukfrånvaron var/ })).toHaveFocus()
    expect(await screen.findByRole('tab', { name: 'Diagram' })).toHaveAttribute('aria-selected', 'true')
  })
})
