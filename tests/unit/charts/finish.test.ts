import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { finish } from '../../../src/charts/finish.ts'
import { sickLeave, withGap, zoomed } from './fixtures.ts'

const frame = { look: 'light', width: 540, height: 300, size: 'card' } as const

function functionsIn(value: unknown): number {
  if (typeof value === 'function') return 1
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + functionsIn(one), 0)
    : 0
}

describe('finish', () => {
  const option = buildOption(withGap, frame)

  it('adds the only functions: one per y-axis', () => {
    expect(functionsIn(option)).toBe(0)
    expect(functionsIn(finish(option))).toBe(1)
  })

  it('adds the very same functions every time, so that equal options stay equal', () => {
    expect(finish(buildOption(withGap, frame))).toEqual(finish(option))
    expect(finish(buildOption(withGap, frame)).yAxis[0]?.axisLabel.formatter).toBe(finish(option).yAxis[0]?.axisLabel.formatter)
  })

  it('writes ticks in Swedish with the decimals of the step', () => {
    const [whole] = finish(buildOption(sickLeave, frame)).yAxis
    const [half] = finish(buildOption(zoomed, frame)).yAxis
    expect(whole?.axisLabel.formatter?.(1000)).toBe('1\u00a0000')
    expect(half?.axisLabel.formatter?.(2)).toBe('2,0')
  })
})
