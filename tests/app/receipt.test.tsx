import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { feedsFor } from '../../mocks/scenarios.ts'
import { catalogQuery } from '../../src/data/catalogQuery.ts'
import { makeQueryClient } from '../../src/data/makeQueryClient.ts'
import type { Receipt } from '../../src/exhibits/receipt.ts'
import { fromSearch } from '../../src/selection/query.ts'
import { defaultSelection, type Selection } from '../../src/selection/selection.ts'
import { selectionStore } from '../../src/selection/store.ts'
import { OpenReceipt } from '../../src/views/OpenReceipt.tsx'
import { readExhibit } from '../../src/views/readExhibit.ts'
import { everythingLoaded, openApp, serve } from './openApp.tsx'

const today = '2026-11-23'
const view: Selection = { ...defaultSelection, page: 'indicator', indicator: 'headcount', splitBy: 'sex' }

async function readCatalog() {
  serve('normal')
  const client = makeQueryClient(1)
  return { client, catalog: await client.fetchQuery(catalogQuery(new URL('feeds/index.json', document.baseURI).href)) }
}

/** The receipt of a view of the made-up municipality as it is usually served. */
async function receiptFor(selection: Selection = view): Promise<Receipt> {
  const exhibit = await readExhibit({ ...(await readCatalog()), feeds: null, today }, selection)
  if (exhibit.kind === 'empty') throw new Error(exhibit.why)
  return exhibit.receipt
}

/** Answers for the file of a unit's monthly employees with one woman and one man more in every cell. */
function oneMore(unit: string) {
  const { files } = feedsFor('normal', new Date(today))
  const [address, file] = [...files].find(([path]) => path.includes('headcount') && path.includes(unit)) ?? []
  if (address === undefined || file === undefined) throw new Error(`There is no file for ${unit}`)
  const json = structuredClone(file.json) as unknown as { value: (number | null)[] }
  json.value = json.value.map((value) => (value === null ? null : value + 1))
  return http.get(`*/feeds/${address}`, () => HttpResponse.json(json as object))
}

const banner = () => screen.findByRole('region', { name: /^Bildkvitto/ })

