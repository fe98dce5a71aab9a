import type { MeasureId } from '../area.ts'
import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { isNumber, isReported } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { isYear, type Period, yearsBetween } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found } from './reading.ts'

/** The years without a figure between a measure's first and last. A withheld figure, or one without meaning, is no gap. */
function gapsIn(cube: Cube, unit: UnitId, measure: MeasureId): readonly Period[] {
  const figureIn = (time: Period) => cellAt(cube, { unit, time, measure }).figure
  const known = periodsOf(cube).filter((period) => isYear(period) && isNumber(figureIn(period)))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const isEmpty = (year: Period) => {
    const figure = figureIn(year)
    return !isReported(figure) && !(typeof figure === 'object' && figure.reason === 'not-applicable')
  }
  return yearsBetween(first, last).filter(isEmpty)
}

/**
 * Years without a figure between years that have one, told once for all measures that lack the same. Source: a gap is drawn as one,
 * and its reader should know that it is the source's.
 */
export function gap(cube: Cube, unit: UnitId): readonly Finding[] {
  const gaps = codesOf(cube, 'measure').map((measure) => ({ measure, years: gapsIn(cube, unit, measure) }))
  const alike = new Map<string, typeof gaps>()
  for (const one of gaps) alike.set(one.years.join(' '), [...(alike.get(one.years.join(' ')) ?? []), one])
  return [...alike.values()].flatMap((group): readonly Finding[] => {
    const [{ measure, years } = { measure: '', years: [] }] = group
    const [period] = years
    if (period === undefined) return []
    const cells = group.flatMap((one) => years.map((year) => cellOf({ cube, unit, period: year }, one.measure)))
    return [{ ...found({ cube, unit, period }, 'info', measure, {}, cells), code: 'gap', years }]
  })
}
