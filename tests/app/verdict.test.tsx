import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, findCard, openApp } from './openApp.tsx'

const arrows = /[↑↓↗↘→▲▼△▽⬆⬇]/

describe('a verdict', () => {
  it('stands on the card, and what it rests on opens beside it', async () => {
    const user = openApp()
    const card = await findCard('Personalomsättning')
    const verdict = await within(card).findByText('kan vara slump')
    const details = verdict.closest('details')
    expect(details).not.toHaveAttribute('open')
    await user.click(verdict)
    expect(details).toHaveAttribute('open')
    expect(within(card).getByText(/kan den vara allt från/)).toBeVisible()
    const formula = within(card).getByText('Formel och källa')
    expect(formula.closest('details')).not.toHaveAttribute('open')
    await user.click(formula)
    expect(within(card).getByText(/95-procentsintervallet/)).toBeVisible()
    expect(within(card).getByText(/^Alla är räknade, så talet i sig är exakt/)).toBeVisible()
  })

  it('stands beside the last clear change, which the year after it does not take away', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave')
    const head = (await screen.findByRole('heading', { level: 1, name: /^Sjukfrånvaron var/ })).closest('header')
    expect(head?.textContent).toMatch(/Sjukfrånvaron sjönk tydligt 2023, från \d,\d till \d,\d\s%\./)
    // Under the chart too: a phone has no room for it in the head, and the style sheet shows one of them.
    expect(document.querySelector('.clear-below')?.textContent).toBe(head?.querySelector('.value-clear')?.textContent)
  })

  it('stands in the head of the key figure’s own page too, and in words for whoever does not see the chart', async () => {
    openApp('normal', '?page=indicator&indicator=turnover')
    const head = (await screen.findByRole('heading', { level: 1, name: /slutade/ })).closest('header')
    expect(head?.querySelector('.verdict-word')?.textContent).toBe('kan vara slump')
    expect((await screen.findAllByText(/Skillnaden 2023–2024 kan vara slump\.$/)).length).toBeGreaterThan(0)
  })

  it('is none for a count, and nothing points up or down anywhere', async () => {
    openApp()
    await everythingLoaded()
    expect((await findCard('Månadsanställda')).querySelector('.verdict')).toBeNull()
    expect(document.body.textContent).not.toMatch(arrows)
  })

  it('is explained under the key figure, with its source', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&tab=about')
    expect(await screen.findByRole('heading', { name: 'Så bedöms en förändring' })).toBeInTheDocument()
    const [fold] = screen.getAllByText('Formel och källa')
    expect(fold?.closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText(/prediktionsintervallet/).closest('details')).not.toBeNull()
    for (const name of [
      'Den senaste tydliga förändringen',
      'Så skiljs enheter åt',
      'Vilka enheter som utmärker sig',
      'Så granskas siffrorna',
    ]) {
      expect(screen.getByRole('heading', { name })).toBeInTheDocument()
    }
  })
})
