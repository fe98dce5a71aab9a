import { type Cube, cellAt, codesOf, periodsOf } from './cube.ts'
import { isNumber } from './figure.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/**
 * A well-formed figure that contradicts others. It is shown and marked, never corrected. `parts` are the codes that were
 * compared with the whole.
 */
export interface Finding {
  readonly code: 'total-outside-parts'
  readonly unit: UnitId
  readonly period: Period
  readonly total: number
  readonly parts: readonly { readonly id: string; readonly value: number }[]
}

/** The two divisions of the statutory sick-leave groups; each divides everyone. */
const sickLeaveDivisions = [
  ['women', 'men'],
  ['age-29', 'age30-49', 'age50+'],
] as const

/** Rounding in published rates: half a unit of the last decimal for the total and for a part, and what binary fractions leave. */
const roundingOf = (decimals: number): number => 10 ** -decimals + 1e-9

/**
 * A rate for everyone is a weighted mean of the rates of the groups that make everyone, so it cannot lie outside them. A
 * published sick-leave total that does is a contradiction in the source.
 */
export function findContradictions(cube: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'sickLeave' || !codesOf(cube, 'measure').includes('rate')) return []
  const rateOf = (time: Period, group: string) => cellAt(cube, { unit, time, group, measure: 'rate' }).figure
  const tolerance = roundingOf(cube.decimals['rate'] ?? 1)
  return periodsOf(cube).flatMap((period) => {
    const total = rateOf(period, 'all')
    if (!isNumber(total)) return []
    return sickLeaveDivisions.flatMap((division) => {
      const parts = division.flatMap((id) => {
        const value = rateOf(period, id)
        return isNumber(value) ? [{ id, value }] : []
      })
      if (parts.length < division.length) return []
      const values = parts.map(({ value }) => value)
      const inside = total >= Math.min(...values) - tolerance && total <= Math.max(...values) + tolerance
      return inside ? [] : [{ code: 'total-outside-parts' as const, unit, period, total, parts }]
    })
  })
}
