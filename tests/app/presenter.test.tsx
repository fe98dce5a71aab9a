import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { server } from '../../mocks/server.ts'
import { catalogQuery } from '../../src/data/catalogQuery.ts'
import { feedsAddress } from '../../src/data/feedsAddress.ts'
import { makeQueryClient } from '../../src/data/makeQueryClient.ts'
import type { Slide } from '../../src/selection/deck.ts'
import { Presenter } from '../../src/views/Presenter.tsx'
import type { ExhibitReader } from '../../src/views/readExhibit.ts'
import { serve } from './openApp.tsx'

const today = '2026-11-23'
const ready = 'Allt är hämtat, du kan vara utan nät'

const slide = (link: string, more: Partial<Slide> = {}): Slide => ({
  id: link,
  name: '',
  link,
  format: 2,
  feeds: null,
  notes: '',
  ...more,
})
const sickLeave = slide('?indicator=sickLeave&page=indicator&split=sex&unit=exempel', { notes: 'Hälsa först.\nPauser.' })
const headcount = slide('?indicator=headcount&page=indicator&unit=exempel', { name: 'Personalen' })
const compared = slide('?indicator=sickLeave&page=compare&unit=exempel')
const overview = slide('?page=overview&unit=exempel')
const deck = [sickLeave, headcount, compared, overview]

interface Opened {
  readonly user: UserEvent
  readonly onClose: ReturnType<typeof vi.fn<(at: number) => void>>
}

function Page({
  reader,
  slides,
  onClose,
}: Record<'slides', readonly Slide[]> & { reader: ExhibitReader; onClose: Opened['onClose'] }) {
  const [open, setOpen] = useState(false)
  const close = (at: number) => {
    onClose(at)
    setOpen(false)
  }
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Presentera
      </button>
      {open && <Presenter reader={reader} deck={{ name: 'Nämnden', slides }} startAt={0} onClose={close} now={() => 64_000} />}
    </main>
  )
}

/** Opens a presentation in the made-up municipality, and waits until it needs no network. */
async function present(slides: readonly Slide[] = deck, says = ready, ...exceptions: readonly RequestHandler[]): Promise<Opened> {
  serve('normal')
  server.use(...exceptions)
  const client = makeQueryClient(1)
  const catalog = await client.fetchQuery(catalogQuery(feedsAddress('', document.baseURI).href))
  const onClose = vi.fn<(at: number) => void>()
  const { unmount } = render(<Page reader={{ client, catalog, feeds: null, today }} slides={slides} onClose={onClose} />)
  onTestFinished(async () => {
    await drawn()
    unmount()
    client.clear()
  })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Presentera' }))
  await screen.findByText(says, {}, { timeout: 25_000 })
  return { user, onClose }
}

/** Waits until no chart is still being drawn. */
async function drawn(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[data-chart-state="loading"]')).toBeNull())
}

const dialog = () => screen.getByRole('dialog', { name: 'Presentation: Nämnden' })
const headline = () => within(dialog()).getByRole('heading', { level: 1 }).textContent
const position = () => within(dialog()).getAllByText(/^Bild \d av \d$/)[0]?.textContent

