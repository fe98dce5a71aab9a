import { readFile } from 'node:fs/promises'
import { type BuiltFile, buildFaults } from '../../.build/loadSizes.ts'
import { sizeReportFile } from '../../.build/sizeReport.ts'
import { findOrInstallBrowser } from '../browser/support/installBrowser.ts'
import { commandOutcome, type Outcome, runnerOutcome, type Step } from './step.ts'
import { playwrightTally, single, vitestTally } from './tally.ts'

const vitestReport = '.cache/vitest.json'
const playwrightReport = '.cache/playwright.json'

/** Everything that must hold, quickest first. Each is also an npm script of its own. */
export const steps: readonly Step[] = [
  { name: 'types', run: () => commandOutcome('tsc', ['--noEmit']) },
  { name: 'lint', run: () => commandOutcome('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', run: () => commandOutcome('biome', ['format', '.']) },
  { name: 'dead code', run: () => commandOutcome('knip', []) },
  { name: 'unit and app', run: unitTests },
  { name: 'build', run: () => commandOutcome('vite', ['build']) },
  { name: 'size', needs: 'build', run: sizes },
  { name: 'browser', needs: 'build', run: browserTests },
]

function unitTests(): Promise<Outcome> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return runnerOutcome('vitest', args, vitestReport, vitestTally)
}

async function sizes(): Promise<Outcome> {
  const files = JSON.parse(await readFile(sizeReportFile, 'utf8')) as readonly BuiltFile[]
  const faults = buildFaults(files)
  return { tally: single(faults.length === 0), output: faults.join('\n') }
}

function browserTests(): Promise<Outcome> {
  const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json']
  const env = { CHROMIUM: findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  return runnerOutcome('playwright', args, playwrightReport, playwrightTally, env)
}
