import type { Page } from '@playwright/test'
import { chartOf, expectDrawn, expectSettled, textsIn } from './support/charts.ts'
import { chooseUnit, filterSentence, pick, searchOf, unitField } from './support/filters.ts'
import { goWithin } from './support/goWithin.ts'
import { expect, test } from './support/test.ts'

const made = '?feeds=exempel/index.json'
/** A preschool on the lowest level, and what lies above it. */
const leaf = { id: 'exempel-2-1-2', name: 'Förskolan Eken', above: ['exempel-2-1', 'exempel-2', 'exempel'] }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const tree = (page: Page) => page.getByRole('tree', { name: 'Enheter' })
const item = (page: Page, name: string) => tree(page).getByRole('treeitem', { name, exact: true })
const path = (page: Page) => page.getByRole('navigation', { name: 'Enhetens plats i organisationen' })
const findField = (page: Page) => page.getByRole('combobox', { name: 'Sök nyckeltal, enhet eller ord' })

/** Presses a key as a Swedish keyboard does: the test library's own keyboard has no å, ä and ö. */
async function pressLetter(page: Page, letter: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const key = { key: letter, text: letter, unmodifiedText: letter }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  await session.detach()
}

/** The units whose files a page has asked for, as they are asked for. */
function unitsAsked(page: Page): Set<string> {
  const units = new Set<string>()
  page.on('request', (request) => {
    const [, unit] = /\/exempel\/([^/]+)\/\w+\.json$/.exec(new URL(request.url()).pathname) ?? []
    if (unit !== undefined) units.add(unit)
  })
  return units
}

