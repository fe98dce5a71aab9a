import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/findBrowser.ts'
import { noBrowser } from './support/installBrowser.ts'
import { launchArgs } from './support/launchArgs.ts'

const executablePath = findBrowser()
if (executablePath === null) throw new Error(noBrowser)

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
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath, args: launchArgs },
  },
})
