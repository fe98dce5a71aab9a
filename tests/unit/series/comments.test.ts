import { describe, expect, it } from 'vitest'
import type { Comment } from '../../../src/domain/context.ts'
import { explain } from '../../../src/series/explain.ts'
import { context, explanationFor, noFilters, setFor, sourcesOf } from './fromFeeds.ts'

describe("the publisher's comments", () => {
  const comment = (unit: string, time: string, source: string): Comment => ({
    unit,
    area: 'sickLeave',
    time,
    text: 'Text',
    source,
  })
  const toldOf = (...comments: readonly Comment[]) =>
    explain({ ...sourcesOf('sickLeave'), context: { ...context, comments } }, noFilters, setFor('sickLeave')).comments

  it('are never undated: the source says when, if it does not name the year', () => {
    const told = toldOf(
      comment('kommunstaben', '2021', 'Årsrapporten'),
      comment('lulea', '2021', 'Årsrapporten'),
      comment('kommunstaben', '2022M05', 'Månadsbrevet'),
      comment('kommunstaben', '2021', 'Verksamhetsberättelse 2021'),
    )
    expect(told.map(({ time }) => time)).toEqual(['2021', '2021', '2022M05', '2021'])
    expect(told.map(({ source }) => source)).toEqual([
      '2021. Årsrapporten',
      '2021. Luleå kommun. Årsrapporten',
      'maj\u00a02022. Månadsbrevet',
      'Verksamhetsberättelse 2021',
    ])
  })

  it('of the report stand with their sources as printed', () => {
    const printed = context.comments.find(({ area }) => area === 'sickLeave')
    expect(explanationFor('sickLeave').comments[0]).toEqual({ text: printed?.text, time: '2023', source: printed?.source })
  })
})
