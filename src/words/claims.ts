import type { Claim } from '../domain/context.ts'
import type { Judgement, Recent } from '../domain/claim.ts'
import { isNumber } from '../domain/figure.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatDifference, formatNumber } from './number.ts'

/** How the figures of three years are said, for a statement about a direction. */
function path(recent: Recent, time: string, shownAs: ShownAs, decimals: number): string {
  const year = Number(time)
  return recent
    .flatMap((figure, i) => (isNumber(figure) ? [`${formatNumber(figure, shownAs, decimals)} ${year - 2 + i}`] : []))
    .join(', ')
}

/**
 * The verdict on a printed statement. A wrong one gets the right figure; one decimal more than printed is shown where that is
 * what tells them apart.
 */
export function claimVerdict(claim: Claim, judgement: Judgement, recent: Recent, shownAs: ShownAs, decimals: number): string {
  if (judgement.kind === 'untestable') return 'Kan inte prövas: uppgiften som behövs finns inte i källan.'
  if (claim.direction !== null) {
    const levels = path(recent, claim.time, shownAs, decimals)
    return judgement.kind === 'holds' ? `Stämmer: ${levels}.` : `Stämmer inte: ${levels}.`
  }
  const change = claim.figure?.change === true
  const shown = Math.max(decimals, claim.figure?.decimals ?? 0)
  const said = change ? formatDifference(judgement.actual, shownAs, shown) : formatNumber(judgement.actual, shownAs, shown)
  return judgement.kind === 'holds' ? `Stämmer: ${said}.` : `Stämmer inte: räknat på källans egna tal ${said}.`
}
