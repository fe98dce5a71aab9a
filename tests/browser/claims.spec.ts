import { axeFaults } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const draft =
  'Kommunstaben hade 13 fler månadsanställda i slutet av år 2023 jämfört med samma tid föregående år. Personalomsättningen var 12,9% 2022.'

test.describe('a pasted draft', () => {
  test('is judged with the keyboard alone, and nothing is sent or stored', async ({ page }) => {
    await page.goto('./?page=claims')
    await expect(page.getByRole('region', { name: 'Påståenden i källans rapport' })).toContainText('13 fler månadsanställda')
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByLabel('Klistra in ett utkast').focus()
    await page.keyboard.insertText(draft)
    await expect(page.getByRole('heading', { name: '2 påståenden: 1 stämmer, 1 stämmer inte, 0 kan inte prövas' })).toBeVisible()
    await page.getByRole('button', { name: '13 fler månadsanställda, påstående 1, stämmer inte' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#statement-0')).toBeFocused()
    await expect(page.locator('#statement-0')).toContainText('Källans tal är +16, från 283 (2022) till 299 (2023).')
    expect(asked).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('299 månadsanställda')
    await page.goBack()
    await expect(page.getByLabel('Klistra in ett utkast')).toHaveValue(draft)
    expect(page.url()).not.toContain('13')
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
    expect(stored).not.toContain('fler')
  })

  test('has nothing that axe finds, filled with the example of the report', async ({ page }) => {
    await page.goto('./?page=claims')
    await page.getByRole('button', { name: 'Visa med ett exempel ur rapporten' }).click()
    await expect(page.getByRole('heading', { name: /^21 påståenden/ })).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
  })

  test('of 100 kB leaves the page listening', async ({ page }) => {
    await page.goto('./?page=claims')
    const field = page.getByLabel('Klistra in ett utkast')
    await field.fill(draft.repeat(740))
    const longest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let [last, most] = [performance.now(), 0]
          const end = last + 1500
          const tick = () => {
            const now = performance.now()
            most = Math.max(most, now - last)
            last = now
            if (now < end) setTimeout(tick, 0)
            else resolve(most)
          }
          tick()
        }),
    )
    expect(longest).toBeLessThan(1000)
    await expect(page.getByRole('heading', { name: /^1[\s\u00a0]480 påståenden/ })).toBeVisible({ timeout: 60_000 })
  })
})
