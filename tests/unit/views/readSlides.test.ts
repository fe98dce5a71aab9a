import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SlideExhibit } from '../../../src/exhibits/slideExhibit.ts'
import { readSlides } from '../../../src/views/readSlides.ts'
import { builtInReader } from '../exhibits/feedExhibits.ts'

/** Reads slides with these links from the built-in feeds. */
async function read(...links: readonly string[]): Promise<readonly SlideExhibit[]> {
  const reader = await builtInReader()
  vi.stubGlobal('window', { location: { href: 'http://127.0.0.1/?page=deck', search: '?page=deck' } })
  return readSlides(
    reader,
    links.map((link, i) => ({ id: String(i), name: '', link, format: 2, feeds: null, notes: '' })),
  )
}

describe('a deck that is carried out of the app', () => {
  let slides: readonly SlideExhibit[] = []
  beforeAll(async () => {
    slides = await read(
      '?indicator=sickLeave&page=indicator&unit=borta',
      '?indicator=gone&page=indicator&unit=kommunstaben',
      '?indicator=sickLeave&page=indicator&unit=kommunstaben&compare=borta',
    )
  })
  afterAll(() => vi.unstubAllGlobals())

  it('never has another unit or key figure in the place of one that is gone: it says why there is none', () => {
    expect(slides[0]?.exhibit).toMatchObject({
      kind: 'empty',
      why: 'Bilden gäller en enhet som inte finns (”borta”), och visas därför inte.',
    })
    expect(slides[1]?.exhibit).toMatchObject({
      kind: 'empty',
      why: 'Bilden gäller ett nyckeltal som inte finns (”gone”), och visas därför inte.',
    })
  })

  it('says first of all what of a slide was left out', () => {
    const exhibit = slides[2]?.exhibit
    expect(exhibit?.kind === 'series' && exhibit.footnotes[0]).toBe(
      'Bilden jämför med en enhet som inte finns (”borta”). Den är utelämnad.',
    )
  })
})
