import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import type { Besides, ComparedUnit } from './sources.ts'

/**
 * The units that the reader wants beside a unit: the one above and the whole organisation where they are asked for, then the
 * chosen ones in the order of the tree, so that their order never depends on their figures. Each unit once, never the own one.
 */
export function comparedUnits(tree: UnitTree, unit: UnitId, { beside, compareWith }: Besides): readonly ComparedUnit[] {
  const [, above] = lineageOf(tree, unit)
  const whole = lineageOf(tree, unit).at(-1)
  const order = (id: UnitId) => tree.order.indexOf(id)
  const wanted: readonly (ComparedUnit | null)[] = [
    beside === 'whole' || beside === 'none' || above === undefined ? null : { unit: above.id, beside: 'above' },
    beside === 'above' || beside === 'none' || whole === undefined ? null : { unit: whole.id, beside: 'whole' },
    ...[...compareWith].sort((a, b) => order(a) - order(b)).map((id) => ({ unit: id, beside: 'chosen' }) as const),
  ]
  const others = wanted.filter((one) => one !== null && one.unit !== unit) as readonly ComparedUnit[]
  // Just below the top, the unit above is the whole organisation, and is drawn as that.
  const standing = others.map((one) => (one.unit === whole?.id ? { ...one, beside: 'whole' as const } : one))
  return standing.filter(({ unit: id }, i) => standing.findIndex((one) => one.unit === id) === i)
}
