import { expect, it } from 'vitest'
import { driversChart } from '../../../../src/exports/presentation/driversChart.ts'
import { madeUpReader, fullExhibit, viewOf } from '../../exhibits/feedExhibits.ts'

it('says in words what is too small for a number, and every other contribution with its sign', async () => {
  const exhibit = await fullExhibit(await madeUpReader(), viewOf('sickLeave', { tab: 'drivers' }))
  if (exhibit.kind !== 'drivers') throw new Error('It is not divided.')
  const charts = exhibit.set.splits.flatMap((split) => (split.kind === 'split' ? [{ split, chart: driversChart(split) }] : []))
  const told = charts.flatMap(({ split, chart }) =>
    split.steps.map(({ text }, i) => ({
      text,
      category: chart.categories[i] ?? '',
      isLabelled: chart.series[0]?.labels.some(({ at }) => at === i) === true,
    })),
  )
  const small = told.filter(({ text }) => text.startsWith('mindre än'))
  expect(small.length).toBeGreaterThan(0)
  for (const { text, category, isLabelled } of told) {
    expect(category.includes(text)).toBe(text.startsWith('mindre än'))
    expect(isLabelled).toBe(/^[+−±]?\d/.test(text))
  }
})
