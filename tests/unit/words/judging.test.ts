import { describe, expect, it } from 'vitest'
import { indicatorOf } from '../series/fromFeeds.ts'
import { judgingOf } from '../../../src/words/judging.ts'
import { methodLines } from '../../../src/words/methods.ts'

const textOf = (id: string) => {
  const { methods, notes } = judgingOf(indicatorOf(id))
  return [...methods.flatMap(methodLines), ...notes].join(' ')
}

describe('how a change is judged', () => {
  it('is not told of counts, which are facts, and neither of rounded shares of them', () => {
    expect(textOf('headcount')).toBe('Alla är räknade, så en förändring är precis så stor som den ser ut. Den bedöms inte.')
    expect(textOf('sexShare')).toMatch(/Den bedöms inte\. Har källan bara procenttal är det samma räkning, avrundad\.$/)
  })

  it('names the interval, the years and their sources for a share of persons', () => {
    expect(textOf('turnover')).toMatch(/färre än 20 personer.*Newcombe.*Wilson.*Zou.*Students t/)
  })

  it('names past changes, quarters, full-time years and their sources for sick leave', () => {
    for (const id of ['sickLeave', 'longTermSickLeave']) {
      expect(textOf(id)).toMatch(/t\(0,975; k\).*kvartal.*Biometrika.*heltidsår.*Bhatia och C\. Davis/)
    }
  })

  it('names past changes only for applicants, whose months are not counted in hours', () => {
    expect(textOf('recruitment')).toContain('t(0,975; k)')
    expect(textOf('recruitment')).not.toContain('timmar')
  })
})
