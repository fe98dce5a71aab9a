// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { longestNotes, mostDecks, mostSlides, slideDraft } from '../../../src/selection/deck.ts'
import { moveSlide, noteSlide, pinSlides, removeSlide, renameSlide, slideOf } from '../../../src/selection/deckSlides.ts'
import { currentDeckKey, decksKey, readStoredDecks, writeStoredDecks } from '../../../src/selection/deckStorage.ts'
import {
  addDeck,
  chooseDeck,
  currentDeck,
  deckStore,
  followDecks,
  removeDeck,
  renameDeck,
  takeInDeck,
  undoRemoval,
} from '../../../src/selection/deckStore.ts'
import { openView } from '../../../src/selection/openView.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { anyDeck, deckFor, slideFor } from './decksFor.ts'

const state = () => deckStore.getState()
const deck = () => currentDeck(state())
const titles = () => deck()?.slides.map(({ name }) => name)
const names = () => state().decks.map(({ name }) => name)
const stored = () => readStoredDecks(localStorage.getItem(decksKey))
const start = (text: string | null = null) => {
  localStorage.clear()
  if (text !== null) localStorage.setItem(decksKey, text)
  deckStore.setState({ ...readStoredDecks(text), current: null, kept: true, removed: null }, true)
}
const add = (draft = deckFor('A', 'B', 'C')) => {
  const added = addDeck(draft)
  if (added === 'full') throw new Error('There was no room.')
  return added
}
const idOf = (name: string) => deck()?.slides.find((slide) => slide.name === name)?.id ?? ''
const pin = (...wanted: readonly string[]) =>
  pinSlides(
    wanted.map((name) => slideFor({ name })),
    'Mitt bildspel',
  )
const keepNothing = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })

beforeEach(() => start())
afterEach(() => vi.restoreAllMocks())

describe('pinning a slide', () => {
  it('makes a deck where there is none, and goes last in the one that there is', () => {
    pin('A')
    pin('B', 'C')
    expect(names()).toEqual(['Mitt bildspel'])
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(stored().decks).toEqual(state().decks)
  })

  it('goes to the deck that was chosen', () => {
    const [first] = [add(deckFor()), add({ ...deckFor(), name: 'Annat' })]
    pin('A')
    chooseDeck(first.id)
    pin('B')
    expect(state().decks.map(({ slides }) => slides.map(({ name }) => name))).toEqual([['B'], ['A']])
  })

  it('names the unit, so that it shows the same another day', () => {
    const pinned = pinSlides([slideOf({ ...defaultSelection, from: '2020' }, 'kommunstaben', 'x.json')], 'Mitt bildspel')
    expect(pinned).toEqual([
      expect.objectContaining({ link: '?from=2020&unit=kommunstaben', feeds: 'x.json', name: '', notes: '' }),
    ])
    const [slide] = pinned
    expect(typeof slide === 'object' && openView(slide, { feeds: 'x.json', home: 'lulea' })?.selection).toEqual({
      ...defaultSelection,
      from: '2020',
      unit: 'kommunstaben',
    })
  })

  it('is refused where there is no room for all, and then none is pinned', () => {
    add({ ...deckFor(), slides: Array(mostSlides - 1).fill(slideFor()) })
    expect(pin('A', 'B')).toBe('full')
    expect(deck()?.slides).toHaveLength(mostSlides - 1)
    expect(pin('A')).toHaveLength(1)
    expect(pinSlides([slideFor({ link: `?unit=${'a'.repeat(2000)}` })], 'x')).toBe('full')
  })

  it('keeps nothing that could not be read back', () => {
    pinSlides([slideFor({ name: ` ${'x'.repeat(99)}\u202E`, notes: 'a\r\nb\u0000\tc' })], 'Mitt bildspel')
    expect(deck()?.slides[0]).toMatchObject({ name: `${'x'.repeat(79)}…`, notes: 'a\nb  c' })
    expect(stored()).toMatchObject({ decks: state().decks, unread: [] })
  })
})

