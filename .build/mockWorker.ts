import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')

/**
 * Serves MSW's worker from the installed package in `vite --mode mock`, so that it is always the right version and never
 * lies in `public`, from where it would reach the build.
 */
export function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: (_, { command, mode }) => command === 'serve' && mode === 'mock',
    configureServer({ middlewares }) {
      middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(worker).then((script) => response.setHeader('Content-Type', 'text/javascript').end(script), next)
      })
    },
  }
}
