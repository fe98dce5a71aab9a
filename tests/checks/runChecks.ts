import { delimiter, resolve } from 'node:path'
import { single, total } from './tally.ts'
import type { Outcome, Step } from './step.ts'
import { steps } from './steps.ts'

/**
 * Runs every step, or those named, and prints a line for each; a step that failed also shows all that it said. Gives the
 * exit code: 0 if every check held.
 */
export async function runChecks(names: readonly string[]): Promise<number> {
  process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter)
  const outcomes = new Map<string, Outcome>()
  for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const start = performance.now()
    const outcome = await outcomeOf(step, outcomes)
    outcomes.set(step.name, outcome)
    console.log(lineFor(step.name, outcome, performance.now() - start))
    if (outcome.tally.failed > 0) console.log(`\n${outcome.output.trim()}\n`)
  }
  const { passed, failed } = total([...outcomes.values()].map(({ tally }) => tally))
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}

async function outcomeOf({ needs, run }: Step, earlier: ReadonlyMap<string, Outcome>): Promise<Outcome> {
  if (needs !== undefined && (earlier.get(needs)?.tally.failed ?? 0) > 0) {
    return { tally: single(false), output: `Not run, since the ${needs} failed.` }
  }
  return run().catch((error: unknown) => ({ tally: single(false), output: messageOf(error) }))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function lineFor(name: string, { tally }: Outcome, milliseconds: number): string {
  const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(milliseconds / 1000)
  const counts = tally.failed === 0 ? `${tally.passed} passed` : `${tally.passed} passed, ${tally.failed} FAILED`
  return `${name.padEnd(13)} ${seconds.padStart(6)} s  ${counts}`
}
