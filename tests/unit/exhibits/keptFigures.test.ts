import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CarriedCell, CarriedTable } from '../../../src/exhibits/carriedTable.ts'
import { figureChanges } from '../../../src/exhibits/figureChanges.ts'
import { type KeptCell, type KeptTable, keptFiguresOf } from '../../../src/exhibits/keptFigures.ts'
import { readFigures, writeFigures } from '../../../src/exhibits/keptText.ts'
import { codeHashes } from '../../../src/exhibits/receiptCode.ts'

const kept: fc.Arbitrary<KeptCell> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('number' as const), digits: fc.integer(), decimals: fc.nat({ max: 6 }) }),
  },
  fc.constantFrom<KeptCell>({ kind: 'protected' }, { kind: 'missing' }, { kind: 'words' }),
)
const key = fc.nat({ max: 2 ** 25 - 1 })
const tables: fc.Arbitrary<readonly KeptTable[]> = fc.array(
  fc.array(fc.oneof(fc.integer({ min: 1990, max: 2030 }), key), { maxLength: 6 }).chain((columns) =>
    fc.record({
      key,
      year: fc.option(fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))),
      columns: fc.constant(columns),
      rows: fc.array(fc.record({ key, cells: fc.array(kept, { minLength: columns.length, maxLength: columns.length }) }), {
        maxLength: 5,
      }),
    }),
  ),
  { maxLength: 3 },
)

const number = (value: number, decimals = 1): CarriedCell => ({
  value,
  shownAs: 'percent',
  decimals,
  text: `${value.toLocaleString('sv-SE', { minimumFractionDigits: decimals })} %`,
  kind: 'number',
  flags: '',
  notes: [],
  doubt: null,
})
const wordless = (kind: 'protected' | 'missing', text = kind === 'protected' ? 'skyddat' : 'saknas'): CarriedCell => ({
  ...number(0),
  value: null,
  decimals: 0,
  text,
  kind,
})
const tableOf = (rows: Readonly<Record<string, readonly CarriedCell[]>>, first = 2022): CarriedTable => ({
  id: 'sickLeave',
  caption: 'Sjukfrånvaro',
  corner: 'Grupp',
  period: null,
  columns: (Object.values(rows)[0] ?? []).map((_, i) => ({ id: `${first + i}`, label: `${first + i}`, period: `${first + i}` })),
  rows: Object.entries(rows).map(([id, cells]) => ({ id, label: id, note: '', cells })),
})
const between = (then: CarriedTable, now: CarriedTable) => figureChanges(keptFiguresOf([then]), [now])
const nothing = { cells: [], came: [], goneYears: [], goneRows: 0, goneTables: 0 }

describe('figures in a link', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(tables, (some) => {
        expect(readFigures(writeFigures(some))).toEqual(some)
      }),
    )
  })

  it('give another version where any cell differs', () => {
    fc.assert(
      fc.property(tables, fc.nat(), kept, (some, place, other) => {
        const spots = some.flatMap((table, t) => table.rows.flatMap((row, r) => row.cells.map((cell, c) => ({ t, r, c, cell }))))
        fc.pre(spots.length > 0)
        const spot = spots[place % spots.length]
        fc.pre(spot !== undefined && JSON.stringify(spot.cell) !== JSON.stringify(other))
        const changed = some.map((table, t) => ({
          ...table,
          rows: table.rows.map((row, r) => ({
            ...row,
            cells: row.cells.map((cell, c) => (t === spot?.t && r === spot.r && c === spot.c ? other : cell)),
          })),
        }))
        const [before, after] = [writeFigures(some), writeFigures(changed)]
        expect(after).not.toBe(before)
        expect(codeHashes.version(after)).not.toBe(codeHashes.version(before))
      }),
      { seed: 7 },
    )
  })

  it('are read strictly and never throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('A', 'B', 'D', 'a', 'g', 'w', '0', '9', '-', '_'), maxLength: 60 }),
      tables.map(writeFigures),
    )
    fc.assert(
      fc.property(text, fc.string({ maxLength: 3 }), (some, more) => {
        const read = readFigures(some + more)
        if (read !== null) expect(writeFigures(read)).toBe(some + more)
      }),
      { numRuns: 1000 },
    )
    expect(readFigures('A'.repeat(200_000))).toBeNull()
    expect(readFigures('AA_________')).toBeNull()
  })
})

describe('what has changed', () => {
  it('is nothing where all figures are the same', () => {
    const table = tableOf({ women: [number(2.8), wordless('protected')], men: [number(1), wordless('missing')] })
    expect(between(table, table)).toEqual(nothing)
  })

  it('is told cell by cell, in the words of then and now', () => {
    const then = tableOf({ women: [number(11), number(2.8)] })
    const now = tableOf({ women: [number(11.7), number(2.79, 2)] })
    const plain = between(then, now).cells.map((cell) =>
      Object.values(cell).map((text: string) => text.replaceAll('\u00a0', ' ')),
    )
    expect(plain).toEqual([
      ['women', '2022', '11,0 %', '11,7 %'],
      ['women', '2023', '2,8 %', '2,79 %'],
    ])
  })

  it('does not tell the earlier numbers that one withheld today could be reckoned from', () => {
    const then = tableOf({
      all: [number(40, 0), number(50, 0)],
      women: [number(34, 0), number(30, 0)],
      men: [number(6, 0), number(20, 0)],
    })
    const now = tableOf({
      all: [number(41, 0), number(51, 0)],
      women: [number(37, 0), number(31, 0)],
      men: [wordless('protected'), number(20, 0)],
    })
    expect(between(then, now).cells.map(({ group, year, before }) => [group, year, before.replaceAll('\u00a0', ' ')])).toEqual([
      ['all', '2022', 'visades då'],
      ['all', '2023', '50 %'],
      ['women', '2022', 'visades då'],
      ['women', '2023', '30 %'],
      ['men', '2022', 'visades då'],
    ])
  })

  it('never tells the number of what is withheld today, for whatever reason', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99_999 }),
        fc.constantFrom('skyddat', 'för få', 'underlaget kunde inte läsas'),
        (digits, word) => {
          const kind = word === 'skyddat' ? 'protected' : 'missing'
          const changes = between(tableOf({ all: [number(digits / 10)] }), tableOf({ all: [wordless(kind, word)] }))
          const now = word === 'skyddat' ? 'skyddas nu' : word
          expect(changes).toEqual({ ...nothing, cells: [{ group: 'all', year: '2022', before: 'visades då', now: now }] })
        },
      ),
    )
  })

  it('tells what was withheld or missing and is shown, and what the source has taken away', () => {
    const then = tableOf({ all: [wordless('protected'), wordless('missing'), number(3)] })
    const now = tableOf({ all: [number(1), number(2), wordless('missing')] })
    expect(between(then, now).cells.map((one) => [one.before, one.now].map((text) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['skyddat', '1,0 %'],
      ['saknas', '2,0 %'],
      ['3,0 %', 'saknas'],
    ])
  })

  it('names years and rows that have come, and years that are gone, without any figure of theirs', () => {
    const then = tableOf({ all: [number(77), number(2)], old: [number(55), number(66)] }, 2021)
    const now = tableOf({ all: [number(2), number(3)], fresh: [number(4), number(5)] }, 2022)
    const changes = between(then, now)
    expect(changes).toEqual({ cells: [], came: ['2023', 'fresh'], goneYears: ['2021'], goneRows: 1, goneTables: 0 })
    expect(JSON.stringify(changes)).not.toMatch(/77|55|66/)
  })
})
