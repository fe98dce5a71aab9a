import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CarriedTable } from '../../../src/exhibits/carriedTable.ts'
import type { FullExhibit } from '../../../src/exhibits/exhibit.ts'
import { reportOf } from '../../../src/exhibits/report.ts'
import { lastColumns, tableBlocks } from '../../../src/exhibits/tableBlocks.ts'
import { withoutEchoes } from '../../../src/exhibits/withoutEchoes.ts'
import { wordCell } from '../../../src/exhibits/wordCell.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { builtInReader, fullExhibit, madeUpReader, viewOf } from './feedExhibits.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a report of the built-in feeds', () => {
  let [overview, sickLeave, compare]: FullExhibit[] = []
  beforeAll(async () => {
    const reader = await builtInReader()
    overview = await fullExhibit(reader, defaultSelection)
    sickLeave = await fullExhibit(reader, viewOf('sickLeave'))
    compare = await fullExhibit(reader, viewOf('sickLeave', { page: 'compare' }))
  })

  it('of the overview has its situation on the cover, then every key figure, then what each of them is', () => {
    const report = reportOf([overview as FullExhibit])
    expect(report).toMatchObject({ title: 'Kommunstaben 2023', organisation: 'Luleå kommun', isMadeUp: false })
    expect(plain(report.filters)).toContain('2019–2023')
    expect(plain(report.dataDate ?? '')).toBe('per 31 december 2023')
    expect(report.situation?.sentences.length).toBeGreaterThan(2)
    expect(report.summary?.rows).toHaveLength(7)
    expect(report.cards).toHaveLength(7)
    expect(report.cards.every(({ isLarge, filters }) => !isLarge && filters === '')).toBe(true)
    expect(report.definitions.map(({ topic }) => topic)).toEqual(report.cards.map(({ exhibit }) => exhibit.topic))
  })

  it('of slides has their names and notes, each key figure’s definition once, and says filters where they differ', () => {
    const report = reportOf([
      { exhibit: sickLeave as FullExhibit, name: 'Först', notes: 'Säg detta' },
      { exhibit: compare as FullExhibit, name: '', notes: '' },
      overview as FullExhibit,
    ])
    expect(report.cards.map(({ name, notes, exhibit }) => [name, notes, exhibit.kind])).toEqual([
      ['Först', 'Säg detta', 'series'],
      ['', '', 'compare'],
      ['', '', 'situation'],
    ])
    expect(report.title).toBe('Kommunstaben')
    expect(report.definitions.map(({ topic }) => topic)).toEqual(['Sjukfrånvaro'])
    expect(report.filters).toBe('')
    expect(report.cards.every(({ exhibit, filters }) => filters === exhibit.filters)).toBe(true)
    expect(reportOf([sickLeave as FullExhibit], 'Ledningsgruppen').title).toBe('Ledningsgruppen')
  })

  it('says a doubt once', () => {
    const [card] = reportOf([sickLeave as FullExhibit]).cards
    expect(card?.footnotes.filter((note) => note.includes('stämmer inte ihop'))).toHaveLength(1)
  })

  it('says on its cover, and on no card, that figures are made up', async () => {
    const report = reportOf([await fullExhibit(await madeUpReader(), defaultSelection)])
    expect(report.isMadeUp).toBe(true)
    expect(report.warnings.concat(report.cards.flatMap(({ footnotes }) => footnotes)).join(' ')).not.toContain('Påhittade')
  })
})

function tableOf(columns: number): CarriedTable {
  const ids = Array.from({ length: columns }, (_, i) => String(2000 + i))
  const row = { id: 'total', label: 'Totalt', note: '', cells: ids.map((id) => wordCell(id)) }
  const named = ids.map((id) => ({ id, label: id, period: id }))
  return { id: 'one', caption: 'En', corner: 'Grupp', period: null, columns: named, rows: [row] }
}

describe('a table on paper', () => {
  it('is divided into tables that fit and together hold every column once, in order, with its own cells', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (columns, most) => {
        const table = tableOf(columns)
        const blocks = tableBlocks(table, most)
        expect(blocks.every((block) => block.columns.length <= most && block.columns.length > 0)).toBe(true)
        expect(blocks.flatMap((block) => block.columns)).toEqual(table.columns)
        expect(blocks.flatMap((block) => block.rows[0]?.cells ?? [])).toEqual(table.rows[0]?.cells)
      }),
    )
  })

  it('may be of the last years alone', () => {
    expect(lastColumns(tableOf(7), 5).rows[0]?.cells.map(({ text }) => text)).toEqual(['2002', '2003', '2004', '2005', '2006'])
    expect(lastColumns(tableOf(3), 5)).toEqual(tableOf(3))
  })
})

describe('notes', () => {
  it('lose what another of them says in full, but not what merely ends alike', () => {
    const whole = 'Siffrorna för 2019 stämmer inte ihop.'
    expect(withoutEchoes([whole, `Totalt 2019: ${whole}`, 'Totalt: skyddat', 'skyddat'])).toEqual([
      whole,
      'Totalt: skyddat',
      'skyddat',
    ])
  })
})
