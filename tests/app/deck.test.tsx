import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { type DeckDraft, mostSlides, type SlideDraft } from '../../src/selection/deck.ts'
import { readDeckFile, writeDeckFile } from '../../src/selection/deckFile.ts'
import { readDeckLink, writeDeckLink } from '../../src/selection/deckLink.ts'
import { moveSlide, pinSlides, slideOf } from '../../src/selection/deckSlides.ts'
import { addDeck, currentDeck, deckStore } from '../../src/selection/deckStore.ts'
import { decksKey, writeStoredDecks } from '../../src/selection/deckStorage.ts'
import { defaultSelection, type Selection } from '../../src/selection/selection.ts'
import { selectionStore } from '../../src/selection/store.ts'
import { openApp } from './openApp.tsx'

const slide = (indicator: string, more: Partial<SlideDraft> = {}, selection: Partial<Selection> = {}): SlideDraft => ({
  ...slideOf({ ...defaultSelection, page: 'indicator', indicator, ...selection }, 'exempel', null),
  ...more,
})
const abc = ['headcount', 'sickLeave', 'turnover'].map((indicator, i) => slide(indicator, { name: 'ABC'[i] ?? '' }))
const deckOf = (slides: readonly SlideDraft[], name = 'Nämnden'): DeckDraft => ({ name, savedAt: '2026-11-20', slides })
const button = (name: string) => screen.getByRole('button', { name })
const list = () => screen.findByRole('list', { name: 'Bilderna i ordning' })
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
/** What was done last: the first of the page, above what other parts tell. */
const status = () => screen.getAllByRole('status')[0] as HTMLElement
const now = () => currentDeck(deckStore.getState())

/** Opens the page with decks in the browser. Their slides are read when it is open. */
async function openPage(slides: readonly SlideDraft[] = abc, search = '?page=deck', ...more: Parameters<typeof openApp>[2][]) {
  if (slides.length > 0) addDeck(deckOf(slides))
  const user = openApp('normal', search, ...more)
  await screen.findByRole('heading', { level: 1, name: 'Presentera' })
  if (slides.length > 0) await list()
  await waitFor(() => expect(document.querySelector('.pin-text[aria-busy="true"]')).toBeNull())
  return user
}

