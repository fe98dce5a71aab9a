import { describe, expect, it } from 'vitest'
import { type BuiltFile, budgets, buildFaults, loadSizesOf } from '../../../.build/loadSizes.ts'

const file = (name: string, gzip: number, more: Partial<BuiltFile> = {}): BuiltFile => ({
  file: name,
  gzip,
  imports: [],
  styles: [],
  isEntry: false,
  isFigures: false,
  isCharts: false,
  packages: ['app'],
  ...more,
})

const build = [
  file('index.js', 60_000, { isEntry: true, imports: ['shared.js'], styles: ['index.css'] }),
  file('shared.js', 10_000),
  file('index.css', 5_000),
  file('DrawnChart.js', 1_000, { isCharts: true, imports: ['echarts.js', 'shared.js'] }),
  file('echarts.js', 150_000, { packages: ['echarts', 'zrender'] }),
  file('figures.js', 15_000, { isFigures: true, imports: ['shared.js'] }),
  file('makePicture.js', 20_000, { imports: ['echarts.js'], packages: ['app', 'echarts'] }),
  file('other.js', 900_000),
]

describe('loadSizesOf', () => {
  it('adds what is made of figures', () => {
    expect(loadSizesOf(build).withFigures).toBe(90_000)
  })

  it('counts the page with its static imports and styles as the first load', () => {
    expect(loadSizesOf(build).firstLoad).toBe(75_000)
  })

  it('adds what draws the charts of the page, counts a shared script once, and leaves out what draws files', () => {
    expect(loadSizesOf(build).withCharts).toBe(241_000)
  })
})

describe('buildFaults', () => {
  it('accepts a build within the budgets', () => {
    expect(buildFaults(build)).toEqual([])
  })

  it('tells which budget is passed and by what', () => {
    const heavy = [...build, file('huge.js', budgets.firstLoad, { isEntry: true })]
    expect(buildFaults(heavy)).toEqual([
      'firstLoad is 185000 bytes gzip, more than 110000',
      'withFigures is 200000 bytes gzip, more than 120000',
      'withCharts is 351000 bytes gzip, more than 300000',
    ])
  })

  it('refuses charts in the first load', () => {
    const early = [
      file('index.js', 1, { isEntry: true, imports: ['echarts.js'] }),
      file('echarts.js', 1, { packages: ['echarts'] }),
      file('figures.js', 1, { isFigures: true }),
      file('DrawnChart.js', 1, { isCharts: true }),
    ]
    expect(buildFaults(early)).toEqual(['echarts.js is in the first load but contains echarts'])
  })

  it.each(['msw', 'mocks'])('refuses %s anywhere, even in a script that is fetched late', (name) => {
    expect(buildFaults([...build, file('late.js', 1, { packages: [name] })])).toHaveLength(1)
  })

  it('refuses a build in which nothing draws the figures, which would then weigh nothing', () => {
    expect(buildFaults(build.filter(({ isFigures }) => !isFigures))).toEqual(['no script draws the figures'])
  })

  it('refuses a build in which nothing draws the charts, which would then weigh nothing', () => {
    expect(buildFaults(build.filter(({ isCharts }) => !isCharts))).toEqual(['no script draws the charts'])
  })

  it('refuses a build without an entry, which would otherwise weigh nothing', () => {
    expect(buildFaults([])).toEqual(['the build has no entry'])
  })
})
