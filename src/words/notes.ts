import type { Event } from '../domain/context.ts'
import { type CategoryId, type DivisionId, dimensions } from '../domain/dimension.ts'
import type { Missing } from '../domain/figure.ts'
import type { ShownAs } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { Finding } from '../domain/quality.ts'
import { formatYears } from './date.ts'
import { joinWords } from './joinWords.ts'
import { formatNumber, formatPlain } from './number.ts'

const employmentName = (form: CategoryId): string => (dimensions.employment.labels[form] ?? form).toLowerCase()

/** Said when the source lacks the chosen employment form and another one is shown. */
export function employmentFallback(chosen: CategoryId, shown: CategoryId): string {
  if (chosen === dimensions.employment.whole)
    return `Källan redovisar måttet per anställningsform. Här visas ${employmentName(shown)}.`
  return `Uppgiften finns inte för ${employmentName(chosen)} i källan. Här visas ${employmentName(shown)}.`
}

/** The stamp of an axis that does not begin at zero. */
export function axisStamp(min: number, shownAs: ShownAs, decimals: number): string {
  return `Axeln börjar vid ${formatNumber(min, shownAs, decimals)}`
}

/** Said of a small group that has got a scale of its own. */
export function ownScale(max: number): string {
  return `Egen skala, 0–${formatPlain(max, 0)}: jämför inte höjden med andra diagram.`
}

/** Said where the base of a share is too small for a chart. */
export function smallBase(least: number, most: number, population: string): string {
  const base = least === most ? formatPlain(least, 0) : `${formatPlain(least, 0)}–${formatPlain(most, 0)}`
  return `Andelarna gäller ${base} ${population}. Så få personer visas i tabell, inte i diagram.`
}

/** Said where the source has what a key figure is made of in part, but not enough to make it. */
export const notComputable = 'Nyckeltalet går inte att räkna ut för urvalet. Det som finns i källan visas i tabell.'

/** Said where there are too few years to speak of a development. */
export function fewYears(years: number): string {
  return years === 1
    ? 'Urvalet har bara ett år. En utveckling kräver minst tre.'
    : `Urvalet har bara ${years === 2 ? 'två' : years} år. En utveckling kräver minst tre.`
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

const flagTexts = {
  p: ['preliminärt: källan kan komma att ändra värdet', 'preliminära: källan kan komma att ändra värdena'],
  r: ['reviderat: källan har ändrat värdet', 'reviderade: källan har ändrat värdena'],
  e: ['uppskattat av källan', 'uppskattade av källan'],
} as const

/** Said of years whose figures are provisional, revised or estimated. */
export function flaggedYears(letter: keyof typeof flagTexts, years: readonly Period[]): string {
  return `${joinWords(years)} är ${flagTexts[letter][years.length === 1 ? 0 : 1]}.`
}

/** Said where the whole organisation's figures can't stand beside the unit's. */
export function otherMethod(name: string): string {
  return `${name} visas inte bredvid: källan räknar på ett annat sätt där.`
}

/** Said where figures are withheld. */
export const protectedCells = 'Vissa värden är skyddade i källan, eftersom de kan säga något om enskilda personer.'

/** An event in words, with its years. */
export function eventText({ from, to, label }: Pick<Event, 'from' | 'to' | 'label'>): string {
  return `${formatYears(from, to ?? from)}: ${label}`
}

/** Said of events after the last year shown. */
export function laterEvent(event: Event): string {
  const breaks = event.kind === 'reorganisation' || event.kind === 'break'
  return `${eventText(event)}. Det ligger efter de år som visas${breaks ? '; senare värden kan inte jämföras rakt av' : ''}.`
}

const partNames: Readonly<Record<string, string>> = {
  women: 'könen',
  sex: 'könen',
  employment: 'anställningsformerna',
  'age-29': 'åldersgrupperna',
  ageBand: 'åldersgrupperna',
}
const countNames: Readonly<Record<number, string>> = { 2: 'båda', 3: 'alla tre' }

/** The categories that a finding is about, in brackets; nothing where it is about everyone. */
function about({ at }: Finding): string {
  const labels = Object.entries(at).flatMap(([id, code]) => {
    const { whole, labels: names } = dimensions[id as DivisionId]
    return code === whole ? [] : [(names[code] ?? code).toLowerCase()]
  })
  return labels.length === 0 ? '' : ` (${labels.join(', ')})`
}

const asPublished = 'De visas som i källan.'

/** What contradicts what, and which of it is shown. */
function conflict(finding: Finding): string {
  const { decimals } = finding
  switch (finding.code) {
    case 'total-outside-parts': {
      const { total, parts } = finding
      const side = total < Math.min(...parts.map(({ value }) => value)) ? 'under' : 'över'
      const groups = `${countNames[parts.length] ?? 'alla'} ${partNames[parts[0]?.id ?? ''] ?? 'grupperna'}`
      return `totalen ${formatNumber(total, 'percent', decimals)} ligger ${side} ${groups}. ${asPublished}`
    }
    case 'whole-not-sum': {
      const { total, sum, division } = finding
      const parts = partNames[division] ?? 'grupperna'
      return `totalen ${formatPlain(total, decimals)} är inte summan av ${parts}, ${formatPlain(sum, decimals)}. ${asPublished}`
    }
    case 'ratio-not-parts': {
      const { stated, part, whole, times } = finding
      const text = (value: number, digits: number) => formatNumber(value, times === 100 ? 'percent' : 'number', digits)
      const made = text((times * part) / whole, decimals + 1)
      return `källan anger ${text(stated, decimals)}, men ${formatPlain(part, 0)} delat med ${formatPlain(whole, 0)} ger ${made}. Här visas det som delarna ger.`
    }
    case 'shares-not-hundred':
      return `andelarna summerar till ${formatNumber(finding.sum, 'percent', decimals)}, och avrundning förklarar inte det.`
  }
}

/** A contradiction in the source, with what the reader should do about it. */
export function contradiction(finding: Finding): string {
  const { period } = finding
  return `Siffrorna för ${period}${about(finding)} stämmer inte ihop: ${conflict(finding)} Jämför inte med ${period} förrän källan är kontrollerad.`
}

/** The reference line at fifty percent. */
export const halfLabel = 'hälften'
