import { formatDate } from './date.ts'
import { labels } from './labels.ts'
import { madeUp } from './madeUp.ts'

/** The words of what is printed, beyond those of the views that it is made of. */
export const printWords = {
  print: 'Skriv ut',
  preparing: 'Förbereder utskriften',
  failed: 'Utskriften kunde inte göras, eftersom en del av uppgifterna inte gick att hämta. Försök igen.',
  nothing: 'Det finns inga uppgifter att skriva ut.',
  receipt: 'Bildkvitto',
  receiptWhat: 'Bildkvittot öppnar samma vy och visar om siffrorna har ändrats sedan utskriften.',
  definitions: 'Definitioner',
  basis: 'Vad bedömningen bygger på',
  notes: 'Att läsa tillsammans med siffrorna',
  comments: 'Ur källan',
  ownNotes: 'Anteckningar',
  notDrawn: 'Diagrammet visas inte',
  printed: (date: string): string => `Utskrivet ${formatDate(date)}`,
  /** "Uppgifter per 31 december 2023". */
  data: (dataDate: string): string => `Uppgifter ${dataDate}`,
  madeUp: `${madeUp.title}. ${madeUp.why}`,
  page: ['Sida', 'av'],
} as const

/** True for the warning that figures are made up, which paper says on every page. */
export function isMadeUpWarning(text: string): boolean {
  return text.startsWith(`${madeUp.title}.`)
}

/** What stands at the top of every page: whose figures these are. */
export function runningLine(organisation: string, title: string, isMadeUp: boolean): string {
  const parts = [...(isMadeUp ? [madeUp.title] : []), labels.product, organisation, ...(title === organisation ? [] : [title])]
  return parts.filter((part) => part !== '').join(' · ')
}
