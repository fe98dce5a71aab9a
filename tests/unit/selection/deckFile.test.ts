import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestNotes, mostSlides } from '../../../src/selection/deck.ts'
import { largestDeckFile, nameOfDeckFile, readDeckFile, writeDeckFile } from '../../../src/selection/deckFile.ts'
import { anyDeck, deckFor, slideFor } from './decksFor.ts'

const fileOf = (deck: unknown) => JSON.stringify({ kind: 'personal-i-siffror/deck', version: 1, deck })

describe('a file with a deck', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeckFile(writeDeckFile(deck, '2026-11-25'))).toEqual({ deck, problems: [] })
      }),
    )
  })

  it('is smaller than the largest that is read, however much there is in the deck', () => {
    const slide = slideFor({ notes: '\n'.repeat(longestNotes), link: `?${'"'.repeat(1999)}` })
    const deck = { ...deckFor(), slides: Array(mostSlides).fill(slide) }
    const text = writeDeckFile(deck, '2026-11-25')
    expect(new TextEncoder().encode(text).length).toBeLessThan(largestDeckFile)
    expect(readDeckFile(text)).toEqual({ deck, problems: [] })
    expect(new TextEncoder().encode('å'.repeat(longestNotes * mostSlides)).length).toBeLessThan(largestDeckFile)
  })

  it('is named after the deck, without what no file may have in its name', () => {
    expect(nameOfDeckFile('Bildspel', { name: 'Nämnd 1/2: "vår"?' }, '2026-11-25')).toBe(
      'Bildspel Nämnd 1-2- -vår- 2026-11-25.json',
    )
  })

  it('tells every problem, and gives the slides that can be read', () => {
    const slides = [slideFor({ name: 'A' }), slideFor({ name: 'B', link: 'https://example.org' }), 7, slideFor({ notes: 'a\rb' })]
    expect(readDeckFile(fileOf({ ...deckFor(), slides }))).toEqual({
      deck: deckFor('A'),
      problems: [
        { kind: 'slide', at: 2, name: 'B', field: 'link' },
        { kind: 'slide', at: 3, name: '', field: 'slide' },
        { kind: 'slide', at: 4, name: '', field: 'notes' },
      ],
    })
    expect(readDeckFile(fileOf({ name: '', savedAt: 'igår', slides: {} }))).toEqual({
      deck: null,
      problems: (['name', 'savedAt', 'slides'] as const).map((field) => ({ kind: 'deck', field })),
    })
    expect(readDeckFile(fileOf({ ...deckFor(), slides: Array(mostSlides + 1).fill(slideFor()) })).problems).toEqual([
      { kind: 'deck', field: 'slides' },
    ])
  })

  it.each([
    ['', 'empty'],
    ['[]', 'other-file'],
    ['{"kind":"personal-i-siffror/saved-views","version":1,"views":[]}', 'other-file'],
    ['{"kind":"personal-i-siffror/deck","version":2}', 'newer-file'],
    [`{}${' '.repeat(largestDeckFile)}`, 'too-large'],
  ])('is refused as a whole: %.60s', (text, kind) => {
    expect(readDeckFile(text)).toEqual({ deck: null, problems: [{ kind }] })
  })

  it('leaves no trace of keys that are not a deck’s', () => {
    const text = fileOf(deckFor('A')).replaceAll('{"name"', '{"__proto__":{"polluted":1},"id":"x","name"')
    const { deck } = readDeckFile(text)
    expect(deck).toEqual(deckFor('A'))
    expect(Object.keys(deck?.slides[0] ?? {})).not.toContain('id')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
