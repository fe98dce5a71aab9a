import type { Highs } from 'highs'

/** A cell of a table of counts. */
export interface TableCell {
  readonly value: number
  /** What it costs to hide it. */
  readonly cost: number
  /** Whether it is hidden or shown whatever else is; it may be chosen where this is left out. */
  readonly state?: 'hidden' | 'shown'
  /** How wide the bounds must at least be that can be set to it, once it is hidden. */
  readonly width: number
}

/** A table: its cells by name, and the sums among them, each zero. What is hidden may be anything from nobody up. */
export interface Table {
  readonly cells: ReadonlyMap<string, TableCell>
  readonly sums: readonly ReadonlyMap<string, number>[]
}

/** More than any cell may grow by. */
const most = 1e4

const signed = (factor: number, variable: string) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`
const joined = (terms: readonly string[]) => terms.join('\n  ')

/** What an attacker can tell of a hidden cell: how wide its bounds are, and the cut that says what would make them wider. */
interface Bounds {
  readonly width: number
  /** So much each cell would add to the width, at most, were it hidden. */
  readonly gain: ReadonlyMap<string, number>
}

/**
 * Finds two worlds that fit what is shown and lie as far apart in a cell as any. The duals of what holds the worlds together
 * tell which of the shown cells hold them.
 */
function boundsOf(solver: Highs, { cells, sums }: Table, hidden: ReadonlySet<string>, target: string): Bounds {
  const names = [...cells.keys()]
  const index = new Map(names.map((name, i) => [name, i]))
  const [f, g] = [(name: string) => `f${index.get(name)}`, (name: string) => `g${index.get(name)}`]
  const rows = sums.flatMap((sum) =>
    [f, g].map((of) => `${joined([...sum].map(([name, factor]) => signed(factor, of(name))))} = 0`),
  )
  const bounds = names.flatMap((name) => {
    const { value } = cells.get(name) ?? { value: 0 }
    return [f, g].map((of) => (hidden.has(name) ? ` ${-value} <= ${of(name)} <= ${most}` : ` ${of(name)} = 0`))
  })
  const model = `Maximize\n obj: ${f(target)} - ${g(target)}\nSubject To\n${rows.map((row, i) => ` c${i}: ${row}`).join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`
  const { ObjectiveValue, Columns } = solver.solve(model, { presolve: 'off' })
  const dualOf = (variable: string): number => (Columns[variable] as { readonly Dual?: number } | undefined)?.Dual ?? 0
  const gain = names.map((name) => {
    const { value } = cells.get(name) ?? { value: 0 }
    const gainBy = (dual: number) => (Math.abs(dual) < 1e-9 ? 0 : dual > 0 ? dual * most : -dual * value)
    return [name, gainBy(dualOf(f(name))) + gainBy(dualOf(g(name)))] as const
  })
  return { width: ObjectiveValue, gain: new Map(gain) }
}

/** The cheapest cells to hide that every cut is content with. */
function chooseCells(solver: Highs, { cells }: Table, cuts: readonly (readonly string[])[]): ReadonlySet<string> {
  const names = [...cells.keys()]
  const index = new Map(names.map((name, i) => [name, i]))
  const open = names.filter((name) => cells.get(name)?.state === undefined)
  const forced = names.filter((name) => cells.get(name)?.state === 'hidden')
  if (cuts.length === 0 || open.length === 0) return new Set(forced)
  const rows = cuts.map((cut) => joined(cut.map((term) => term.replace(/\{(.*)\}/, (_, name: string) => `h${index.get(name)}`))))
  const model = [
    `Minimize\n obj: ${joined(open.map((name) => `+ ${cells.get(name)?.cost} h${index.get(name)}`))}`,
    `Subject To\n${rows.map((row, i) => ` c${i}: ${row}`).join('\n')}`,
    `Binary\n ${joined(open.map((name) => `h${index.get(name)}`))}`,
    'End',
  ].join('\n')
  const { Columns } = solver.solve(model)
  const isChosen = (name: string) =>
    ((Columns[`h${index.get(name)}`] as { readonly Primal?: number } | undefined)?.Primal ?? 0) > 0.5
  return new Set([...forced, ...open.filter(isChosen)])
}

/** The cells that are hidden in a least protection, and those that no choice protects. */
export interface Suppression {
  readonly hidden: ReadonlySet<string>
  readonly unprotected: readonly string[]
}

/**
 * Hides as little as can be hidden so that every hidden cell that has a width has bounds as wide: cuts are added until the
 * choice protects them all. Source: M. Fischetti and J. J. Salazar, Solving the cell suppression problem on tabular data with
 * linear constraints, Management Science 47 (2001).
 */
export function suppressLeast(solver: Highs, table: Table): Suppression {
  const { cells } = table
  const targets = [...cells].filter(([, { state, width }]) => state === 'hidden' && width > 0).map(([name]) => name)
  const cuts: (readonly string[])[] = []
  const unprotected = new Set<string>()
  for (;;) {
    const hidden = chooseCells(solver, table, cuts)
    const before = cuts.length
    for (const target of targets.filter((name) => !unprotected.has(name))) {
      const needed = cells.get(target)?.width ?? 0
      const { width, gain } = boundsOf(solver, table, hidden, target)
      if (width >= needed - 1e-6) continue
      const given = [...gain].filter(([name]) => cells.get(name)?.state === 'hidden').reduce((sum, [, by]) => sum + by, 0)
      const left = needed - given
      const terms = [...gain].flatMap(([name, by]) =>
        cells.get(name)?.state === undefined && by > 1e-9 ? [`+ ${Math.min(by, left)} {${name}}`] : [],
      )
      if (terms.length === 0) unprotected.add(target)
      else cuts.push([...terms, `>= ${left - 1e-6}`])
    }
    if (cuts.length === before) return { hidden, unprotected: [...unprotected] }
  }
}
