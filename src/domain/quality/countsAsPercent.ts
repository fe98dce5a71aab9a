import { areas, type MeasureId } from '../area.ts'
import { codesOf, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell } from '../finding.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, placesIn, read } from './reading.ts'

/** Trade ("handel") is no share, whatever it ends with. */
const saysPercent = (text: string): boolean => /procent|(?<!h)andel|%/i.test(text)

/** What the source calls the measure's values: its unit, else the heading of a file that has no percentages. */
function headingOf({ area, label, unitLabels = {}, ...cube }: Cube, measure: MeasureId): string {
  const own = unitLabels[measure] ?? ''
  const { measures } = areas[area]
  const hasPercent = codesOf({ area, label, ...cube }, 'measure').some((id) => measures[id]?.counts === 'percent')
  return saysPercent(own) || hasPercent ? own : label
}

/** The cells of a measure that have a number, with it. */
function numbersOf(cube: Cube, unit: UnitId, measure: MeasureId): readonly (readonly [FoundCell, number])[] {
  return periodsOf(cube).flatMap((period) =>
    placesIn(cube).flatMap((at) => {
      const reading = { cube, unit, period }
      const figure = read(reading, { ...at, measure })
      return isNumber(figure) ? [[cellOf(reading, measure, at), figure] as const] : []
    }),
  )
}

/** Percentages that are whole and above a hundred, though nothing says what they are shares of: counts in the wrong place. */
function disguised(cube: Cube, unit: UnitId, measure: MeasureId): readonly FoundCell[] {
  if (codesOf(cube, 'measure').length > 1) return []
  return numbersOf(cube, unit, measure).flatMap(([cell, value]) => (value > 100 && Number.isInteger(value) ? [cell] : []))
}

function findingOn(cube: Cube, unit: UnitId, measure: MeasureId): readonly Finding[] {
  const isPercent = areas[cube.area].measures[measure]?.counts === 'percent'
  const heading = headingOf(cube, measure)
  const cells = isPercent ? disguised(cube, unit, measure) : []
  if (isPercent ? cells.length === 0 : !saysPercent(heading)) return []
  const numbers = numbersOf(cube, unit, measure)
  const period = numbers.at(-1)?.[0].period
  if (period === undefined) return []
  const place = found({ cube, unit, period }, 'warning', measure, {}, cells)
  return [{ ...place, code: 'counts-as-percent', heading, most: Math.max(...numbers.map(([, value]) => value)) }]
}

/**
 * Counts under a heading or a unit that says percent, as in a table headed "Antal månadsanställda den 31 december, procent".
 * It is about the heading, so no cells are named, unless it is the values that stand in the wrong place. Source: the annual report
 * of 2023 whose table made the rule.
 */
export function countsAsPercent(cube: Cube, unit: UnitId): readonly Finding[] {
  return codesOf(cube, 'measure').flatMap((measure) => findingOn(cube, unit, measure))
}