describe('the page with decks', () => {
  it('says how to begin, and can begin with the whole overview', async () => {
    const user = await openPage([])
    expect(await screen.findByRole('heading', { name: 'Inga bildspel än' })).toBeVisible()
    await user.click(button('Lägg till hela översikten för Exempelkommunen'))
    const slides = await within(await list()).findAllByRole('listitem')
    expect(slides).toHaveLength(8)
    expect(status()).toHaveTextContent('8 bilder för Exempelkommunen är tillagda.')
    expect(now()?.name).toBe('Mitt bildspel')
    expect(now()?.slides[4]?.link).toBe('?indicator=sickLeave&page=indicator&unit=exempel')
  })

  it('titles a pinned slide with its finding, as a link to the view', async () => {
    pinSlides([slide('sickLeave', {}, { from: '2020' })], 'Mitt bildspel')
    const user = await openPage([])
    const link = await within(await list()).findByRole('link', { name: /^Sjukfrånvaron var / })
    expect(link).toHaveAttribute('href', '?from=2020&indicator=sickLeave&page=indicator&unit=exempel')
    expect(screen.getByText(/^Urval: Exempelkommunen · 2020–2024/)).toBeVisible()
    await user.click(link)
    expect(selectionStore.getState()).toMatchObject({ page: 'indicator', indicator: 'sickLeave', from: '2020' })
  })

  it('is put in order by keyboard: the focus follows and the place is told', async () => {
    const user = await openPage()
    button('Flytta ned: A').focus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual(['B', 'A', 'C'])
    expect(button('Flytta ned: A')).toHaveFocus()
    expect(status()).toHaveTextContent('”A” är nu bild 2 av 3.')
    await user.keyboard('{Enter}{Enter}')
    expect(titles()).toEqual(['B', 'C', 'A'])
    expect(button('Flytta ned: A')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Flytta upp: C'))
    expect(now()?.slides.map(({ name }) => name)).toEqual(['C', 'B', 'A'])
  })

  it('gives a slide a name of its own, which Escape leaves as it was and emptiness takes away', async () => {
    const user = await openPage([slide('sickLeave', { name: 'B' })])
    await user.click(button('Byt namn: B'))
    expect(screen.getByLabelText('Eget namn på bilden')).toHaveFocus()
    await user.keyboard('Läget{Escape}')
    expect(titles()).toEqual(['B'])
    expect(button('Byt namn: B')).toHaveFocus()
    await user.keyboard('{Enter}Läget i höst{Enter}')
    expect(titles()).toEqual(['Läget i höst'])
    expect(status()).toHaveTextContent('Bilden heter nu ”Läget i höst”.')
    await user.click(button('Byt namn: Läget i höst'))
    await user.keyboard('{Backspace}{Enter}')
    expect(titles()[0]).toMatch(/^Sjukfrånvaron var /)
    expect(now()?.slides[0]?.name).toBe('')
  })

  it('keeps notes as they are written', async () => {
    const user = await openPage()
    await user.type(screen.getByRole('textbox', { name: 'Anteckningar: B' }), 'Först detta.{Enter}Sedan <b>det</b>. ')
    expect(now()?.slides[1]?.notes).toBe('Först detta.\nSedan <b>det</b>. ')
    expect(localStorage.getItem(decksKey)).toContain('Sedan <b>det</b>.')
  })

  it('removes a slide, and puts it back where it stood', async () => {
    const user = await openPage()
    await user.click(button('Ta bort: B'))
    expect(titles()).toEqual(['A', 'C'])
    expect(button('Ångra')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(button('Byt namn: B')).toHaveFocus()
  })

  it('has several decks, of which one is worked with', async () => {
    const user = await openPage()
    await user.click(button('Nytt bildspel'))
    expect(screen.getByLabelText('Nytt namn på ”Mitt bildspel”')).toHaveFocus()
    await user.keyboard('Ledningen{Enter}')
    expect(screen.getByRole('heading', { level: 2, name: 'Ledningen' })).toBeVisible()
    expect(screen.getByText('Bildspelet är tomt')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Bildspel'), 'Nämnden')
    expect(titles()).toEqual(['A', 'B', 'C'])
    await user.click(button('Ta bort bildspelet'))
    expect(screen.getByRole('heading', { level: 2, name: 'Ledningen' })).toBeVisible()
    await user.click(button('Ångra'))
    expect(status()).toHaveTextContent('”Nämnden” är tillbaka.')
    expect(titles()).toEqual(['A', 'B', 'C'])
  })

  it('follows what another tab does', async () => {
    await openPage()
    const there = now()
    if (there === null) throw new Error('There is no deck.')
    const text = writeStoredDecks({ decks: [{ ...there, slides: there.slides.toReversed() }], unread: [] })
    localStorage.setItem(decksKey, text)
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: decksKey, newValue: text })))
    expect(titles()).toEqual(['C', 'B', 'A'])
    act(() => moveSlide(there.id, there.slides[0]?.id ?? '', 0))
    expect(titles()).toEqual(['A', 'C', 'B'])
  })

  it('says so where the browser keeps nothing, and where something could not be read', async () => {
    deckStore.setState({ unread: [7] })
    const user = await openPage()
    localStorage.setItem(decksKey, writeStoredDecks({ decks: deckStore.getState().decks, unread: [7] }))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await user.click(button('Flytta ned: A'))
    expect(screen.getByRole('alert')).toHaveTextContent('Spara dem som filer för att behålla dem.')
    expect(screen.getByText(/gick inte att läsa som ett bildspel\. Den ligger kvar orörd\./)).toBeVisible()
    expect(titles()).toEqual(['B', 'A', 'C'])
  })

  it('tells of room for no more', async () => {
    const user = await openPage([...abc, ...Array<SlideDraft>(mostSlides - 5).fill(slide('age', { format: 99 }))])
    await user.click(button('Lägg till hela översikten för Exempelkommunen'))
    await waitFor(() => expect(status()).toHaveTextContent(/^Bildspelet har plats för högst 100 bilder/))
    expect(now()?.slides).toHaveLength(mostSlides - 2)
  })
})

