import type { Known } from '../../../src/domain/judgeChange.ts'

/** A change from 5 to 6 of which nothing is known that would let it be judged. */
export const nothingKnown: Known = {
  levels: [5, 6],
  isCounted: false,
  shares: null,
  time: null,
  below: 20,
  points: [],
  roundedTo: 0,
  reach: 1,
  months: null,
  fullTime: null,
  times: 100,
  hindrances: [],
}
