import { runnerImport } from 'vite'

// Node 20 does not read TypeScript, so Vite loads what this command is made of.
/** @type {{ module: typeof import('./checks/runChecks.ts') }} */
const { module } = await runnerImport('./tests/checks/runChecks.ts', { configFile: false })
process.exitCode = await module.runChecks(process.argv.slice(2))
