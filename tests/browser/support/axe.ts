import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expectSettled } from './charts.ts'
import { inTurn } from './turns.ts'

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
const eachSight: readonly Sight[] = [
  { ...desk, colorScheme: 'light' },
  { ...phone, colorScheme: 'dark' },
]

/** Every layout in every set of colours: each once whenever the tests run, and the other pairs in turn. */
export function sightsInTurn(): readonly Sight[] {
  const others = [{ ...phone, colorScheme: 'light' } as const, { ...desk, colorScheme: 'dark' } as const]
  return inTurn<Sight>(4, { always: eachSight, others }).map(([sight]) => sight)
}

/** Waits until fonts, fades and charts have come to rest: axe reads colours as they are at the moment. */
async function expectStill(page: Page): Promise<void> {
  if ((await page.locator('[data-chart]').count()) > 0) await expectSettled(page)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
}

/** A place that breaks a rule, and how. */
interface Violation {
  readonly rule: string
  readonly target: string
  readonly summary: string
}

/** Runs axe in the page itself, where it is put once: a runner that brings it along each time takes twice as long. */
async function violationsOn(page: Page): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const here = window as unknown as { readonly axe: typeof axe }
    const { violations } = await here.axe.run(document, { resultTypes: ['violations'], runOnly })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => ({ rule: id, target: String(target), summary: failureSummary })),
    )
  }, rules)
}

/** Everything that axe finds wrong with the page as it stands, in the given sights, as lines that name the rule and the place. */
export async function axeFaults(page: Page, sights: readonly Sight[] = eachSight): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { colorScheme, ...size } of sights) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectStill(page)
    for (const { rule, target, summary } of await violationsOn(page))
      faults.push(`${rule} at ${size.width} ${colorScheme}: ${target} ${summary}`.replaceAll(/\s+/g, ' '))
  }
  return faults
}
