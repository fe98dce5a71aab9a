import type { Claim } from '../domain/context.ts'
import type { Judgement, Recent } from '../domain/claim.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { roundTo } from '../domain/rounding.ts'
import { formatDifference, formatNumber, formatPlain } from './number.ts'

/** Said of a statement that the source has no figure for. */
export const untestable = 'Kan inte prövas: uppgiften som behövs finns inte i källan.'

/** Said of a statement whose figure is withheld. */
const withheld = 'Kan inte prövas: uppgiften är skyddad.'

/** Said of a ratio whose parts the source does not give. */
export const onlyStated = 'Källans egen uppgift. Delarna bakom den finns inte i källan, så den kan inte räknas om.'

/** The fewest decimals, from those given on, with which rounding doesn't hide a difference. */
export function decimalsToSee(least: number, hides: (decimals: number) => boolean): number {
  return [0, 1, 2].map((more) => least + more).find((decimals) => !hides(decimals)) ?? least + 3
}

/** How the figures of three years are said, for a statement about a direction. */
function path(recent: Recent, time: string, shownAs: ShownAs, decimals: number): string {
  const year = Number(time)
  const steps = recent.flatMap((figure, i) => {
    const before = recent[i - 1]
    return isNumber(figure) && isNumber(before) && figure !== before ? [[before, figure] as const] : []
  })
  const shown = decimalsToSee(decimals, (d) => steps.some(([before, figure]) => roundTo(before, d) === roundTo(figure, d)))
  return recent
    .flatMap((figure, i) => (isNumber(figure) ? [`${formatNumber(figure, shownAs, shown)} ${year - 2 + i}`] : []))
    .join(', ')
}

/** A change as a reader says it: "16 fler" of what is counted, "+0,4 procentenheter" of a rate. */
function changeText(change: number, shownAs: ShownAs, decimals: number): string {
  if (shownAs !== 'persons' || roundTo(change, decimals) === 0) return formatDifference(change, shownAs, decimals)
  return `${formatPlain(Math.abs(change), decimals)} ${change > 0 ? 'fler' : 'färre'}`
}

/**
 * The verdict on a printed statement. A wrong one gets the right figure, with the decimals that it takes to see that they differ.
 */
export function claimVerdict(claim: Claim, judgement: Judgement, recent: Recent, shownAs: ShownAs, decimals: number): string {
  if (judgement.kind === 'untestable') return recent.some(isProtected) ? withheld : untestable
  if (claim.direction !== null) {
    const levels = path(recent, claim.time, shownAs, decimals)
    return judgement.kind === 'holds' ? `Stämmer: ${levels}.` : `Stämmer inte: ${levels}.`
  }
  const change = claim.figure?.change === true
  const printed = claim.figure ?? { value: judgement.actual, decimals }
  const { actual } = judgement
  // 11,499 is not 12, but written as 11,5 it would seem to be.
  const seemsRight = (shown: number) => roundTo(roundTo(actual, shown), printed.decimals) === printed.value
  const least = Math.max(decimals, printed.decimals)
  const shown = judgement.kind === 'holds' ? least : decimalsToSee(least, seemsRight)
  const said = change ? changeText(actual, shownAs, shown) : formatNumber(actual, shownAs, shown)
  return judgement.kind === 'holds' ? `Stämmer: ${said}.` : `Stämmer inte: räknat på källans egna tal är det ${said}.`
}
