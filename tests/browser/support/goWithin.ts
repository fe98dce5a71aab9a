import type { Page } from '@playwright/test'

/** Goes to another address of the app that stands in a page, as a step in its history does. Nothing is loaded anew. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}
