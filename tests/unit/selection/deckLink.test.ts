import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toBase64Url } from '../../../src/selection/base64Url.ts'
import { mostSlides } from '../../../src/selection/deck.ts'
import { hasDeck, readDeckLink, writeDeckLink } from '../../../src/selection/deckLink.ts'
import { anyDeck, deckFor, slideFor } from './decksFor.ts'

const linkOf = (text: string, sign = 'z1') => `#deck=${sign}.${toBase64Url(deflateRawSync(text))}`
const kindsIn = async (fragment: string) => (await readDeckLink(fragment)).problems.map(({ kind }) => kind)

afterEach(() => vi.unstubAllGlobals())

describe('a link with a deck', () => {
  it('holds all of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const link = (await writeDeckLink(deck, true)) ?? ''
        expect(link).toMatch(/^#deck=z1\.[\w-]+$/)
        expect(hasDeck(link)).toBe(true)
        expect(await readDeckLink(link)).toEqual({ deck, problems: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('holds the notes only where they are to go along', async () => {
    const deck = { ...deckFor(), slides: [slideFor({ notes: 'Säg inte detta' })] }
    const { deck: read } = await readDeckLink((await writeDeckLink(deck, false)) ?? '')
    expect(read).toEqual({ ...deck, slides: [slideFor()] })
  })

  it('is short enough for a mail where the deck is as decks are', async () => {
    const slides = ['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave', 'turnover', 'recruitment'].map(
      (indicator) => slideFor({ link: `?indicator=${indicator}&page=indicator&unit=kommunstaben` }),
    )
    expect((await writeDeckLink({ ...deckFor(), slides }, false))?.length).toBeLessThan(500)
  })

  it('is not written where it would be too long to be trusted', async () => {
    const noise = (seed: number) => Array.from({ length: 900 }, (_, i) => (((seed + i) * 2654435761) >>> 7).toString(36)).join('')
    const slides = Array.from({ length: mostSlides }, (_, i) => slideFor({ notes: noise(i * 900).slice(0, 5000) }))
    expect(await writeDeckLink({ ...deckFor(), slides }, true)).toBeNull()
    expect(await writeDeckLink({ ...deckFor(), slides }, false)).not.toBeNull()
  })

  it('is written unpacked by a browser that can’t pack, and read by every one', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    vi.stubGlobal('DecompressionStream', undefined)
    const link = (await writeDeckLink(deckFor('A'), true)) ?? ''
    expect(link).toMatch(/^#deck=p1\./)
    expect(await readDeckLink(link)).toEqual({ deck: deckFor('A'), problems: [] })
    expect(await kindsIn(linkOf('{}'))).toEqual(['old-browser'])
  })

  it('may have something after it that a mail put there', async () => {
    expect(await readDeckLink(`${await writeDeckLink(deckFor('A'), true)}).`)).toEqual({ deck: deckFor('A'), problems: [] })
  })
})

describe('a hostile link', () => {
  it.each([
    ['of nothing', '#deck=', 'broken'],
    ['of something else', '#deck=x1.AAAA', 'broken'],
    ['cut short', linkOf(JSON.stringify(deckFor('A', 'B'))).slice(0, -9), 'broken'],
    ['no JSON', linkOf('<script>alert(1)</script>'), 'broken'],
    ['no text', `#deck=p1.${toBase64Url(Uint8Array.of(0xff, 0xfe, 0x00))}`, 'broken'],
    ['of a later version', linkOf('{}', 'z2'), 'newer-link'],
    ['too long', `#deck=z1.${'A'.repeat(30_000)}`, 'too-long'],
    ['that grows out of all bounds', linkOf('a'.repeat(20_000_000)), 'broken'],
    ['of no deck', linkOf('[]'), 'deck'],
    ['deep', linkOf('['.repeat(100_000)), 'broken'],
  ])('is refused: %s', async (_, fragment, kind) => {
    expect(await readDeckLink(fragment)).toEqual({ deck: null, problems: [expect.objectContaining({ kind })] })
  })

  it('never breaks anything', async () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
    const anyFragment = fc.oneof(
      anyText,
      anyText.map((text) => `#deck=${text}`),
      anyText.map((text) => linkOf(text)),
      fc.base64String().map((text) => `#deck=z1.${text}`),
      fc.array(fc.anything(), { maxLength: 3 }).map((slides) => linkOf(JSON.stringify({ ...deckFor(), slides }) ?? '')),
    )
    await fc.assert(
      fc.asyncProperty(anyFragment, async (fragment) => {
        const { deck, problems } = await readDeckLink(fragment)
        expect(deck !== null || problems.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the slides that can be read, and names the others', async () => {
    const slides = [slideFor({ name: 'A' }), slideFor({ link: 'javascript:alert(1)' })]
    expect(await readDeckLink(linkOf(JSON.stringify({ ...deckFor(), slides })))).toEqual({
      deck: deckFor('A'),
      problems: [{ kind: 'slide', at: 2, name: '', field: 'link' }],
    })
  })
})
