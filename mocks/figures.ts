import { type Counts, countsInRow, placeOf } from './counts.ts'
import { livesIn, type MadeUpUnit } from './municipality.ts'
import { type Period, periodsOf, type Span } from './periods.ts'
import { countStaff, type Staff } from './staff.ts'

/** The counts of every unit and period of a made-up municipality, by the unit's number. A unit is counted while it lives. */
export interface MadeUpFigures {
  readonly units: readonly MadeUpUnit[]
  readonly periods: readonly Period[]
  readonly counts: readonly Counts[]
}

/** One count of a unit in a period, by their numbers. */
export function countAt({ counts }: MadeUpFigures, unit: number, period: number, key: string): number {
  return counts[unit]?.[period * countsInRow + placeOf(key)] ?? 0
}

function addWhileAlive(sum: Counts, counts: Counts, unit: MadeUpUnit, periods: readonly Period[]): void {
  periods.forEach(({ year }, period) => {
    if (!livesIn(unit, year)) return
    const end = (period + 1) * countsInRow
    for (let i = period * countsInRow; i < end; i += 1) sum[i] = (sum[i] ?? 0) + (counts[i] ?? 0)
  })
}

/** Counts everyone, from the smallest units up. The same seed and units give the same figures. */
export function countEveryone(seed: string, units: readonly MadeUpUnit[], span: Span): MadeUpFigures {
  const periods = periodsOf(span)
  const counts = units.map(() => new Int32Array(periods.length * countsInRow))
  const counted = new Map<Staff, Counts>()
  const countsOf = (staff: Staff): Counts => {
    const known = counted.get(staff) ?? countStaff(staff, periods, seed)
    counted.set(staff, known)
    return known
  }
  const places = new Map(units.map(({ id, number }) => [id, number]))
  for (const unit of units.toReversed()) {
    const own = counts[unit.number] ?? new Int32Array()
    for (const staff of unit.staff) addWhileAlive(own, countsOf(staff), unit, periods)
    const parent = counts[places.get(unit.parent ?? '') ?? -1]
    if (parent !== undefined) addWhileAlive(parent, own, unit, periods)
  }
  return { units, periods, counts }
}
