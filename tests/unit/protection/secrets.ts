import type { ProtectionRule } from '../../../src/domain/protection/protectionRule.ts'
import { hourMeasures } from './cell.ts'
import type { Group, Lattice, Origin } from './facts.ts'
import type { Municipality } from './municipality.ts'

/** A figure that no outsider may work out, and how wide the bounds must be that can be set to it. */
export interface Secret {
  readonly name: string
  readonly value: number
  readonly width: number
  readonly origin: Origin
  readonly why: 'small-group' | 'single-person' | 'withheld'
}

/** A tenth up or down is what a figure in hours or percent may be told within, as in the p%-rule with p = 10. */
const tenths = 0.2

/** A full-time year, twelve months of 165 hours: time beyond two of them is at least three persons'. */
const fullTimeMonth = 165
const fewestFullTime = 2

const isHours = (measure: string): boolean => (hourMeasures as readonly string[]).includes(measure)

/** True for long sick leave that may all be one or two persons'. */
function mayBeSingle({ cell, time, value }: Group): boolean {
  const months = time.length === 4 ? 12 : 1
  return cell.measure === 'longSickHours' && value <= fewestFullTime * fullTimeMonth * months
}

function secretOf(group: Group, { sickLeaveAtMost, fewerThan }: ProtectionRule): Secret | null {
  const { name, value, cell, persons, origin } = group
  const secret = { name, value, origin }
  if (value <= 0) return null
  if (!isHours(cell.measure)) {
    if (value < fewerThan) return { ...secret, width: fewerThan, why: 'small-group' }
  } else {
    if (persons <= sickLeaveAtMost) return { ...secret, width: tenths * value, why: 'small-group' }
    if (mayBeSingle(group)) return { ...secret, width: tenths * value, why: 'single-person' }
  }
  // What its source withholds may be bounded, and not told.
  return origin === 'withheld' ? { ...secret, width: 1, why: 'withheld' } : null
}

/** Every figure that must not be found in a municipality: each once, by the strictest reason. */
export function secretsOf({ publishing }: Municipality, { groups }: Lattice, rule: ProtectionRule): readonly Secret[] {
  const found = new Map<string, Secret>()
  for (const group of groups) {
    // Whoever sees only rates is given the time behind them.
    if (publishing.sickLeave === 'rates' && group.cell.measure === 'ordinaryHours') continue
    const secret = secretOf(group, rule)
    const other = found.get(group.name)
    if (secret === null || (other !== undefined && other.width >= secret.width && other.origin !== 'withheld')) continue
    found.set(group.name, secret)
  }
  return [...found.values()]
}
