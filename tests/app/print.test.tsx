import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PrintButton } from '../../src/views/PrintButton.tsx'
import { openApp } from './openApp.tsx'

const paper = () => document.querySelector<HTMLElement>('.paper')
const tell = (event: 'beforeprint' | 'afterprint') => act(async () => window.dispatchEvent(new Event(event)))

/** Prints the page as it stands, and gives what is printed in its place. */
async function printed(): Promise<HTMLElement> {
  await waitFor(
    async () => {
      await tell('beforeprint')
      if (paper() === null) await tell('afterprint')
      expect(paper()).not.toBeNull()
    },
    { timeout: 20_000 },
  )
  return paper() as HTMLElement
}

let print = vi.fn()
beforeEach(() => {
  print = vi.fn()
  vi.stubGlobal('print', print)
})
afterEach(async () => {
  await tell('afterprint')
  vi.unstubAllGlobals()
})

describe('the print of the overview', () => {
  it('holds cover, situation, every key figure with chart, table, source and receipt, and definitions; afterwards all is as before', async () => {
    openApp()
    const link = await screen.findByRole('link', { name: 'Översikt' })
    link.focus()
    const report = await printed()
    expect(within(report).getByRole('heading', { level: 1 })).toHaveTextContent('Exempelkommunen 2024')
    expect(report).toHaveTextContent('Urval: Exempelkommunen · 2010–2024')
    expect(report).toHaveTextContent(/Uppgifter per 31 december 2024 · Utskrivet \d+ \p{L}+ \d{4}/u)
    expect(report).toHaveTextContent('Påhittade uppgifter. Kommunen finns inte.')
    const cards = [...report.querySelectorAll<HTMLElement>('[data-paper-card]')]
    expect(cards).toHaveLength(7)
    for (const card of cards) {
      expect(card.querySelector('.paper-chart svg')?.getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/)
      expect(card.querySelector('table')).not.toBeNull()
      expect(card).toHaveTextContent(/Källa: .* · per 31 december 2024/)
      expect(within(card).getByRole('link').getAttribute('href')).toMatch(/^http:.*receipt=/)
    }
    expect(within(report).getByRole('heading', { name: 'Definitioner' })).toBeInTheDocument()
    expect(document.documentElement.style.getPropertyValue('--paper-line')).toContain('Påhittade uppgifter · ')
    await tell('afterprint')
    expect(paper()).toBeNull()
    expect(document.documentElement.dataset['paper']).toBeUndefined()
    expect(document.activeElement).toBe(link)
  })

  it('is left to the page while something is still on its way, and asks for nothing itself', async () => {
    const asked = vi.fn(() => new Promise<never>(() => undefined))
    openApp('normal', '', http.get(/headcount\.json$/, asked))
    await screen.findByRole('button', { name: 'Skriv ut enhetens blad' })
    const before = asked.mock.calls.length
    await tell('beforeprint')
    expect(paper()).toBeNull()
    expect(asked.mock.calls.length).toBe(before)
  })
})

describe('the print of other pages', () => {
  it('has a key figure with its verdict’s ground, its comments and its definition opened', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave')
    await screen.findByRole('tab', { name: 'Tabell' })
    const report = await printed()
    expect(report.querySelectorAll('[data-paper-card]')).toHaveLength(1)
    expect(report).toHaveTextContent('Vad bedömningen bygger på: Från ett år till nästa brukar talet ändras')
    expect(report).toHaveTextContent('Chefer har fått stöd i att arbeta med tidiga signaler')
    expect(report).toHaveTextContent('Vilka som inte räknas')
  })

  it('has a comparison with its plot and its table', async () => {
    openApp('normal', '?page=compare&indicator=turnover&unit=exempel-1')
    await screen.findByRole('heading', { name: 'Samma siffror i tabell' })
    const report = await printed()
    expect(report.querySelector('.paper-chart svg')).not.toBeNull()
    expect(within(report).getByRole('table')).toHaveTextContent('Utbildningsförvaltningen')
  })

  it('has a divided change with its bars in colours of paper, and each table under its bars', async () => {
    openApp('normal', '?page=indicator&indicator=sickLeave&tab=drivers&split=sex')
    await screen.findByRole('heading', { name: /^Vad drev förändringen/ })
    const report = await printed()
    expect(report.querySelectorAll('.driver-bar').length).toBeGreaterThan(3)
    expect(report.querySelectorAll('table').length).toBeGreaterThan(0)
  })

  it('is the page itself where there is no report of it', async () => {
    openApp('normal', '?page=about')
    await screen.findByRole('heading', { level: 1, name: 'Om siffrorna' })
    await tell('beforeprint')
    expect(paper()).toBeNull()
  })
})

describe('the unit’s sheet', () => {
  it('has five sentences, four charts and three questions, and is printed in place of the page', async () => {
    const user = openApp()
    await user.click(await screen.findByRole('button', { name: 'Skriv ut enhetens blad' }))
    await waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 20_000 })
    const sheet = paper() as HTMLElement
    expect(sheet.querySelectorAll('.sheet-sentences li')).toHaveLength(5)
    expect(sheet.querySelectorAll('.sheet-place svg')).toHaveLength(4)
    expect(sheet.querySelectorAll('.sheet-questions li')).toHaveLength(3)
    await tell('beforeprint')
    expect(document.querySelectorAll('.paper')).toHaveLength(1)
    await tell('afterprint')
    expect(paper()).toBeNull()
  })

  it('says that it could not be made where the figures can’t be fetched', async () => {
    const user = openApp(
      'normal',
      '?page=overview',
      http.get(/\/feeds\/(?!index|context).*/, () => new HttpResponse(null, { status: 404 })),
    )
    await user.click(await screen.findByRole('button', { name: 'Skriv ut enhetens blad' }))
    expect(await screen.findByText(/^Utskriften kunde inte göras/)).toBeInTheDocument()
    expect(print).not.toHaveBeenCalled()
  })
})

describe('a button that prints', () => {
  it('says so where there is nothing to print', async () => {
    render(<PrintButton exhibits={() => Promise.resolve([])} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Skriv ut' }))
    expect(await screen.findByText('Det finns inga uppgifter att skriva ut.')).toBeInTheDocument()
  })
})
