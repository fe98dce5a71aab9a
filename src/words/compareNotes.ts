import type { Period } from '../domain/period.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** So many names are read in a sentence; the rest are counted. */
const mostNames = 5

function namesOf(names: readonly string[]): string {
  const rest = names.length - mostNames
  return rest < 2 ? joinWords(names) : joinWords([...names.slice(0, mostNames), `${formatPlain(rest, 0)} andra`])
}

/** Said of units that have no figure to show, so that nobody looks for them. */
export function fewNote(below: number, noun: string): string {
  return `”För få” betyder att gruppen har färre än ${formatPlain(below, 0)} ${noun}. En andel av så få visas inte.`
}

/** Said of units whose files did not arrive. */
export function failedNote(names: readonly string[]): string {
  return `Uppgifterna för ${namesOf(names)} kunde inte hämtas. De andra påverkas inte.`
}

/** Said of units whose figures may still change. */
export function provisionalUnits(names: readonly string[]): string {
  return `Preliminärt enligt källan: ${namesOf(names)}.`
}

/** A sentence with the unit that it is about. */
export function aboutUnit(name: string, text: string): string {
  return `${name}. ${text}`
}

/** A sentence with the measure that it is about, where it has a name. */
export function aboutMeasure(name: string, text: string): string {
  return name === '' ? text : `${name}. ${text}`
}

/** Said of several units that are the sums of their children. */
export function summedUnits(names: readonly string[]): string {
  return `Summor av enheterna under dem, eftersom källan inte har egna uppgifter: ${namesOf(names)}.`
}

/** Said where the own unit is no more: `end` tells what became of it. */
export function lastYearNote(end: string, period: Period): string {
  return `${end} Jämförelsen gäller ${period}.`
}

/** Said of chosen units that are not there in the year that is compared. */
export function notThere(names: readonly string[], year: number): string {
  return `Fanns inte ${year} och är därför inte med: ${namesOf(names)}.`
}

/** So many sentences of a kind are read; the rest are counted. */
const mostTexts = 5

/** The first sentences of a kind, and how many more there are. */
export function firstOf(texts: readonly string[]): readonly string[] {
  const left = texts.length - mostTexts
  return left <= 0 ? texts : [...texts.slice(0, mostTexts), `… och ${formatPlain(left, 0)} till.`]
}

/** Said of units whose lines are interrupted, each with the years in which it begins anew. */
export function brokenLines(units: readonly { readonly name: string; readonly years: readonly Period[] }[]): string {
  const told = units.map(({ name, years }) => `${name} (${joinWords(years)})`)
  return `Linjen är bruten där åren före inte kan jämföras: ${namesOf(told)}.`
}

/** A note under what can't stand in small diagrams. */
export function notInPanels(names: readonly string[]): string {
  return `Utan diagram, eftersom det inte finns något tal att visa: ${namesOf(names)}.`
}
