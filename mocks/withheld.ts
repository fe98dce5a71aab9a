import type { UnitId } from '../src/domain/unitTree.ts'
import { countsInRow } from './counts.ts'
import type { MadeUpFigures } from './figures.ts'
import { livesIn, type MadeUpUnit } from './municipality.ts'
import { type Rule, type RuleId, rules } from './rules.ts'

/** Tells whether a rule withholds a unit's cells. What is withheld is so in every period. */
export type IsWithheld = (rule: RuleId, unit: MadeUpUnit) => boolean

/** The places of the whole years among the periods, and the year at each. */
const yearsOf = ({ periods }: MadeUpFigures): readonly (readonly [number, number])[] =>
  periods.flatMap(({ year, month }, period) => (month === null ? [[period, year] as const] : []))

/** How many a group has in some units together. */
function countOf({ counts }: MadeUpFigures, units: readonly MadeUpUnit[], period: number, group: readonly number[]): number {
  let sum = 0
  for (const { number } of units) for (const place of group) sum += counts[number]?.[period * countsInRow + place] ?? 0
  return sum
}

/** True if some group of the units together is too small in a period. A group of nobody gives nobody away. */
function isSmall(figures: MadeUpFigures, units: readonly MadeUpUnit[], period: number, { groups, atMost }: Rule): boolean {
  return groups.some((group) => {
    const count = countOf(figures, units, period, group)
    return count > 0 && count <= atMost
  })
}

/** The sibling to withhold next for the sake of others: the smallest that may still be read. */
function smallestOf(
  figures: MadeUpFigures,
  units: readonly MadeUpUnit[],
  period: number,
  { groups }: Rule,
): MadeUpUnit | undefined {
  const sizeOf = (unit: MadeUpUnit) => countOf(figures, [unit], period, groups.flat())
  return units.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
}

/**
 * Withholds more of the siblings, until those withheld can't be told apart: in no year is there one alone, and they are not
 * too small together, since the parent less the rest is what they are.
 */
function withholdCompany(figures: MadeUpFigures, family: readonly MadeUpUnit[], rule: Rule, withheld: Set<MadeUpUnit>): void {
  const inYear = ([period, year]: readonly [number, number]): boolean => {
    const living = family.filter((unit) => livesIn(unit, year))
    const hidden = living.filter((unit) => withheld.has(unit))
    if (hidden.length === 0 || (hidden.length > 1 && !isSmall(figures, hidden, period, rule))) return false
    const shown = living.filter((unit) => !withheld.has(unit))
    const next = smallestOf(figures, shown, period, rule)
    if (next !== undefined) withheld.add(next)
    return next !== undefined
  }
  while (yearsOf(figures).some(inYear));
}

/**
 * Every unit that a rule withholds: those with a small count in some year; enough of their siblings; and all below a unit
 * that is withheld, who would otherwise sum to it.
 */
function withheldBy(figures: MadeUpFigures, rule: Rule, families: ReadonlyMap<UnitId | null, readonly MadeUpUnit[]>) {
  const years = yearsOf(figures)
  const withheld = new Set(figures.units.filter((unit) => years.some(([period]) => isSmall(figures, [unit], period, rule))))
  for (const unit of figures.units) {
    const family = families.get(unit.id) ?? []
    if (withheld.has(unit)) for (const child of family) withheld.add(child)
    else if (family.some((child) => withheld.has(child))) withholdCompany(figures, family, rule, withheld)
  }
  return withheld
}

/**
 * Decides what is withheld, for all units at once. One small group in any year withholds the whole division of a unit in
 * every period: otherwise the rest, or the year before, would give the small one away.
 */
export function protect(figures: MadeUpFigures): IsWithheld {
  const families = new Map<UnitId | null, MadeUpUnit[]>()
  for (const unit of figures.units) families.set(unit.parent, [...(families.get(unit.parent) ?? []), unit])
  const ids = Object.keys(rules) as readonly RuleId[]
  const withheld = new Map(ids.map((id) => [id, withheldBy(figures, rules[id], families)]))
  return (rule, unit) => withheld.get(rule)?.has(unit) === true
}
