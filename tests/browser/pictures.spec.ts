import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ta med' })

/** Opens a view's dialog of ways out. */
async function openTake(page: Page, view: string): Promise<void> {
  await page.goto(view)
  await page.getByRole('button', { name: 'Ta med', exact: true }).first().click()
}

/** Saves the view's picture. */
async function saved(page: Page, shape: string, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  await dialog(page).getByText(shape, { exact: true }).click()
  const waiting = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: kind, exact: true }).click()
  return readFile(await (await waiting).path())
}

/** What a PNG is painted with: its size, the colour of its corner and how many of its dots differ from it. */
function paintedIn(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const paper = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (paper === null) throw new Error('no canvas')
    paper.drawImage(image, 0, 0)
    const { data } = paper.getImageData(0, 0, image.width, image.height)
    // A dot as one number: there are millions of them.
    const dots = new Uint32Array(data.buffer)
    let drawn = 0
    for (const dot of dots) if (dot !== dots[0]) drawn += 1
    return { width: image.width, height: image.height, corner: Array.from(data.slice(0, 4)), drawn }
  }, png.toString('base64'))
}

/** The texts of an SVG that are not wholly inside it, as the browser draws them. */
async function outsideOf(paper: Page, svg: string): Promise<readonly string[]> {
  await paper.setContent(svg)
  return paper.evaluate(async () => {
    await document.fonts.ready
    const box = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('svg text')]
      .map((text) => ({ said: text.textContent, place: text.getBoundingClientRect() }))
      .filter(({ place }) => place.left < box.left || place.right > box.right || place.top < box.top || place.bottom > box.bottom)
      .map(({ said }) => said ?? '')
  })
}

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' })

  test('a picture in any shape is painted on white, twice as many dots as it is shown in', async ({ page }) => {
    await openTake(page, './?page=indicator&indicator=headcount')
    for (const [shape, width, height] of [
      ['16:9', 2560, 1440],
      ['Halv A4', 2480, 1754],
      ['Kvadrat', 2160, 2160],
    ] as const) {
      const painted = await paintedIn(page, await saved(page, shape, 'PNG'))
      expect(painted).toMatchObject({ width, height, corner: [255, 255, 255, 255] })
      expect(painted.drawn).toBeGreaterThan(0.05 * width * height)
    }
  })
})

test('an SVG holds all its parts as text inside, in the typeface that it carries and without it', async ({ page }) => {
  const paper = await page.context().newPage()
  for (const [view, shape, heading] of [
    ['./?page=indicator&indicator=sickLeave&split=sex', 'Kvadrat', 'Sjukfrånvaron'],
    ['./', '16:9', 'Kommunstaben'],
  ] as const) {
    await openTake(page, view)
    const svg = (await saved(page, shape, 'SVG')).toString('utf8')
    expect(svg).toContain('@font-face')
    expect(await outsideOf(paper, svg)).toEqual([])
    const text = (await paper.locator('svg text').allTextContents()).join(' ').replaceAll(/\s+/g, ' ')
    for (const part of [heading, 'Urval: Kommunstaben · ', 'Källa: ', 'per 31 december 2023', 'anmärkning', 'Bildkvitto'])
      expect(text).toContain(part)
    expect(await paper.evaluate(() => document.fonts.check("16px 'Source Sans 3 Variable'"))).toBe(true)
    expect(await outsideOf(paper, svg.replace(/<style>[^]*?<\/style>/, ''))).toEqual([])
  }
})
