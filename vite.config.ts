import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityHeaders, withContentSecurityPolicy } from './.build/contentSecurityPolicy.ts'
import { madeUpFeeds } from './.build/madeUpFeeds.ts'
import { mockWorker } from './.build/mockWorker.ts'
import { preloads } from './.build/preloads.ts'
import { publishSchemas } from './.build/publishSchemas.ts'
import { sizeReport } from './.build/sizeReport.ts'

/**
 * Three scripts before any chart: the frame, which is painted at once, and beside the catalog what draws figures and what makes sentences
 * of them. What all pictures share is one more.
 */
const chunkGroups = [
  { name: 'frame', test: /\/src\/main\.tsx$/, priority: 2 },
  { name: 'figures', test: /\/src\/views\/ReaderView\.tsx$/, priority: 1 },
  { name: 'tellers', test: /\/src\/series\/tellers\.ts$/, priority: 0 },
  { name: 'pictures', test: /\/src\/(charts\/(look|finish)|views\/useLook|words\/chart)\.ts$/, priority: 0 },
]

export default defineConfig({
  base: './',
  resolve: {
    // The library of workbooks zips by workers from `blob:` addresses, which the policy refuses.
    alias: [
      { find: /^fflate$/, replacement: fileURLToPath(new URL('src/exports/sheets/zipWithoutWorkers.ts', import.meta.url)) },
    ],
  },
  plugins: [react(), withContentSecurityPolicy(), preloads(), mockWorker(), publishSchemas(), madeUpFeeds(), sizeReport()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  preview: { headers: securityHeaders },
  // Generous: a test that is slow on a busy machine is not wrong.
  test: {
    testTimeout: 60_000,
    // Left alone, vitest keeps a core for the watcher that nobody runs.
    maxWorkers: '100%',
    // Bundled as in the build, so that the alias above is what is tested.
    server: { deps: { inline: ['write-excel-file'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // What most files import is read once for all of them.
          isolate: false,
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          // One page and one reading of the app for all: each test begins anew (`beginAnew`).
          isolate: false,
          setupFiles: ['tests/app/setup.ts'],
        },
      },
    ],
  },
})
