import type { Period } from '../domain/period.ts'
import { roundTo } from '../domain/rounding.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'
import { formatDifference, formatNumber, formatPlain, formatSigned } from './number.ts'

/** No-break space: a number and its unit never part at a line's end. */
const nbsp = '\u00a0'

/** Decimals of contributions: they are smaller than the rates that they change. */
const decimals = 2

/** What binary fractions leave. */
const dust = 1e-9

/** Why a change is not divided among groups. Each names the years that it is about. */
export type DriverRefusal =
  | {
      readonly kind: 'missing' | 'protected' | 'break' | 'contradiction' | 'undetermined' | 'not-whole' | 'unchecked'
      readonly year: Period
    }
  | { readonly kind: 'no-weights' | 'no-years' | 'withheld' }
  /** The group that the published rates give another weight than it has among the staff. */
  | {
      readonly kind: 'unlike-staff'
      readonly year: Period
      readonly label: string
      readonly implied: number
      readonly staff: number
    }

/** What stands in a sentence for a group: "kvinnor", "gruppen 30–49 år". */
const named = (label: string): string => (/^\d/.test(label) ? `gruppen ${label}` : lowerFirst(label))
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const whole = (share: number): string => formatNumber(100 * share, 'percent', 0)

/** Why a change is not divided, and what would help, in one or two plain sentences. */
export function refusalText(refusal: DriverRefusal): string {
  switch (refusal.kind) {
    case 'no-years':
      return 'Det behövs två år med uppgifter. Välj fler år i filtret.'
    case 'withheld':
      return 'Uppgifterna är skyddade. Välj en större enhet.'
    case 'no-weights':
      return 'Källan har inte arbetstiden för varje grupp. Med ordinarie arbetstid per grupp går förändringen att dela upp.'
    case 'missing':
      return `Källan saknar uppgifter för någon av grupperna ${refusal.year}. Välj andra år i filtret.`
    case 'protected':
      return `Uppgiften för någon av grupperna är skyddad ${refusal.year}. Välj en större enhet eller andra år.`
    case 'break':
      return `Serien har ett brott ${refusal.year}: åren före och efter kan inte jämföras. Välj år på samma sida av brottet.`
    case 'contradiction':
      return `Siffrorna för ${refusal.year} motsägs av källan. Välj andra år, tills källan är kontrollerad.`
    case 'undetermined':
      return `Gruppernas procenttal ligger så nära varandra ${refusal.year} att deras andelar av arbetstiden inte går att räkna fram. Med ordinarie arbetstid per grupp går förändringen att dela upp.`
    case 'not-whole':
      return `Grupperna är tillsammans inte hela totalen ${refusal.year}. Välj andra år, tills källan är kontrollerad.`
    case 'unchecked':
      return `Gruppernas andelar av arbetstiden går inte att pröva, eftersom antalet anställda per grupp inte finns ${refusal.year}. Med ordinarie arbetstid per grupp går förändringen att dela upp.`
    case 'unlike-staff':
      return `Procenttalen för ${refusal.year} skulle betyda att ${named(refusal.label)} stod för ${whole(refusal.implied)} av arbetstiden, men de var ${whole(refusal.staff)} av de anställda. Välj andra år, tills källan är kontrollerad.`
  }
}

/** Something that a contribution is told of. */
export interface Contribution {
  readonly label: string
  readonly value: number
}

/** A contribution with its sign: "+0,24". One that rounds away is told as smaller than what is shown, as a change is. */
export function contributionText(value: number): string {
  const least = 10 ** -decimals
  const isHidden = roundTo(value, decimals) === 0 && Math.abs(value) > dust
  return isHidden ? `mindre än${nbsp}${formatPlain(least, decimals)}` : formatSigned(value, decimals)
}

/** What each group and the mix contributed, the mix last: no cause, only where the change is. */
export function contributionsText(contributions: readonly Contribution[]): string {
  const told = contributions.map(
    ({ label, value }, i) => `${named(label)} ${i === 0 ? 'bidrog ' : ''}med ${contributionText(value)}`,
  )
  return `${upperFirst(joinWords(told))}${nbsp}procentenheter.`
}

/** The levels of both years and the change between them. */
export function levelsText(
  subject: string,
  [before, from]: readonly [string, Period],
  [after, to]: readonly [string, Period],
  difference: number,
): string {
  return `${subject} var ${before} ${from} och ${after} ${to}: ${formatDifference(difference, 'percent', decimals)}.`
}

/** Said where the weights come from published rates, with the share of the staff that they were tried against. */
export function impliedText(label: string, shares: readonly (readonly [number, Period])[]): string {
  const staff = joinWords(shares.map(([share, year]) => `${whole(share)} ${year}`))
  return `Källan har inte arbetstiden per grupp. Andelarna är räknade ur de publicerade procenttalen och prövade mot antalet anställda: ${named(label)} var ${staff}.`
}

/** Said of contributions that rounded rates leave some play. */
export function spreadText(spread: number): string {
  return `Procenttalen i källan är avrundade. Varje bidrag kan därför avvika med upp till ${formatNumber(spread, 'number', decimals)}${nbsp}procentenheter.`
}

/** Said where contributions that are rounded one by one don't add up. */
export function roundedSum(sum: number, total: number): string {
  return `Bidragen är avrundade var för sig. De avrundade summerar till ${formatSigned(sum, decimals)}, de oavrundade till ${formatSigned(total, decimals)}.`
}

/** Said where the two rates, as they are shown, are another step apart than the change: whoever subtracts would find it. */
export function roundedRates(step: number, total: number): string {
  return `Förändringen är räknad på oavrundade tal: ${formatSigned(total, decimals)}. Mellan de avrundade talen är det ${formatSigned(step, decimals)}.`
}

/** The fixed words of the tab. */
export const driverWords = {
  heading: (years: readonly [Period, Period] | null): string =>
    years === null ? 'Vad drev förändringen' : `Vad drev förändringen ${years[0]}–${years[1]}`,
  splits: { sex: 'Kvinnor och män', ageBand: 'Åldersgrupper' },
  refused: 'Går inte att dela upp.',
  mix: 'Ändrad sammansättning',
  total: 'Hela förändringen',
  opposite: 'Grupperna gick åt olika håll.',
  reading:
    'En grupps bidrag är dess egen förändring gånger dess andel av arbetstiden, i medeltal för de två åren. Ändrad sammansättning är det som motsvarar att gruppernas andelar av arbetstiden är andra. Uppdelningen visar var förändringen finns, inte varför.',
  years: 'Utan val i filtret jämförs det senaste året med året före. Välj Från år och Till år för att jämföra två andra år.',
  caption: (title: string, unit: string, from: Period, to: Period): string =>
    `${title}, ${unit}, ${from} och ${to}: bidrag till förändringen`,
  corner: 'Grupp',
  weight: (year: Period): string => `Andel av arbetstiden ${year}`,
  contribution: 'Bidrag, procentenheter',
  bars: 'Varje stapel börjar där den förra slutade. Den sista är hela förändringen.',
  scroll: 'Tabell, rulla i sidled för fler kolumner',
} as const
