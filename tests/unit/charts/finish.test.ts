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
  const { source } = option.dataset[0] as { source: unknown[][] }

  it('adds the only functions: one per y-axis and the tooltip', () => {
    expect(functionsIn(option)).toBe(0)
    expect(functionsIn(finish(option))).toBe(2)
  })

  it('adds the very same functions every time, so that equal options stay equal', () => {
    expect(finish(buildOption(withGap, frame))).toEqual(finish(option))
    expect(finish(buildOption(withGap, frame)).tooltip.formatter).toBe(finish(option).tooltip.formatter)
  })

  it('writes ticks in Swedish with the decimals of the step', () => {
    const [whole] = finish(buildOption(sickLeave, frame)).yAxis
    const [half] = finish(buildOption(zoomed, frame)).yAxis
    expect(whole?.axisLabel.formatter?.(1000)).toBe('1\u00a0000')
    expect(half?.axisLabel.formatter?.(2)).toBe('2,0')
  })

  it('tells in plain lines what a year holds, also why something is absent', () => {
    const { formatter } = finish(option).tooltip
    expect(formatter([{ value: [0.5, 0] }, { value: source[3] ?? [] }])).toBe('2020\nKvinnor: skyddat\nMän: 2,1\u00a0%')
    expect(formatter([])).toBe('')
  })

  it('draws the tooltip as text and not as HTML', () => {
    expect(finish(option).tooltip.renderMode).toBe('richText')
  })
})
