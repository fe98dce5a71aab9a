import { periodsOf } from '../domain/cube.ts'
import { isReported } from '../domain/figure.ts'
import { evaluate } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import { isYear, type Period, yearOf } from '../domain/period.ts'
import { lastYearOf } from '../domain/unitLife.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { type CompareSources, figuresOf } from './compareSources.ts'
import type { Filters } from './sources.ts'

/** The years in which the source says something of the line for any of the units, withheld values included, in time order. */
export function yearsOf(sources: CompareSources, line: Line, units: readonly UnitId[]): readonly Period[] {
  const years = units.flatMap((unit) => {
    const found = figuresOf(sources, unit)
    if (found.kind !== 'read') return []
    const at = (time: Period) => evaluate(line.formula, found.cube, { unit, time, ...line.at }).figure
    return periodsOf(found.cube).filter((time) => isYear(time) && isReported(at(time)))
  })
  return [...new Set(years)].sort()
}

const within = ({ from, to }: Pick<Filters, 'from' | 'to'>, years: readonly Period[]): readonly Period[] =>
  years.filter((year) => (from === null || year >= from) && (to === null || year <= to))

/** The year to compare in: the latest of the chosen years that the own unit has a figure for, else the latest that any unit has. */
export function comparedYear(
  sources: CompareSources,
  line: Line,
  units: readonly UnitId[],
  filters: Pick<Filters, 'from' | 'to'>,
): Period | null {
  const own = within(filters, yearsOf(sources, line, [sources.unit]))
  return own.at(-1) ?? within(filters, yearsOf(sources, line, units)).at(-1) ?? null
}

/** The year whose units are compared: the shown one, or the own unit's present where all years are told as the organisation is now. */
export function familyYear({ tree, unit, organisation }: CompareSources, years: readonly Period[], shown: Period): number {
  return organisation === 'past' ? yearOf(shown) : Math.min(yearOf(years.at(-1) ?? shown), lastYearOf(tree, unit))
}
