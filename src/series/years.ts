import { periodsOf } from '../domain/cube.ts'
import { isReported } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { type Period, yearsBetween } from '../domain/period.ts'
import type { ResolvedView } from './resolveView.ts'
import { rowOf } from './rows.ts'
import type { Filters, Sources } from './sources.ts'

const linesOf = ({ view, headline }: ResolvedView): readonly Line[] => {
  const all = [...view.lines, ...(view.whole === null ? [] : [view.whole]), ...(view.tableOnly ?? []), headline]
  return all.filter((line, i) => all.findIndex(({ id }) => id === line.id) === i)
}

/** Every period, year or month, in which the source says something about the view for the unit, withheld values included. */
export function reportedPeriods({ cube, unit }: Sources, resolved: ResolvedView): readonly Period[] {
  const periods = periodsOf(cube)
  const rows = linesOf(resolved).map((line) => rowOf(line, cube, unit, periods))
  return periods.filter((_, i) => rows.some(({ evaluations }) => isReported(evaluations[i]?.figure)))
}

/** The years to show: those available within the reader's bounds, with the years between them kept as gaps. */
export function shownYears(available: readonly Period[], { from, to }: Filters): readonly Period[] {
  const inside = available.filter((year) => (from === null || year >= from) && (to === null || year <= to))
  return inside.length === 0 ? [] : yearsBetween(inside[0] as Period, inside.at(-1) as Period)
}
