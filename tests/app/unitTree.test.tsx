import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { UnitTree as Tree } from '../../src/domain/unitTree.ts'
import { UnitTree } from '../../src/views/UnitTree.tsx'
import { largeTree, treeOf } from '../unit/search/units.ts'

const longName = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'
const tree = treeOf([
  { id: 'k', label: 'Kommunen' },
  { id: 'fritid', label: 'Fritidsnämnden', parent: 'k', validTo: '2017-12-31' },
  { id: 's', label: 'Socialförvaltningen', parent: 'k' },
  { id: 'v', label: 'Äldreomsorg', parent: 's' },
  { id: 'natt', label: 'Nattpatrullen', parent: 'v' },
  { id: 'stab', label: 'Staben', parent: 's' },
  { id: 'b', label: 'Barnförvaltningen', parent: 'k' },
  { id: 'eken', label: 'Förskolan Eken', parent: 'b' },
  { id: 'as', label: 'Åsen', parent: 'k' },
  { id: 'a', label: 'Allén', parent: 'k' },
  { id: 'lang', label: longName, parent: 'k' },
  { id: 'o', label: 'Överförmyndaren', parent: 'k' },
])

function open(source: Tree = tree, first = 'k') {
  const onChoose = vi.fn<(unit: string) => void>()
  const onIntend = vi.fn<(unit: string) => void>()
  function Page() {
    const [selected, setSelected] = useState(first)
    const choose = (unit: string) => {
      onChoose(unit)
      setSelected(unit)
    }
    return (
      <>
        <UnitTree tree={source} selected={selected} today="2026-11-23" onChoose={choose} onIntend={onIntend} />
        <button type="button" onClick={() => setSelected('natt')}>
          Nattpatrullen, valt annanstans
        </button>
      </>
    )
  }
  render(<Page />)
  return { onChoose, onIntend, user: userEvent.setup() }
}

const names = () => screen.getAllByRole('treeitem').map((item) => item.textContent)
const item = (name: string | RegExp) => screen.getByRole('treeitem', { name })

afterEach(() => vi.useRealTimers())

