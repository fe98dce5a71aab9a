import { loadTypeScript } from '../../.build/loadTypeScript.mjs'

/** @type {typeof import('./runBench.ts')} */
const { runBench } = await loadTypeScript('./tests/bench/runBench.ts')
await runBench()