describe('a slide that can’t be shown', () => {
  it('says why: a missing file, another catalog, a newer version, a unit that is gone', async () => {
    const gone = http.get('*/feeds/*turnover*', () => new HttpResponse(null, { status: 404 }))
    await openPage(
      [
        slide('turnover'),
        slide('sickLeave', { feeds: 'exempel/index.json' }),
        slide('sickLeave', { format: 99 }),
        slide('sickLeave', {}, { unit: 'borta' }),
      ],
      '?page=deck',
      gone,
    )
    const [failed, elsewhere, newer, unknown] = within(await list())
      .getAllByRole('listitem')
      .map((item) => within(item))
    expect(failed?.getByText('Bildens siffror kunde inte hämtas')).toBeVisible()
    expect(failed?.getByRole('button', { name: 'Försök igen' })).toBeVisible()
    expect(elsewhere?.getByText(/^Bilden gäller siffrorna från exempel\/index\.json/)).toBeVisible()
    expect(elsewhere?.getByRole('link')).toHaveAttribute(
      'href',
      '?indicator=sickLeave&page=indicator&unit=exempel&feeds=exempel%2Findex.json',
    )
    expect(newer?.getByText(/nyare version av programmet/)).toBeVisible()
    expect(unknown?.getByText(/enhet som inte finns \(”borta”\)/)).toBeVisible()
  })
})