test.describe('the organisation by keyboard alone', () => {
  test('is walked with arrows and letters, and a unit is chosen with Enter', async ({ page }) => {
    await page.goto(`./${made}`)
    await expect(item(page, 'Exempelkommunen')).toHaveAttribute('aria-selected', 'true')
    await page
      .getByRole('searchbox', { name: 'Sök enhet' })
      .or(page.getByRole('textbox', { name: 'Sök enhet' }))
      .focus()
    await page.keyboard.press('Tab')
    await expect(item(page, 'Exempelkommunen')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(item(page, 'Kommunledningsförvaltningen')).toBeFocused()
    // A letter with a ring or dots is a letter of its own.
    for (const letter of 'äl') await pressLetter(page, letter)
    await expect(item(page, 'Äldreförvaltningen')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(item(page, 'Exempelkommunen')).toBeFocused()
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown')
    const department = item(page, 'Förskoleförvaltningen')
    await expect(department).toBeFocused()
    await expect(department).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('ArrowRight')
    await expect(department).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(item(page, 'Förskoleområde Centrum')).toBeFocused()
    await expect(item(page, 'Förskoleområde Centrum')).toHaveAttribute('aria-level', '3')
    await page.keyboard.press('ArrowLeft')
    await expect(department).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(department).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toHaveText('Förskoleförvaltningen 2024')
    await expect(department).toHaveAttribute('aria-selected', 'true')
    expect(searchOf(page)).toContain('unit=exempel-2')
  })

  test('is searched where it stands: matches with what lies above them', async ({ page }) => {
    await page.goto(`./${made}`)
    const field = page.getByRole('searchbox', { name: 'Sök enhet' }).or(page.getByRole('textbox', { name: 'Sök enhet' }))
    await field.fill('vuxenutb')
    await expect(item(page, 'Vuxenutbildningen')).toBeVisible()
    await expect(item(page, 'Äldreförvaltningen')).toHaveCount(0)
    await field.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(path(page)).toContainText('Vuxenutbildningen')
    await field.press('Escape')
    await expect(item(page, 'Exempelkommunen')).toBeVisible()
  })

  test('has only rows in sight in the document, each with its true place', async ({ page }) => {
    await page.goto(`./${made}&unit=${leaf.id}`)
    await expect(item(page, leaf.name)).toHaveAttribute('aria-selected', 'true')
    await expect(item(page, leaf.name)).toHaveAttribute('aria-posinset', '2')
    await page.keyboard.press('Tab')
    await item(page, 'Exempelkommunen').or(item(page, leaf.name)).first().focus()
    for (const _ of [1, 2, 3]) await page.keyboard.press('*')
    await page.keyboard.press('End')
    expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(60)
  })

  test('opens by a button on a phone, and closes when a unit has been chosen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./${made}`)
    await expect(tree(page)).toHaveCount(0)
    const button = page.getByRole('button', { name: 'Enheter', exact: true })
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await button.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await item(page, 'Kommunledningsförvaltningen').focus()
    await page.keyboard.press('Enter')
    await expect(path(page)).toContainText('Kommunledningsförvaltningen')
    await expect(tree(page)).toHaveCount(0)
  })
})

test.describe('Ctrl+K', () => {
  test('finds Sjukfrånvaro however it is typed, and Enter goes there; finds a misspelled unit, and explains a word', async ({
    page,
  }) => {
    await page.goto(`./${made}`)
    await expect(heading(page)).toHaveText('Exempelkommunen 2024')
    for (const typed of ['sjukfrvaro', 'sjukfranvaro', 'sjukfrånvaro']) {
      await test.step(typed, async () => {
        await page.keyboard.press('Control+k')
        await expect(findField(page)).toBeFocused()
        await page.keyboard.type(typed)
        await expect(page.getByRole('option').first()).toContainText('Sjukfrånvaro')
        await expect(findField(page)).toHaveAttribute('aria-activedescendant', /.+/)
        await page.keyboard.press('Enter')
        await expectDrawn(page, 'sickLeave')
        expect(searchOf(page)).toContain('indicator=sickLeave')
        await page.goBack()
        await expect(heading(page)).toHaveText('Exempelkommunen 2024')
      })
    }
    await page.keyboard.press('Control+k')
    await expect(findField(page)).toBeFocused()
    await page.keyboard.type('socalförvaltningen')
    await expect(page.getByRole('group', { name: 'Enheter' })).toContainText('Arbetsmarknads- och socialförvaltningen')
    await findField(page).fill('procentenheter')
    await expect(page.getByRole('group', { name: 'Ord' })).toContainText('Skillnaden mellan två procenttal')
  })

  test('gives the focus back with Escape', async ({ page }) => {
    await page.goto(`./${made}`)
    const button = page.getByRole('button', { name: /^Sök/ })
    await button.press('Enter')
    await expect(findField(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(findField(page)).toHaveCount(0)
    await expect(button).toBeFocused()
  })
})

test.describe('a manager’s link', () => {
  test('opens straight on the unit, and asks for its files and those of the units above it, through every page', async ({
    page,
  }) => {
    const asked = unitsAsked(page)
    await page.goto(`./${made}&unit=${leaf.id}`)
    await expect(heading(page)).toHaveText(`${leaf.name} 2024`)
    await expect(path(page).getByRole('link')).toHaveText(['Exempelkommunen', 'Förskoleförvaltningen', 'Förskoleområde Centrum'])
    await expectDrawn(page, 'sickLeave')
    for (const title of ['Månadsanställda', 'Åldersfördelning', 'Sjukfrånvaro', 'Personalomsättning']) {
      await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: title, exact: true }).press('Enter')
      await page.getByRole('tab', { name: 'Tabell' }).click()
      await expect(page.getByRole('table').first()).toBeVisible()
    }
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Om siffrorna' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Ordlista' })).toBeVisible()
    expect(asked).toContain(leaf.id)
    expect([...asked].filter((unit) => ![leaf.id, ...leaf.above].includes(unit))).toEqual([])
  })

  test('has the files of a unit on their way as soon as its row is stayed at', async ({ page }) => {
    const asked = unitsAsked(page)
    await page.goto(`./${made}&unit=${leaf.id}`)
    await expectDrawn(page, 'sickLeave')
    await expect(item(page, 'Förskolan Björken')).toBeVisible()
    expect(asked).not.toContain('exempel-2-1-1')
    await item(page, 'Förskolan Björken').hover()
    await expect.poll(() => asked.has('exempel-2-1-1')).toBe(true)
  })
})

test('back and forward walk through units, filters and comparisons, and a reload keeps them', async ({ page }) => {
  await page.goto(`./${made}&page=indicator&indicator=sickLeave&unit=exempel-2-1`)
  await expectDrawn(page, 'sickLeave')
  await chooseUnit(page, 'Förskoleområde Norr')
  await pick(page, 'Visa', 'Kön')
  await page.getByRole('button', { name: /^Jämför med/ }).click()
  await page.getByRole('checkbox', { name: 'Enheten ovanför: Förskoleförvaltningen' }).check()
  await page.keyboard.press('Escape')
  const sentence = await filterSentence(page).innerText()
  expect(sentence).toContain('jämfört med Förskoleförvaltningen och Exempelkommunen')
  await page.reload()
  await expect(filterSentence(page)).toHaveText(sentence)
  await page.goBack()
  await expect(filterSentence(page)).not.toContainText('Förskoleförvaltningen')
  await page.goBack()
  await expect(filterSentence(page)).toContainText('utan uppdelning')
  await page.goBack()
  await expect(unitField(page)).toHaveValue('Förskoleområde Centrum')
  for (const _ of [1, 2, 3]) await page.goForward()
  await expect(filterSentence(page)).toHaveText(sentence)
})

