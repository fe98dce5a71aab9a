import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { indicators } from '../../src/indicators/index.ts'
import { FindAnything, type FindChoice } from '../../src/views/FindAnything.tsx'
import { UnitField, UnitPicker } from '../../src/views/UnitField.tsx'
import { useFindShortcut } from '../../src/views/useFindShortcut.ts'
import { treeOf } from '../unit/search/units.ts'

const day = '2026-11-23'
const tree = treeOf([
  { id: 'k', label: 'Kommunen' },
  { id: 's', label: 'Socialförvaltningen', parent: 'k' },
  { id: 'v', label: 'Äldreomsorg', parent: 's' },
  { id: 'b', label: 'Barnförvaltningen', parent: 'k' },
])

function openFind() {
  const onChoose = vi.fn<(choice: FindChoice) => void>()
  function Page() {
    const [open, setOpen] = useState(false)
    useFindShortcut(() => setOpen(true))
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Öppna
        </button>
        <FindAnything
          returnTo={() => document.querySelector('button')}
          open={open}
          onClose={() => setOpen(false)}
          tree={tree}
          indicators={indicators}
          today={day}
          onChoose={onChoose}
        />
      </>
    )
  }
  render(<Page />)
  return { onChoose, user: userEvent.setup() }
}

/** Types a letter at a time: between two of a browser's events the library has its say, between two of a script's it has not. */
async function typeInto(field: HTMLElement, user: UserEvent, text: string): Promise<void> {
  await waitFor(() => expect(field).toHaveFocus())
  for (const letter of text) {
    const { value } = field as HTMLInputElement
    await user.keyboard(letter)
    await waitFor(() => expect(field).toHaveValue(value + letter))
    await act(async () => {})
  }
}

/** Chooses the best that was found. The key that does the same is tried in a browser, where the list marks its best in its own time. */
async function chooseBest(user: UserEvent): Promise<void> {
  await user.click(screen.getAllByRole('option')[0] ?? document.body)
}

const optionsShown = () => screen.getAllByRole('option').map((option) => option.textContent)

describe('find anything', () => {
  it('opens with Ctrl+K, takes the focus and gives it back on Escape', async () => {
    const { user } = openFind()
    await user.tab()
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox', { name: 'Sök nyckeltal, enhet eller ord' })
    await waitFor(() => expect(field).toHaveFocus())
    expect(screen.getByRole('group', { name: 'Nyckeltal' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(screen.getByRole('button', { name: 'Öppna' })).toHaveFocus())
  })

  it('goes to the best match of a misspelled word with Enter', async () => {
    const { user, onChoose } = openFind()
    await user.click(screen.getByRole('button', { name: 'Öppna' }))
    await typeInto(await screen.findByRole('combobox'), user, 'sjukfrvaro')
    await waitFor(() => expect(optionsShown()[0]).toMatch(/^Sjukfrånvaro/))
    await chooseBest(user)
    await waitFor(() => expect(onChoose.mock.calls).toEqual([[{ kind: 'indicator', indicator: 'sickLeave' }]]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('goes to a unit that is clicked, told apart by its place', async () => {
    const { user, onChoose } = openFind()
    await user.click(screen.getByRole('button', { name: 'Öppna' }))
    await typeInto(await screen.findByRole('combobox'), user, 'aldre')
    const units = await screen.findByRole('group', { name: 'Enheter' })
    await user.click(within(units).getByRole('option', { name: 'Äldreomsorg Socialförvaltningen' }))
    await waitFor(() => expect(onChoose.mock.calls).toEqual([[{ kind: 'unit', unit: 'v' }]]))
  })

  it('explains a word where it stands', async () => {
    const { user, onChoose } = openFind()
    await user.click(screen.getByRole('button', { name: 'Öppna' }))
    await typeInto(await screen.findByRole('combobox'), user, 'intermittent')
    await user.click(await screen.findByRole('option', { name: /^Intermittent anställd Timavlönad/ }))
    await waitFor(() => expect(onChoose.mock.calls).toEqual([[{ kind: 'term', term: 'Intermittent anställd' }]]))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    expect(screen.getByRole('option')).toHaveClass('option-explained')
  })

  it('says what to do where nothing is found', async () => {
    const { user } = openFind()
    await user.click(screen.getByRole('button', { name: 'Öppna' }))
    await typeInto(await screen.findByRole('combobox'), user, 'xyzzyx')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Inget hittades\. Kontrollera stavningen/))
  })
})

describe('the field for the unit', () => {
  function openField() {
    const onChoose = vi.fn<(unit: string) => void>()
    render(<UnitField tree={tree} selected="k" today={day} onChoose={onChoose} />)
    return { onChoose, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Enhet' }) }
  }

  it('shows the chosen unit and finds another by its name', async () => {
    const { user, field, onChoose } = openField()
    expect(field).toHaveValue('Kommunen')
    await user.click(field)
    await typeInto(field, user, 'aldreomsrg')
    await waitFor(() => expect(optionsShown()).toEqual(['Äldreomsorg Socialförvaltningen']))
    await chooseBest(user)
    await waitFor(() => expect(onChoose.mock.calls).toEqual([['v']]))
  })

  it('has its unit back after Escape', async () => {
    const { user, field, onChoose } = openField()
    await user.click(field)
    await typeInto(field, user, 'barn')
    await screen.findByRole('option')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(field).toHaveValue('Kommunen'))
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('tells how many it finds to who does not see the list', async () => {
    const { user, field } = openField()
    await user.click(field)
    await typeInto(field, user, 'förvaltningen')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('3 enheter'))
    await typeInto(field, user, 'xyz')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Inget hittades/))
  })
})

describe('the picker of units', () => {
  it('picks one after another, without those that are excluded', async () => {
    const picked = vi.fn<(unit: string) => void>()
    function Page() {
      const [exclude, setExclude] = useState<readonly string[]>([])
      const pick = (unit: string) => {
        picked(unit)
        setExclude([...exclude, unit])
      }
      return <UnitPicker label="Jämför med" tree={tree} today={day} exclude={exclude} onPick={pick} />
    }
    render(<Page />)
    const user = userEvent.setup()
    const field = screen.getByRole('combobox', { name: 'Jämför med' })
    await user.click(field)
    await typeInto(field, user, 'barn')
    await user.click(await screen.findByRole('option', { name: 'Barnförvaltningen' }))
    await waitFor(() => expect(field).toHaveValue(''))
    await typeInto(field, user, 'förvaltningen')
    await waitFor(() => expect(optionsShown()[0]).toBe('Socialförvaltningen '))
    expect(screen.queryByRole('option', { name: 'Barnförvaltningen' })).toBeNull()
    await chooseBest(user)
    await waitFor(() => expect(picked.mock.calls.flat()).toEqual(['b', 's']))
  })
})
