import type { Change } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { roundTo } from '../domain/rounding.ts'
import type { Verdict } from '../domain/verdict.ts'
import { formatDifference } from './number.ts'

/**
 * One decimal more where the change, rounded, is not the step between the two rounded figures that stand beside it: whoever
 * subtracts would find another.
 */
function decimalsToAgree(before: number, after: number, decimals: number): number {
  const seen = roundTo(roundTo(after, decimals) - roundTo(before, decimals), decimals)
  return seen === roundTo(after - before, decimals) ? decimals : decimals + 1
}

/** A change in words. One that rounds away is told as smaller than what is shown, never as zero: that would be a claim. */
function differenceText({ before, after, difference }: Change, shownAs: ShownAs, decimals: number): string {
  if (roundTo(difference, decimals) !== 0) return formatDifference(difference, shownAs, decimalsToAgree(before, after, decimals))
  const least = formatDifference(10 ** -decimals, shownAs, decimals).replace('+', '')
  return `mindre än ${least}`
}

/** The change with the year it is counted from: "+16 sedan 2022", "−0,2 procentenheter sedan 2022 (källan har avrundat)". */
export function changeText(change: Change, shownAs: ShownAs, decimals: number, isRounded = false): string {
  const { difference, from } = change
  const much = difference === 0 ? 'oförändrat' : differenceText(change, shownAs, decimals)
  return `${much} sedan ${from}${isRounded ? ' (källan har avrundat)' : ''}`
}

/** The change without its year, for a tile. */
export function changeShort(change: Change, shownAs: ShownAs, decimals: number): string {
  return change.difference === 0 ? 'oförändrat' : differenceText(change, shownAs, decimals)
}

/** Said where the year before has no number: it is withheld, or it is not there. */
export function noChange(year: string, withheld: boolean): string {
  return withheld ? `uppgiften för ${year} är skyddad` : `uppgift för ${year} saknas`
}

/** What makes two years impossible to compare: the series begins anew, or the source's figures contradict each other. */
export type Obstacle = 'break' | 'contradiction'

const obstacleWords: Readonly<Record<Obstacle, string>> = { break: 'brott i serien', contradiction: 'siffrorna motsägs' }

/** Said in place of a change where the year before can't be compared with. */
export function notComparable(year: string, obstacle: Obstacle): string {
  return `går inte att jämföra med ${year}: ${obstacleWords[obstacle]}`
}

/** The same without its year, for a tile. */
export function notComparableShort(obstacle: Obstacle): string {
  return obstacleWords[obstacle]
}

/** The verdict on a change in a word or two. A fact needs none. */
export function verdictText(kind: Exclude<Verdict['kind'], 'fact'>): string {
  return {
    clear: 'tydlig skillnad',
    chance: 'kan vara slump',
    few: 'för litet underlag',
    unknown: 'kan inte bedömas',
  }[kind]
}
