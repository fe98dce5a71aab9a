import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findOrInstallBrowser } from '../browser/support/installBrowser.ts'
import { launchArgs } from '../browser/support/launchArgs.ts'
import { serve } from '../browser/support/serve.ts'
import { type Load, measure } from './measure.ts'
import { median } from './median.ts'
import { written } from './written.ts'

const rounds = 7
const slowdowns = [1, 4]
const referenceFolder = '.bench/reference'
const sameTarget = { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 }

/**
 * Measures the built app against a bare ECharts page with the same figures. The two take turns, so that whatever else the
 * machine does meets both; only the ratios of one run mean anything.
 */
export async function runBench(): Promise<void> {
  await build({ logLevel: 'warn' })
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'tests/bench/reference',
    base: './',
    publicDir: '../../../public',
    build: { ...sameTarget, outDir: `../../../${referenceFolder}`, emptyOutDir: true },
  })
  const sites = { app: await serve('dist'), reference: await serve(referenceFolder) }
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: launchArgs })
  try {
    const load = (name: keyof typeof sites, slowdown: number) => measure(browser, sites[name].url, slowdown)
    await load('app', 1)
    await load('reference', 1)
    for (const slowdown of slowdowns) {
      const loads: Record<keyof typeof sites, Load[]> = { app: [], reference: [] }
      for (let round = 0; round < rounds; round++) {
        loads.app.push(await load('app', slowdown))
        loads.reference.push(await load('reference', slowdown))
      }
      print(slowdown, loads.app, loads.reference)
    }
  } finally {
    await browser.close()
    await Promise.all(Object.values(sites).map(({ close }) => close()))
  }
}

const rows: readonly (readonly [keyof Load, string])[] = [
  ['firstFigures', 'first figures, ms'],
  ['allCharts', 'all charts, ms'],
  ['filterChange', 'change of filter, ms'],
  ['kilobytes', 'fetched, kB'],
]

function print(slowdown: number, app: readonly Load[], reference: readonly Load[]): void {
  console.log(`\n${slowdown === 1 ? 'This machine' : `Processor ${slowdown}x slower`}, medians of ${rounds} loads`)
  console.log(`${''.padEnd(22)}${['app', 'bare ECharts', 'ratio'].map((head) => head.padStart(14)).join('')}`)
  for (const [key, title] of rows) {
    const [own, bare] = [app, reference].map((loads) => median(loads.map((load) => load[key]))) as [number, number]
    const cells = [written(own, 0), written(bare, 0), written(own / bare, 2)]
    console.log(`${title.padEnd(22)}${cells.map((cell) => cell.padStart(14)).join('')}`)
  }
}
