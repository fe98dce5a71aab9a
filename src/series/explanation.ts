import type { Period } from '../domain/period.ts'

/** A printed statement and how it compares with the figures, in words. */
export interface JudgedClaim {
  readonly text: string
  readonly kind: 'holds' | 'differs' | 'untestable'
  readonly verdict: string
  readonly source: string
}

/**
 * What a key figure's own page says beyond its set: how the figures came about and what their publisher says of them. Made
 * only when that page is open.
 */
export interface Explanation {
  /** Sentences that say more than the finding, for the key figure's own page. */
  readonly details: readonly string[]
  /** The formula with names, and with the latest numbers in it: "33 ÷ 283 × 100 = 11,7 %". */
  readonly formula: { readonly names: string; readonly numbers: readonly string[] }
  /** `time` is what the comment is about; its `source` says when too, unless it names the year already. */
  readonly comments: readonly { readonly text: string; readonly time: Period; readonly source: string }[]
  readonly claims: readonly JudgedClaim[]
  readonly targets: readonly { readonly text: string; readonly source: string }[]
}