describe('an address with a receipt', () => {
  it('that is nothing but the code shows the picture’s view, and says that its figures are the same', async () => {
    const { code } = await receiptFor()
    openApp('normal', `?receipt=${code.toLowerCase()}`)
    const shown = await banner()
    expect(within(shown).getByRole('heading')).toHaveTextContent(`Bildkvitto ${code}`)
    await within(shown).findByText('Siffrorna är desamma som på bilden.')
    expect(selectionStore.getState()).toEqual(view)
    expect(fromSearch(location.search).selection).toEqual(view)
    expect(await screen.findByRole('tab', { name: 'Diagram' })).toBeVisible()
  })

  it('tells of another view where the reader has gone on, and leads back', async () => {
    const { link } = await receiptFor()
    const user = openApp('normal', link)
    const shown = await banner()
    await within(shown).findByText('Siffrorna är desamma som på bilden.')
    await user.click(screen.getByRole('link', { name: 'Om siffrorna' }))
    await user.click(await within(shown).findByRole('button', { name: 'Visa bildens vy' }))
    expect(selectionStore.getState()).toEqual(view)
    await waitFor(() => expect(within(shown).queryByText('Du ser nu en annan vy än bildens.')).toBeNull())
  })

  it('goes away with “Stäng”, and the view stays', async () => {
    const { link } = await receiptFor()
    const user = openApp('normal', link)
    const shown = await banner()
    await user.click(within(shown).getByRole('button', { name: 'Stäng' }))
    expect(screen.queryByRole('region', { name: /^Bildkvitto/ })).toBeNull()
    expect(location.search).toBe('?indicator=headcount&page=indicator&split=sex')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('has nothing of its figures where a server could read them, not even of an older link’s, and leaves none behind', async () => {
    const { link } = await receiptFor()
    const [, before = '', code = '', figures = ''] = /^(.*)&receipt=([^#]*)#figures=(.*)$/.exec(link) ?? []
    expect(figures).not.toBe('')
    const user = openApp('normal', `${before}&receipt=${code}.${figures}`)
    const shown = await banner()
    await within(shown).findByText('Siffrorna är desamma som på bilden.')
    expect(location.search + location.hash).toBe(link)
    await user.click(screen.getByRole('link', { name: 'Om siffrorna' }))
    expect(location.search).not.toContain(figures)
    await user.click(within(shown).getByRole('button', { name: 'Stäng' }))
    expect(location.href).not.toMatch(/receipt|figures/)
  })

  it('is opened anew where its link is followed from its own code: no page is loaded then', async () => {
    const { code, link } = await receiptFor()
    const { catalog } = await readCatalog()
    openApp('normal', link.replace(/#.*/, ''), oneMore(catalog.tree.order[0] ?? ''))
    const shown = await banner()
    await within(shown).findByText('Siffrorna har ändrats sedan bilden.')
    expect(within(shown).queryByRole('table')).toBeNull()
    location.hash = '#main'
    location.hash = new URL(link, location.href).hash
    expect(await within(shown).findByRole('table', { name: 'Ändringar sedan bilden' })).toBeVisible()
    expect(within(shown).getByRole('heading')).toHaveTextContent(code)
  })

  it('lists what has changed, as it was and as it is', async () => {
    const { link } = await receiptFor()
    const { catalog } = await readCatalog()
    const home = catalog.tree.order[0] ?? ''
    openApp('normal', link, oneMore(home))
    const table = await within(await banner()).findByRole('table', { name: 'Ändringar sedan bilden' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Grupp', 'År', 'Då', 'Nu'])
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThan(10)
    const [year, before, now] = within(rows[0] ?? table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
    expect(year).toMatch(/^20\d\d$/)
    expect(before).not.toBe(now)
  })

  it.each([
    ['', 'Skriv koden som står på bilden.'],
    ['3K7U-9QXM', 'Koden har ett tecken som inte finns i bildkvitton. Jämför med bilden.'],
    ['3K7F-9QXM-2DT4-8HRD', 'Koden stämmer inte: något tecken är fel eller saknas. Jämför med bilden.'],
    ['<img src=x>', 'Koden har ett tecken som inte finns i bildkvitton. Jämför med bilden.'],
  ])('that can’t be read says why, and the app goes on: %s', async (code, sentence) => {
    openApp('normal', `?receipt=${encodeURIComponent(code)}`)
    expect(await within(await banner()).findByRole('alert')).toHaveTextContent(sentence)
    await everythingLoaded()
  })
})

describe('the dialog where a code is typed', () => {
  const openDialog = async () => {
    const { catalog } = await readCatalog()
    const go = vi.fn<(code: string) => void>()
    const onClose = vi.fn<() => void>()
    render(<OpenReceipt catalog={catalog} onClose={onClose} go={go} />)
    const user = userEvent.setup()
    const field = await screen.findByLabelText('Kod')
    await waitFor(() => expect(field).toHaveFocus())
    return { user, field, go, onClose }
  }

  it('opens a code however it is written', async () => {
    const { code } = await receiptFor()
    const { user, field, go } = await openDialog()
    await user.type(field, `${code.replaceAll('-', ' ').toLowerCase()}{Enter}`)
    expect(go).toHaveBeenCalledExactlyOnceWith(code)
  })

  it('says what is wrong with it', async () => {
    const { user, field, go } = await openDialog()
    await user.type(field, '3K7F-9QXM-2DT4-8HRD{Enter}')
    expect(await screen.findByText('Koden stämmer inte: något tecken är fel eller saknas. Jämför med bilden.')).toBeVisible()
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(go).not.toHaveBeenCalled()
  })
})

describe('the search for anything', () => {
  it('offers to open a code that is typed there', async () => {
    const { code } = await receiptFor()
    const user = openApp()
    await everythingLoaded()
    await user.click(screen.getByRole('button', { name: /^Sök/ }))
    const field = await screen.findByPlaceholderText('Sök nyckeltal, enhet eller ord')
    await user.click(field)
    await user.paste(code.toLowerCase())
    const link = await screen.findByRole('link', { name: `Öppna bildkvittot ${code}` })
    expect(link).toHaveAttribute('href', `?receipt=${code}`)
  })
})
