import type { Event } from '../domain/context.ts'
import type { Missing } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import { formatFlags } from './figure.ts'
import { joinWords } from './joinWords.ts'
import { eventText } from './marks.ts'
import { formatNumber, formatPlain } from './number.ts'

/** Said of a small group that has got a scale of its own. */
export function ownScale(max: number): string {
  return `Egen skala, 0–${formatPlain(max, 0)}: jämför inte höjden med andra diagram.`
}

/** Said under a chart that is made for single years. */
export function singleYears(years: number): string {
  return years === 1
    ? 'Diagrammet har ett år. Det går inte att se någon utveckling.'
    : 'Diagrammet har två år. Det går inte att tala om en trend.'
}

/** Said where parts that were rounded one by one don't add up to a hundred: all such years in one sentence. */
export function roundedParts(sums: readonly { readonly period: Period; readonly sum: number }[]): string {
  const years = sums.map(({ period, sum }) => `${period} (${formatNumber(sum, 'percent', 1)})`)
  return `Andelarna summerar inte till exakt 100\u00a0% för ${joinWords(years)}, eftersom de är avrundade var för sig.`
}

/** Said where years inside the span have no figures, with the reason. */
export function gapYears(years: readonly Period[], reason: Missing['reason'] = 'not-reported'): string {
  const why = {
    'not-reported': 'Uppgift saknas i källan',
    'no-base': 'Värdet går inte att räkna, eftersom det som ska delas med är noll,',
    'not-applicable': 'Måttet är ej tillämpligt enligt källan',
  }[reason]
  return `${why} för ${years.join(', ')}.`
}

/** Said of years whose figures are provisional, revised or estimated. */
export function flaggedYears(letter: 'p' | 'r' | 'e', years: readonly Period[]): string {
  const word = formatFlags(letter)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} enligt källan: ${joinWords(years)}.`
}

/** Said where the chosen units have no place in the chart. */
export const chosenElsewhere = 'De valda enheterna visas inte i det här diagrammet. De finns på sidan Jämför.'

/** Said where other units' figures can't stand beside the unit's. */
export function otherMethod(names: readonly string[]): string {
  return `${joinWords(names)} visas inte bredvid: källan räknar på ett annat sätt där.`
}

/** Said where other units' files could not be read, and they are missing beside the unit. */
export function unreadUnits(names: readonly string[]): string {
  return `Uppgifterna för ${joinWords(names)} kunde inte hämtas och visas inte bredvid.`
}

/** Said where figures are withheld at the source. */
export const protectedCells = 'Vissa värden är skyddade i källan, eftersom de kan säga något om enskilda personer.'

/** Said where the app withholds another unit's figures, by rules that are told on that unit's own page. */
export const protectedHere = 'Vissa värden är skyddade, eftersom de kan säga något om enskilda personer.'

/** Said where the organisation changed in the latest year, so that its change from the year before may be of that. */
export function reorganised(event: Event): string {
  return `${eventText(event)}. Jämför med försiktighet med åren före.`
}

/** Said of events after the last year shown. */
export function laterEvent(event: Event): string {
  const breaks = event.kind === 'reorganisation' || event.kind === 'break'
  return `${eventText(event)}. Det ligger efter de år som visas${breaks ? '; senare värden kan inte jämföras rakt av' : ''}.`
}

/** What the reader can choose where groups of a split are withheld. */
export const protectedSplit = 'Välj Totalt för att se alla tillsammans.'
/** What the reader can choose where a form of employment is withheld. */
export const protectedForm = 'Välj Alla under Anställning för att se alla tillsammans.'
/** Said where a split shows its whole and none of its groups. */
export function shownTogether(by: 'sex' | 'ageBand'): string {
  return by === 'sex' ? 'Här visas kvinnor och män tillsammans.' : 'Här visas alla åldrar tillsammans.'
}
