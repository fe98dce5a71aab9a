import type { PersonBasis } from '../domain/personEquivalent.ts'
import type { Period } from '../domain/period.ts'
import { formatPlain } from './number.ts'

/** No-break space: a number and what it counts never part at a line's end. */
const nbsp = '\u00a0'

/** From here on tens are told: more would say more than a rounded rate knows. */
const many = 100

/** Where one amount ends and the next begins, in persons; half a person is told of time, never of persons. */
const halves = [0.25, 0.6] as const
const one = [0.9, 1.5] as const

/** The amount without its noun: "mindre än en", "ungefär en halv", "ungefär 3". More is never told as less. */
function amountOf(persons: number, isTime: boolean): string {
  if (isTime && persons < halves[0]) return 'mindre än en halv'
  if (isTime && persons < halves[1]) return 'ungefär en halv'
  if (persons < one[0]) return 'mindre än en'
  if (persons < one[1]) return 'ungefär en'
  return `ungefär${nbsp}${formatPlain(persons < many ? persons : 10 * Math.round(persons / 10), 0)}`
}

const bases: Readonly<Record<PersonBasis, string>> = {
  hours: 'ordinarie arbetstid',
  staff: 'antal anställda',
  persons: 'antal personer',
}

/**
 * A change of a rate in persons, and what it was counted from: "Förändringen motsvarar mindre än en persons heltidsår (räknat på
 * antal anställda 2023)."
 */
export function personsText(persons: number, basis: PersonBasis, year: Period): string {
  const isTime = basis !== 'persons'
  const noun = persons < one[1] ? 'person' : 'personer'
  const whose = isTime ? `${noun}s heltidsår` : noun
  return `Förändringen motsvarar ${amountOf(persons, isTime)} ${whose} (räknat på ${bases[basis]} ${year}).`
}

/** A figure beside the value, and how not to read it: "37,5 % av sjukfrånvaron var 60 dagar eller mer 2023. Det är …" */
export function besideText(text: string, what: string, year: Period, caution: string): string {
  return `${text} ${what} ${year}. ${caution}`
}

/** What one person makes of a rate: "En persons heltidsår motsvarar 0,33 procentenheter (räknat på antal anställda 2023: 299)." */
export function pointsOfOneText(points: number, basis: PersonBasis, size: number, year: Period): string {
  const who = basis === 'persons' ? 'En person' : 'En persons heltidsår'
  const least = 0.005
  const much = points < least ? `mindre än${nbsp}0,01` : formatPlain(points, 2)
  const unit = basis === 'hours' ? `${nbsp}timmar` : ''
  return `${who} motsvarar ${much}${nbsp}procentenheter (räknat på ${bases[basis]} ${year}: ${formatPlain(size, 0)}${unit}).`
}
