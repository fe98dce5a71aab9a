import { getInstanceByDom } from 'echarts/core'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { helpOf } from '../../src/indicators/help/index.ts'
import { indicators } from '../../src/indicators/index.ts'
import { everythingLoaded, openApp } from './openApp.tsx'

interface ChartData {
  readonly dimensions: readonly string[]
  readonly source: readonly (readonly unknown[])[]
}

const chartReady = () => waitFor(() => expect(document.querySelector('[data-chart-state="ready"]')).not.toBeNull())

/** What ECharts has drawn in a column of its data: the periods, or a series by its id. */
function drawnColumn(name: string): readonly unknown[] {
  const element = document.querySelector<HTMLElement>('[_echarts_instance_]')
  const chart = element === null ? undefined : getInstanceByDom(element)
  if (chart === undefined) throw new Error('There is no chart on the page')
  const [{ dimensions, source }] = (chart.getOption() as { dataset: readonly [ChartData] }).dataset
  return source.map((row) => row[dimensions.indexOf(name)])
}

describe('a key figure’s page', () => {
  it('has the very figures of the chart in its table', async () => {
    const user = openApp('normal', '?page=indicator&indicator=headcount&split=sex')
    await chartReady()
    const drawn = ['period', 'women', 'men', 'total'].map(drawnColumn)
    await user.click(screen.getByRole('tab', { name: 'Tabell' }))
    const table = await screen.findByRole('table')
    const years = within(table).getAllByRole('columnheader').slice(1)
    const figuresIn = (row: string) =>
      within(within(table).getByRole('row', { name: new RegExp(`^${row}`) }))
        .getAllByRole('cell')
        .map((cell) => Number.parseInt(cell.textContent.replaceAll(/\s/g, ''), 10))
    const printed = [years.map(({ textContent }) => textContent), ...['Kvinnor', 'Män', 'Totalt'].map(figuresIn)]
    expect(printed).toEqual(drawn)
    expect(years).toHaveLength(15)
  })

  it('ends its table with the value that stands above it, and says that it is provisional', async () => {
    openApp('normal', '?page=indicator&indicator=headcount&tab=table')
    const total = await screen.findByRole('row', { name: /^Totalt/ })
    const latest = within(total).getAllByRole('cell').at(-1)
    expect(latest?.firstChild?.textContent).toBe(document.querySelector('.value')?.textContent)
    expect(latest).toHaveTextContent('preliminär')
  })

  it('explains the measure: what is counted, who is not, and the formula with its numbers', async () => {
    openApp('normal', '?page=indicator&indicator=turnover&tab=about')
    const panel = await screen.findByRole('tabpanel', { name: 'Om måttet' })
    await waitFor(() => expect(panel).toHaveTextContent(/2024: \d+ ÷ 1\s\d+ = \d+,\d\s%/))
    expect(panel).toHaveTextContent('Vilka som inte räknas')
    expect(panel).toHaveTextContent('Byten mellan kommunens egna enheter är inte medräknade.')
  })

  it('tells which of a report’s printed figures hold', async () => {
    openApp('normal', '?page=indicator&indicator=turnover&tab=about')
    expect(await screen.findByText(/^Stämmer inte/)).toBeInTheDocument()
    expect(screen.getByText(/personer slutade under året$/)).toBeInTheDocument()
  })

  it.each(indicators.map(({ id, title }) => [id, title]))(
    'of %s can be reached from the menu and draws its chart',
    async (id, title) => {
      const user = openApp()
      await user.click(within(await screen.findByRole('navigation', { name: 'Sidor' })).getByRole('link', { name: title }))
      await chartReady()
      expect(document.querySelector('[data-chart]')).toHaveAttribute('data-chart', id)
      expect(screen.getByRole('link', { name: title, current: 'page' })).toBeInTheDocument()
    },
  )

  it('leads to the next and the previous key figure', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave')
    const neighbours = await screen.findByRole('navigation', { name: 'Fler nyckeltal' })
    await user.click(within(neighbours).getByRole('link', { name: /Nästa nyckeltal/ }))
    expect(location.search).toBe('?indicator=longTermSickLeave&page=indicator')
    history.back()
    expect(await screen.findByRole('heading', { level: 1, name: /^Sjukfrånvaron/ })).toBeInTheDocument()
  })

  it('moves between its tabs with the arrow keys', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave')
    await everythingOnPage()
    screen.getByRole('tab', { name: 'Diagram' }).focus()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Tabell' })).toHaveFocus())
    expect(await screen.findByRole('table')).toBeInTheDocument()
    await user.keyboard('{End}')
    expect(await screen.findByRole('tabpanel', { name: 'Om måttet' })).toBeInTheDocument()
  })

  it('stamps a zoomed axis in words', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave')
    await chartReady()
    await user.click(screen.getByRole('radio', { name: 'Zooma' }))
    expect(location.search).toContain('scale=zoom')
    expect(await screen.findByText(/^Du ser: .*zoomad axel$/)).toBeInTheDocument()
  })
})

async function everythingOnPage(): Promise<void> {
  await screen.findByRole('tablist')
  await chartReady()
}

describe('the page about the figures', () => {
  it('defines every key figure and names the sources', async () => {
    const user = openApp()
    await everythingLoaded()
    await user.click(screen.getByRole('link', { name: 'Om siffrorna' }))
    const definitions = await screen.findByRole('region', { name: 'Nyckeltalens definitioner' })
    for (const { id, title } of indicators) {
      expect(within(definitions).getByRole('link', { name: title })).toBeInTheDocument()
      expect(definitions).toHaveTextContent(helpOf(id).what)
    }
    expect(screen.getByRole('region', { name: 'Var siffrorna kommer ifrån' })).toHaveTextContent(
      'Påhittade uppgifter för Exempelkommunen',
    )
  })
})