describe('a presentation', () => {
  it('is led from the first slide to the last by keys, and gives the focus back', async () => {
    const { user, onClose } = await present()
    expect(headline()).toMatch(/^Sjukfrånvaron 2024 var .* för kvinnor och .* för män$/)
    await user.keyboard('{ArrowRight}')
    expect(headline()).toMatch(/månadsanställda/)
    await user.keyboard('{PageDown} ')
    expect(position()).toBe('Bild 4 av 4')
    await user.keyboard('{PageDown}')
    expect(headline()).toBe('Exempelkommunen 2024')
    await user.keyboard('2')
    expect(position()).toBe('Bild 2 av 4')
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledExactlyOnceWith(1)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Presentera' })).toHaveFocus())
  })

  it('has value, verdict, source, date and code on every slide of a key figure', async () => {
    await present([sickLeave])
    expect(within(dialog()).getByText(/^av ordinarie arbetstid 2024$/)).toBeVisible()
    expect(within(dialog()).getByText(/^(kan vara slump|tydlig.*|kan inte bedömas|för litet underlag)$/)).toBeVisible()
    expect(within(dialog()).getByText(/^Källa: .* · per 31 december 2024 · Bildkvitto \S+$/)).toBeVisible()
    expect(within(dialog()).getByRole('list', { name: 'Händelser' })).toBeVisible()
  })

  it('shows the table instead of the chart, and the chart again on the next slide', async () => {
    const { user } = await present()
    expect(within(dialog()).queryByRole('table')).toBeNull()
    await user.keyboard('t')
    expect(within(dialog()).getByRole('row', { name: /^Kvinnor/ })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(within(dialog()).queryByRole('table')).toBeNull()
  })

  it('tells all that belongs to a slide under D, and Escape closes that first', async () => {
    const { user, onClose } = await present()
    await user.keyboard('d')
    const more = screen.getByRole('region', { name: 'Mer om bilden' })
    for (const name of ['Bedömning', 'Definition', 'Urval och källa'])
      expect(within(more).getByRole('heading', { name })).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Mer om bilden' })).toBeNull()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('lists its keys', async () => {
    const { user } = await present([headcount])
    await user.keyboard('?')
    expect(screen.getByRole('region', { name: 'Tangenter' })).toHaveTextContent('Svart skärm')
  })

  it('goes black, and any key brings the slide back', async () => {
    const { user } = await present()
    await user.keyboard('.')
    expect(screen.getByRole('button', { name: /^Svart skärm/ })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('button', { name: /^Svart skärm/ })).toBeNull()
    expect(position()).toBe('Bild 1 av 4')
  })

  it('leaves keys to a button that has the focus', async () => {
    const { user } = await present()
    within(dialog()).getByRole('button', { name: 'Tabell' }).focus()
    await user.keyboard(' ')
    expect(position()).toBe('Bild 1 av 4')
    expect(within(dialog()).getByRole('table')).toBeVisible()
  })
})

describe('another unit', () => {
  it('is found by its name, shown on every slide and said to be another, until Backspace', async () => {
    const { user } = await present()
    await user.keyboard('socialf')
    expect(screen.getByRole('combobox', { name: 'Sök enhet' })).toHaveValue('socialf')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Socialförvaltningen')
    await user.keyboard('{Enter}')
    const said = 'Visar Socialförvaltningen, inte Exempelkommunen som bilden är sparad med'
    expect(await screen.findByText(said)).toBeVisible()
    expect(within(dialog()).getByText(/Socialförvaltningen, 20\d\d–2024/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByText(said)).toBeVisible()
    await user.keyboard('{Backspace}')
    expect(screen.queryByText(said)).toBeNull()
  })

  it('is not chosen by Escape', async () => {
    const { user, onClose } = await present()
    await user.keyboard('/socialf{Escape}')
    expect(screen.queryByRole('combobox', { name: 'Sök enhet' })).toBeNull()
    expect(screen.queryByText(/^Visar /)).toBeNull()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('is drawn on the scale that was locked, and the slide says so', async () => {
    const { user } = await present([headcount])
    await user.keyboard('l')
    expect(within(dialog()).getByText('Låst skala')).toBeVisible()
    await user.keyboard('socialf{Enter}')
    await screen.findByText(/^Visar Socialförvaltningen/)
    await drawn()
    const ticks = () => [...dialog().querySelectorAll('svg text')].map(({ textContent }) => textContent)
    const locked = ticks()
    await user.keyboard('l')
    expect(within(dialog()).queryByText('Låst skala')).toBeNull()
    await waitFor(() => expect(ticks()).not.toEqual(locked))
  })

  it('that needs more than was locked widens the scale, which is said', async () => {
    const { user } = await present([headcount])
    await user.keyboard('socialf{Enter}')
    await screen.findByText(/^Visar Socialförvaltningen/)
    await user.keyboard('l{Backspace}')
    expect(await screen.findByText(/^Skalan utökad till \d/)).toBeVisible()
  })
})

describe('the page below', () => {
  it('hears none of its own shortcuts', async () => {
    const { user } = await present([headcount])
    const hear = vi.fn<(event: KeyboardEvent) => void>()
    window.addEventListener('keydown', hear)
    onTestFinished(() => window.removeEventListener('keydown', hear))
    await user.keyboard('{Control>}k{/Control}{Meta>}K{/Meta}')
    expect(hear.mock.calls.map(([{ key }]) => key)).toEqual(['Control', 'Meta'])
  })
})

describe('a slide that can not be shown', () => {
  it('says so in its place, and takes down no other', async () => {
    let isBroken = true
    const failing = http.get('*/headcount.json', () => (isBroken ? new HttpResponse(null, { status: 500 }) : undefined))
    const { user } = await present(
      [headcount, sickLeave],
      '1 bild kunde inte hämtas. Resten är hämtat, du kan vara utan nät',
      failing,
    )
    expect(within(dialog()).getByRole('alert')).toHaveTextContent('Bilden kunde inte hämtas')
    await user.keyboard('{ArrowRight}')
    expect(headline()).toMatch(/^Sjukfrånvaron/)
    await user.keyboard('{ArrowLeft}')
    const again = await within(dialog()).findByRole('button', { name: 'Försök igen' })
    isBroken = false
    await user.click(again)
    await screen.findByText(ready)
    expect(headline()).toMatch(/månadsanställda/)
  })

  it('never shows another unit in the place of one that is gone', async () => {
    await present([slide('?indicator=sickLeave&page=indicator&unit=borta')])
    expect(within(dialog()).getByText(/^Bilden gäller en enhet som inte finns \(”borta”\)/)).toBeVisible()
    expect(within(dialog()).queryByText(/%/)).toBeNull()
  })

  it('of other figures, of a newer version and without figures says why in words', async () => {
    const others = [
      slide('?page=overview', { id: 'a', feeds: 'annat/index.json' }),
      slide('?page=overview', { id: 'b', format: 99 }),
      slide('?page=about'),
    ]
    const { user } = await present(others)
    expect(within(dialog()).getByText(/^Bilden gäller siffrorna från annat\/index\.json/)).toBeVisible()
    await user.keyboard('2')
    expect(within(dialog()).getByText(/nyare version/)).toBeVisible()
    await user.keyboard('3')
    expect(within(dialog()).getByText('Vyn har inga siffror att ta med.')).toBeVisible()
  })
})

describe('a slide of a table', () => {
  it('begins with its table, and T shows its chart', async () => {
    const { user } = await present([slide('?indicator=sickLeave&page=indicator&tab=table&unit=exempel')])
    const button = within(dialog()).getByRole('button', { name: 'Tabell' })
    expect(within(dialog()).getByRole('table')).toBeVisible()
    expect(button).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('t')
    await drawn()
    expect(within(dialog()).queryByRole('table')).toBeNull()
    expect(button).toHaveAttribute('aria-pressed', 'false')
  })
})

describe('the window with notes', () => {
  /** A window as the browser would open one. */
  function aWindow(): Window {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    onTestFinished(() => frame.remove())
    const opened = frame.contentWindow
    if (opened === null) throw new Error('jsdom opened no window')
    return opened
  }

  it('tells the notes, the next slide and the time, and hears the same keys', async () => {
    const { user } = await present()
    const opened = aWindow()
    const close = vi.spyOn(opened, 'close').mockImplementation(() => undefined)
    vi.spyOn(window, 'open').mockReturnValue(opened)
    await user.keyboard('n')
    const notes = within(opened.document.body)
    expect(opened.document.title).toBe('Anteckningar: Nämnden')
    expect(notes.getByText(/Hälsa först\./)).toBeInTheDocument()
    expect(notes.getByRole('heading', { name: 'Nästa bild' }).nextSibling).toHaveTextContent('Personalen')
    expect(notes.getByRole('timer')).toHaveTextContent('0:00')
    act(() => void opened.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' })))
    expect(position()).toBe('Bild 2 av 4')
    expect(notes.getByText('Bilden har inga anteckningar.')).toBeInTheDocument()
    await user.click(notes.getByRole('button', { name: 'Föregående' }))
    expect(position()).toBe('Bild 1 av 4')
    await user.keyboard('{Escape}')
    expect(close).toHaveBeenCalledOnce()
  })

  it('that the browser stops is told of, with the notes below the slide', async () => {
    const { user } = await present()
    vi.spyOn(window, 'open').mockReturnValue(null)
    await user.keyboard('n')
    const notes = screen.getByRole('region', { name: 'Anteckningar' })
    expect(within(notes).getByRole('alert')).toHaveTextContent('Tillåt popup-fönster')
    expect(notes).toHaveTextContent('Hälsa först.')
    await user.click(within(notes).getByRole('button', { name: 'Dölj anteckningarna' }))
    expect(screen.queryByRole('region', { name: 'Anteckningar' })).toBeNull()
  })
})
