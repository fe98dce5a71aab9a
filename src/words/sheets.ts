import type { Severity } from '../domain/finding.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { labels } from './labels.ts'
import { joinWords } from './joinWords.ts'
import { tableWords } from './table.ts'

/** The words of the files that hold tables, and of tables that are copied. */
export const sheetWords = {
  sheets: { data: 'Data', definitions: 'Definitioner', source: 'Källa och kvalitet' },
  notes: 'Noter till tabellen',
  doubt: tableWords.doubt,
  definitions: { topic: 'Nyckeltal', term: 'Begrepp', text: 'Betydelse' },
  organisation: 'Organisation',
  unit: 'Enhet',
  selection: 'Urval',
  source: labels.source,
  dataDate: 'Siffrorna gäller',
  link: 'Länk till vyn',
  receipt: 'Bildkvitto',
  verdict: 'Bedömning',
  basis: 'Bedömningen bygger på',
  asides: 'Mer om värdet',
  footnotes: 'Att tänka på',
  comment: 'Kommentar',
  findings: { severity: 'Anmärkning', text: 'Vad', remedy: 'Att göra', code: 'Regel' },
  none: 'Inga anmärkningar på källan.',
  page: 'Sida &P av &N',
  time: 'År',
  measure: 'Uppgift',
} as const

/** How grave a finding is, of a single one. */
export const severityWord: Readonly<Record<Severity, string>> = {
  error: 'Motsägelse',
  warning: 'Troligen fel',
  info: 'Bra att veta',
}

/** What percentages stand without in a file where a number is a number: "Kvinnor, procent". */
export function inPercent(label: string): string {
  return `${label}, procent`
}

/** Said once where every number of a table is a percentage. */
export const allPercent = 'Värdena är i procent.'

/** What a cell's value is, in a word; '' where the name of the row says it. */
export const valueWords: Readonly<Record<ShownAs, string>> = { percent: 'procent', persons: 'personer', number: '' }

/** Figures that are doubted for the same reason, with their mark: "* Kvinnor 2019 och Män 2019, ifrågasatt: …". */
export function doubtedFigures(figures: readonly string[], doubt: string): string {
  return `* ${joinWords(figures)}, ${tableWords.doubt}: ${doubt}`
}

/** A text of a finding with what to do about it. */
export function findingLine(severity: Severity, text: string, remedy: string): string {
  return `${severityWord[severity]}: ${text} ${sheetWords.findings.remedy}: ${remedy}`
}

/** Whose words a comment is: "Text (Årsredovisning 2023)". */
export function commentLine(text: string, source: string): string {
  return `${text} (${source})`
}

/** The code that tells which view and figures it was: "Bildkvitto: 3F7K-…". */
export function receiptLine(code: string): string {
  return `${sheetWords.receipt}: ${code}`
}

/** What follows its label, where the two stand in cells of their own: "Källa: …" without "Källa: ". */
export function withoutLabel(label: string, text: string): string {
  return text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text
}

/** Several sentences as one paragraph, each with one full stop. */
export function paragraphOf(sentences: readonly string[]): string {
  const told = sentences.map((text) => text.trim()).filter((text) => text !== '')
  return told.map((text) => (/[.?:…]$/.test(text) ? text : `${text}.`)).join(' ')
}

/** Why nothing was copied, and what to do instead. */
export const copyFaults = {
  refused: 'Webbläsaren tillät inte kopiering. Tillåt åtkomst till urklipp för sidan, eller spara som fil i stället.',
  noPictures: 'Webbläsaren kan inte kopiera bilder. Spara bilden som fil i stället.',
} as const
