import { cpSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { writeFeeds } from '../../.build/writeFeeds.ts'
import { sizeFor } from '../../mocks/size.ts'
import { findOrInstallBrowser } from '../browser/support/installBrowser.ts'
import { launchArgs } from '../browser/support/launchArgs.ts'
import { serve } from '../browser/support/serve.ts'
import { median } from './median.ts'
import { chooseUnit, openOrganisation, type Organisation } from './organisation.ts'
import { percentile } from './percentile.ts'
import { written } from './written.ts'

const root = '.bench/units'
const sizes = [400, 2000] as const
/** Choices that count, and those before them in which the browser warms up. */
const choices = 40
const unjudged = 5
/** So many times longer the choice may take among many units than among few. */
const most = 1.3

/**
 * Measures how long it takes from choosing a unit until its chart is drawn, among few units and among many, whose files are not
 * yet fetched. The two take turns. Tells whether it takes as long in both.
 */
export async function runUnits(): Promise<boolean> {
  await build({ logLevel: 'warn' })
  rmSync(root, { recursive: true, force: true })
  cpSync('dist', root, { recursive: true, filter: (file) => basename(file) !== 'exempel' })
  for (const size of sizes) console.log(`${size} units: ${writeFeeds(`${root}/${size}`, sizeFor(size))}`)
  const site = await serve(root)
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: launchArgs })
  try {
    return print(await measureAll(browser, site.url))
  } finally {
    await browser.close()
    await site.close()
  }
}

/** The times of one organisation, in milliseconds. */
interface Times {
  readonly catalog: number
  readonly choices: readonly number[]
}

async function measureAll(browser: Browser, url: string): Promise<readonly Times[]> {
  const opened: Organisation[] = []
  for (const size of sizes) opened.push(await openOrganisation(browser, url, root, String(size)))
  const times = opened.map((): number[] => [])
  for (let turn = 0; times.some((those) => those.length < unjudged + choices); turn++) {
    for (const [i, organisation] of opened.entries()) {
      const name = organisation.names[turn]
      if (name === undefined) throw new Error('there are too few units with a chart to choose among')
      // A unit so small that its figures are withheld has no chart to wait for.
      const { time, state } = await chooseUnit(organisation, name)
      if (state === 'ready') times[i]?.push(time)
    }
  }
  return opened.map(({ catalog }, i) => ({ catalog, choices: (times[i] ?? []).slice(unjudged, unjudged + choices) }))
}

const rows: readonly (readonly [string, (times: Times) => number])[] = [
  ['median, ms', (times) => median(times.choices)],
  ['p95, ms', (times) => percentile(times.choices, 0.95)],
  ['catalog loaded once, ms', (times) => times.catalog],
]

function print(times: readonly Times[]): boolean {
  console.log(`\nFrom choosing a unit to its chart, ${choices} units each`)
  console.log(`${''.padEnd(22)}${[...sizes.map((size) => `${size} units`), 'ratio'].map((head) => head.padStart(14)).join('')}`)
  for (const [title, number] of rows) {
    const [few = Number.NaN, many = Number.NaN] = times.map(number)
    const cells = [written(few, 0), written(many, 0), written(many / few, 2)]
    console.log(`${title.padEnd(22)}${cells.map((cell) => cell.padStart(14)).join('')}`)
  }
  const [few = Number.NaN, many = Number.NaN] = times.map((those) => median(those.choices))
  const isEven = many / few < most
  console.log(`\nThe median ${isEven ? 'does not grow' : 'grows'} with the number of units: the ratio may be at most ${most}.`)
  return isEven
}
