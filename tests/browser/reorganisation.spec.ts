import { expectDrawn, linesAmong, shapesIn, tableIn } from './support/charts.ts'
import { pick } from './support/filters.ts'
import { headcountIn, madeUpFeeds } from './support/units.ts'
import { expect, test } from './support/test.ts'

const pageOfOne = `./?${madeUpFeeds}&page=indicator`

test('a unit formed of two has its own years then, and theirs together as now', async ({ page }) => {
  await page.goto(`${pageOfOne}&indicator=headcount&unit=exempel-8&tab=table&beside=none`)
  const years = (table: Readonly<Record<string, readonly string[]>>) => Object.values(table)[0] ?? []
  const then = await tableIn(page)
  expect(years(then)[0]).toBe('2018')
  expect(years(then).at(-1)).toBe('2024')
  await pick(page, 'Organisation', 'Som nu')
  await expect(page.getByRole('columnheader', { name: '2010' })).toBeVisible()
  const now = await tableIn(page)
  expect(years(now)[0]).toBe('2010')
  const sum = (await headcountIn('exempel-15', '2017')) + (await headcountIn('exempel-16', '2017'))
  expect(sum).toBeGreaterThan(100)
  const [total = []] = Object.entries(now).flatMap(([name, cells]) => (name === 'Totalt' ? [cells] : []))
  const before = [...years(now)].indexOf('2017')
  expect(Number((total[before] ?? '').replaceAll(/\D/g, ''))).toBe(sum)
  await page.getByRole('tab', { name: 'Diagram' }).click()
  await expect(
    page.getByText('2010–2017 är omräknade till dagens organisation: summan av Kulturförvaltningen och Fritidsförvaltningen.'),
  ).toBeVisible()
})

for (const [unit, name] of [
  ['exempel-10', 'Tekniska förvaltningen'],
  ['exempel-11', 'Serviceförvaltningen'],
] as const) {
  test(`no line crosses the year when a part of ${name} changed hands, as it was or as now`, async ({ page }) => {
    for (const organisation of ['past', 'now']) {
      await page.goto(`${pageOfOne}&indicator=sickLeave&unit=${unit}&beside=none&organisation=${organisation}`)
      const lines = linesAmong(await shapesIn(await expectDrawn(page, 'sickLeave')))
      // The eight years before 2018 and the seven from it on, each in a line of its own. Bands and flags have fewer points.
      const years = lines.flat().map((piece) => piece.match(/[MLC]/g)?.length ?? 0)
      expect(
        years.filter((points) => points > 5),
        organisation,
      ).toEqual([8, 7])
    }
  })
}

test('what happened to an administration is told at its units’ charts too', async ({ page }) => {
  await page.goto(`${pageOfOne}&indicator=sickLeave&unit=exempel-5-1-1`)
  await expectDrawn(page, 'sickLeave')
  await expect(page.getByRole('main')).toContainText('Heltid som norm')
})
