import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectSettled } from './charts.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A way to see a page. */
export interface Sight {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

const desk = { width: 1440, height: 900 } as const
const phone = { width: 390, height: 844 } as const

/** Every layout and every set of colours, each once: neither depends on the other. */
export const eachSight: readonly Sight[] = [
  { ...desk, colorScheme: 'light' },
  { ...phone, colorScheme: 'dark' },
]

/** Every layout in every set of colours. */
export const everySight: readonly Sight[] = [...eachSight, { ...phone, colorScheme: 'light' }, { ...desk, colorScheme: 'dark' }]

/** Waits until fonts, fades and charts have come to rest: axe reads colours as they are at the moment. */
async function expectStill(page: Page): Promise<void> {
  if ((await page.locator('[data-chart]').count()) > 0) await expectSettled(page)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
}

/** Everything that axe finds wrong with the page as it stands, in the given sights, as lines that name the rule and the place. */
export async function axeFaults(page: Page, sights: readonly Sight[] = eachSight): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { colorScheme, ...size } of sights) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectStill(page)
    // In one go on the page itself: the other way opens a tab of its own for every look.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations } = await axe.options({ resultTypes: ['violations'], runOnly: rules }).analyze()
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes)
        faults.push(`${id} at ${size.width} ${colorScheme}: ${String(target)} ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '))
    }
  }
  return faults
}
