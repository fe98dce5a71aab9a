import { expect, type Locator, type Page } from '@playwright/test'

/** Clicks one of the visible choices of a filter, as a reader does. */
export async function pick(page: Page, filter: string, option: string): Promise<void> {
  const group = page.getByRole('group', { name: filter, exact: true })
  await group.getByText(option, { exact: true }).click()
  await expect(group.getByRole('radio', { name: option })).toBeChecked()
}

/** The filters written as a sentence. */
export function filterSentence(page: Page): Locator {
  return page.getByRole('region', { name: 'Filter' }).getByRole('status').filter({ hasText: 'Du ser:' })
}

/** The filter for the unit: a field that finds one by its name. */
export function unitField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Enhet', exact: true })
}

/** Chooses a unit in the filter by typing its name, as a reader does. */
export async function chooseUnit(page: Page, name: string): Promise<void> {
  await unitField(page).fill(name)
  const option = page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) })
  await option.first().click()
  await expect(unitField(page)).toHaveValue(name)
}

/** The search part of the page's address, decoded. */
export function searchOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}
