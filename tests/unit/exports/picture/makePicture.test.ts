import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FullExhibit } from '../../../../src/exhibits/exhibit.ts'
import { makePicture } from '../../../../src/exports/picture/makePicture.ts'
import { builtInReader, fullExhibit, viewOf } from '../../exhibits/feedExhibits.ts'

/** Reading a feed takes a while on a busy machine. */
const patience = 60_000

describe('a picture file', () => {
  let exhibit: FullExhibit
  beforeAll(async () => {
    exhibit = await fullExhibit(await builtInReader(), viewOf('headcount'))
    vi.unstubAllGlobals()
  }, patience)
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('carries the very typeface of the page within it', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)))
    const file = await makePicture(exhibit, 'wide', 'svg', 'https://kommunen.se/')
    expect(file.type).toBe('image/svg+xml')
    expect(await file.text()).toContain(`base64,${Buffer.from(bytes).toString('base64')})`)
  })

  it.each([
    ['is not found', () => Promise.resolve(new Response(null, { status: 404 }))],
    ['can not be reached', () => Promise.reject(new TypeError('offline'))],
  ])('is whole where the typeface %s', async (_, fetchFont) => {
    vi.stubGlobal('fetch', fetchFont)
    const svg = await (await makePicture(exhibit, 'wide', 'svg', 'https://kommunen.se/')).text()
    expect(svg).toContain(exhibit.heading)
    expect(svg).not.toContain('<style>')
  })
})
