import { touchedBetween, type Hindrance, type Term } from './reorganisation.ts'
import { oncePerTree } from './oncePerTree.ts'
import { type Period, yearOf } from './period.ts'
import { lastYearOf, livesIn, turningYears } from './unitLife.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** Which organisation the years before are told in: that of each year, or one and the same for all. */
export type Organisation = 'past' | 'now'

/** The tree's reorganisations, each looked into once: between two turning years all years are alike. */
const touchedIn = oncePerTree((tree) => {
  const turns = turningYears(tree)
  const stretchOf = (year: number) => turns.filter((turn) => turn <= year).length
  const known = new Map<string, ReturnType<typeof touchedBetween>>()
  return (year: number, asOf: number) => {
    const key = `${stretchOf(year)} ${stretchOf(asOf)}`
    const touched = known.get(key) ?? touchedBetween(tree, year, asOf)
    known.set(key, touched)
    return touched
  }
})

/**
 * What a unit, as it stands in `asOf`, was made of in an earlier year, in units that lived then: itself first, then what has
 * come to it since, then what has left it. Null where the lineage can't tell or the unit does not stand for `asOf`. Empty
 * where nothing of it was there yet, which is a beginning and no break.
 */
export function compositionOf(tree: UnitTree, unit: UnitId, year: number, asOf: number): readonly Term[] | null {
  if (year > asOf || !livesIn(tree, unit, asOf)) return null
  const { terms = [], hindrances = [] } = touchedIn(tree)(year, asOf).get(unit) ?? {}
  if (hindrances.length > 0) return null
  const itself: readonly Term[] = livesIn(tree, unit, year) ? [{ unit, sign: 1 }] : []
  return [...itself, ...terms.filter(({ sign }) => sign === 1), ...terms.filter(({ sign }) => sign === -1)]
}

/** What keeps a unit, as it stands in `asOf`, from being made of what it was in an earlier year. None where nothing does. */
export function hindrancesTo(tree: UnitTree, unit: UnitId, year: number, asOf: number): readonly Hindrance[] {
  return touchedIn(tree)(year, asOf).get(unit)?.hindrances ?? []
}

/** True where the unit was made of itself alone, or was not there at all: its own figures are what there is. */
export function isItself(terms: readonly Term[], unit: UnitId): boolean {
  return terms.every((term) => term.unit === unit && term.sign === 1)
}

/** True where the unit stands for both periods and something crossed its boundary in between. */
export function isRemade(tree: UnitTree, unit: UnitId, before: Period, period: Period): boolean {
  const [from, to] = [yearOf(before), yearOf(period)]
  if (!livesIn(tree, unit, from) || !livesIn(tree, unit, to)) return false
  const terms = compositionOf(tree, unit, from, to)
  return terms === null || !isItself(terms, unit)
}

/** The periods, of those given in time order, in which a unit begins anew. What happens among its own parts is no break. */
export function breaksOf(tree: UnitTree, unit: UnitId, periods: readonly Period[]): ReadonlySet<Period> {
  return new Set(periods.filter((period, i) => i > 0 && isRemade(tree, unit, periods[i - 1] ?? period, period)))
}

/** The year whose make-up is "now": the unit's last, or the latest that there are figures for. */
export function presentOf(tree: UnitTree, unit: UnitId, latest: number): number {
  return Math.min(latest, lastYearOf(tree, unit))
}
