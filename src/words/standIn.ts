import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** A number and what it counts do not part at a line's end. */
const nbsp = '\u00a0'

const inWords: Readonly<Record<number, string>> = { 2: 'två', 3: 'tre', 4: 'fyra', 5: 'fem' }

/** What years are that are told as one: "tre år tillsammans". */
export function yearsTogether(years: readonly Period[]): string {
  return `${inWords[years.length] ?? years.length} år tillsammans`
}

/** The years of a figure: "2022–2024". */
export function yearsOf(years: readonly Period[]): string {
  return formatYears(years[0] ?? '', years.at(-1) ?? '')
}

/** What a pooled rate is: "slutade per år 2022–2024, tre år tillsammans"; a bare count is of all the years. */
export function pooledWhat(verb: string, years: readonly Period[], isRate: boolean): string {
  return `${verb} ${isRate ? 'per år ' : ''}${yearsOf(years)}, ${yearsTogether(years)}`
}

/** The persons of several years: "8 slutade 2022–2024; i snitt 25 tillsvidareanställda". Without their mean where it isn't known. */
export function pooledText(
  part: number,
  verb: string,
  years: readonly Period[],
  mean: number | null,
  population: string,
): string {
  const counted = `${formatPlain(part, 0)}${nbsp}${verb} ${yearsOf(years)}`
  return mean === null ? counted : `${counted}; i snitt ${formatPlain(mean, 0)}${nbsp}${population}`
}

/** What the told group is, beside its value: "är 50 år eller äldre 2024". */
export function groupWhat(label: string, period: Period): string {
  return `är ${label} ${period}`
}

/** Groups as persons: "16 är under 50 år och 10 är 50 år eller äldre 2024". */
export function groupedText(groups: readonly { readonly label: string; readonly persons: number }[], period: Period): string {
  return `${joinWords(groups.map(({ label, persons }) => `${formatPlain(persons, 0)} är ${label}`))} ${period}`
}

/** What makes groups coarser: "under 50 år och 50 år eller äldre". */
export function groupsTogether(labels: readonly string[]): string {
  return joinWords(labels)
}

/** What values are that are told as persons, where the key figure's own are not. */
export const countOfPersons = 'antal personer'

/** Said where a chosen form of employment is withheld and all of them together are not. */
export const formsTogether = 'alla anställningsformer tillsammans'

/** The figure of everyone in place of that of a chosen form: "Alla anställningsformer tillsammans: 26 månadsanställda 2024". */
export function togetherText(value: string, what: string): string {
  return `Alla anställningsformer tillsammans: ${value} ${what}`
}

/** Another unit's figure in place of the unit's own: "Visas för Äldreförvaltningen: 6,4 % av ordinarie arbetstid 2024". */
export function aboveText(unit: string, value: string, what: string): string {
  return `Visas för ${unit}: ${value} ${what}`
}

/** The caption of the table that has the figure in place of a withheld one. */
export function standInCaption(title: string): string {
  return `${title}: den närmaste siffran som visas`
}
