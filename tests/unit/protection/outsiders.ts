import type { Fact, FactKind } from './facts.ts'
import type { Knowledge } from './knowledge.ts'
import type { Secret } from './secrets.ts'

const isExact = ({ low, high }: Fact): boolean => low === high

/** A figure that someone has worked out, and by which fact. */
export interface Found {
  readonly value: number
  readonly by: Fact
}

/**
 * Someone with a pencil: wherever a sum has one unknown left, that is the rest. Again and again, until nothing more is won.
 * Knows only some kinds of facts, and does not go on from what `stopsAt` says.
 */
export function withPencil(
  { shown, facts }: Knowledge,
  kinds: readonly FactKind[],
  stopsAt: (name: string) => boolean = () => false,
): ReadonlyMap<string, Found> {
  const sums = facts.filter((fact) => kinds.includes(fact.kind) && isExact(fact))
  const byName = new Map<string, Fact[]>()
  const left = new Map<Fact, number>()
  for (const fact of sums) {
    const unknown = fact.terms.filter(([name]) => !shown.has(name))
    left.set(fact, unknown.length)
    for (const [name] of unknown) byName.set(name, [...(byName.get(name) ?? []), fact])
  }
  const found = new Map<string, Found>()
  const valueOf = (name: string) => shown.get(name) ?? found.get(name)?.value
  const queue = sums.filter((fact) => left.get(fact) === 1)
  for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
    const only = fact.terms.find(([name]) => valueOf(name) === undefined)
    if (only === undefined) continue
    const [name, factor] = only
    const rest = fact.terms.reduce((sum, [each, times]) => sum - times * (valueOf(each) ?? 0), fact.low)
    found.set(name, { value: rest / factor, by: fact })
    if (stopsAt(name)) continue
    for (const next of byName.get(name) ?? []) {
      const unknown = (left.get(next) ?? 0) - 1
      left.set(next, unknown)
      if (unknown === 1) queue.push(next)
    }
  }
  return found
}

/** Someone who multiplies ratios by what they are of, wherever that is known. Gives the bounds of their parts. */
function withRatios({ shown, facts }: Knowledge, kind: 'percent' | 'rates'): ReadonlyMap<string, readonly [number, number]> {
  const bounds = new Map<string, readonly [number, number]>()
  for (const { kind: of, terms, low, high } of facts) {
    const unknown = terms.filter(([name]) => !shown.has(name))
    const [only] = unknown
    if (of !== kind || only === undefined || unknown.length !== 1) continue
    const [name, factor] = only
    const known = terms.reduce((sum, [each, times]) => sum + times * (shown.get(each) ?? 0), 0)
    const [one, other] = [(low - known) / factor, (high - known) / factor]
    const [least, most] = bounds.get(name) ?? [0, Number.POSITIVE_INFINITY]
    bounds.set(name, [Math.max(least, Math.min(one, other)), Math.min(most, Math.max(one, other))])
  }
  return bounds
}

/** Every exact kind of fact. */
export const exactKinds: readonly FactKind[] = ['division', 'tree', 'months', 'flow', 'reorganised', 'aggregate']

/** The secrets that a pencil finds, by some kinds of facts. */
export function foundByPencil(knowledge: Knowledge, secrets: readonly Secret[], kinds = exactKinds): readonly Secret[] {
  const found = withPencil(knowledge, kinds)
  return secrets.filter(({ name }) => found.has(name))
}

/** The secrets that ratios set narrower bounds to than may be. */
export function foundByRatios(knowledge: Knowledge, secrets: readonly Secret[], kind: 'percent' | 'rates'): readonly Secret[] {
  const bounds = withRatios(knowledge, kind)
  return secrets.filter(({ name, width }) => {
    const [low, high] = bounds.get(name) ?? [0, Number.POSITIVE_INFINITY]
    return high - low < width - 1e-6
  })
}