test('five units are picked by name and drawn on one scale; a sixth has no place', async ({ page }) => {
  await page.goto(`./${made}&page=indicator&indicator=sickLeave&unit=exempel-2-1`)
  await expectDrawn(page, 'sickLeave')
  await page.getByRole('button', { name: /^Jämför med/ }).press('Enter')
  const names = [
    'Förskoleområde Norr',
    'Förskoleområde Söder',
    'Förskoleområde Väster',
    'Äldreförvaltningen',
    'Tekniska förvaltningen',
  ]
  for (const [i, name] of names.entries()) {
    const field = page.getByRole('combobox', { name: 'Lägg till en enhet' })
    await field.click()
    await (i === 0 ? page.keyboard.type(name) : page.keyboard.insertText(name))
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name)
    await expect(field).toHaveAttribute('aria-activedescendant', /.+/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Ta bort ${name}` })).toBeVisible()
  }
  await expect(page.getByText('Fem enheter är valda.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Lägg till en enhet' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expectDrawn(page, 'sickLeave')
  // In the order of the organisation, however they were picked.
  for (const name of names) await expect(filterSentence(page)).toContainText(name)
  const texts = await textsIn(chartOf(page, 'sickLeave'))
  for (const name of names) expect(texts.join(' ').replaceAll(/\s+/g, ' ')).toContain(name)
  // One axis, so its numbers stand once in each row of panels.
  expect(new Set(texts.filter((text) => /^\d+$/.test(text) && Number(text) < 100)).size).toBeGreaterThan(2)
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  for (const name of names) await expect(filterSentence(page)).toContainText(name)
})

test.describe('made-up figures', () => {
  test('are reached by a link from the real ones, carry a banner on every page and on paper, and lead back', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('link', { name: 'Prova med en påhittad kommun' }).click()
    const banner = page.getByRole('complementary', { name: 'Påhittade uppgifter' })
    let title = 'Exempelkommunen 2024'
    await expect(heading(page)).toHaveText(title)
    await expect(banner).toBeInViewport()
    for (const address of ['&page=indicator&indicator=age', '&page=compare&indicator=turnover', '&page=about']) {
      await goWithin(page, `./${made}${address}`)
      await expect(heading(page)).not.toHaveText(title)
      title = await heading(page).innerText()
      await expect(banner).toBeInViewport()
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await expect(banner).toBeInViewport()
    }
    await page.emulateMedia({ media: 'print' })
    await expect(banner).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await banner.getByRole('link', { name: 'Till de riktiga uppgifterna' }).click()
    await expect(heading(page)).toHaveText('Kommunstaben 2023')
    await expect(banner).toHaveCount(0)
  })

  test('of another site are not read: the built-in ones are shown, with a note', async ({ page }) => {
    await page.goto('./?feeds=https://annan.example/index.json')
    await expect(page.getByText('Länken pekar på uppgifter utanför den här webbplatsen.')).toBeVisible()
    await expect(heading(page)).toHaveText('Kommunstaben 2023')
  })
})

test('what a link compares with that is not there is left out, with a note each', async ({ page }) => {
  const six = [1, 2, 3, 4, 5, 6].map((i) => `&compare=exempel-${i}`).join('')
  await page.goto(`./${made}&unit=exempel-8${six}&compare=finnsinte&beside=alla`)
  await expect(page.getByText('Länken jämför med en enhet som inte finns (”finnsinte”). Den är utelämnad.')).toBeVisible()
  await expect(page.getByText('Det går att jämföra med högst fem valda enheter. ”exempel-6” är utelämnad.')).toBeVisible()
  await expect(page.getByText('Delar av länken gick inte att läsa (beside).')).toBeVisible()
  await expect(heading(page)).toHaveText('Kultur- och fritidsförvaltningen 2024')
})

test.describe('the chosen unit', () => {
  test('is there at the next visit to the front door, and only for who chose it', async ({ page, browser, site }) => {
    await page.goto(`./${made}`)
    await chooseUnit(page, 'Äldreförvaltningen')
    await expect(heading(page)).toContainText('Äldreförvaltningen')
    await page.goto(`./${made}`)
    await expect(heading(page)).toContainText('Äldreförvaltningen')
    await page.goto('./')
    await expect(heading(page)).toContainText('Kommunstaben')
    const other = await browser.newContext({ locale: 'sv-SE' })
    const reader = await other.newPage()
    await reader.goto(`${site.url}${made}`)
    await expect(heading(reader)).toContainText('Exempelkommunen')
    await other.close()
  })

  test('is forgotten without a word where the catalog no longer has it', async ({ page }) => {
    await page.addInitScript(() => {
      const catalog = new URL('feeds/index.json', location.href).href
      localStorage.setItem('personal-i-siffror/units/1', JSON.stringify([[catalog, 'nedlagd']]))
    })
    await page.goto('./')
    await expect(heading(page)).toContainText('Kommunstaben')
    await expectSettled(page)
    await expect(page.getByText(/finns inte|som inte finns/)).toHaveCount(0)
    expect(searchOf(page)).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('personal-i-siffror/units/1'))).toBe('[]')
  })
})
