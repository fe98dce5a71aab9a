import { screen, waitFor, within } from '@testing-library/react'
import { delay, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { findCard, openApp } from './openApp.tsx'

const personsIn = (card: HTMLElement) => card.querySelector('.value-aside')?.textContent ?? ''

describe('a card', () => {
  it('tells the change of a rate in persons under it, and what that was counted from', async () => {
    openApp()
    const sickLeave = await findCard('Sjukfrånvaro')
    await waitFor(() => expect(personsIn(sickLeave)).toMatch(/heltidsår \(räknat på ordinarie arbetstid 2024\)\.$/))
    expect(personsIn(await findCard('Personalomsättning'))).toMatch(/person(er)? \(räknat på antal personer 2024\)\.$/)
    expect(personsIn(await findCard('Månadsanställda'))).toBe('')
  })

  it('of sick leave does not wait for the headcount that its change may be counted from', async () => {
    const never = http.get(/\/headcount\.json$/, async () => delay('infinite'))
    openApp('normal', '', never)
    const sickLeave = await findCard('Sjukfrånvaro')
    await waitFor(() => expect(within(sickLeave).getByRole('heading').textContent).toMatch(/^Sjukfrånvaron var/))
    expect(document.querySelector('[data-tile-value="headcount"]')).toHaveTextContent('Hämtar')
  })

  it('has the statutory share as a number beside its parts, with its year', async () => {
    openApp()
    const card = await findCard('Långtidssjukfrånvaro')
    await waitFor(() =>
      expect(card).toHaveTextContent(/\d\d,\d\s% av sjukfrånvaron var 60 dagar eller mer 2024\. Det är en andel av en andel/),
    )
  })
})

describe('the tab on what made up a change', () => {
  it('divides the change by sex and by age, with a table each that sums to it', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave')
    await user.click(await screen.findByRole('tab', { name: 'Vad drev förändringen' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Vad drev förändringen 2023–2024' })).toBeInTheDocument()
    expect(location.search).toContain('tab=drivers')
    const tables = await screen.findAllByRole('table')
    const sums = tables.map((table) => within(table).getByRole('row', { name: /^Hela förändringen/ }))
    expect(sums).toHaveLength(2)
    expect(sums[0]?.textContent).toBe(sums[1]?.textContent)
    expect(document.querySelector('.driver-picture')).toHaveAttribute('aria-hidden', 'true')
  })

  it('compares the years that the reader has chosen', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&tab=drivers&from=2018&to=2021')
    expect(await screen.findByRole('heading', { name: 'Vad drev förändringen 2018–2021' })).toBeInTheDocument()
  })

  it('is not there for a key figure that is not divided, and a link to it shows the chart', async () => {
    openApp('normal', '?page=indicator&indicator=turnover&tab=drivers')
    expect(await screen.findByRole('tab', { name: 'Diagram', selected: true })).toBeInTheDocument()
    expect(screen.queryByRole('tab', { name: 'Vad drev förändringen' })).toBeNull()
  })

  it('is explained with formula and source under the measure', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&tab=about')
    const panel = await screen.findByRole('tabpanel', { name: 'Om måttet' })
    expect(within(panel).getByRole('heading', { name: 'Förändringen i personer' })).toBeInTheDocument()
    expect(panel).toHaveTextContent(/1 980 timmar/)
    expect(panel).toHaveTextContent(/E\. M\. Kitagawa, JASA 50 \(1955\)/)
  })
})
