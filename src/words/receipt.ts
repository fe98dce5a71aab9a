import { noBase, notApplicable, notReported, smallGroup } from '../domain/figure.ts'
import { reasonOf } from './figure.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** The words of a figure then and now. */
export const changeWords = {
  missing: reasonOf(notReported),
  notApplicable: reasonOf(notApplicable),
  noBase: reasonOf(noBase),
  protectedThen: reasonOf(smallGroup),
  protectedNow: 'skyddas nu',
  shownThen: 'visades då',
} as const

/** The words of a receipt that has been opened, and of the dialog where its code is typed. */
export const receiptWords = {
  title: 'Öppna bildkvitto',
  name: 'Bildkvitto',
  what: 'Koden står på bilden, sidan eller utskriften. Den öppnar samma vy, och visar om siffrorna har ändrats sedan dess.',
  field: 'Kod',
  example: 'Till exempel 3K7F-9QXM-2DT4-8HRC. Bindestreck och små bokstäver spelar ingen roll.',
  open: 'Öppna',
  close: 'Stäng',
  loading: 'Jämför med siffrorna på bilden',
  columns: { group: 'Grupp', year: 'År', before: 'Då', now: 'Nu' },
  changes: 'Ändringar sedan bilden',
  otherView: 'Du ser nu en annan vy än bildens.',
  showView: 'Visa bildens vy',
  retry: 'Försök igen',
  failed: 'Siffrorna kunde inte hämtas, så det går inte att jämföra.',
  same: 'Siffrorna är desamma som på bilden.',
  sameButMore: 'Siffrorna som stod på bilden är desamma.',
  changed: 'Siffrorna har ändrats sedan bilden.',
  onlyHeadline: 'Koden har bara huvudtalet med sig. Länken bakom koden visar alla ändringar.',
  onlyVersion: 'Koden säger inte vilka. Länken bakom koden visar alla ändringar.',
  fromJournal: 'De tidigare siffrorna finns sparade i den här webbläsaren.',
  fromEarlier: 'De tidigare siffrorna är hämtade ur den förra versionen av filerna.',
  brokenFigures: 'Siffrorna i länken hör inte till koden och används inte.',
} as const

/** Why a code can't be opened. */
export const receiptFaults = {
  empty: 'Skriv koden som står på bilden.',
  signs: 'Koden har ett tecken som inte finns i bildkvitton. Jämför med bilden.',
  check: 'Koden stämmer inte: något tecken är fel eller saknas. Jämför med bilden.',
  newer: 'Koden är gjord av en nyare version av Personal i siffror. Ladda om sidan och försök igen.',
  organisation: 'Koden gäller en annan organisation än den som visas här.',
  indicator: 'Nyckeltalet på bilden finns inte längre här.',
  unit: 'Enheten på bilden finns inte i organisationen nu.',
} as const

/** Said of a code that fits more than one unit. */
export function ambiguousUnits(units: readonly string[]): string {
  return `Koden passar flera enheter: ${joinWords(units)}. Öppna länken bakom koden, eller sök upp enheten.`
}

/** The receipt's name, as it stands on a picture: "Bildkvitto 3K7F-9QXM". */
export function receiptName(code: string): string {
  return `Bildkvitto ${code}`
}

/** What a search offers where a code is typed. */
export function openReceiptText(code: string): string {
  return `Öppna bildkvittot ${code}`
}

/** A row's name in a list over several tables and columns. */
export function groupIn(table: string, row: string, column: string): string {
  const group = column === '' ? row : `${row}, ${column.charAt(0).toLowerCase()}${column.slice(1)}`
  return table === '' ? group : `${table}: ${group}`
}

/** How many figures have changed. */
export function changedCount(count: number): string {
  return `${formatPlain(count, 0)} ${count === 1 ? 'siffra' : 'siffror'} har ändrats sedan bilden.`
}

/** How many changes are left out of a long list. */
export function moreChanges(count: number): string {
  return `… och ${formatPlain(count, 0)} till.`
}

/** A headline then and now: "Sjukfrånvaro 2023: 11,0 % → 11,7 %." */
export function headlineChanged(title: string, year: string, then: string, now: string): string {
  return `${title} ${year}: ${then} → ${now}.`
}

/** A headline that is as it was, though other figures are not. */
export function headlineSame(title: string, year: string, text: string): string {
  return `${title} ${year} är oförändrat, ${text}.`
}

/** A headline that was shown and is withheld: its number stays untold. */
export function headlineHidden(title: string, year: string): string {
  return `${title} ${year} visades då, skyddas nu.`
}

/** A headline that has no number now. */
export function headlineGone(title: string, year: string): string {
  return `${title} ${year} visades då, visas inte nu.`
}

const mostNames = 6

/** What was not on the picture; of many, only how many. */
export function cameText(names: readonly string[]): string {
  const named =
    names.length > mostNames ? [...names.slice(0, mostNames), `${formatPlain(names.length - mostNames, 0)} till`] : names
  return `Har kommit till: ${joinWords(named)}.`
}

/** Years that were on the picture. */
export function goneYearsText(years: readonly string[]): string {
  return `${joinWords(years)} visades på bilden men finns inte nu.`
}

/** Rows that were on the picture: their names are not in the code. */
export function goneRowsText(count: number): string {
  return count === 1 ? 'En rad på bilden finns inte nu.' : `${formatPlain(count, 0)} rader på bilden finns inte nu.`
}

/** Tables that were on the picture. */
export function goneTablesText(count: number): string {
  return count === 1 ? 'En tabell på bilden finns inte nu.' : `${formatPlain(count, 0)} tabeller på bilden finns inte nu.`
}

/** Compared units that are no more. */
export function lostUnitsText(count: number): string {
  return count === 1
    ? 'En enhet som bilden jämförde med finns inte i organisationen nu.'
    : `${formatPlain(count, 0)} enheter som bilden jämförde med finns inte i organisationen nu.`
}

/** Said where a view of a single year is kept at the picture's. */
export function pinnedText(year: string): string {
  return `Bilden visade ${year}, så vyn stannar där. Det finns senare siffror.`
}

/** Said where the view has no figures to compare with. */
export function nothingNow(why: string): string {
  return `Vyn har inga siffror nu. ${why}`
}
