import { runnerImport } from 'vite'

/**
 * Imports a TypeScript module, which Node 20 does not read by itself. Vite, which does, sets NODE_ENV on its way: that is
 * undone, since a build would take it as a wish for React's development version.
 *
 * @param {string} path
 */
export async function loadTypeScript(path) {
  const { NODE_ENV } = process.env
  const { module } = await runnerImport(path, { configFile: false })
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  return module
}
