import { type Figure, isNumber } from '../domain/figure.ts'
import type { Formula } from '../domain/formula.ts'
import type { ShownAs } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { formatNumber, formatPlain } from './number.ts'

type Names = Readonly<Record<string, string>>

/** The formula with the measures' names: "Antal som slutat ÷ Antal tillsvidareanställda × 100". */
export function formulaNames(formula: Formula, names: Names): string {
  const name = (measure: string) => names[measure] ?? measure
  switch (formula.kind) {
    case 'sum':
      return name(formula.of)
    case 'share':
      return `${name(formula.of)} ÷ alla i gruppen × 100`
    case 'ratio':
      return `${name(formula.part)} ÷ ${name(formula.whole)}${formula.times === 100 ? ' × 100' : ''}`
    case 'portion':
      return `${name(formula.portion)} ÷ ${name(formula.whole)} × 100, eller ${name(formula.rate)} × ${name(formula.share)} där timmarna saknas`
  }
}

/** A result as a sentence of arithmetic needs it. */
export interface Worked {
  readonly period: Period
  readonly formula: Formula
  readonly figure: Figure
  readonly part: Figure | null
  readonly whole: Figure | null
  readonly origin: 'derived' | 'published'
  readonly shownAs: ShownAs
  readonly decimals: number
  readonly tableDecimals: number
  /** Decimals that the source has for the rate and the share of a published portion. */
  readonly sourceDecimals: { readonly part: number; readonly whole: number }
}

/** The formula with one period's numbers in it: "2023: 33 ÷ 283 = 11,7 %". A published ratio says that it is the source's own. */
export function formulaNumbers(worked: Worked): string | null {
  const { period, formula, figure, part, whole, origin, shownAs, decimals, tableDecimals, sourceDecimals } = worked
  if (!isNumber(figure)) return null
  const result = formatNumber(figure, shownAs, decimals)
  if (
    formula.kind === 'portion' &&
    origin === 'published' &&
    part !== null &&
    whole !== null &&
    isNumber(part) &&
    isNumber(whole)
  ) {
    return `${period}: ${formatNumber(whole, 'percent', sourceDecimals.whole)} × ${formatNumber(part, 'percent', sourceDecimals.part)} = ${formatNumber(figure, shownAs, tableDecimals)}`
  }
  if (origin === 'published')
    return `${period}: ${formatNumber(figure, shownAs, tableDecimals)} är källans egen siffra. Delarna bakom den finns inte i källan.`
  if (part === null || whole === null || !isNumber(part) || !isNumber(whole)) return null
  return `${period}: ${formatPlain(part, 0)} ÷ ${formatPlain(whole, 0)} = ${result}`
}

/** The sum of parts with their names: "2023: 283 tillsvidareanställda + 16 visstidsanställda = 299". */
export function sumNumbers(
  period: Period,
  parts: readonly { readonly label: string; readonly value: number }[],
  whole: number,
): string {
  const terms = parts.map(({ label, value }) => `${formatPlain(value, 0)} ${label.toLowerCase()}`)
  return `${period}: ${terms.join(' + ')} = ${formatPlain(whole, 0)}`
}
