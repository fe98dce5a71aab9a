import type { Highs } from 'highs'
import type { Fact, Knowledge } from './knowledge.ts'
import type { Secret } from './secrets.ts'

/** The bounds that an outsider sets to a figure. */
export type Bounds = readonly [low: number, high: number]

const isExact = ({ low, high }: Fact): boolean => low === high

/** Someone with a pencil: wherever a sum has one unknown left, that is the rest. Again and again, until nothing more is won. */
export function withPencil({ shown, facts }: Knowledge, kinds: readonly Fact['kind'][]): ReadonlyMap<string, number> {
  const known = new Map(shown)
  const sums = facts.filter((fact) => kinds.includes(fact.kind) && isExact(fact))
  let won: boolean
  do {
    won = false
    for (const { terms, low } of sums) {
      const unknown = [...terms].filter(([name]) => !known.has(name))
      const [only] = unknown
      if (unknown.length !== 1 || only === undefined) continue
      const rest = [...terms].reduce((sum, [name, factor]) => sum - factor * (known.get(name) ?? 0), low)
      known.set(only[0], rest / only[1])
      won = true
    }
  } while (won)
  return known
}

/** Someone who multiplies shares by the base that is shown, and takes the one whole number that fits. */
export function withPercent({ shown, facts }: Knowledge): ReadonlyMap<string, number> {
  const bounds = new Map<string, readonly [number, number]>()
  for (const { kind, terms, high } of facts) {
    const [whole, of] = [...terms]
    if (kind !== 'percent' || whole === undefined || of === undefined) continue
    const [part] = whole
    const [base, share] = of
    const size = shown.get(base)
    if (size === undefined) continue
    const [low, most] = bounds.get(part) ?? [0, Number.POSITIVE_INFINITY]
    const value = (-share * size) / 100
    bounds.set(part, high === 0 ? [low, Math.min(most, value)] : [Math.max(low, value), most])
  }
  const certain = [...bounds].filter(([, [low, high]]) => Math.floor(high + 1e-9) === Math.ceil(low - 1e-9))
  return new Map(certain.map(([name, [low]]) => [name, Math.ceil(low - 1e-9)]))
}

/** The facts that hang together by unknowns with one of the names. */
function around(start: string, unknowns: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] {
  const [seen, facts, queue] = [new Set([start]), new Set<Fact>(), [start]]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const fact of unknowns.get(name) ?? []) {
      if (facts.has(fact)) continue
      facts.add(fact)
      for (const next of fact.terms.keys()) {
        if (!unknowns.has(next) || seen.has(next)) continue
        seen.add(next)
        queue.push(next)
      }
    }
  }
  return [...facts]
}

const signed = (factor: number, variable: string) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`

/** Someone who has a solver of linear programs and gives it everything that is published, with the least and most of each figure. */
export function withSolver(solver: Highs, { shown, facts }: Knowledge): (secret: Secret) => Bounds {
  const unknowns = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const name of fact.terms.keys()) if (!shown.has(name)) unknowns.set(name, [...(unknowns.get(name) ?? []), fact])
  }
  return ({ name }) => {
    const near = around(name, unknowns)
    const names = new Map([...new Set([name, ...near.flatMap(({ terms }) => [...terms.keys()])])].map((one, i) => [one, `x${i}`]))
    const rows = near.flatMap(({ terms, low, high }) => {
      const known = [...terms].reduce((sum, [one, factor]) => sum + factor * (shown.get(one) ?? 0), 0)
      const left = [...terms].filter(([one]) => !shown.has(one)).map(([one, factor]) => signed(factor, names.get(one) ?? ''))
      if (left.length === 0) return []
      const sum = left.join(' ')
      return low === high ? [`${sum} = ${low - known}`] : [`${sum} >= ${low - known}`, `${sum} <= ${high - known}`]
    })
    const most = name.endsWith('rate') ? 100 : 1e6
    const bound = (goal: 'Minimize' | 'Maximize') => {
      const variable = names.get(name) ?? ''
      const model = `${goal}\n obj: ${variable}\nSubject To\n${rows.map((row, i) => ` c${i}: ${row}`).join('\n')}\nBounds\n ${variable} <= ${most}\nEnd`
      return rows.length === 0 ? (goal === 'Minimize' ? 0 : most) : solver.solve(model).ObjectiveValue
    }
    return [bound('Minimize'), bound('Maximize')]
  }
}
