import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import type { Size } from '../mocks/size.ts'

/** Where the made-up municipality lies beside the app: `?feeds=exempel/index.json` opens it. */
const folder = 'exempel'

/**
 * Lets anyone try a whole organisation: writes the large made-up municipality, protected, beside the real feeds in a build, and serves
 * the same in development. The files are written past the bundle, whose report would be two thousand lines longer for them. The whole
 * organisation, where no other size is given.
 */
export function madeUpFeeds(size?: Size): Plugin {
  let served: Promise<ReadonlyMap<string, string>> | undefined
  return {
    name: 'made-up-feeds',
    apply: (_, { command, mode }) => command === 'serve' || mode !== 'mock',
    configureServer({ middlewares }) {
      middlewares.use(`/${folder}`, (request, response, next) => {
        served ??= loadWriter().then(({ madeUpFiles }) => madeUpFiles(size))
        served.then((files) => {
          const text = files.get(addressIn(request.url ?? ''))
          if (text === undefined) response.writeHead(404).end()
          else response.setHeader('Content-Type', 'application/json').end(text)
        }, next)
      })
    },
    async writeBundle({ dir = 'dist' }) {
      const { writeFeeds } = await loadWriter()
      this.info(`made-up municipality: ${writeFeeds(join(dir, folder), size)}`)
    },
  }
}

/** The address of a file relative to the folder. */
function addressIn(url: string): string {
  return url.replace(/^\//, '').replace(/\?.*$/, '')
}

// Loaded only when it is needed: the config must not wait for it each time that it is read.
async function loadWriter() {
  const { module } = await runnerImport<typeof import('./writeFeeds.ts')>('./.build/writeFeeds.ts', { configFile: false })
  return module
}
