import { expect, test } from './support/test.ts'

test('opens under its name without a single complaint from the browser', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Personal i siffror/)
  await expect(page.locator('#root > *').first()).toBeAttached()
})