describe('a deck as a file', () => {
  const fileOf = (text: string) => new File([text], 'bildspel.json', { type: 'application/json' })

  it('is saved, and opened beside what is there', async () => {
    const user = await openPage()
    const texts: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      texts.push(blob as Blob)
      return 'blob:x'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await user.click(button('Spara som fil'))
    expect(click).toHaveBeenCalledOnce()
    expect(status()).toHaveTextContent(/^Bildspelet är sparat i filen ”Bildspel Nämnden 2026-11-23\.json”\.$/)
    const text = await texts[0]?.text()
    expect(readDeckFile(text ?? '').deck).toEqual(deckOf(abc))
    await user.upload(screen.getByLabelText('Öppna fil'), fileOf(text ?? ''))
    await waitFor(() => expect(status()).toHaveTextContent('Du har redan bildspelet, som ”Nämnden”.'))
    await user.upload(screen.getByLabelText('Öppna fil'), fileOf(writeDeckFile(deckOf(abc.slice(1)), '2026-11-25')))
    await waitFor(() => expect(status()).toHaveTextContent('”Nämnden (2)” med 2 bilder är tillagt bland dina bildspel.'))
    expect(titles()).toEqual(['B', 'C'])
    expect(deckStore.getState().decks).toHaveLength(2)
  })

  it('is told of with every problem', async () => {
    const user = await openPage()
    const broken = deckOf([abc[0] as SlideDraft, { ...slide('age', { name: 'Åldrar' }), link: 'javascript:alert(1)' }], 'Trasigt')
    await user.upload(screen.getByLabelText('Öppna fil'), fileOf(writeDeckFile(broken, '2026-11-25')))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('1 bild i filen ”bildspel.json” gick inte att läsa. Filen är orörd.')
    expect(alert).toHaveTextContent('Bild nummer 2, ”Åldrar”: länken ska vara text som börjar med ett frågetecken')
    expect(titles()).toEqual(['A'])
    await user.upload(screen.getByLabelText('Öppna fil'), fileOf('{'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Filen är inte hel: på rad 1, tecken 2'))
  })
})

describe('a deck as a link', () => {
  it('is copied, with the notes only where that is asked for', async () => {
    const user = await openPage([slide('sickLeave', { notes: 'Hemligt' })])
    const read = async () => (await readDeckLink(new URL(await navigator.clipboard.readText()).hash)).deck
    await waitFor(async () => {
      await user.click(button('Kopiera länk'))
      expect(status()).toHaveTextContent(/^Länken är kopierad\./)
    })
    expect(await read()).toEqual(deckOf([slide('sickLeave')]))
    await user.click(screen.getByLabelText('Ta med anteckningarna i länken'))
    await waitFor(async () => {
      await user.click(button('Kopiera länk'))
      expect((await read())?.slides[0]?.notes).toBe('Hemligt')
    })
    expect(new URL(await navigator.clipboard.readText()).search).toBe('?page=deck')
  })

  it('has nothing of a receipt that is open', async () => {
    const user = await openPage([slide('sickLeave')], '?page=deck&receipt=AB.C&feeds=feeds/index.json')
    await waitFor(async () => {
      await user.click(button('Kopiera länk'))
      expect(await navigator.clipboard.readText()).toMatch(/\?page=deck&feeds=feeds\/index\.json#deck=[\w.-]+$/)
    })
  })

  it('is shown as someone else’s, and changes nothing until it is saved', async () => {
    addDeck(deckOf(abc, 'Mitt eget'))
    const before = localStorage.getItem(decksKey)
    const fragment = await writeDeckLink(deckOf([slide('headcount', { name: 'Deras', notes: 'Säg detta' })]), true)
    const user = await openPage([], `?page=deck${fragment}`)
    await list()
    expect(screen.getByText(/^Bildspelet kommer från en länk\./)).toBeVisible()
    expect(titles()).toEqual(['Deras'])
    expect(screen.getByText('Säg detta')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ta bort: Deras' })).toBeNull()
    expect(localStorage.getItem(decksKey)).toBe(before)
    await user.click(button('Spara hos mig'))
    expect(status()).toHaveTextContent('”Nämnden” med 1 bild är tillagt bland dina bildspel.')
    expect(deckStore.getState().decks.map(({ name }) => name)).toEqual(['Mitt eget', 'Nämnden'])
    expect(location.hash).toBe('')
    expect(button('Ta bort: Deras')).toBeVisible()
  })

  it('stays in the address until the reader goes elsewhere', async () => {
    const fragment = await writeDeckLink(deckOf(abc), true)
    const user = await openPage([], `?page=deck${fragment}`)
    await user.click(await screen.findByRole('link', { name: 'B' }))
    await waitFor(() => expect(location.hash).toBe(''))
    expect(location.search).toContain('page=indicator')
  })

  it('that is broken is told of, and the reader’s own are a step away', async () => {
    addDeck(deckOf(abc, 'Mitt eget'))
    const user = await openPage([], '?page=deck#deck=z1.AAAA')
    expect(await screen.findByRole('alert')).toHaveTextContent('Länken är inte hel.')
    await user.click(button('Till mina bildspel'))
    expect(titles()).toEqual(['A', 'B', 'C'])
    fireEvent(window, new Event('hashchange'))
    expect(titles()).toEqual(['A', 'B', 'C'])
  })

  it('of an older format shows what it showed', async () => {
    const old = { ...slide('sickLeave'), link: '?page=indicator&indicator=sickLeave&compare=exempel-3', format: 1 }
    await openPage([], `?page=deck${await writeDeckLink(deckOf([old]), true)}`)
    const link = await within(await list()).findByRole('link')
    expect(link.getAttribute('href')).toMatch(/^\?indicator=sickLeave&page=indicator&unit=/)
  })
})
