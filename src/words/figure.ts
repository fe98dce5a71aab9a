import { type Figure, isNumber } from '../domain/figure.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatNumber } from './number.ts'

/** Why a cell has no number, as a word: signs mean different things in different statistics, words don't. */
export function reasonOf(figure: Exclude<Figure, number>): string {
  if (figure.kind === 'protected') return 'skyddat'
  return { 'not-reported': 'saknas', 'not-applicable': 'ej tillämpligt', 'no-base': 'går inte att räkna' }[figure.reason]
}

/** A figure as every view prints it: its number with unit, or the reason why there is none. */
export function formatFigure(figure: Figure, shownAs: ShownAs, decimals: number): string {
  return isNumber(figure) ? formatNumber(figure, shownAs, decimals) : reasonOf(figure)
}

const flagWords: Readonly<Record<string, string>> = {
  p: 'preliminärt',
  r: 'reviderat',
  e: 'uppskattat',
  b: 'brott i serien',
}

/** The feed's letters beside a figure in words, '' for none. */
export function formatFlags(flags: string): string {
  return [...flags].flatMap((flag) => flagWords[flag] ?? []).join(', ')
}
