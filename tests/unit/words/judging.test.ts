import { describe, expect, it } from 'vitest'
import { indicatorOf } from '../series/fromFeeds.ts'
import { judgingOf } from '../../../src/words/judging.ts'

const textOf = (id: string) => judgingOf(indicatorOf(id)).join(' ')

describe('how a change is judged', () => {
  it('is not told of counts, which are facts', () => {
    expect(textOf('headcount')).toBe('Alla är räknade, så en förändring är som den är. Den bedöms inte.')
    expect(textOf('sexShare')).toContain('Den bedöms inte.')
  })

  it('names the interval and its source for a share of persons', () => {
    expect(textOf('turnover')).toMatch(/95-procentsintervall.*färre än 20 personer.*Newcombe.*Wilson.*Saknas antalen.*XmR/)
  })

  it('names limits, quarters and their sources for sick leave, and no interval of persons', () => {
    for (const id of ['sickLeave', 'longTermSickLeave']) {
      expect(textOf(id)).toMatch(/Från 10 jämförbara år.*XmR.*Wheeler.*NHS England.*kvartal.*Biometrika/)
      expect(textOf(id)).not.toContain('Newcombe')
    }
  })

  it('names limits only for applicants, whose months are not counted in hours', () => {
    expect(textOf('recruitment')).toContain('XmR')
    expect(textOf('recruitment')).not.toContain('timmarna')
  })
})
