import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/findBrowser.ts'
import { noBrowser } from './support/installBrowser.ts'
import { launchArgs } from './support/launchArgs.ts'
import { dayNumber } from './support/turns.ts'

const executablePath = findBrowser()
if (executablePath === null) throw new Error(noBrowser)

// Whose turn it is in the matrices: `TURN=all` runs all of them. The workers are told what the run began with.
process.env['TURN'] ??= String(dayNumber(Date.now()))

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Generous: what is slow on a busy machine is not wrong.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // One window for all tests of a worker, emptied between them (storage, cache, routes, scripts): a new one takes as long as a test.
    reuseContext: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath, args: launchArgs },
  },
})
