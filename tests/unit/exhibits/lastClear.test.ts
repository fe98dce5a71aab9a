import { describe, expect, it } from 'vitest'
import { seriesExhibit } from '../../../src/exhibits/seriesExhibit.ts'
import { situationExhibit } from '../../../src/exhibits/situationExhibit.ts'
import { unitSheetOf } from '../../../src/exhibits/unitSheet.ts'
import { notesText } from '../../../src/exports/presentation/notesText.ts'
import { seriesPages } from '../../../src/exports/presentation/seriesPages.ts'
import { readingLines } from '../../../src/exports/sheets/exhibitLines.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { factsOf } from '../../../src/views/slideFacts.ts'
import { noFilters } from '../series/fromFeeds.ts'
import { madeCube, madeSources } from '../series/madeSources.ts'

const figures = [5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2, 4, 4.1]
const years = figures.map((_, i) => String(2025 - figures.length + i))
const cube = madeCube(
  'sickLeave',
  years,
  ({ group, time }) => (group === 'all' ? (figures[years.indexOf(time ?? '')] ?? null) : null),
  {
    measure: ['rate'],
  },
)
const place = {
  selection: { ...defaultSelection, page: 'indicator' as const, indicator: 'sickLeave', unit: 'unit' },
  link: '?page=indicator&indicator=sickLeave&unit=unit',
  organisation: { id: 'town', label: 'Staden' },
  unit: { id: 'unit', label: 'Enheten' },
  home: 'town',
  warnings: [],
}
const sentence = 'Sjukfrånvaron sjönk tydligt 2023, från 5,2 till 4,0\u00a0%.'

describe('the last clear change, carried out of the app', () => {
  const sources = madeSources('sickLeave', cube)
  const exhibit = seriesExhibit(place, sources, noFilters, stateOf(sources, noFilters))
  if (exhibit.kind !== 'series') throw new Error(exhibit.why)

  it('is on slides, in their notes and in the alternative text', () => {
    expect(factsOf(exhibit).lines).toContain(sentence)
    expect(JSON.stringify(seriesPages(exhibit))).toContain(sentence)
    expect(JSON.stringify(seriesPages({ ...exhibit, isDrawn: false }))).toContain(sentence)
    expect(notesText({ exhibit, name: '', notes: '', address: '' })).toContain(sentence)
    expect(exhibit.description).toContain(sentence)
  })

  it("is in sheets and on the unit's own, with the verdict on the latest change and its formula", () => {
    expect(readingLines(exhibit).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['kan vara slump', sentence, expect.stringContaining('t(0,975; 11)')]),
    )
    const situation = situationExhibit(place, [{ exhibit, isTold: true }])
    if (situation.kind !== 'situation') throw new Error(situation.why)
    expect(unitSheetOf(situation).sentences).toContain(sentence)
  })
})
