import { expect, type Locator, type Page } from '@playwright/test'

/** Clicks one of the visible choices of a filter, as a reader does. */
export async function pick(page: Page, filter: string, option: string): Promise<void> {
  const group = page.getByRole('group', { name: filter, exact: true })
  await group.getByText(option, { exact: true }).click()
  await expect(group.getByRole('radio', { name: option })).toBeChecked()
}

/** The filters written as a sentence. */
export function filterSentence(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Filter' })
    .getByRole('status')
    .filter({ hasText: /^Du ser/ })
}

/** The search part of the page's address, decoded. */
export function searchOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}

/** The field of the filter for the unit. */
export function unitField(page: Page): Locator {
  return page.getByRole('region', { name: 'Filter' }).getByRole('combobox', { name: 'Enhet' })
}

/** Chooses a unit by its name in the filters, as a reader does. */
export async function chooseUnit(page: Page, name: string): Promise<void> {
  await unitField(page).click()
  await page.getByRole('option', { name }).first().click()
  await expect(page.getByRole('navigation', { name: 'Enhetens plats i organisationen' }).locator('[aria-current]')).toHaveText(
    name,
  )
}
