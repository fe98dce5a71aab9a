import { loadTypeScript } from '../.build/loadTypeScript.mjs'

/** @type {typeof import('./checks/runChecks.ts')} */
const { runChecks } = await loadTypeScript('./tests/checks/runChecks.ts')
process.exitCode = await runChecks(process.argv.slice(2))
