import { joinWords } from './joinWords.ts'
import { labels } from './labels.ts'
import { type Selected, selectionWords } from './selectionSentence.ts'

/** The filters as they follow a picture, a slide or a sheet: "Urval: Kommunstaben · 2019–2023 · …". */
export function carriedSelection(selected: Selected): string {
  return `Urval: ${selectionWords(selected)}`
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

/** A figure that is doubted, where it stands: "Kvinnor 2019: …". */
export function doubtedFigure(label: string, period: string, doubt: string): string {
  return `${label} ${period}: ${doubt}`
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
