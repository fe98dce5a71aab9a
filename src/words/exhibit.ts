import { joinWords } from './joinWords.ts'
import { labels } from './labels.ts'
import { formatPlain } from './number.ts'
import { type Selected, selectionWords } from './selectionSentence.ts'

/** More units than this are counted instead of named: all of them stand in the figures themselves. */
const mostNamed = 5

/** The filters as they follow a picture, a slide or a sheet: "Urval: Kommunstaben · 2019–2023 · …". */
export function carriedSelection({ compared, ...selected }: Selected): string {
  const others = compared.length > mostNamed ? [`${formatPlain(compared.length, 0)} enheter`] : compared
  return `Urval: ${selectionWords({ ...selected, compared: others })}`
}

/** Where the figures come from: "Källa: personalsystemet". */
export function carriedSource(text: string): string {
  return `${labels.source}: ${text}`
}

/** The day that the figures describe: "per 31 december 2023". */
export function carriedDate(updated: string | null): string | null {
  return updated === null ? null : `${labels.asOf} ${updated}`
}

/** An event or a break with its number, as on its flag in the chart. */
export function numberedMark(number: number, label: string): string {
  return `${number}. ${label}`
}

/** What is doubted of a period, less the period's name where that has been said already. */
export function doubtOf(period: string, doubt: string): string {
  return doubt.startsWith(`${period}: `) ? doubt.slice(period.length + 2) : doubt
}

/** A figure that is doubted, where it stands: "Kvinnor 2019: …". */
export function doubtedFigure(label: string, period: string, doubt: string): string {
  return `${label} ${period}: ${doubtOf(period, doubt)}`
}

/** The words of the overview's table, a row per key figure. */
export const situationTable = {
  caption: (unit: string): string => `Läget, ${unit}`,
  corner: labels.indicators,
  columns: { value: 'Värde', what: 'Avser', period: 'År', change: 'Förändring', verdict: 'Bedömning' },
} as const

/** What a view is called that has no figures to carry. */
export const noFigures = 'Vyn har inga siffror att ta med.'

/** Said where some of the overview's key figures could not be read. */
export function lostFigures(titles: readonly string[]): string {
  return `${joinWords(titles)} kunde inte hämtas och är inte med.`
}
