import { areas, type MeasureId } from '../domain/area.ts'
import { judgeClaim, type Recent } from '../domain/claim.ts'
import type { Claim, Context } from '../domain/context.ts'
import { evaluate } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import { claimVerdict, onlyStated, untestable } from '../words/claims.ts'
import { decimalsOf } from './rows.ts'
import type { JudgedClaim } from './explanation.ts'
import type { Sources } from './sources.ts'
import { lineForMeasure } from './lineForMeasure.ts'
import { sourceFor, unitsAbove } from './lineage.ts'
import { tellerOf } from './tellerOf.ts'

/** A line for a measure that no key figure shows. A rate among them is of a group that the statement doesn't name. */
function lineOf(measure: MeasureId, { cube }: Sources): Line | null {
  const known = areas[cube.area].measures[measure]
  if (known?.additive !== true) return null
  const shownAs = known.counts === 'persons' ? 'persons' : 'number'
  return {
    id: measure,
    label: measure,
    formula: { kind: 'sum', of: measure },
    at: {},
    shownAs,
    decimals: cube.decimals[measure] ?? 0,
  }
}

function judge(claim: Claim, line: Line | null, sources: Sources): JudgedClaim {
  const { cube } = sources
  const source = sourceFor(sources, claim)
  if (line === null) return { text: claim.text, kind: 'untestable', verdict: untestable, source }
  const year = Number(claim.time)
  const at = (time: number) => evaluate(line.formula, cube, { unit: claim.unit, time: String(time), ...line.at })
  const now = at(year)
  const recent: Recent = [at(year - 2).figure, at(year - 1).figure, now.figure]
  const judgement = judgeClaim(claim, recent)
  const { text: decimals } = decimalsOf(line, cube, now)
  // A ratio that the source only states can't confirm the sentence that states it.
  if (judgement.kind === 'holds' && claim.figure !== null && line.formula.kind !== 'sum' && now.origin === 'published') {
    return { text: claim.text, kind: 'untestable', verdict: onlyStated, source }
  }
  const verdict = claimVerdict(claim, judgement, recent, line.shownAs, decimals)
  return { text: claim.text, kind: judgement.kind, verdict, source }
}

/**
 * The printed statements about the key figure's area, for the unit and what lies above it, each judged against the cells. They
 * stand wherever the area's comments are quoted, so that no quoted number goes unjudged.
 */
export function claimsOf(sources: Sources, claims: Context['claims']): readonly JudgedClaim[] {
  const { indicator } = sources
  const units = unitsAbove(sources)
  return claims.flatMap((claim) => {
    const measure = claim.figure?.measure ?? claim.direction?.measure
    if (claim.area !== indicator.area || !units.has(claim.unit) || measure === undefined) return []
    const teller = tellerOf({ area: claim.area, measure }) ?? indicator
    return [judge(claim, lineForMeasure(teller, measure) ?? lineOf(measure, sources), sources)]
  })
}
