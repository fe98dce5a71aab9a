import type { Change } from '../domain/change.ts'
import { cellAt } from '../domain/cube.ts'
import { type CategoryId, dimensions } from '../domain/dimension.ts'
import { type Figure, isNumber, isProtected, notReported } from '../domain/figure.ts'
import { evaluate } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import { type PersonBase, personEquivalent } from '../domain/personEquivalent.ts'
import type { Period } from '../domain/period.ts'
import { besideText, personsText } from '../words/asides.ts'
import { formatNumber } from '../words/number.ts'
import { decimalsOf } from './rows.ts'
import type { Sources } from './sources.ts'

/** A line, a year and an employment form: where a value stands that something is said beside. */
interface AsideStep {
  readonly line: Line
  readonly period: Period
  readonly employment: CategoryId
}

/** What is said under a value, beyond its change; each null where there is nothing to say. */
export interface Asides {
  /** The change of a rate in persons, and what that was counted from. */
  readonly persons: string | null
  /** Another figure of the same year, and how not to read it. */
  readonly beside: string | null
}

type Read = Pick<Sources, 'indicator' | 'cube' | 'baseCube' | 'unit'>

/** What the key figure's own feed has as the whole of its rate in the year. */
function wholeOf({ cube, unit }: Read, { line: { formula, at }, period: time }: AsideStep): Figure {
  if (formula.kind === 'sum') return notReported
  const place = { unit, time, ...at }
  if (formula.kind !== 'share') return cellAt(cube, { ...place, measure: formula.whole }).figure
  return cellAt(cube, { ...place, measure: formula.of, [formula.over]: dimensions[formula.over].whole }).figure
}

/**
 * What a line's rate is a rate of in a year: what the key figure's own feed has, else the staff. Null where that is missing, and
 * where it is withheld.
 */
export function baseOf(sources: Read, step: AsideStep): PersonBase | null {
  const { indicator, baseCube, unit } = sources
  const { base } = indicator
  if (base === undefined) return null
  const whole = wholeOf(sources, step)
  if (isNumber(whole)) return { basis: base.of === 'time' ? 'hours' : 'persons', size: whole }
  if (isProtected(whole) || baseCube === null || base.staff === null) return null
  const place = { unit, time: step.period, employment: step.employment }
  const { figure } = cellAt(baseCube, { ...place, measure: base.staff.measure })
  return isNumber(figure) ? { basis: base.of === 'time' ? 'staff' : 'persons', size: figure } : null
}

/** A change of a rate in persons; null where there is no change or it can't be told. */
function personsOf(sources: Read, step: AsideStep, change: Change | null): string | null {
  if (change === null || change.difference === 0) return null
  const base = baseOf(sources, step)
  const persons = base === null ? null : personEquivalent(change.difference, base)
  return base === null || persons === null ? null : personsText(persons, base.basis, step.period)
}

/** The figure that is told beside the key figure's value, with its year; null where there is none. */
function besideOf({ indicator: { beside }, cube, unit }: Read, period: Period): string | null {
  if (beside === undefined) return null
  const { line, what, caution } = beside
  const evaluation = evaluate(line.formula, cube, { unit, time: period, ...line.at })
  if (!isNumber(evaluation.figure)) return null
  return besideText(formatNumber(evaluation.figure, line.shownAs, decimalsOf(line, cube, evaluation).text), what, period, caution)
}

/** What a card says under its value, beyond the change since the year before. */
export function tellAsides(sources: Read, step: AsideStep, change: Change | null): Asides {
  return { persons: personsOf(sources, step, change), beside: besideOf(sources, step.period) }
}
