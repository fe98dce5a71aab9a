import { describe, expect, it } from 'vitest'
import { playwrightTally, single, total, vitestTally } from '../../checks/tally.ts'

describe('vitestTally', () => {
  it('counts what passed and what failed', () => {
    expect(vitestTally({ numPassedTests: 8, numTotalTests: 10 }, false)).toEqual({ passed: 8, failed: 2 })
  })

  it('counts a skipped test as failed, since it proves nothing', () => {
    expect(vitestTally({ numPassedTests: 9, numPendingTests: 1, numTotalTests: 10 }, true)).toEqual({ passed: 9, failed: 1 })
  })

  it('fails a run that ended badly although every test passed', () => {
    expect(vitestTally({ numPassedTests: 9, numTotalTests: 9 }, false)).toEqual({ passed: 9, failed: 1 })
  })

  it.each([null, {}, { numPassedTests: 0, numTotalTests: 0 }])('fails a run without tests or report: %j', (report) => {
    expect(vitestTally(report, true)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('playwrightTally', () => {
  it('counts flaky and skipped tests as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
    expect(playwrightTally({ stats }, false)).toEqual({ passed: 5, failed: 3 })
  })
})

describe('total', () => {
  it('adds the steps up', () => {
    expect(total([single(true), single(false), { passed: 3, failed: 1 }])).toEqual({ passed: 4, failed: 2 })
  })
})