describe('the slides of a deck', () => {
  beforeEach(() => void add())

  it.each([
    ['A', 2, ['B', 'C', 'A']],
    ['C', 0, ['C', 'A', 'B']],
    ['B', 99, ['A', 'C', 'B']],
    ['B', -1, ['B', 'A', 'C']],
  ])('are put in order: %s to %i', (name, to, order) => {
    moveSlide(deck()?.id ?? '', idOf(name), to)
    expect(titles()).toEqual(order)
    expect(stored().decks).toEqual(state().decks)
  })

  it('have names of their own, or their findings', () => {
    const id = idOf('B')
    renameSlide(deck()?.id ?? '', id, ' Skolan\n')
    expect(titles()).toEqual(['A', 'Skolan', 'C'])
    renameSlide(deck()?.id ?? '', id, 'x'.repeat(81))
    expect(titles()).toEqual(['A', 'Skolan', 'C'])
    renameSlide(deck()?.id ?? '', id, ' ')
    expect(titles()).toEqual(['A', '', 'C'])
  })

  it('have notes, with their lines, cut where they are too long', () => {
    noteSlide(deck()?.id ?? '', idOf('A'), 'Säg detta\n\noch detta ')
    expect(deck()?.slides[0]?.notes).toBe('Säg detta\n\noch detta ')
    noteSlide(deck()?.id ?? '', idOf('A'), `${'x'.repeat(longestNotes - 1)}😀`)
    expect(deck()?.slides[0]?.notes).toHaveLength(longestNotes)
    expect(stored()).toMatchObject({ decks: state().decks, unread: [] })
  })

  it('are removed, and brought back to where they stood', () => {
    removeSlide(deck()?.id ?? '', idOf('B'))
    expect(titles()).toEqual(['A', 'C'])
    expect(undoRemoval()).toBe(true)
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(undoRemoval()).toBe(false)
  })

  it('stay removed once something else has been done, and are never one too many', () => {
    removeSlide(deck()?.id ?? '', idOf('B'))
    const { removed } = state()
    pin(...Array<string>(mostSlides - 2).fill('X'))
    expect(state().removed).toBeNull()
    deckStore.setState({ removed })
    expect(undoRemoval()).toBe(false)
    expect(state().removed).toBe(removed)
    expect(stored().unread).toEqual([])
  })

  it('date the deck', () => {
    expect(deck()?.savedAt).toBe('2026-11-24')
    moveSlide(deck()?.id ?? '', idOf('A'), 1)
    expect(deck()?.savedAt).toBe(new Date().toISOString().slice(0, 10))
  })
})

describe('the decks', () => {
  it('are renamed with a number where a name is taken, and a text that is no name changes nothing', () => {
    const [first, second] = [add(), add(deckFor('D'))]
    expect(names()).toEqual(['Ledningsgruppen', 'Ledningsgruppen (2)'])
    renameDeck(second.id, 'Nämnden')
    renameDeck(first.id, 'Nämnden')
    renameDeck(first.id, ' ')
    expect(names()).toEqual(['Nämnden (2)', 'Nämnden'])
  })

  it('are removed, and brought back with all their slides', () => {
    const [first] = [add(), add({ ...deckFor(), name: 'Annat' })]
    removeDeck(first.id)
    expect(names()).toEqual(['Annat'])
    expect(undoRemoval()).toBe(true)
    expect(state().decks[0]).toEqual(first)
    expect(deck()).toEqual(first)
  })

  it('are at most fifty', () => {
    for (let i = 0; i < mostDecks; i += 1) add(deckFor())
    expect(addDeck(deckFor())).toBe('full')
    expect(takeInDeck(deckFor('X'))).toBe('full')
  })

  it('are not taken in twice, and never overwritten', () => {
    const own = add()
    const other = { ...deckFor('A', 'B'), savedAt: '2026-01-01' }
    expect(takeInDeck(other)).toMatchObject({ isNew: true, deck: { name: 'Ledningsgruppen (2)', savedAt: '2026-01-01' } })
    expect(takeInDeck(other)).toMatchObject({ isNew: false, deck: { name: 'Ledningsgruppen (2)' } })
    expect(takeInDeck(deckFor('A', 'B', 'C'))).toEqual({ isNew: false, deck: own })
    expect(state().decks).toHaveLength(2)
    expect(deck()).toEqual(own)
  })

  it('have the first as the current one where the chosen is gone', () => {
    const [first, second] = [add(), add({ ...deckFor(), name: 'Annat' })]
    expect(localStorage.getItem(currentDeckKey)).toBe(second.id)
    removeDeck(second.id)
    expect(deck()).toEqual(first)
  })
})

