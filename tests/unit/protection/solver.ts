import highs, { type Highs } from 'highs'
import { hourMeasures } from './cell.ts'
import { drawsFrom } from './draws.ts'
import type { Fact } from './facts.ts'
import type { Knowledge } from './knowledge.ts'
import { exactKinds, withPencil } from './outsiders.ts'
import type { Secret } from './secrets.ts'

/** Someone with a solver: of linear programs, or of those where persons are whole. */
export interface SolverAttack {
  readonly solver: Highs
  /** Persons are whole: what fits the facts is fewer worlds, so the bounds are never wider. */
  readonly whole: boolean
  /** So many secrets found in a municipality are enough: it does not look for more. */
  readonly enough: number
}

/** Starts the solver. */
export function startSolver(): Promise<Highs> {
  return highs()
}

/** More than anything can be. */
const most = { persons: 1e5, hours: 1e8 } as const
const isHours = (name: string): boolean => hourMeasures.some((measure) => name.endsWith(measure))

const signed = (factor: number, variable: string) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`

/** Facts about unknown figures that hang together, with what is known taken out of them. */
interface Component {
  readonly variables: ReadonlyMap<string, string>
  readonly rows: readonly string[]
}

/** What is left of a fact when what is known has been taken out, as rows of a model; none where nothing is left. */
function rowsOf({ terms, low, high }: Fact, known: ReadonlyMap<string, number>, variables: ReadonlyMap<string, string>) {
  const base = terms.reduce((sum, [name, factor]) => sum + factor * (known.get(name) ?? 0), 0)
  const left = terms.flatMap(([name, factor]) => (known.has(name) ? [] : [signed(factor, variables.get(name) ?? '')])).join(' ')
  if (low === high) return [`${left} = ${low - base}`]
  const rows: string[] = []
  if (Number.isFinite(low)) rows.push(`${left} >= ${low - base}`)
  if (Number.isFinite(high)) rows.push(`${left} <= ${high - base}`)
  return rows
}

/** The components of what is not known. A figure that no fact is about is in none. */
function componentsOf(facts: readonly Fact[], known: ReadonlyMap<string, number>): readonly Component[] {
  const leader = new Map<string, string>()
  const find = (name: string): string => {
    const above = leader.get(name) ?? name
    if (above === name) return name
    const top = find(above)
    leader.set(name, top)
    return top
  }
  const open = facts.flatMap((fact) => {
    const names = fact.terms.flatMap(([name]) => (known.has(name) ? [] : [name]))
    for (const name of names) leader.set(find(name), find(names[0] ?? name))
    return names.length === 0 ? [] : [{ fact, names }]
  })
  const grouped = new Map<string, { facts: Fact[]; variables: Map<string, string> }>()
  for (const { fact, names } of open) {
    const top = find(names[0] ?? '')
    const group = grouped.get(top) ?? { facts: [], variables: new Map<string, string>() }
    grouped.set(top, group)
    group.facts.push(fact)
    for (const name of names) if (!group.variables.has(name)) group.variables.set(name, `x${group.variables.size}`)
  }
  return [...grouped.values()].map((group) => ({
    variables: group.variables,
    rows: group.facts.flatMap((fact) => rowsOf(fact, known, group.variables)),
  }))
}

/** A world that fits all that is known, as far as it can be made to differ from the true one. */
type World = ReadonlyMap<string, number>

interface Goal {
  readonly sense: 'Minimize' | 'Maximize'
  readonly objective: string
  /** Rows and bounded variables that the goal needs beside the facts. */
  readonly rows?: readonly string[]
  readonly bounds?: readonly string[]
}

function solve({ solver, whole }: SolverAttack, { variables, rows }: Component, goal: Goal): World | null {
  const names = [...variables]
  const model = [
    `${goal.sense}\n obj: ${goal.objective}`,
    `Subject To\n${[...rows, ...(goal.rows ?? [])].map((row, i) => ` c${i}: ${row}`).join('\n')}`,
    `Bounds\n${[...names.map(([name, variable]) => ` ${variable} <= ${isHours(name) ? most.hours : most.persons}`), ...(goal.bounds ?? [])].join('\n')}`,
    ...(whole ? [`General\n ${names.flatMap(([name, variable]) => (isHours(name) ? [] : [variable])).join('\n ')}`] : []),
    'End',
  ].join('\n')
  const { Status, Columns } = solver.solve(model, whole ? { mip_rel_gap: 0, mip_max_nodes: 5000 } : {})
  if (Status === 'Infeasible') throw new Error('What is known contradicts itself')
  if (Status !== 'Optimal' && Object.keys(Columns).length === 0) return null
  return new Map(
    names.flatMap(([name, variable]) => {
      const value = (Columns[variable] as { readonly Primal?: number } | undefined)?.Primal
      return value === undefined ? [] : [[name, whole && !isHours(name) ? Math.round(value) : value] as const]
    }),
  )
}

/** How far apart each secret's figures lie in the worlds that were seen. */
class Spread {
  private readonly seen: Map<string, readonly [low: number, high: number]>

  constructor(secrets: readonly Secret[]) {
    this.seen = new Map(secrets.map(({ name, value }) => [name, [value, value]]))
  }

  add(world: World | null): void {
    for (const [name, value] of world ?? []) {
      const [low, high] = this.seen.get(name) ?? [value, value]
      this.seen.set(name, [Math.min(low, value), Math.max(high, value)])
    }
  }

  isWide({ name, width }: Secret): boolean {
    const [low, high] = this.seen.get(name) ?? [0, 0]
    return high - low >= width - 1e-6
  }
}

/** Moves some secrets at once away from what they are, each as far as it must be able to. The others give way. */
function farGoal(secrets: readonly Secret[], variables: ReadonlyMap<string, string>, sign: 1 | -1): Goal {
  const weighed = secrets.map(({ width }, i) => `+ ${1 / width} y${i}`)
  return {
    sense: 'Maximize',
    objective: weighed.join('\n '),
    rows: secrets.map(({ name, value }, i) => `y${i} ${signed(-sign, variables.get(name) ?? '')} <= ${-sign * value}`),
    bounds: secrets.map(({ width }, i) => ` -inf <= y${i} <= ${width}`),
  }
}

/** So many times some secrets are moved at once; so few that are left are quicker bounded one by one. */
const mostRounds = 20
const fewEnough = 3

/**
 * The secrets that lie within narrower bounds than they may, for someone who knows all facts at once. Two worlds that fit all
 * that is shown prove the bounds of all secrets that differ enough between them; those that are left are bounded one by one.
 */
export function foundBySolver(attack: SolverAttack, { shown, facts }: Knowledge, secrets: readonly Secret[]): readonly Secret[] {
  const recovered = withPencil({ shown, facts }, exactKinds)
  const known = new Map([...shown, ...[...recovered].map(([name, { value }]) => [name, value] as const)])
  const narrow = secrets.filter(({ name }) => known.has(name))
  const byName = new Map(secrets.map((secret) => [secret.name, secret]))
  const draws = drawsFrom(1)
  for (const component of componentsOf(facts, known)) {
    const { variables } = component
    const within = [...variables.keys()].flatMap((name) => byName.get(name) ?? [])
    const spread = new Spread(within)
    const open = () => within.filter((secret) => !spread.isWide(secret))
    for (let round = 0; round < mostRounds && open().length > fewEnough; round += 1) {
      const some = open().filter(() => draws.happens(0.4))
      if (some.length > 0) spread.add(solve(attack, component, farGoal(some, variables, round % 2 === 0 ? 1 : -1)))
    }
    for (const secret of open()) {
      if (narrow.length >= attack.enough) return narrow
      const objective = variables.get(secret.name) ?? ''
      spread.add(solve(attack, component, { sense: 'Maximize', objective }))
      if (!spread.isWide(secret)) spread.add(solve(attack, component, { sense: 'Minimize', objective }))
      if (!spread.isWide(secret)) narrow.push(secret)
    }
  }
  return narrow
}
