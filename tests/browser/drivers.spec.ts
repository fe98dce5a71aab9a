import { axeFaults } from './support/axe.ts'
import { tableIn } from './support/charts.ts'
import { expect, test } from './support/test.ts'

test('the change of the report’s sick leave is divided into women, men and mix, in picture and table alike', async ({ page }) => {
  await page.goto('./?page=indicator&indicator=sickLeave&split=sex')
  await page.getByRole('tab', { name: 'Vad drev förändringen' }).click()
  await expect(page.getByRole('heading', { name: 'Vad drev förändringen 2022–2023' })).toBeVisible()
  const table = await tableIn(page, 'Vad drev förändringen')
  expect(Object.values(table).map((cells) => cells.at(-1))).toEqual([
    'Bidrag, procentenheter',
    '+0,24',
    '−0,49',
    '+0,01',
    '−0,23',
  ])
  await expect(page.locator('.driver-text')).toHaveText(['+0,24', '−0,49', '+0,01', '−0,23'])
  const [women, men, mix, total] = await page.locator('.driver-bar').evaluateAll((bars) =>
    bars.map((bar) => {
      const { left, right, width } = bar.getBoundingClientRect()
      return { left, right, width }
    }),
  )
  expect(men?.right).toBeCloseTo(women?.right ?? 0, 0)
  expect(mix?.left).toBeCloseTo(men?.left ?? 0, 0)
  expect(total?.left).toBeCloseTo(mix?.right ?? 0, 0)
  expect((men?.width ?? 0) / (women?.width ?? 1)).toBeCloseTo(0.4855 / 0.2431, 1)
  expect(await axeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
