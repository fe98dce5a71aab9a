import { expect, type Locator, type Page } from '@playwright/test'

/** The key figures in the order of the overview: their ids and titles. */
export const keyFigures = [
  ['headcount', 'Månadsanställda'],
  ['sexShare', 'Andel kvinnor och män'],
  ['age', 'Åldersfördelning'],
  ['sickLeave', 'Sjukfrånvaro'],
  ['longTermSickLeave', 'Långtidssjukfrånvaro'],
  ['turnover', 'Personalomsättning'],
  ['recruitment', 'Annonser och sökande'],
] as const

/** The place of a key figure's chart. */
export function chartOf(page: Page, id: string): Locator {
  return page.locator(`[data-chart="${id}"]`)
}

/** Waits until a chart is drawn in full. */
export async function expectDrawn(page: Page, id: string, state: 'ready' | 'few' | 'stale' = 'ready'): Promise<Locator> {
  const chart = chartOf(page, id)
  await expect(chart).toHaveAttribute('data-chart-state', state)
  return chart
}

/** Waits until no chart on the page is still on its way. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('[data-chart]').first()).toBeAttached()
  await expect(page.locator('[data-chart-state="loading"]')).toHaveCount(0)
}

/** Text with ordinary spaces, as it is read. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\s]+/g, ' ').trim()
}

/** Every text that is printed in a chart, from upper left as it is drawn. */
export async function textsIn(chart: Locator): Promise<readonly string[]> {
  return (await chart.locator('svg text').allTextContents()).map(plain)
}

/** What a chart on its own page says of each year, by arrow keys from the first to the last. */
export async function readOffByKeys(page: Page, years: number): Promise<readonly string[]> {
  const chart = page.getByRole('group', { name: /^Diagram\. Läs av/ })
  const said = chart.locator('[aria-live]')
  await chart.focus()
  await chart.press('Home')
  const readings: string[] = []
  for (let year = 0; year < years; year++) {
    if (year > 0) await chart.press('ArrowRight')
    await expect(said).not.toHaveText(readings.at(-1) ?? '')
    readings.push(plain(await said.innerText()))
  }
  return readings
}

/** A shape in a chart: where it is, its colour and how its path is written. */
export interface Shape {
  readonly path: string
  readonly fill: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Every shape of a chart that can be seen, with its box in the page's pixels. */
export async function shapesIn(chart: Locator): Promise<readonly Shape[]> {
  return chart.locator('svg path').evaluateAll((paths) =>
    paths.flatMap((path) => {
      const { left, top, width, height } = path.getBoundingClientRect()
      const [fill, stroke] = [path.getAttribute('fill') ?? '', path.getAttribute('stroke') ?? 'none']
      const seen = (fill !== 'none' && fill !== 'transparent') || stroke !== 'none'
      return seen && width + height > 0 ? [{ path: path.getAttribute('d') ?? '', fill, left, top, width, height }] : []
    }),
  )
}

/** The lines through three points or more, each as the pieces that it is drawn in: a gap begins a new piece. */
export function linesAmong(shapes: readonly Shape[]): readonly (readonly string[])[] {
  return shapes
    .filter(
      ({ path, fill }) =>
        (fill === 'none' || fill === 'transparent') && !/[AZz]/.test(path) && (path.match(/[LC]/g)?.length ?? 0) > 1,
    )
    .map(({ path }) => path.split(/(?=M)/))
}

/** The round points of a chart. The flags of events are round too, but white. */
export function dotsAmong(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter(({ path, fill }) => path.startsWith('M1 0A1 1') && fill !== '#FFFFFF' && fill !== 'none')
}

/** The rows of a tab's table: their headers and what their cells say, without what is printed small in a cell. */
export async function tableIn(page: Page, tab = 'Tabell'): Promise<Readonly<Record<string, readonly string[]>>> {
  const table = page.getByRole('tabpanel', { name: tab }).getByRole('table')
  await expect(table).toBeVisible()
  const rows = await table
    .locator('tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')))
  return Object.fromEntries(rows.map(([header = '', ...cells]) => [plain(header), cells.map(plain)]))
}
