import { judgeClaim, type Recent } from '../domain/claim.ts'
import type { Claim, Context } from '../domain/context.ts'
import { evaluate } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import { claimVerdict } from '../words/claims.ts'
import { decimalsOf } from './rows.ts'
import type { JudgedClaim } from './explanation.ts'
import type { Sources } from './sources.ts'
import { lineForMeasure } from './lineForMeasure.ts'
import { sourceFor, unitsAbove } from './lineage.ts'

function judge(claim: Claim, line: Line, sources: Sources): JudgedClaim {
  const { cube } = sources
  const year = Number(claim.time)
  const at = (time: number) => evaluate(line.formula, cube, { unit: claim.unit, time: String(time), ...line.at })
  const now = at(year)
  const recent: Recent = [at(year - 2).figure, at(year - 1).figure, now.figure]
  const judgement = judgeClaim(claim, recent)
  const verdict = claimVerdict(claim, judgement, recent, line.shownAs, decimalsOf(line, cube, now).text)
  return { text: claim.text, kind: judgement.kind, verdict, source: sourceFor(sources, claim) }
}

/** The printed statements about a key figure, for the unit and what lies above it, each judged against the cells. */
export function claimsOf(sources: Sources, claims: Context['claims']): readonly JudgedClaim[] {
  const { indicator } = sources
  const units = unitsAbove(sources)
  return claims.flatMap((claim) => {
    const measure = claim.figure?.measure ?? claim.direction?.measure
    if (claim.area !== indicator.area || !units.has(claim.unit) || measure === undefined) return []
    const line = lineForMeasure(indicator, measure)
    return line === undefined ? [] : [judge(claim, line, sources)]
  })
}
