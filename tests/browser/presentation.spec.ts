import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog')

async function openTake(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Ta med', exact: true }).first().click()
  await expect(dialog(page).getByRole('button', { name: 'Spara som PowerPoint' })).toBeVisible()
}

/** Saves the presentation, and gives the parts of its file with the time that it took in milliseconds. */
async function saved(page: Page) {
  const waiting = page.waitForEvent('download')
  const start = Date.now()
  await dialog(page).getByRole('button', { name: 'Spara som PowerPoint' }).click()
  const download = await waiting
  const took = Date.now() - start
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())))
  return {
    name: download.suggestedFilename(),
    took,
    paths: Object.keys(parts),
    text: (path: string) => strFromU8(parts[path] as Uint8Array),
  }
}

test('a key figure is saved as a slide with a native chart of its own numbers, described, and no picture', async ({ page }) => {
  await openTake(page, './?page=indicator&indicator=sickLeave')
  const { name, paths, text } = await saved(page)
  expect(name).toMatch(/\.pptx$/)
  const chart = text('ppt/charts/chart1.xml')
  expect([...chart.matchAll(/<c:v>([\d.]+)<\/c:v><\/c:pt>/g)].map(([, value]) => Number(value))).toEqual(
    expect.arrayContaining([3.78, 2.79]),
  )
  expect(text('ppt/slides/slide1.xml')).toMatch(/descr="Sjukfrånvaro[^"]+2,8/)
  expect(paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([])
  expect(paths).toContain('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx')
  await expect(dialog(page).getByRole('status').filter({ hasText: 'är sparad' })).toBeVisible()
})

const template = { colours: { accent: '#7A1F2B' }, font: 'Verdana', logo: 'vapen.svg' }
const arms =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100" fill="#7A1F2B"/></svg>'

test('all of a large municipality is saved within five seconds, in its own colours and with its arms', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { contract: 1, template } }))
  await page.route('**/vapen.svg', (route) => route.fulfill({ body: arms, contentType: 'image/svg+xml' }))
  await openTake(page, './?feeds=exempel/index.json')
  const { took, paths, text } = await saved(page)
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThanOrEqual(8)
  expect(took).toBeLessThan(5000)
  expect(text('ppt/slideLayouts/slideLayout2.xml')).toContain('7A1F2B')
  expect(paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([expect.stringMatching(/\.png$/)])
})
