import type { Change, Verdict } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatDifference } from './number.ts'

/** The change with the year it is counted from: "+16 sedan 2022", "−0,2 procentenheter sedan 2022". */
export function changeText({ difference, from }: Change, shownAs: ShownAs, decimals: number): string {
  return difference === 0 ? `oförändrat sedan ${from}` : `${formatDifference(difference, shownAs, decimals)} sedan ${from}`
}

/** The change without its year, for a tile. */
export function changeShort({ difference }: Change, shownAs: ShownAs, decimals: number): string {
  return difference === 0 ? 'oförändrat' : formatDifference(difference, shownAs, decimals)
}

/** Said where the year before has no figure. */
export function noChange(year: string): string {
  return `uppgift för ${year} saknas`
}

/** The verdict on a change, null for counts, which are facts. */
export function verdictText({ kind }: Verdict): string | null {
  return { fact: null, clear: 'tydlig skillnad', chance: 'kan vara slump', unknown: 'kan inte bedömas' }[kind]
}
