import { describe, expect, it } from 'vitest'
import type { SeriesExhibit, SituationExhibit } from '../../../src/exhibits/exhibit.ts'
import { keptFiguresOf } from '../../../src/exhibits/keptFigures.ts'
import { seriesExhibit } from '../../../src/exhibits/seriesExhibit.ts'
import { situationExhibit } from '../../../src/exhibits/situationExhibit.ts'
import { tellingTables } from '../../../src/exhibits/tableBlocks.ts'
import { unitSheetOf } from '../../../src/exhibits/unitSheet.ts'
import { csvOf } from '../../../src/exports/sheets/csvOf.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { factsOf } from '../../../src/views/slideFacts.ts'
import { noFilters, noHistory } from '../series/fromFeeds.ts'
import { madeCube, madeSources } from '../series/madeSources.ts'

const years = ['2022', '2023', '2024']
const place = {
  selection: { ...defaultSelection, page: 'indicator' as const, indicator: 'turnover', unit: 'unit' },
  link: '?page=indicator&indicator=turnover&unit=unit',
  organisation: { id: 'town', label: 'Staden' },
  unit: { id: 'unit', label: 'Enheten' },
  home: 'town',
  warnings: [],
}
const pooled = (measure: string, value: number) => ({ unit: 'unit', time: years, measure, at: {}, value })
const above = {
  unit: 'town',
  cube: madeCube('turnover', years, ({ measure }) => (measure === 'employees' ? 300 : 30), { unit: ['town'] }),
  history: noHistory,
  baseCube: null,
}

/** The turnover of a unit whose years are withheld, with coarser figures or none, as it is carried out of the app. */
function carried(aggregates: readonly ReturnType<typeof pooled>[]): SeriesExhibit {
  const cube = { ...madeCube('turnover', years, () => 'c'), aggregates }
  const sources = madeSources('turnover', cube, { above: [above] })
  const exhibit = seriesExhibit(place, sources, noFilters, stateOf(sources, noFilters))
  if (exhibit.kind !== 'series') throw new Error(exhibit.why)
  return exhibit
}

const own = carried([pooled('leavers', 8), pooled('employees', 75)])
const others = carried([])
const situationOf = (exhibit: SeriesExhibit) => situationExhibit(place, [{ exhibit, isTold: true }]) as SituationExhibit

describe('a figure that stands in for a withheld one, carried out of the app', () => {
  it.each([
    ['the unit’s own', own, '10,7\u00a0%', 'slutade per år 2022–2024, tre år tillsammans'],
    ['another unit’s', others, '10,0\u00a0%', 'slutade 2024, Staden'],
  ])('says which it is in the table, the facts of a slide and the overview: %s', (_, exhibit, value, what) => {
    expect(exhibit.tables[0]?.rows).toMatchObject([{ label: what, cells: [{ text: value, kind: 'number' }] }])
    expect(factsOf(exhibit)).toMatchObject({ value, what, lines: [] })
    expect(situationOf(exhibit).tables[0]?.rows[0]?.cells.slice(0, 2)).toMatchObject([{ text: value }, { text: what }])
    expect(csvOf([exhibit]).replaceAll('\u00a0', ' ')).toContain(what)
  })

  it('leaves the withheld years as they are, and out of pictures and slides', () => {
    const [, figures] = own.tables
    expect(figures?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(
      Array.from({ length: 9 }, () => 'skyddat'),
    )
    expect(tellingTables(own.tables)).toEqual(own.tables.slice(0, 1))
    expect(tellingTables(own.tables.slice(1))).toEqual(own.tables.slice(1))
  })

  it('is kept by the receipt', () => {
    expect(keptFiguresOf(own.tables)[0]?.rows[0]?.cells).toEqual([{ kind: 'number', digits: 107, decimals: 1 }])
    expect(own.receipt.code).not.toBe(others.receipt.code)
  })

  it('is a sentence about the unit only where it is the unit’s own', () => {
    expect(situationOf(own).sentences).toEqual(['8\u00a0slutade 2022–2024; i snitt 25\u00a0tillsvidareanställda.'])
    expect(situationOf(others).sentences).toEqual([])
    expect(unitSheetOf(situationOf(own)).sentences).toHaveLength(1)
    expect(unitSheetOf(situationOf(others)).sentences).toEqual([])
  })

  it('stands on the unit’s sheet without why it is needed, which the sheet says of all', () => {
    const sheet = unitSheetOf(situationOf(others))
    expect(sheet.parts).toMatchObject([
      { kind: 'table', why: null, footnotes: [], table: { rows: [{ label: 'slutade 2024, Staden' }] } },
    ])
    expect(sheet.fewer).toContain('personalomsättning är skyddade för enheten')
  })
})
