import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const slides = [
  ['?indicator=sickLeave&page=indicator&split=sex&unit=kommunstaben', 'Hälsa först.'],
  ['?indicator=age&page=indicator&unit=kommunstaben', ''],
  ['?indicator=turnover&page=indicator&unit=kommunstaben', ''],
  ['?page=overview&unit=kommunstaben', ''],
  ['?indicator=sickLeave&page=compare&unit=kommunstaben', ''],
] as const

/** Opens the page with a deck in the browser's storage, and begins to present it. */
async function present(page: Page): Promise<void> {
  const deck = {
    id: 'a',
    name: 'Nämnden',
    savedAt: '2026-11-24',
    slides: slides.map(([link, notes], i) => ({ id: String(i), name: '', link, format: 2, feeds: null, notes })),
  }
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    decksKey,
    JSON.stringify({ decks: [deck], unread: [] }),
  ] as const)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./?page=deck')
  await page.getByRole('button', { name: 'Presentera', exact: true }).click()
  await expect(page.getByText('Allt är hämtat, du kan vara utan nät')).toBeAttached()
}

const decksKey = 'personal-i-siffror/decks/1'
const slide = (page: Page) => page.getByRole('dialog', { name: 'Presentation: Nämnden' }).getByRole('article')

/** What is wrong with the texts of the slide: too small, outside of the screen, or a headline of more than two lines. */
async function textFaults(page: Page): Promise<readonly string[]> {
  await expect(page.locator('.projected [data-chart-state="loading"]')).toHaveCount(0)
  return slide(page).evaluate((root) => {
    const leaves = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].filter((element) => {
      const hasText = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '')
      return hasText && element.closest('.visually-hidden') === null
    })
    const faults = leaves.flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
      const said = element.textContent?.slice(0, 40) ?? ''
      return [...(size < 24 ? [`${said}: ${size} px`] : []), ...(isInside ? [] : [`${said}: outside`])]
    })
    const headline = root.querySelector('h1')
    const lines =
      (headline?.clientHeight ?? 0) / Number.parseFloat(headline === null ? '1' : getComputedStyle(headline).lineHeight)
    return lines > 2.1 ? [...faults, `headline of ${lines} lines`] : faults
  })
}

test('a deck is presented from the first slide to the last by keyboard alone, without a network, and can be read from the back row', async ({
  page,
  context,
}) => {
  await present(page)
  await context.setOffline(true)
  const headlines: string[] = []
  for (const [i] of slides.entries()) {
    await expect(slide(page).getByText(`Bild ${i + 1} av ${slides.length}`)).toBeVisible()
    headlines.push(await slide(page).getByRole('heading', { level: 1 }).innerText())
    expect(await textFaults(page), headlines.at(-1)).toEqual([])
    await page.keyboard.press('t')
    await expect(slide(page).getByRole('table').first()).toBeVisible()
    expect(await textFaults(page), `table: ${headlines.at(-1)}`).toEqual([])
    await page.keyboard.press('PageDown')
  }
  expect(new Set(headlines).size).toBe(slides.length)
  await expect(page.getByRole('button', { name: 'Nästa' })).toHaveCSS('font-size', '24px')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the window with notes follows without a network, and goes with the presentation', async ({ page, context }) => {
  await present(page)
  await context.setOffline(true)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await expect(notes.getByText('Hälsa först.')).toHaveCSS('font-size', '28px')
  await expect(notes.locator('[data-chart-state="ready"]')).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expect(slide(page).getByText('Bild 2 av 5')).toBeVisible()
  await expect(notes.getByText('Bild 2 av 5')).toBeVisible()
  const gone = notes.waitForEvent('close')
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await gone
})
