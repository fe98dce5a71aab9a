import { readFile, writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { tableIn } from './support/charts.ts'
import { searchOf } from './support/filters.ts'
import { expect, test } from './support/test.ts'

const sickLeave = './?page=indicator&indicator=sickLeave&split=sex&tab=table'
const opener = (page: Page) => page.getByRole('button', { name: 'Sparade vyer' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sparade vyer' })
const list = (page: Page) => page.getByRole('list', { name: 'Dina vyer' })
const names = (page: Page) => list(page).getByRole('link')
const sentenceOf = (page: Page) => page.getByRole('region', { name: 'Filter' }).getByText(/^Du ser: /)
const news = (page: Page) => dialog(page).getByRole('status')

/** Opens the dialog, which takes the focus to its heading. */
async function open(page: Page): Promise<void> {
  await opener(page).click()
  await expect(page.getByRole('heading', { name: 'Sparade vyer' })).toBeFocused()
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Spara vyn' }).click()
  await expect(news(page)).toHaveText(`Vyn är sparad som ”${name}”.`)
}

/** Exports the views and gives the path of the file. */
async function exported(page: Page, info: TestInfo): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportera till fil' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^Sparade vyer \d{4}-\d\d-\d\d\.json$/)
  const path = info.outputPath('vyer.json')
  await download.saveAs(path)
  return path
}

const importFile = (page: Page, file: string | ReturnType<typeof fileOf>) =>
  page.getByLabel('Importera från fil').setInputFiles(file)

/** A file of views with the given text. */
const fileOf = (text: string) => ({ name: 'vyer.json', mimeType: 'application/json', buffer: Buffer.from(text) })

const viewsFile = (views: readonly object[]) =>
  fileOf(JSON.stringify({ kind: 'personal-i-siffror/saved-views', version: 1, exported: '2026-11-24', views }))

const aView = { name: 'En vy', link: '?split=sex&unit=lulea', format: 2, savedAt: '2026-11-24', feeds: null }

/** Moves the focus by Tab, as a reader without a pointer does, until it is on the button or link with the name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus')
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    const heard = (await focused.getAttribute('aria-label')) ?? (await focused.innerText())
    if (heard.trim() === name) return
  }
  throw new Error(`Tab never reached ”${name}”.`)
}

test('a saved view comes back through a file, with the same address and the same page', async ({ page }, info) => {
  await page.goto(sickLeave)
  const [table, sentence] = [await tableIn(page), await sentenceOf(page).innerText()]
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await open(page)
  await save(page, 'Sjukfrånvaro')
  await names(page).click()
  const address = searchOf(page)
  expect(address).toBe('?indicator=sickLeave&page=indicator&split=sex&tab=table&unit=kommunstaben')

  await page.goto('./?unit=lulea')
  await open(page)
  await save(page, 'Hela kommunen')
  const path = await exported(page, info)
  await expect(news(page)).toHaveText(/^Vyerna är sparade i filen ”Sparade vyer \d{4}-\d\d-\d\d\.json”\.$/)

  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await open(page)
  await expect(list(page)).toHaveCount(0)
  await importFile(page, path)
  await expect(news(page)).toHaveText('2 vyer lades till.')
  await expect(names(page)).toHaveText(['Sjukfrånvaro', 'Hela kommunen'])
  await page.getByRole('link', { name: 'Sjukfrånvaro', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  expect(searchOf(page)).toBe(address)
  expect(await tableIn(page)).toEqual(table)
  await expect(sentenceOf(page)).toHaveText(sentence)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
})

test('the list is kept, renamed, put in order and mended by keyboard only, and the focus returns to the button', async ({
  page,
}) => {
  await page.goto(sickLeave)
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sparade vyer' })).toBeFocused()
  for (const name of ['Ett', 'Två', 'Tre']) {
    await page.getByLabel('Namn', { exact: true }).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(names(page).last()).toHaveText(name)
  }

  await tabTo(page, 'Flytta ned: Ett')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Två', 'Ett', 'Tre'])
  await expect(news(page)).toHaveText('”Ett” står nu på plats 2 av 3.')
  await expect(page.getByRole('button', { name: 'Flytta ned: Ett' })).toBeFocused()

  await tabTo(page, 'Byt namn: Tre')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nytt namn på ”Tre”')).toBeFocused()
  await page.keyboard.type('Fyra')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Två', 'Ett', 'Fyra'])
  await expect(page.getByRole('button', { name: 'Byt namn: Fyra' })).toBeFocused()

  await tabTo(page, 'Ta bort: Ett')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Två', 'Fyra'])
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Två', 'Ett', 'Fyra'])
  await expect(page.getByRole('link', { name: 'Ett', exact: true })).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await page.reload()
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Två', 'Ett', 'Fyra'])
  await expect(page.getByRole('heading', { name: 'Sparade vyer' })).toBeFocused()
  await tabTo(page, 'Fyra')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('a view from the time of link format 1 opens on the home unit, whichever is on the page', async ({ page }) => {
  await page.goto('./?unit=lulea')
  await open(page)
  const link = '?page=indicator&indicator=headcount&tab=table'
  await importFile(page, viewsFile([{ ...aView, name: 'Gammal', link, format: 1 }]))
  await expect(news(page)).toHaveText('1 vy lades till.')
  await names(page).click()
  expect(searchOf(page)).toBe('?indicator=headcount&page=indicator&tab=table&unit=kommunstaben')
  expect(await tableIn(page)).toMatchObject({ Totalt: ['256', '249', '268', '283', '299'] })
  await expect(sentenceOf(page)).toContainText('Du ser: Kommunstaben')
})

test.describe('a file that is not as it should be', () => {
  const cut = '{\n  "kind": "personal-i-siffror/saved-views",\n  "version": 1,\n  "views": [\n'
  const faults = [
    [
      'is cut off',
      fileOf(cut),
      'Filen är inte hel: på rad 5, tecken 1, står något annat än väntat. Exportera vyerna på nytt och välj den nya filen.',
    ],
    ['is empty', fileOf(''), 'Filen är tom. Välj en fil som har exporterats från Sparade vyer.'],
    [
      'is of another kind',
      fileOf('{"version":"2.0","class":"collection"}'),
      'Filen innehåller inga sparade vyer. Välj en fil som har exporterats från Sparade vyer.',
    ],
    [
      'has a view with a foreign address',
      viewsFile([{ ...aView, name: 'Utlänk', link: 'https://example.org/' }]),
      'Vy nummer 1 i filen, ”Utlänk”: länken ska vara text som börjar med ett frågetecken, högst 2000 tecken. Rätta ”link”.',
    ],
  ] as const

  test('is refused in Swedish, and nothing is changed', async ({ page }) => {
    await page.goto(sickLeave)
    await open(page)
    await save(page, 'Min egen')
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    for (const [fault, file, sentence] of faults) {
      await test.step(`where it ${fault}`, async () => {
        await importFile(page, file)
        await expect(dialog(page).getByRole('alert').getByRole('listitem')).toHaveText([sentence])
        await expect(dialog(page).getByRole('alert')).toContainText('gick inte att läsa')
        await expect(names(page)).toHaveText(['Min egen'])
        expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(kept)
      })
    }
  })

  test('gives the views that can be read, and can be read again once it is mended', async ({ page }, info) => {
    await page.goto(sickLeave)
    await open(page)
    await save(page, 'Ett')
    await save(page, 'Två')
    const path = await exported(page, info)
    const whole = await readFile(path, 'utf8')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await open(page)
    await writeFile(path, whole.replace('"format": 2', '"format": "två"'))
    await importFile(page, path)
    await expect(news(page)).toHaveText('1 vy lades till.')
    await expect(dialog(page).getByRole('alert')).toContainText('1 vy i filen ”vyer.json” gick inte att läsa. Filen är orörd.')
    await expect(names(page)).toHaveText(['Två'])
    await writeFile(path, whole)
    await importFile(page, path)
    await expect(news(page)).toHaveText('1 vy lades till, 1 fanns redan.')
    await expect(dialog(page).getByRole('alert')).toHaveCount(0)
    await expect(names(page)).toHaveText(['Två', 'Ett'])
  })
})

test('markup in a name is text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)><b>fet</b>'
  await page.goto(sickLeave)
  await open(page)
  await importFile(page, viewsFile([{ ...aView, name }]))
  await expect(names(page)).toHaveText([name])
  await page.getByRole('button', { name: `Ta bort: ${name}` }).click()
  await expect(news(page)).toHaveText(`”${name}” är borttagen.`)
  await expect(dialog(page).locator('img, b')).toHaveCount(0)
})
