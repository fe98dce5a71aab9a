import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { server } from '../../mocks/server.ts'
import { feedsAddress } from '../../src/data/feedsAddress.ts'
import { makeQueryClient } from '../../src/data/makeQueryClient.ts'
import { Embedding } from '../../src/views/Embedding.tsx'
import { tellHeight } from '../../src/views/tellHeight.ts'
import { serve } from './openApp.tsx'

const allowed = 'https://intranat.exempel.se'
const settings = { contract: 1, embed: { origins: [allowed] } }

/** A card in a frame of a site; null where it stands alone. */
function openCard(search: string, site: string | null, answer = () => HttpResponse.json(settings)) {
  serve('normal')
  server.use(http.get('*/config.json', answer))
  const postMessage = vi.fn<(message: unknown, origin: string) => void>()
  const parent = { postMessage } as unknown as Window
  const around = {
    self: site === null ? parent : window,
    parent,
    location: { ancestorOrigins: site === null ? [] : [site] },
    document: { referrer: '' },
  }
  const feeds = feedsAddress('', document.baseURI)
  render(<Embedding client={makeQueryClient(1)} feeds={feeds} search={search} today="2026-11-23" around={around} />)
  return { postMessage }
}

const card = () => screen.findByRole('article')
const sickLeave = '?page=indicator&indicator=sickLeave&embed=1'

afterEach(() => vi.unstubAllGlobals())

describe('a card on another site', () => {
  it('has finding, value, verdict, chart, source and receipt, and nothing of the app around it', async () => {
    openCard(sickLeave, allowed)
    const shown = within(await card())
    expect(shown.getByRole('heading', { level: 1 })).toHaveTextContent(/sjukfrånvaro/i)
    expect(document.querySelector('.value')).toHaveTextContent(/%/)
    expect(shown.getByText('Varför?')).toBeVisible()
    expect(document.querySelector('[data-chart="sickLeave"]')).not.toBeNull()
    expect(shown.getByText(/^Källa: /)).toBeVisible()
    expect(shown.getByText(/^Bildkvitto [0-9A-Z-]{14,}$/)).toBeVisible()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(screen.queryByRole('button', { name: /Sök/ })).toBeNull()
    const link = shown.getByRole('link', { name: 'Öppna i Personal i siffror' })
    expect(link).toHaveAttribute('href', '?indicator=sickLeave&page=indicator')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
    await vi.waitFor(() => expect(document.querySelector('[data-chart-state="ready"]')).not.toBeNull(), { timeout: 8000 })
  })

  it('says that made-up figures are made up', async () => {
    openCard(sickLeave, allowed)
    expect(await within(await card()).findByText(/påhittad/i, { selector: '.banner' })).toBeVisible()
  })

  it('is a table or a comparison where that is the view', async () => {
    openCard('?page=indicator&indicator=headcount&tab=table&embed=1', allowed)
    expect(within(await card()).getByRole('table')).toBeVisible()
  })

  it('tells the site around it its height, that site alone', async () => {
    const { postMessage } = openCard(sickLeave, allowed)
    await card()
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalled())
    for (const call of postMessage.mock.calls) {
      expect(call).toEqual([{ type: 'personal-i-siffror:height', height: expect.any(Number) as number }, allowed])
    }
  })

  it('shows no figure where the site may not, but a sentence and a link, and tells that site nothing', async () => {
    const { postMessage } = openCard(sickLeave, 'https://annan.se')
    expect(await screen.findByText(/inte har lov/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Öppna i Personal i siffror' })).toHaveAttribute(
      'href',
      '?page=indicator&indicator=sickLeave',
    )
    expect(screen.queryByRole('article')).toBeNull()
    expect(document.body.textContent).not.toMatch(/\d/)
    expect(postMessage).not.toHaveBeenCalled()
  })

  it('waits for settings that did not arrive, with a new attempt', async () => {
    openCard(sickLeave, allowed, () => new HttpResponse(null, { status: 401 }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Du kan ha loggats ut. Ladda om sidan.')
    expect(screen.queryByRole('article')).toBeNull()
    server.use(http.get('*/config.json', () => HttpResponse.json(settings)))
    await userEvent.setup().click(screen.getByRole('button', { name: 'Försök igen' }))
    expect(await card()).toBeVisible()
  })

  it('says which limits hold where something else than the sites is wrong in the settings', async () => {
    openCard(sickLeave, allowed, () => HttpResponse.json({ ...settings, template: { font: '<' } }))
    expect(await card()).toBeVisible()
    expect(screen.getByText(/innehåller fel/)).toHaveTextContent('högst 10 personer')
  })

  it('is shown alone, and then has nobody to tell', async () => {
    const { postMessage } = openCard('?page=compare&indicator=sickLeave&embed=1', null)
    expect(await card()).toBeVisible()
    expect(postMessage).not.toHaveBeenCalled()
  })

  it('says what can be embedded where the view is something else', async () => {
    openCard('?embed=1', allowed)
    expect(await screen.findByText(/Det går att bädda in ett nyckeltal eller en jämförelse\./)).toBeVisible()
  })
})

describe('the height', () => {
  it('is told once for each height of the content, however often it is measured', () => {
    let measured: () => void = () => undefined
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(notify: () => void) {
          measured = notify
        }
        observe() {}
        disconnect() {}
      },
    )
    const content = document.createElement('div')
    const height = vi.spyOn(content, 'getBoundingClientRect')
    const heights = (value: number) => height.mockReturnValue({ height: value } as DOMRect)
    const postMessage = vi.fn<(message: unknown) => void>()
    heights(420.3)
    tellHeight(content, { postMessage }, allowed)
    for (const next of [420.3, 420.9, 421, 500, 500, 0]) {
      heights(next)
      act(() => measured())
    }
    expect(postMessage.mock.calls.map(([message]) => (message as { height: number }).height)).toEqual([421, 500])
  })
})
