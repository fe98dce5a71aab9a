import type { IndicatorId } from '../domain/indicator.ts'
import { claimsOf } from './claims.ts'
import type { JudgedClaim } from './explanation.ts'
import type { Sources } from './sources.ts'
import { tellerOf } from './tellerOf.ts'

/** The printed statements that a key figure tells of. */
export interface PrintedClaims {
  readonly indicator: IndicatorId
  readonly title: string
  readonly claims: readonly JudgedClaim[]
}

/** The reports' printed statements, judged, each once: under the key figure that tells of its measure. */
export function printedClaims(sources: readonly Sources[]): readonly PrintedClaims[] {
  return sources.flatMap((each) => {
    const { id, title } = each.indicator
    const own = each.context.claims.filter(({ area, figure, direction }) => {
      const measure = figure?.measure ?? direction?.measure
      return measure !== undefined && tellerOf({ area, measure })?.id === id
    })
    const claims = claimsOf(each, own)
    return claims.length === 0 ? [] : [{ indicator: id, title, claims }]
  })
}
