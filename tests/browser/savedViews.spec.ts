import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFaults, everySight } from './support/axe.ts'
import { expectDrawn, expectSettled } from './support/charts.ts'
import { filterSentence, searchOf } from './support/filters.ts'
import { expect, test } from './support/test.ts'

async function openViews(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sparade vyer' }).click()
  await expect(page.getByRole('dialog', { name: 'Sparade vyer' })).toBeVisible()
}

async function saveView(page: Page, name: string): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Spara vyn' }).click()
  await expect(page.getByText(`Vyn är sparad som ”${name}”.`)).toBeVisible()
}

const list = (page: Page) => page.getByRole('list', { name: 'Dina vyer' }).getByRole('link')

/** Gives the dialog a file with this text, as a reader who chooses it does. */
async function importText(page: Page, text: string): Promise<void> {
  const file = { name: 'vyer.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Importera från fil').setInputFiles(file)
}

const fileOf = (...views: readonly object[]) => JSON.stringify({ kind: 'personal-i-siffror/saved-views', version: 1, views })

test('views are saved, put in order, carried to a file and back, and open the same page', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto('./?page=indicator&indicator=sickLeave&split=sex&from=2021&tab=chart')
  await expectDrawn(page, 'sickLeave')
  const [heading, sentence] = [page.getByRole('heading', { level: 1 }), await filterSentence(page).innerText()]
  const finding = await heading.innerText()
  await openViews(page)
  for (const name of ['Ett', 'Två', 'Tre']) await saveView(page, name)

  await page.getByRole('button', { name: 'Byt namn: Två' }).click()
  await page.getByLabel('Nytt namn på ”Två”').fill('Sjukfrånvaro i mars')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Flytta upp: Sjukfrånvaro i mars' }).press('Enter')
  await expect(list(page)).toHaveText(['Sjukfrånvaro i mars', 'Ett', 'Tre'])
  await page.getByRole('button', { name: 'Ta bort: Ett' }).click()
  await expect(list(page)).toHaveText(['Sjukfrånvaro i mars', 'Tre'])
  await page.keyboard.press('Enter')
  await expect(list(page)).toHaveText(['Sjukfrånvaro i mars', 'Ett', 'Tre'])
  await expect(list(page).nth(1)).toBeFocused()

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportera till fil' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^Sparade vyer \d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await download.path(), 'utf8')

  await page.evaluate(() => localStorage.clear())
  await page.goto('./')
  await expectSettled(page)
  await openViews(page)
  await expect(list(page)).toHaveCount(0)
  await importText(page, text)
  await expect(page.getByText('3 vyer lades till.')).toBeVisible()
  await importText(page, text)
  await expect(page.getByText('Inga vyer lades till. 3 vyer fanns redan.')).toBeVisible()
  await list(page).first().click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectDrawn(page, 'sickLeave')
  await expect(heading).toHaveText(finding)
  await expect(filterSentence(page)).toHaveText(sentence)
  expect(searchOf(page)).toBe('?from=2021&indicator=sickLeave&page=indicator&split=sex&unit=kommunstaben')
})

test('a view of the first link format opens on the home unit that it meant', async ({ page }) => {
  await page.goto('./?unit=lulea')
  await expectSettled(page)
  await openViews(page)
  const link = '?indicator=turnover&page=indicator&compare=lulea'
  await importText(page, fileOf({ name: 'Från i våras', link, format: 1, savedAt: '2026-03-01', feeds: null }))
  await list(page).click()
  await expectDrawn(page, 'turnover')
  await expect(filterSentence(page)).toContainText('Du ser: Kommunstaben')
  expect(searchOf(page)).toBe('?indicator=turnover&page=indicator&unit=kommunstaben')
})

test('a file that cannot be read says what is wrong and where, and leaves the views alone', async ({ page }) => {
  await page.goto('./')
  await expectSettled(page)
  await openViews(page)
  await saveView(page, 'Min vy')
  const alert = page.getByRole('alert')
  await importText(page, '{\n  "kind": oops')
  await expect(alert).toContainText('Filen ”vyer.json” gick inte att läsa.')
  await expect(alert).toContainText('på rad 2, tecken 11, står något annat än väntat')
  await importText(page, '{"annat": true}')
  await expect(alert).toContainText('Filen innehåller inga sparade vyer.')
  const view = { name: 'Hel', link: '?split=sex', format: 2, savedAt: '2026-03-01', feeds: null }
  await importText(page, fileOf(view, { ...view, name: 'Trasig', format: 'två' }))
  await expect(alert).toContainText('Vy nummer 2 i filen, ”Trasig”: länkens format ska vara ett heltal från 1.')
  await expect(list(page)).toHaveText(['Min vy', 'Hel'])
  expect(await axeFaults(page, everySight)).toEqual([])
})
