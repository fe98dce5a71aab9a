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

/** A contradiction in the source, with the unit that it is about. */
export function unitContradiction(name: string, text: string): string {
  return `${name}. ${text}`
}

/** A note under what can't stand in small diagrams. */
export function notInPanels(names: readonly string[]): string {
  return `Utan diagram, eftersom det inte finns något tal att visa: ${namesOf(names)}.`
}
