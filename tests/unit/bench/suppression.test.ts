import highs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { suppressLeast, type Table, type TableCell } from '../../bench/protection/suppression.ts'
import { drawsFrom } from '../protection/draws.ts'

let solver: Highs
beforeAll(async () => {
  solver = await highs()
})

const width = 5
const cell = (value: number): TableCell =>
  value > 0 && value < width ? { value, cost: 1, state: 'hidden', width } : { value, cost: 1, width: 0 }

/** Some units in two columns with their sum, beneath a parent whose row is shown. */
function tableOf(rows: readonly (readonly [number, number])[]): Table {
  const cells = new Map<string, TableCell>()
  const add = (unit: string, a: number, b: number, isShown: boolean) => {
    const state = isShown ? ({ state: 'shown', width: 0 } as const) : {}
    for (const [column, value] of [
      ['a', a],
      ['b', b],
      ['all', a + b],
    ] as const)
      cells.set(unit + column, { ...cell(value), ...state })
    return new Map([
      [`${unit}a`, 1],
      [`${unit}b`, 1],
      [`${unit}all`, -1],
    ])
  }
  const units = rows.map((_, i) => `u${i}`)
  const sum = (i: 0 | 1) => rows.reduce((all, row) => all + row[i], 0)
  const sums = [...rows.map(([a, b], i) => add(`u${i}`, a, b, false)), add('p', sum(0), sum(1), true)]
  const down = ['a', 'b', 'all'].map(
    (column) => new Map([[`p${column}`, -1], ...units.map((unit) => [unit + column, 1] as const)]),
  )
  return { cells, sums: [...sums, ...down] }
}

/** The fewest cells that protect a table, found by trying every choice. */
function fewestByTrying({ cells, sums }: Table): number {
  const open = [...cells].filter(([, { state }]) => state === undefined).map(([name]) => name)
  const forced = [...cells.values()].filter(({ state }) => state === 'hidden').length
  let fewest = Number.POSITIVE_INFINITY
  for (let choice = 0; choice < 2 ** open.length; choice += 1) {
    const chosen = open.filter((_, i) => (choice >> i) % 2 === 1)
    if (forced + chosen.length >= fewest) continue
    const fixed = new Map(
      [...cells].map(([name, each]) => [
        name,
        { ...each, state: each.state ?? (chosen.includes(name) ? ('hidden' as const) : ('shown' as const)) },
      ]),
    )
    if (suppressLeast(solver, { cells: fixed, sums }).unprotected.length === 0) fewest = forced + chosen.length
  }
  return fewest
}

describe('the least protection of a table', () => {
  it('hides one more of each row and column that a small cell stands in', () => {
    const { hidden, unprotected } = suppressLeast(
      solver,
      tableOf([
        [3, 20],
        [30, 40],
        [6, 50],
      ]),
    )
    expect(hidden.size).toBe(4)
    expect([...hidden]).toEqual(expect.arrayContaining(['u0a', 'u0b']))
    expect(unprotected).toEqual([])
  })

  it('hides nothing where nothing is small', () => {
    expect(
      suppressLeast(
        solver,
        tableOf([
          [7, 20],
          [0, 40],
        ]),
      ).hidden.size,
    ).toBe(0)
  })

  it('tells what no choice protects', () => {
    expect(suppressLeast(solver, tableOf([[3, 20]])).unprotected).toEqual(['u0a'])
  })

  it('hides as few cells as the best of all choices', () => {
    const draws = drawsFrom(5)
    const rowsOf = () => Array.from({ length: 3 }, () => [draws.whole(0, 9), draws.whole(3, 12)] as const)
    const tables = Array.from({ length: 4 }, () => tableOf(rowsOf()))
    const judged = tables.filter((table) => suppressLeast(solver, table).unprotected.length === 0)
    expect(judged.length).toBeGreaterThan(1)
    expect(judged.map((table) => suppressLeast(solver, table).hidden.size)).toEqual(judged.map(fewestByTrying))
  })
})
