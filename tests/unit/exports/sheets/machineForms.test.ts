import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CarriedCell } from '../../../../src/exhibits/carriedTable.ts'
import type { FullExhibit } from '../../../../src/exhibits/exhibit.ts'
import { jsonStatOf } from '../../../../src/exports/sheets/jsonStatOf.ts'
import { machineCsvOf } from '../../../../src/exports/sheets/machineCsvOf.ts'
import { roundedValue } from '../../../../src/exports/sheets/roundedValue.ts'
import { defaultSelection } from '../../../../src/selection/selection.ts'
import { longName, provisional, withGap } from '../../charts/fixtures.ts'
import { builtInReader, fullExhibit, viewOf } from '../../exhibits/feedExhibits.ts'
import { anyTable, exhibitOf, exhibitOfTable, hostileText, numberCell, tableWith } from './madeExhibits.ts'

type Row = Readonly<Record<string, string>>

const read = (exhibits: readonly FullExhibit[]): readonly Row[] =>
  Papa.parse<Row>(machineCsvOf(exhibits), { header: true, skipEmptyLines: true }).data

/** A copy, since the other reader writes in what it reads. */
const copyOf = (exhibit: FullExhibit): unknown => JSON.parse(JSON.stringify(jsonStatOf(exhibit)))

const statusOf = ({ kind, text, flags }: CarriedCell): string => {
  if (kind === 'protected') return 'c'
  if (kind === 'missing') return text === 'ej tillämpligt' ? 'z' : 'm'
  return kind === 'number' ? flags : ''
}

const builtIn: Record<'series' | 'compare' | 'drivers' | 'situation', FullExhibit | null> = {
  series: null,
  compare: null,
  drivers: null,
  situation: null,
}

const exhibit = (kind: keyof typeof builtIn): FullExhibit => builtIn[kind] as FullExhibit

beforeAll(async () => {
  const reader = await builtInReader()
  builtIn.series = await fullExhibit(reader, viewOf('sickLeave', { splitBy: 'ageBand' }))
  builtIn.compare = await fullExhibit(reader, viewOf('sickLeave', { page: 'compare' }))
  builtIn.drivers = await fullExhibit(reader, viewOf('sickLeave', { tab: 'drivers' }))
  builtIn.situation = await fullExhibit(reader, defaultSelection)
})

describe('the text file for programs', () => {
  it('has a figure a row, with comma, point and ISO dates', () => {
    const rows = read([exhibit('series')])
    expect(rows).toHaveLength(20)
    expect(rows.at(-1)).toEqual({
      indicator: 'sickLeave',
      unit: 'kommunstaben',
      unit_label: 'Kommunstaben',
      series: 'all',
      series_label: 'Totalt',
      period: '2023',
      value: '2.79',
      status: '',
      decimals: '2',
      unit_of_value: 'percent',
      source: 'Kommunstabens verksamhetsberättelse 2023, avsnitt 4 Personal',
      updated: '2023-12-31',
      receipt: exhibit('series').receipt.code,
      doubt: '',
      warning: '',
    })
    expect(rows.find(({ period }) => period === '2019')?.['doubt']).toContain('stämmer inte ihop')
  })

  it('has the status of a withheld, a missing and a provisional figure, and no number for the first two', () => {
    const rows = read([exhibitOf(withGap), exhibitOf(provisional)])
    const of = (period: string) => rows.find((row) => row['series'] === 'women' && row['period'] === period)
    expect(of('2018')).toMatchObject({ value: '', status: 'm', decimals: '' })
    expect(of('2020')).toMatchObject({ value: '', status: 'c', decimals: '' })
    expect(rows.at(-1)).toMatchObject({ value: '2.8', status: 'p' })
  })

  it('has months as ISO has them', () => {
    const table = tableWith({ Prov: [numberCell(1, 0)] }, { columns: [{ id: 'm', label: 'maj', period: '2023M05' }] })
    expect(read([exhibitOfTable(table)])[0]).toMatchObject({ period: '2023-05', value: '1' })
  })

  it('tells another unit’s figures from the unit’s own', () => {
    const rows = read([exhibitOf(longName)])
    expect(rows[0]).toMatchObject({ unit: 'school', unit_label: 'Skolan', series: 'all', series_label: 'Totalt' })
    expect(rows.at(-1)).toMatchObject({ unit: 'whole', unit_label: longName.series[1]?.label, series: 'all' })
  })

  it('has the units of a comparison, the groups of a divided change, and the key figures of a situation', () => {
    const compared = read([exhibit('compare')])
    expect(new Set(compared.map(({ unit }) => unit)).size).toBe(exhibit('compare').tables[0]?.rows.length)
    expect(new Set(compared.map(({ period }) => period))).toEqual(new Set(['2023']))
    expect(read([exhibit('drivers')])).toContainEqual(
      expect.objectContaining({
        series: 'sex:total:4',
        series_label: 'Hela förändringen, Bidrag, procentenheter',
        value: '-0.23',
      }),
    )
    expect(new Set(read([exhibit('situation')]).map(({ indicator }) => indicator)).size).toBe(7)
  })

  it('runs nothing, whatever its texts are, and keeps every number', () => {
    fc.assert(
      fc.property(anyTable(hostileText), hostileText, (table, text) => {
        const rows = read([exhibitOfTable(table, { unit: { id: 'unit', label: text }, source: text })])
        const cells = table.rows.flatMap((row) => row.cells)
        expect(rows.map(({ value, status }) => [value === '' ? null : Number(value), status])).toEqual(
          cells.map((cell) => [roundedValue(cell), statusOf(cell)]),
        )
        const texts = rows.flatMap(({ unit_label = '', series_label = '', source = '' }) => [unit_label, series_label, source])
        expect(texts.filter((field) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝]/u.test(field) && !/^[+-]\d+([.,]\d+)?$/.test(field))).toEqual(
          [],
        )
      }),
    )
  })
})

