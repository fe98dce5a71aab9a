import { loadTypeScript } from '../../.build/loadTypeScript.mjs'

/**
 * `npm run bench` measures the app against a bare page, `npm run bench -- units` the choice of a unit among few and many,
 * `npm run bench -- protection [year]` the protection of small groups against the least possible, `npm run bench -- statistics`
 * how often what is stable is called clear, and what has changed is found.
 */
if (process.argv[2] === 'protection') {
  /** @type {typeof import('./protection/runProtection.ts')} */
  const { runProtection } = await loadTypeScript('./tests/bench/protection/runProtection.ts')
  process.exitCode = (await runProtection(Number(process.argv[3] ?? 2024))) ? 0 : 1
} else if (process.argv[2] === 'statistics') {
  /** @type {typeof import('./statistics/runStatistics.ts')} */
  const { runStatistics } = await loadTypeScript('./tests/bench/statistics/runStatistics.ts')
  process.exitCode = runStatistics() ? 0 : 1
} else if (process.argv[2] === 'units') {
  /** @type {typeof import('./runUnits.ts')} */
  const { runUnits } = await loadTypeScript('./tests/bench/runUnits.ts')
  process.exitCode = (await runUnits()) ? 0 : 1
} else {
  /** @type {typeof import('./runBench.ts')} */
  const { runBench } = await loadTypeScript('./tests/bench/runBench.ts')
  await runBench()
}
