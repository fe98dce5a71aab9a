/** How many checks of a step held and how many did not. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The tally of a step that is one single check. */
export function single(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Reads the tally from vitest's JSON report. Tests that were skipped count as failed, and so does a run that failed
 * although each of its tests passed, or that had none.
 */
export function vitestTally(report: unknown, succeeded: boolean): Tally {
  const { numPassedTests, numTotalTests } = fieldsOf(report)
  return tally(numPassedTests, numTotalTests, succeeded)
}

/** Reads the tally from Playwright's JSON report, by the same rules. */
export function playwrightTally(report: unknown, succeeded: boolean): Tally {
  const { expected, unexpected, flaky, skipped } = fieldsOf(fieldsOf(report)['stats'])
  return tally(expected, numberIn(expected) + numberIn(unexpected) + numberIn(flaky) + numberIn(skipped), succeeded)
}

/** Adds tallies up. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

function tally(passed: unknown, all: unknown, succeeded: boolean): Tally {
  const failed = numberIn(all) - numberIn(passed)
  const unnamed = failed === 0 && (!succeeded || numberIn(passed) === 0)
  return { passed: numberIn(passed), failed: failed + (unnamed ? 1 : 0) }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
