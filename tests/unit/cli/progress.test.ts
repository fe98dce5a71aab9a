import { describe, expect, it } from 'vitest'
import { openProgress } from '../../../src/cli/progress.ts'

/** What is written while a stage goes from nothing to all in steps of a hundredth. */
function toldTo(isTTY: boolean): readonly string[] {
  const told: string[] = []
  const progress = openProgress({ isTTY, write: (text) => told.push(text) })
  for (let i = 0; i <= 1000; i += 1) progress.tell('protect', i / 1000)
  progress.end()
  return told
}

describe('the progress of the command', () => {
  it('is one line that changes in a terminal, and is gone when all is done', () => {
    const told = toldTo(true)
    expect(told).toHaveLength(102)
    expect(told[40]).toBe('\r\u001b[KSkyddar 40\u00a0%')
    expect(told.at(-1)).toBe('\r\u001b[K')
    expect(told.join('')).not.toContain('\n')
  })

  it('is a few plain lines in a log', () => {
    expect(toldTo(false)).toEqual([0, 25, 50, 75, 100].map((percent) => `Skyddar ${percent}\u00a0%\n`))
  })
})