describe('JSON-stat', () => {
  it('of a key figure is a dataset of series and time, with source, date, notes and receipt', () => {
    expect(copyOf(exhibit('series'))).toMatchObject({
      version: '2.0',
      class: 'dataset',
      source: 'Kommunstabens verksamhetsberättelse 2023, avsnitt 4 Personal',
      updated: '2023-12-31',
      id: ['series', 'time'],
      size: [4, 5],
      role: { time: ['time'], metric: ['series'] },
      dimension: {
        series: {
          label: 'Grupp',
          category: { label: { all: 'Totalt' }, unit: { all: { decimals: 2, symbol: '%', label: 'procent' } } },
        },
        time: { category: { index: ['2019', '2020', '2021', '2022', '2023'] } },
      },
      extension: { receipt: { code: exhibit('series').receipt.code }, link: exhibit('series').link },
    })
    const { note, extension } = copyOf(exhibit('series')) as { note: readonly string[]; extension: Record<string, unknown> }
    expect(note[0]).toContain('Urval: ')
    expect(extension['findings']).toContainEqual(expect.objectContaining({ code: 'total-outside-parts', severity: 'error' }))
    expect(Object.keys(extension['doubts'] as object)).toEqual(['0', '5', '10', '15'])
  })

  it('of a comparison has units, lines and the year, and no columns of words', () => {
    expect(copyOf(exhibit('compare'))).toMatchObject({
      id: ['unit', 'line', 'time'],
      role: { time: ['time'], metric: ['line'] },
      dimension: { line: { category: { index: ['all'] } }, time: { category: { index: ['2023'] } } },
    })
  })

  it('of a situation is a collection of its key figures, and of a divided change its table', () => {
    const collection = copyOf(exhibit('situation')) as { class: string; link: { item: readonly { class: string }[] } }
    expect(collection.class).toBe('collection')
    expect(collection.link.item.map((item) => item.class)).toEqual(Array(7).fill('dataset'))
    expect(JSONstat(collection).length).toBe(7)
    const drivers = JSONstat(copyOf(exhibit('drivers')))
    expect(drivers.id).toEqual(['group', 'column'])
    expect(drivers.Data({ group: 'total', column: '4' }).value).toBe(-0.23)
  })

  it('of any table is read by another reader with the same values and statuses', () => {
    fc.assert(
      fc.property(anyTable(hostileText), (table) => {
        const reader = JSONstat(copyOf(exhibitOfTable(table)))
        expect(reader.n).toBe(table.rows.length * table.columns.length)
        for (const { id, cells } of table.rows) {
          cells.forEach((cell, i) => {
            const { value, status } = reader.Data({ series: id, time: table.columns[i]?.id ?? '' })
            expect([value, status ?? '']).toEqual([roundedValue(cell), statusOf(cell)])
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has no number where the screen has a word', () => {
    const { value, status } = copyOf(exhibitOf(withGap)) as { value: readonly unknown[]; status: Record<string, string> }
    expect([value[1], value[3]]).toEqual([null, null])
    expect(status).toMatchObject({ 1: 'm', 3: 'c' })
  })
})
