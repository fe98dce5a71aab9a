import { runnerImport } from 'vite'

// Node 20 does not read TypeScript, so Vite loads what this command is made of.
/** @type {{ module: typeof import('./runBench.ts') }} */
const { module } = await runnerImport('./tests/bench/runBench.ts', { configFile: false })
await module.runBench()
