import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { feedsFor } from '../../mocks/scenarios.ts'
import { everythingLoaded, findCard, openApp } from './openApp.tsx'

const { files } = feedsFor('normal', new Date('2026-11-23'))
const unit = 'exempel-1'
const name = 'Kommunledningsförvaltningen'

/** A unit's file in an area with every value withheld by the source. */
function withheld(area: string) {
  const { json } = files.get(`${unit}/${area}.json`) as unknown as { json: { value: readonly unknown[] } }
  return http.get(`*/feeds/${unit}/${area}.json`, () =>
    HttpResponse.json({ ...json, value: json.value.map(() => null), status: json.value.map(() => 'c') }),
  )
}

const box = (title: string | RegExp) => screen.findByRole('region', { name: title })

describe('the page of a unit some of whose figures are withheld', () => {
  it('says once how many work here, what is shown, and where to look instead, with a button', async () => {
    const user = openApp('normal', `?unit=${unit}`, withheld('turnover'), withheld('age'))
    await everythingLoaded()
    const said = await box(new RegExp(`^${name} har \\d+ månadsanställda 2024$`))
    expect(said).toHaveTextContent('Vissa värden är skyddade i källan')
    expect(within(said).getByText('Visas')).toHaveTextContent('Visas')
    expect(said).toHaveTextContent(/Visas för Exempelkommunen i stället\s*åldersfördelning och personalomsättning/)
    expect(screen.getAllByText(/Vissa värden är skyddade/)).toHaveLength(1)
    await user.click(within(said).getByRole('link', { name: 'Gå till Exempelkommunen' }))
    expect(location.search).not.toContain(unit)
  })

  it('gives each of those key figures the nearest unit’s value, name and link in place of a chart', async () => {
    openApp('normal', `?unit=${unit}`, withheld('turnover'))
    await everythingLoaded()
    const card = await findCard('Personalomsättning')
    expect(card).toHaveAttribute('data-figure', 'nearest')
    expect(card.querySelector('[data-chart-state]')).toHaveAttribute('data-chart-state', 'protected')
    expect(card).toHaveTextContent(/\d+,\d\s%\s*slutade 2024, Exempelkommunen/)
    const link = within(card).getByRole('link', { name: 'Exempelkommunen' })
    expect(link.getAttribute('href')).toMatch(/page=indicator/)
    expect(link.getAttribute('href')).not.toContain(unit)
    expect(document.querySelector('[data-tile-value="turnover"]')?.parentElement).toHaveTextContent(
      /slutade 2024, Exempelkommunen/,
    )
    expect(screen.getByRole('heading', { name: 'Läget' }).parentElement).not.toHaveTextContent('slutade')
  })

  it('has the box on the page of the key figure that is withheld, and on no other', async () => {
    openApp('normal', `?page=indicator&indicator=turnover&unit=${unit}`, withheld('turnover'))
    const said = await box(new RegExp(`^${name} har `))
    expect(within(said).getByRole('link', { name: 'Se personalomsättning för Exempelkommunen' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Visas för Exempelkommunen: /)
  })

  it('is the usual one where nothing is withheld', async () => {
    openApp('normal', `?unit=${unit}`)
    await everythingLoaded()
    expect(screen.queryByText(/Visas i stället/)).toBeNull()
    expect([...document.querySelectorAll('[data-figure]')].map((card) => card.getAttribute('data-figure'))).toEqual(
      Array.from({ length: 7 }, () => 'own'),
    )
  })

  it('asks for another unit’s file only where the unit’s own figure is withheld', async () => {
    const asked: string[] = []
    const watch = http.get('*/feeds/exempel/age.json', () => {
      asked.push('age')
      return undefined
    })
    openApp('normal', `?unit=${unit}`, watch)
    await everythingLoaded()
    expect(asked).toEqual([])
    openApp('normal', `?unit=${unit}`, watch, withheld('age'))
    await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['age'])
  })
})