describe('the unit tree', () => {
  it('is a tree whose items tell level, place and state', () => {
    open()
    expect(screen.getByRole('tree', { name: 'Enheter' })).toBeInTheDocument()
    expect(item('Kommunen')).toHaveAttribute('aria-expanded', 'true')
    expect(item('Kommunen')).toHaveAttribute('aria-selected', 'true')
    const social = item('Socialförvaltningen')
    expect(['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) => social.getAttribute(name))).toEqual([
      '2',
      '1',
      '6',
      'false',
    ])
    expect(item('Åsen')).not.toHaveAttribute('aria-expanded')
    expect(item(longName)).toHaveAttribute('title', longName)
  })

  it('has one tab stop, and moves, opens and closes with the arrow keys without choosing', async () => {
    const { user, onChoose } = open()
    await user.tab()
    await user.tab()
    expect(item('Kommunen')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(item('Socialförvaltningen')).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(item('Äldreomsorg')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(item('Socialförvaltningen')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(item('Socialförvaltningen')).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{End}')
    expect(item('Överförmyndaren')).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(item('Överförmyndaren')).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(item('Kommunen')).toHaveFocus()
    expect(screen.getAllByRole('treeitem').filter((one) => one.tabIndex === 0)).toHaveLength(1)
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('opens all siblings with an asterisk', async () => {
    const { user } = open()
    act(() => item('Barnförvaltningen').focus())
    await user.keyboard('*')
    expect(names()).toEqual(expect.arrayContaining(['Äldreomsorg', 'Staben', 'Förskolan Eken']))
    expect(item('Barnförvaltningen')).toHaveFocus()
  })

  it('goes to the name that is typed, where å, ä and ö are letters of their own', async () => {
    const { user } = open()
    act(() => item('Kommunen').focus())
    await user.keyboard('a')
    expect(item('Allén')).toHaveFocus()
    await user.keyboard('r')
    expect(item(/^Arbetsmarknads/)).toHaveFocus()
    fireEvent.keyDown(item(/^Arbetsmarknads/), { key: 'Home' })
    expect(item('Kommunen')).toHaveFocus()
  })

  it('chooses with Enter, space and a click, and opens what is chosen', async () => {
    const { user, onChoose } = open()
    act(() => item('Barnförvaltningen').focus())
    await user.keyboard('{Enter}')
    expect(item('Barnförvaltningen')).toHaveAttribute('aria-selected', 'true')
    expect(item('Förskolan Eken')).toBeInTheDocument()
    await user.keyboard('{ArrowDown} ')
    await user.click(item('Åsen'))
    expect(onChoose.mock.calls.flat()).toEqual(['b', 'eken', 'as'])
  })

  it('opens by its chevron without choosing', async () => {
    const { user, onChoose } = open()
    const chevron = within(item('Socialförvaltningen')).getByRole('presentation')
    await user.click(chevron)
    expect(item('Staben')).toBeInTheDocument()
    await user.click(chevron)
    expect(screen.queryByRole('treeitem', { name: 'Staben' })).toBeNull()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('leaves Ctrl+K and its like to others', () => {
    open()
    item('Kommunen').focus()
    expect(fireEvent.keyDown(item('Kommunen'), { key: 'k', ctrlKey: true })).toBe(true)
  })

  it('shows the way to a unit that is chosen elsewhere, without taking the focus', () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: /annanstans$/ }))
    expect(item('Nattpatrullen')).toHaveAttribute('aria-selected', 'true')
    expect(item('Nattpatrullen')).toHaveAttribute('tabindex', '0')
    expect(document.body).toHaveFocus()
  })

  it('tells of a unit that the reader stays at, not of those that are passed', () => {
    vi.useFakeTimers()
    const { onIntend } = open()
    fireEvent.pointerEnter(item('Socialförvaltningen'))
    fireEvent.pointerLeave(item('Socialförvaltningen'))
    fireEvent.pointerEnter(item('Barnförvaltningen'))
    vi.advanceTimersByTime(119)
    expect(onIntend).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onIntend.mock.calls).toEqual([['b']])
  })
})

describe('units that have ended', () => {
  it('are shown on request, last among their siblings and with their last year', async () => {
    const { user } = open()
    expect(screen.queryByRole('treeitem', { name: /Fritidsnämnden/ })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Visa enheter som upphört' }))
    expect(names().at(-1)).toBe('Fritidsnämnden till 2017')
    expect(item('Fritidsnämnden, till 2017')).toHaveAttribute('aria-posinset', '7')
  })

  it('are shown where they are selected', () => {
    open(tree, 'fritid')
    expect(item('Fritidsnämnden, till 2017')).toHaveAttribute('aria-selected', 'true')
  })
})

describe('the search in the tree', () => {
  it('leaves the matches and what lies above them, and tells how many', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox', { name: 'Sök enhet' }), 'natpatrullen')
    expect(names()).toEqual(['Kommunen', 'Socialförvaltningen', 'Äldreomsorg', 'Nattpatrullen'])
    expect(screen.getByRole('status')).toHaveTextContent('1 enhet.')
    await user.keyboard('{ArrowDown}')
    expect(item('Nattpatrullen')).toHaveFocus()
  })

  it('is emptied by Escape and leaves the tree as it was', async () => {
    const { user } = open()
    const before = names()
    const box = screen.getByRole('searchbox')
    await user.type(box, 'eken')
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('')
    expect(names()).toEqual(before)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says what it hides and what to do where it finds nothing', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'fritidsnämnden')
    expect(screen.getByRole('status')).toHaveTextContent(/^Ingen enhet hittades\. .* 1 enhet som har upphört visas inte\.$/)
    await user.click(screen.getByRole('checkbox'))
    expect(item('Fritidsnämnden, till 2017')).toBeInTheDocument()
  })

  it('keeps closed what the reader closes', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'staben')
    act(() => item('Socialförvaltningen').focus())
    await user.keyboard('{ArrowLeft}')
    expect(names()).toEqual(['Kommunen', 'Socialförvaltningen'])
  })

  it('is left out where all units are in sight', () => {
    open(
      treeOf([
        { id: 'k', label: 'Kommunen' },
        { id: 'stab', label: 'Kommunstaben', parent: 'k' },
      ]),
    )
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(names()).toEqual(['Kommunen', 'Kommunstaben'])
  })
})

describe('2 000 units', () => {
  it('are never all in the document, yet each tells its true place', async () => {
    const { user } = open(largeTree())
    act(() => item('Kommunen').focus())
    await user.keyboard('{ArrowDown}*{ArrowRight}*{End}')
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60)
    expect(document.activeElement).toHaveTextContent('Hemtjänst område 108')
    expect(document.activeElement).toHaveAttribute('aria-setsize', '12')
    expect(document.activeElement).toHaveAttribute('aria-posinset', '12')
  })
})