describe('what the browser keeps', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyDeck, (draft) => {
        start()
        const added = add(draft)
        expect(stored()).toEqual({ decks: [added], unread: [] })
        expect(added.slides.map(slideDraft)).toEqual(draft.slides)
      }),
      { numRuns: 40 },
    )
  })

  it('is kept word for word where it can’t be read', () => {
    const whole = add()
    const strange = [
      { id: 'b', name: 'Ny sort', slides: [{ text: 'en rubrik' }] },
      { ...whole, id: 'c', slides: [{ ...whole.slides[0], id: 'UP' }] },
      { ...whole, id: 'd', slides: [whole.slides[0], whole.slides[0]] },
      7,
    ]
    start(writeStoredDecks({ decks: [whole], unread: strange }))
    pin('X')
    expect(JSON.parse(localStorage.getItem(decksKey) ?? '')).toMatchObject({ unread: strange })
    start('{"decks":')
    pin('X')
    expect(JSON.parse(localStorage.getItem(decksKey) ?? '')).toMatchObject({ unread: ['{"decks":'] })
  })

  it('may be nothing: then the decks last as long as the page', () => {
    keepNothing()
    pin('A')
    pin('B')
    expect(state().kept).toBe(false)
    expect(titles()).toEqual(['A', 'B'])
  })

  it('is never lost to another tab: its changes are followed, and ours come on top', () => {
    const unfollow = followDecks(window)
    const ours = add()
    const theirs = { ...ours, id: 'theirs', name: 'Deras' }
    const tell = (text: string | null) => {
      if (text === null) localStorage.removeItem(decksKey)
      else localStorage.setItem(decksKey, text)
      window.dispatchEvent(new StorageEvent('storage', { key: decksKey, newValue: text }))
    }
    tell(writeStoredDecks({ decks: [ours, theirs], unread: [] }))
    expect(names()).toEqual(['Ledningsgruppen', 'Deras'])
    expect(deck()?.id).toBe(ours.id)
    const spy = keepNothing()
    pin('D')
    spy.mockRestore()
    tell(writeStoredDecks({ decks: [theirs], unread: [] }))
    expect(names()).toEqual(['Deras', 'Ledningsgruppen'])
    expect(titles()).toEqual(['A', 'B', 'C', 'D'])
    unfollow()
    tell(null)
    expect(state().decks).toHaveLength(2)
  })

  it('is what another tab left there before its changes were followed', () => {
    const ours = add()
    localStorage.setItem(decksKey, writeStoredDecks({ decks: [{ ...ours, name: 'Nytt namn' }], unread: [] }))
    followDecks(window)()
    expect(names()).toEqual(['Nytt namn'])
  })

  it('and what no browser keeps of the same deck are both there, where both have changed', () => {
    const ours = add()
    const unfollow = followDecks(window)
    onTestFinished(unfollow)
    const before = writeStoredDecks({ decks: [ours], unread: [] })
    const hear = (name: string) => {
      const newValue = writeStoredDecks({ decks: [{ ...ours, name }], unread: [] })
      window.dispatchEvent(new StorageEvent('storage', { key: decksKey, newValue, oldValue: before }))
    }
    const spy = keepNothing()
    noteSlide(ours.id, idOf('A'), 'Skrivet medan lagringen var full')
    hear(ours.name)
    expect(names()).toEqual([ours.name])
    expect(deck()?.slides[0]?.notes).toBe('Skrivet medan lagringen var full')
    spy.mockRestore()
    hear('Deras namn')
    expect(names()).toEqual(['Deras namn', ours.name])
    expect(stored().decks[1]?.slides[0]?.notes).toBe('Skrivet medan lagringen var full')
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((object) => JSON.stringify({ decks: [object] })),
        ),
        (text) => {
          start(text)
          expect(state().decks).toEqual([])
        },
      ),
    )
  })
})
