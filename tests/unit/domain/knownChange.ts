import type { Known } from '../../../src/domain/judgeChange.ts'

/** A change that went up by one and of which nothing is known that would let it be judged. */
export const nothingKnown: Known = {
  difference: 1,
  isCounted: false,
  isStock: false,
  shares: null,
  below: 20,
  points: [],
  reach: 1,
  months: null,
  fullTime: null,
  times: 100,
  hindrances: [],
}
