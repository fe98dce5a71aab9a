import { codesOf } from '../domain/cube.ts'
import { isReported } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { isYear, type Period, yearsBetween } from '../domain/period.ts'
import type { ResolvedView } from './resolveView.ts'
import { rowOf } from './rows.ts'
import type { Filters, Sources } from './sources.ts'

const linesOf = ({ view, headline }: ResolvedView): readonly Line[] => {
  const all = [...view.lines, ...(view.whole === null ? [] : [view.whole]), ...(view.tableOnly ?? []), headline]
  return all.filter((line, i) => all.findIndex(({ id }) => id === line.id) === i)
}

/** Every year in which the source says something about the view for the unit, withheld values included. */
export function availableYears(sources: Sources, resolved: ResolvedView): readonly Period[] {
  const { cube, unit } = sources
  const years = codesOf(cube, 'time').filter(isYear).sort()
  const rows = linesOf(resolved).map((line) => rowOf(line, cube, unit, years))
  return years.filter((_, i) => rows.some(({ evaluations }) => isReported(evaluations[i]?.figure)))
}

/** The years to show: those available within the reader's bounds, with the years between them kept as gaps. */
export function shownYears(available: readonly Period[], { from, to }: Filters): readonly Period[] {
  const inside = available.filter((year) => (from === null || year >= from) && (to === null || year <= to))
  return inside.length === 0 ? [] : yearsBetween(inside[0] as Period, inside.at(-1) as Period)
}
