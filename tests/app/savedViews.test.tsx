import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { SavedView } from '../../src/selection/savedView.ts'
import { savedViewsStore } from '../../src/selection/savedViews.ts'
import { defaultSelection, type Selection } from '../../src/selection/selection.ts'
import { selectionStore } from '../../src/selection/store.ts'
import { readStoredViews, viewsKey, writeStoredViews } from '../../src/selection/viewStorage.ts'
import { SavedViews } from '../../src/views/SavedViews.tsx'

const today = '2026-11-24'
const view = (id: string, changes: Partial<SavedView> = {}): SavedView => ({
  id,
  name: id.toUpperCase(),
  link: `?unit=${id}`,
  format: 2,
  savedAt: today,
  feeds: null,
  ...changes,
})

function Page({ current, suggestedName }: { readonly current: Selection; readonly suggestedName: string }) {
  const [open, setOpen] = useState(false)
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Öppna
      </button>
      {open && (
        <SavedViews
          current={current}
          suggestedName={suggestedName}
          feeds={null}
          home="kommunstaben"
          today={today}
          onClose={() => setOpen(false)}
        />
      )}
    </main>
  )
}

interface Start {
  readonly views?: readonly SavedView[]
  readonly stored?: string
  readonly current?: Selection
  readonly suggestedName?: string
}

