import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy, withContentSecurityPolicy } from './.build/contentSecurityPolicy.ts'
import { mockWorker } from './.build/mockWorker.ts'
import { preloads } from './.build/preloads.ts'
import { publishSchemas } from './.build/publishSchemas.ts'
import { sizeReport } from './.build/sizeReport.ts'

export default defineConfig({
  base: './',
  plugins: [react(), withContentSecurityPolicy(), preloads(), mockWorker(), publishSchemas(), sizeReport()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    // What the first load holds stays one file, however many later parts share pieces of it: small files compress badly.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  // Generous: a test that is slow on a busy machine is not wrong.
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/app/setup.ts'],
        },
      },
    ],
  },
})
