import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { findCard, openApp } from './openApp.tsx'

const address = '?page=compare&indicator=turnover&unit=exempel-2'

const drawn = (name: string) =>
  waitFor(() => expect(document.querySelector(`[data-chart="${name}"]`)).toHaveAttribute('data-chart-state', 'ready'), {
    timeout: 8000,
  })

/** The units of the comparison's table, in order. */
async function unitsInTable(): Promise<readonly string[]> {
  const table = await screen.findByRole('table')
  return within(table)
    .getAllByRole('rowheader')
    .filter((header) => header.getAttribute('scope') === 'row')
    .map((header) => header.firstChild?.textContent ?? '')
}

describe('the page that compares units', () => {
  it('is reached from a card and from a key figure’s page, and leads back', async () => {
    const user = openApp()
    await user.click(within(await findCard('Sjukfrånvaro')).getByRole('link', { name: 'Jämför sjukfrånvaro' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Jämför sjukfrånvaro' })).toHaveFocus()
    expect(location.search).toBe('?indicator=sickLeave&page=compare')
    await user.click(await screen.findByRole('link', { name: 'Till sjukfrånvaro' }))
    await user.click(await within(screen.getByRole('main')).findByRole('link', { name: 'Jämför enheter' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Jämför sjukfrånvaro' })).toBeInTheDocument()
  })

  it('draws the siblings as dots and over the years, and has the same units in its table', async () => {
    openApp('normal', address)
    await drawn('turnover-compare')
    await drawn('turnover-panels')
    expect(await unitsInTable()).toEqual([
      'Exempelkommunen',
      'Kommunledningsförvaltningen',
      'Utbildningsförvaltningen',
      'Socialförvaltningen',
    ])
    expect(screen.getByRole('heading', { level: 2, name: 'Enheterna i Exempelkommunen 2024' })).toBeInTheDocument()
    expect(screen.getByText(/går att skilja från Utbildningsförvaltningen\.$/)).toBeInTheDocument()
  })

  it('keeps the order of the units in another year, key figure and choice', async () => {
    const user = openApp('normal', address)
    const first = await unitsInTable()
    await user.selectOptions(screen.getByLabelText('Till år'), '2015')
    expect(await screen.findByRole('heading', { level: 2, name: /2015$/ })).toBeInTheDocument()
    expect(await unitsInTable()).toEqual(first)
  })

  it('goes to the same comparison from another unit by its name in the table', async () => {
    const user = openApp('normal', address)
    const table = await screen.findByRole('table')
    // A picture that is taken away while it is being drawn makes its library complain.
    await waitFor(() => expect(document.querySelector('[data-chart-state="loading"]')).toBeNull())
    await user.click(within(table).getByRole('link', { name: 'Socialförvaltningen' }))
    expect(location.search).toBe('?indicator=turnover&page=compare&unit=exempel-3')
    expect(await screen.findByText(/^Socialförvaltningen 2024: /)).toBeInTheDocument()
  })

  it('has the chosen units in a group of their own', async () => {
    openApp('normal', `${address}&compare=exempel-3-1&compare=exempel-1-1`)
    expect((await unitsInTable()).slice(-2)).toEqual(['Ekonomiavdelningen', 'Äldreomsorg'])
    expect(screen.getByRole('rowheader', { name: 'Valda enheter' })).toBeInTheDocument()
  })

  it('compares the top’s children with it', async () => {
    openApp('normal', '?page=compare&indicator=sickLeave')
    expect(await unitsInTable()).toEqual([
      'Exempelkommunen',
      'Kommunledningsförvaltningen',
      'Utbildningsförvaltningen',
      'Socialförvaltningen',
    ])
    expect(screen.getByText(/^(Högre|Lägre) än Exempelkommunen/)).toBeInTheDocument()
  })

  it('lists a unit whose file fails and shows the others, and asks again on request', async () => {
    const user = openApp(
      'normal',
      address,
      http.get('*/feeds/exempel-3/turnover.json', () => new HttpResponse(null, { status: 500 })),
    )
    const row = await screen.findByRole('row', { name: /^Socialförvaltningen/ })
    expect(row).toHaveTextContent('kunde inte hämtas')
    await drawn('turnover-compare')
    expect(screen.getByText('Uppgifterna för Socialförvaltningen kunde inte hämtas. De andra påverkas inte.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hämta igen' }))
    expect(await screen.findByRole('row', { name: /^Socialförvaltningen/ })).toBeInTheDocument()
  })

  it('is read off unit by unit with the arrow keys', async () => {
    const user = openApp('normal', address)
    await drawn('turnover-compare')
    const plot = screen.getByRole('group', { name: /^Diagram\. Läs av enhet för enhet/ })
    plot.focus()
    await user.keyboard('{ArrowDown}')
    const said = plot.querySelector('[aria-live]')
    expect(said).toHaveTextContent(/^Exempelkommunen\. Personalomsättning: \d+,\d\s%/)
    await user.keyboard('{End}')
    expect(said).toHaveTextContent(/^Socialförvaltningen\./)
    await user.keyboard('{ArrowUp}')
    expect(said).toHaveTextContent(/^Utbildningsförvaltningen\..*egen enhet\.$/)
    await user.keyboard('{Escape}')
    expect(said).toBeEmptyDOMElement()
  })

  it('says so where there is nothing to compare, and where everything is withheld', async () => {
    openApp('empty', '?page=compare&indicator=turnover')
    expect(await screen.findByText('Saknas i källan')).toBeInTheDocument()
  })

  it('has words and no dots where everything is withheld', async () => {
    openApp('allProtected', address)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByText('skyddat')).toHaveLength(4)
    expect(document.querySelector('[data-chart="turnover-panels"]')).toBeNull()
  })
})

describe('a key figure’s own chart with other units beside it', () => {
  it('becomes a small diagram for each unit where they are many', async () => {
    openApp(
      'normal',
      '?page=indicator&indicator=sickLeave&unit=exempel-2&compare=exempel-1&compare=exempel-3&compare=exempel-1-1',
    )
    await drawn('sickLeave')
    const texts = [...document.querySelectorAll('[data-chart="sickLeave"] svg text')].map(({ textContent }) => textContent)
    expect(texts).toEqual(expect.arrayContaining(['Exempelkommunen', 'Socialförvaltningen', 'Ekonomiavdelningen']))
  })

  it('points to the comparison where the chosen units have no place', async () => {
    openApp('normal', '?page=indicator&indicator=headcount&compare=exempel-1')
    expect(await screen.findByText(/De valda enheterna visas inte .* sidan Jämför/)).toBeInTheDocument()
  })
})