const openDialog = async ({ views = [], stored, current = defaultSelection, suggestedName = 'Kommunstaben' }: Start = {}) => {
  const text = stored ?? writeStoredViews({ views, unread: [] })
  localStorage.setItem(viewsKey, text)
  savedViewsStore.setState({ ...readStoredViews(text), kept: true, removed: null }, true)
  render(<Page current={current} suggestedName={suggestedName} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Öppna' }))
  await screen.findByRole('dialog', { name: 'Sparade vyer' })
  // The dialog takes the focus a frame later, and would take it from what a test has focused by then.
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Sparade vyer' })).toHaveFocus())
  return user
}
const abc = [view('a'), view('b'), view('c')]
const button = (name: string) => screen.getByRole('button', { name })
const links = () => within(screen.getByRole('list', { name: 'Dina vyer' })).getAllByRole('link')
const names = () => links().map((link) => link.textContent)
const status = () => screen.getByRole('status')
const fileOf = (text: string) => new File([text], 'vyer.json', { type: 'application/json' })
const listOf = (views: readonly unknown[]) =>
  fileOf(JSON.stringify({ kind: 'personal-i-siffror/saved-views', version: 1, views }))
const withoutId = ({ id: _, ...draft }: SavedView) => draft

describe('the dialog of saved views', () => {
  it('says what saved views are good for where there are none', async () => {
    await openDialog()
    expect(screen.getByText(/^Du har inga sparade vyer\./)).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Dina vyer' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Exportera till fil' })).toBeNull()
  })

  it('gives the focus back when it is closed, by its button and by Escape', async () => {
    const user = await openDialog()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Sparade vyer' })).toHaveFocus())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(button('Öppna')).toHaveFocus())
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Stäng' }))
    await waitFor(() => expect(button('Öppna')).toHaveFocus())
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('saving what is on the page', () => {
  it('takes the suggested name, and always names the unit', async () => {
    const user = await openDialog({ current: { ...defaultSelection, from: '2020' }, suggestedName: 'Kommunstaben från 2020' })
    expect(screen.getByLabelText('Namn')).toHaveValue('Kommunstaben från 2020')
    await user.click(button('Spara vyn'))
    expect(status()).toHaveTextContent('Vyn är sparad som ”Kommunstaben från 2020”.')
    expect(names()).toEqual(['Kommunstaben från 2020'])
    expect(links()[0]).toHaveAttribute('href', '?from=2020&unit=kommunstaben')
    await user.click(button('Spara vyn'))
    expect(status()).toHaveTextContent('Vyn är sparad som ”Kommunstaben från 2020 (2)”.')
    expect(readStoredViews(localStorage.getItem(viewsKey)).views).toHaveLength(2)
  })

  it('asks for a name that is missing or too long', async () => {
    const user = await openDialog()
    const field = screen.getByLabelText('Namn')
    await user.clear(field)
    await user.click(button('Spara vyn'))
    expect(screen.getByRole('alert')).toHaveTextContent('Vyn behöver ett namn. Skriv minst ett tecken.')
    expect(field).toHaveAccessibleDescription('Vyn behöver ett namn. Skriv minst ett tecken.')
    await user.type(field, 'a'.repeat(81))
    await user.click(button('Spara vyn'))
    expect(screen.getByRole('alert')).toHaveTextContent('Namnet är för långt. Det får ha högst 80 tecken.')
    expect(savedViewsStore.getState().views).toEqual([])
  })

  it('says so where the browser keeps nothing', async () => {
    const user = await openDialog()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await user.click(button('Spara vyn'))
    expect(screen.getByRole('alert')).toHaveTextContent('Vyerna kunde inte sparas i webbläsaren.')
    expect(names()).toEqual(['Kommunstaben'])
  })
})

describe('opening a saved view', () => {
  it('shows it in place and closes the dialog', async () => {
    const user = await openDialog({ views: [view('skolan', { link: '?page=compare&compare=a&compare=b&unit=skolan' })] })
    await user.click(screen.getByRole('link', { name: 'SKOLAN' }))
    expect(selectionStore.getState()).toEqual({ ...defaultSelection, page: 'compare', compareWith: ['a', 'b'], unit: 'skolan' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('migrates one of the first format, and leaves what was saved', async () => {
    const old = view('old', { link: '', format: 1 })
    const user = await openDialog({ views: [old] })
    await user.click(screen.getByRole('link', { name: 'OLD' }))
    expect(selectionStore.getState()).toEqual({ ...defaultSelection, unit: 'kommunstaben' })
    expect(readStoredViews(localStorage.getItem(viewsKey)).views).toEqual([old])
  })

  it('is a page load where it belongs to another catalog, and says so', async () => {
    await openDialog({ views: [view('a', { feeds: 'other/index.json' })] })
    expect(screen.getByRole('link', { name: 'A' })).toHaveAttribute('href', '?unit=a&feeds=other%2Findex.json')
    expect(screen.getByText('Gäller siffrorna från other/index.json')).toBeVisible()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    // The browser follows it: jsdom can't, and is spared the attempt.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    screen.getByRole('link', { name: 'A' }).dispatchEvent(click)
    expect(selectionStore.getState()).toEqual(defaultSelection)
  })

  it('is refused where it comes from a newer version, and it stays', async () => {
    await openDialog({ views: [view('a', { format: 99 })] })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/^Vyn är sparad av en nyare version av programmet/)).toBeVisible()
    expect(button('Byt namn: A')).toBeVisible()
  })

  it('tells beforehand what can’t be read of it', async () => {
    await openDialog({ views: [view('a', { link: '?from=x&unit=a' })] })
    expect(screen.getByText('Delar av vyn gick inte att läsa (from). Standardvärden används i stället.')).toBeVisible()
  })

  it('shows markup in a name as text', async () => {
    await openDialog({ views: [view('a', { name: '<img src=x onerror=alert(1)>' })] })
    expect(names()).toEqual(['<img src=x onerror=alert(1)>'])
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('renaming', () => {
  it('is done with Enter and undone with Escape, and the focus goes back', async () => {
    const user = await openDialog({ views: abc })
    await user.click(button('Byt namn: B'))
    expect(screen.getByLabelText('Nytt namn på ”B”')).toHaveFocus()
    await user.keyboard('Skolan{Enter}')
    expect(names()).toEqual(['A', 'Skolan', 'C'])
    expect(status()).toHaveTextContent('Vyn heter nu ”Skolan”.')
    expect(button('Byt namn: Skolan')).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.keyboard('Vården{Escape}')
    expect(names()).toEqual(['A', 'Skolan', 'C'])
    expect(button('Byt namn: Skolan')).toHaveFocus()
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  it('stays with a name that is none, and says why', async () => {
    const user = await openDialog({ views: abc })
    await user.click(button('Byt namn: B'))
    await user.clear(screen.getByLabelText('Nytt namn på ”B”'))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Vyn behöver ett namn.')
    await user.click(button('Avbryt'))
    expect(names()).toEqual(['A', 'B', 'C'])
  })
})

describe('the order', () => {
  it('is changed by keyboard: the focus follows and the place is told', async () => {
    const user = await openDialog({ views: abc })
    button('Flytta ned: A').focus()
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['B', 'A', 'C'])
    expect(button('Flytta ned: A')).toHaveFocus()
    expect(status()).toHaveTextContent('”A” står nu på plats 2 av 3.')
    await user.keyboard('{Enter}')
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['B', 'C', 'A'])
    expect(button('Flytta ned: A')).toHaveFocus()
    expect(button('Flytta ned: A')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Flytta upp: C'))
    expect(names()).toEqual(['C', 'B', 'A'])
    expect(button('Flytta upp: C')).toHaveFocus()
  })
})

describe('dragging', () => {
  const row = (name: string) => screen.getByRole('link', { name }).closest('[draggable]') ?? document.body

  it('puts a view where it is dropped', async () => {
    await openDialog({ views: abc })
    fireEvent.dragStart(row('C'))
    expect(fireEvent.dragOver(row('A'), { dataTransfer: { types: [] } })).toBe(false)
    fireEvent.drop(row('A'), { dataTransfer: { types: [], files: [] } })
    expect(names()).toEqual(['C', 'A', 'B'])
    expect(status()).toHaveTextContent('”C” står nu på plats 1 av 3.')
  })

  it('of something else is none of the list’s', async () => {
    await openDialog({ views: abc })
    expect(fireEvent.dragOver(row('A'), { dataTransfer: { types: ['text/plain'] } })).toBe(true)
    fireEvent.drop(row('A'), { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(names()).toEqual(['A', 'B', 'C'])
  })
})

describe('removing', () => {
  it('can be undone, and the focus goes there and back', async () => {
    const user = await openDialog({ views: abc })
    await user.click(button('Ta bort: B'))
    expect(names()).toEqual(['A', 'C'])
    expect(status()).toHaveTextContent('”B” är borttagen.')
    expect(button('Ångra')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['A', 'B', 'C'])
    expect(screen.getByRole('link', { name: 'B' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull()
  })

  it('can no longer be undone once something else has been done', async () => {
    const user = await openDialog({ views: abc })
    await user.click(button('Ta bort: B'))
    await user.click(button('Flytta upp: C'))
    expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull()
    expect(status()).toHaveTextContent('”C” står nu på plats 1 av 2.')
  })
})

describe('files', () => {
  const choose = async (user: Awaited<ReturnType<typeof openDialog>>, file: File) =>
    user.upload(screen.getByLabelText('Importera från fil'), file)

  it('are written with every view', async () => {
    const user = await openDialog({ views: abc })
    const made: Blob[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const urls = { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => {} }
    Object.assign(URL, urls)
    await user.click(button('Exportera till fil'))
    expect(JSON.parse((await made[0]?.text()) ?? '')).toMatchObject({ exported: today, views: abc.map(withoutId) })
    const [link] = click.mock.contexts
    expect(link).toHaveAttribute('download', 'Sparade vyer 2026-11-24.json')
    expect(status()).toHaveTextContent('Vyerna är sparade i filen ”Sparade vyer 2026-11-24.json”.')
  })

  it('are read after the views that are there', async () => {
    const user = await openDialog({ views: abc })
    await choose(user, listOf([view('d'), view('a'), view('b', { link: '?unit=x' })].map(withoutId)))
    await waitFor(() => expect(status()).toHaveTextContent('2 vyer lades till, 1 fanns redan.'))
    expect(names()).toEqual(['A', 'B', 'C', 'D', 'B (2)'])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('can be dropped on the dialog', async () => {
    await openDialog({ views: abc })
    const dataTransfer = { types: ['Files'], files: [listOf([withoutId(view('d'))])] }
    expect(fireEvent.dragOver(screen.getByRole('dialog'), { dataTransfer })).toBe(false)
    expect(fireEvent.drop(screen.getByRole('dialog'), { dataTransfer })).toBe(false)
    await waitFor(() => expect(status()).toHaveTextContent('1 vy lades till.'))
    expect(names()).toEqual(['A', 'B', 'C', 'D'])
  })

  it('are told of with every fault, and what can be read is read', async () => {
    const user = await openDialog()
    await choose(
      user,
      listOf([withoutId(view('d')), { ...withoutId(view('e')), link: 'javascript:alert(1)', savedAt: 'nyss' }, 7]),
    )
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByText('2 vyer i filen ”vyer.json” gick inte att läsa. Filen är orörd.')).toBeVisible()
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Vy nummer 2 i filen, ”E”: länken ska vara text som börjar med ett frågetecken, högst 2000 tecken. Rätta ”link”.',
      'Vy nummer 2 i filen, ”E”: dagen ska vara ett datum som 2026-11-24. Rätta ”savedAt”.',
      'Vy nummer 3 i filen: där skulle en vy stå, men det är något annat. Ta bort det ur filen.',
    ])
    expect(status()).toHaveTextContent('1 vy lades till.')
    expect(names()).toEqual(['D'])
  })

  it.each([
    [fileOf(''), 'Filen är tom.'],
    [fileOf('{\n"kind": hej'), 'Filen är inte hel: på rad 2, tecken 9, står något annat än väntat.'],
    [fileOf('{}'), 'Filen innehåller inga sparade vyer.'],
    [fileOf('{"kind":"personal-i-siffror/saved-views","version":2}'), 'Filen är sparad av en nyare version av programmet.'],
    [listOf(Array(201).fill(withoutId(view('a')))), 'Filen innehåller fler än 200 vyer'],
    [fileOf(' '.repeat(1_000_001)), 'Filen är större än 1 MB och lästes inte.'],
  ])('are refused where they are none of ours', async (file, sentence) => {
    const user = await openDialog({ views: abc })
    await choose(user, file)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Filen ”vyer.json” gick inte att läsa.')
    expect(alert).toHaveTextContent(sentence)
    expect(names()).toEqual(['A', 'B', 'C'])
  })

  it('are not opened where they are too large', async () => {
    const user = await openDialog()
    const file = fileOf('{}')
    Object.defineProperty(file, 'size', { value: 5_000_000_000 })
    const read = vi.spyOn(file, 'text')
    await choose(user, file)
    expect(await screen.findByRole('alert')).toHaveTextContent('Filen är större än 1 MB och lästes inte.')
    expect(read).not.toHaveBeenCalled()
  })

  it('that can’t be opened are told of too', async () => {
    const user = await openDialog()
    const file = fileOf('{}')
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('', 'NotReadableError'))
    await choose(user, file)
    expect(await screen.findByRole('alert')).toHaveTextContent('Webbläsaren kunde inte öppna filen.')
  })
})

describe('what the browser kept and nobody can read', () => {
  it('is told of and stays', async () => {
    const user = await openDialog({ stored: JSON.stringify({ views: [view('a'), { half: 'a view' }] }) })
    expect(screen.getByText(/gick inte att läsa som en vy\. Den ligger kvar orörd\.$/)).toBeVisible()
    await user.click(button('Spara vyn'))
    expect(readStoredViews(localStorage.getItem(viewsKey)).unread).toEqual([{ half: 'a view' }])
  })
})
