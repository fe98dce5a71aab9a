import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mostSlides } from '../../src/selection/deck.ts'
import { pinSlides, slideOf } from '../../src/selection/deckSlides.ts'
import { currentDeck, deckStore } from '../../src/selection/deckStore.ts'
import { keptReceipt } from '../../src/selection/receiptJournal.ts'
import { defaultSelection } from '../../src/selection/selection.ts'
import { everythingLoaded, findCard, openApp, serve } from './openApp.tsx'

const given: { readonly name: string; readonly blob: Blob }[] = []

beforeEach(() => {
  given.length = 0
  const made: Blob[] = []
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    given.push({ name: this.download, blob: made.at(-1) ?? new Blob() })
  })
})

const dialog = () => screen.findByRole('dialog', { name: 'Ta med' })
const inHead = () => screen.getByRole('button', { name: 'Ta med' })
const news = async () => (await within(await dialog()).findAllByRole('status'))[0] as HTMLElement

/** Clicks one of the dialog's buttons, once it is there. */
async function choose(user: UserEvent, part: string, name: string) {
  const section = await within(await dialog()).findByRole('region', { name: part })
  await user.click(within(section).getByRole('button', { name }))
}

describe('the dialog that carries a view out of the app', () => {
  it('opens from a card with that card’s finding, and gives the focus back', async () => {
    const user = openApp()
    await everythingLoaded()
    const button = within(await findCard('Sjukfrånvaro')).getByRole('button', { name: 'Ta med sjukfrånvaro' })
    await user.click(button)
    expect(await within(await dialog()).findByText(/^Sjukfrånvaron var/)).toBeVisible()
    expect(screen.getByText(/^Urval: Exempelkommunen/)).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(button).toHaveFocus()
  })

  it('opens from the head with the whole page, keeps its receipt, and gives the focus back', async () => {
    const user = openApp()
    await everythingLoaded()
    await user.click(inHead())
    const code = (await within(await dialog()).findByText(/^[0-9A-Z]{4}(-[0-9A-Z]{2,4}){2,}$/)).textContent ?? ''
    await waitFor(() => expect(keptReceipt(code)).not.toBeNull())
    expect(screen.queryByText('Bädda in på en annan webbplats')).toBeNull()
    await user.click(within(await dialog()).getByRole('button', { name: 'Stäng' }))
    await waitFor(() => expect(inHead()).toHaveFocus())
  })

  it('says which file could not be read, and reads it again', async () => {
    const user = openApp('broken', '?page=indicator&indicator=sickLeave')
    await user.click(await screen.findByRole('button', { name: 'Ta med' }))
    const alert = await within(await dialog()).findByRole('alert')
    expect(alert).toHaveTextContent('exempel/sickLeave.json')
    expect(screen.queryByRole('region', { name: 'Hämta siffrorna' })).toBeNull()
    serve('normal')
    await user.click(within(alert).getByRole('button', { name: 'Försök igen' }))
    expect(await within(await dialog()).findByRole('region', { name: 'Hämta siffrorna' })).toBeVisible()
  })

  it('says why there is nothing, and offers nothing', async () => {
    const user = openApp('empty', '?page=indicator&indicator=sickLeave')
    await user.click(await screen.findByRole('button', { name: 'Ta med' }))
    expect(await within(await dialog()).findByText(/^Det finns inga siffror att ta med\. ./)).toBeVisible()
    expect(within(await dialog()).getAllByRole('button')).toHaveLength(1)
  })
})

describe('what the dialog does', () => {
  const open = async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave')
    await user.click(await screen.findByRole('button', { name: 'Ta med' }))
    return user
  }

  it('gives the figures as files under names that say what they are', async () => {
    const user = await open()
    for (const kind of ['CSV', 'CSV för program', 'JSON-stat', 'Excel']) {
      await choose(user, 'Hämta siffrorna', kind)
      await waitFor(async () => expect(await news()).toHaveTextContent(/är sparad bland dina hämtade filer/))
      await waitFor(() =>
        expect(given.at(-1)?.name).toMatch(
          { CSV: /\d\.csv$/, Excel: /\.xlsx$/, 'JSON-stat': /\.json$/ }[kind] ?? /\.program\.csv$/,
        ),
      )
    }
    expect(given).toHaveLength(4)
    expect(given.every(({ name, blob }) => /^sjukfranvaro-exempelkommunen-\d{4}-\d{4}\./.test(name) && blob.size > 500)).toBe(
      true,
    )
  })

  it('pins the view last in the deck, and says where', async () => {
    const user = await open()
    await choose(user, 'Visa på mötet', 'Lägg till i bildspelet')
    expect(await news()).toHaveTextContent('Tillagd som bild 1 i ”Mitt bildspel”.')
    expect(currentDeck(deckStore.getState())?.slides[0]?.link).toBe('?indicator=sickLeave&page=indicator&unit=exempel')
  })

  it('pins nothing where the deck is full, and says so', async () => {
    const slide = slideOf({ ...defaultSelection, page: 'indicator', indicator: 'age' }, 'exempel', null)
    pinSlides(
      Array.from({ length: mostSlides }, () => slide),
      'Fullt',
    )
    const user = await open()
    await choose(user, 'Visa på mötet', 'Lägg till i bildspelet')
    expect(await news()).toHaveTextContent('Bildspelet har inte plats för fler bilder.')
    expect(currentDeck(deckStore.getState())?.slides).toHaveLength(mostSlides)
  })

  it('says that what is pinned is not kept, where the browser keeps nothing', async () => {
    const user = await open()
    await within(await dialog()).findByRole('region', { name: 'Visa på mötet' })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await choose(user, 'Visa på mötet', 'Lägg till i bildspelet')
    expect(await news()).toHaveTextContent('Bildspelen kunde inte sparas i webbläsaren.')
  })

  it('says why nothing was copied, and what to do instead', async () => {
    const user = await open()
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    Object.assign(document, { execCommand: () => false })
    await choose(user, 'Kopiera', 'Tabell')
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent(
      /Webbläsaren tillät inte kopiering.*spara som fil i stället/,
    )
  })
})
