import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type Chart, charts } from './charts.ts'
import { categoriesOf, type Feed } from './cube.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const names = [...new Set(charts.map(({ feed }) => feed))]
const feeds = new Map(await Promise.all(names.map(async (name) => [name, await read(`kommunstaben/${name}.json`)] as const)))

async function read(path: string): Promise<Feed> {
  const response = await fetch(new URL(`feeds/${path}`, document.baseURI))
  return (await response.json()) as Feed
}

const years = categoriesOf(feedOf('headcount'), 'time')
const select = document.querySelector('select')
const drawn = charts.map((chart) => ({ chart, tile: place('.tiles', 'span'), element: place('.charts', 'div') }))
for (const { chart, tile } of drawn) {
  tile.dataset['tileValue'] = chart.id
  tile.textContent = String(Object.values(chart.series).map((figure) => figure(feedOf(chart.feed), lastYearOf(chart)))[0])
}
const instances = drawn.map(({ chart, element }) => {
  element.dataset['chart'] = chart.id
  return { chart, element, instance: init(element) }
})
select?.append(...years.map((year) => new Option(year, year)))
select?.addEventListener('change', () => draw(select.value))
draw(years[0] ?? '')

function draw(from: string): void {
  for (const { chart, element, instance } of instances) drawOne(chart, element, instance, from)
}

function drawOne({ feed, type, series }: Chart, element: HTMLElement, instance: EChartsType, from: string): void {
  element.dataset['chartState'] = 'loading'
  const shown = years.filter((year) => year >= from)
  instance.off('finished')
  instance.on('finished', () => {
    element.dataset['chartState'] = 'ready'
  })
  const lines = Object.entries(series).map(([name, figure]) => ({
    name,
    type,
    data: shown.map((year) => figure(feedOf(feed), year)),
  }))
  const axes = { xAxis: { type: 'category', data: shown }, yAxis: { type: 'value' } }
  instance.setOption({ animation: false, legend: {}, tooltip: {}, ...axes, series: lines }, { notMerge: true })
}

function feedOf(name: string): Feed {
  const feed = feeds.get(name)
  if (feed === undefined) throw new Error(`no feed ${name}`)
  return feed
}

function lastYearOf({ feed }: Chart): string {
  return categoriesOf(feedOf(feed), 'time').at(-1) ?? ''
}

function place(parent: string, tag: string): HTMLElement {
  const element = document.createElement(tag)
  document.querySelector(parent)?.append(element)
  return element
}
