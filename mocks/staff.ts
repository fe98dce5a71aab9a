import { apportion } from './apportion.ts'
import { type Counts, countsInRow, placeOf } from './counts.ts'
import type { Period } from './periods.ts'
import type { Profile } from './profile.ts'
import { draw, drawBetween, hashOf } from './seed.ts'
import { countSickLeave } from './sickLeave.ts'
import { topics } from './topics.ts'

/**
 * People who work together and go on doing so whatever unit they are counted in: a reorganisation moves them, and their
 * figures go with them. The figures follow from the seed and the id.
 */
export interface Staff {
  readonly id: string
  readonly profile: Profile
}

/** Fixed-term staff are younger: what is added to each band before the profile's own shares. */
const youngerBy = [0, 0.28, 0.1, 0, -0.05, -0.02] as const

const at = {
  permanent: placeOf('persons/permanent/women'),
  fixedTerm: placeOf('persons/fixedTerm/women'),
  permanentAges: placeOf('age/permanent/0-19'),
  fixedTermAges: placeOf('age/fixedTerm/0-19'),
  moves: placeOf('leavers'),
  recruitment: placeOf('ads'),
} as const

/** Shares of each band in a year: the profile's own, a little older or younger, drifting slowly. */
function agesIn(profile: Profile, year: number, key: number): readonly number[] {
  return profile.ages.map((share, band) => {
    const drift = drawBetween(-0.018, 0.018, key, topics.drift, 0, band)
    return share * (1 + drift * (year - 2017)) * drawBetween(0.95, 1.05, key, topics.ages, year, band)
  })
}

/** Permanent staff: a level, a slow growth and a little noise, of a person or so where they are few. Defined for any year. */
function permanentStaff(profile: Profile, year: number, key: number): number {
  const start = drawBetween(...profile.persons, key, topics.start)
  const growth = drawBetween(-0.004, 0.022, key, topics.growth)
  const noise = drawBetween(-0.02, 0.02, key, topics.staff, year) * start + drawBetween(-1, 1, key, topics.staff, year, 1)
  return Math.round(start * (1 + growth) ** (year - 2010) + noise)
}

function setHeadcounts(row: Counts, profile: Profile, year: number, permanent: number, key: number): void {
  const ages = agesIn(profile, year, key)
  const noise = drawBetween(-0.05, 0.05, key, topics.women) + drawBetween(-0.01, 0.01, key, topics.women, year)
  const women = profile.women + noise
  const fixedTerm = Math.round(permanent * drawBetween(0.1, 0.14, key, topics.fixedTerm, year))
  const younger = ages.map((share, i) => Math.max(0, share + (youngerBy[i] ?? 0)))
  const divide = (persons: number, weights: readonly number[], part: number) =>
    apportion(persons, weights, draw(key, topics.rounding, year, part))
  row.set(divide(permanent, [women, 1 - women], 0), at.permanent)
  row.set(divide(fixedTerm, [women, 1 - women], 1), at.fixedTerm)
  row.set(divide(permanent, ages, 2), at.permanentAges)
  row.set(divide(fixedTerm, younger, 3), at.fixedTermAges)
}

/** Sets leavers and joiners that lead from last year's permanent staff to this year's, and gives the joiners. */
function setMoves(row: Counts, profile: Profile, year: number, permanent: number, key: number): number {
  const before = permanentStaff(profile, year - 1, key)
  const rate = profile.turnover * drawBetween(0.82, 1.18, key, topics.turnover, year)
  // Rounded by chance: where few work, some years nobody leaves.
  const leaving = Math.floor(permanent * rate + draw(key, topics.rounding, year, 5))
  const leavers = Math.max(leaving, before - permanent)
  const joiners = permanent - before + leavers
  row.set([leavers, joiners, permanent], at.moves)
  return joiners
}

function setRecruitment(row: Counts, year: number, joiners: number, key: number): void {
  const ads = Math.max(1, Math.round(joiners * drawBetween(0.5, 0.8, key, topics.ads, year)))
  row.set([ads, Math.round(ads * drawBetween(8, 24, key, topics.applicants, year))], at.recruitment)
}

/** Counts staff in every period. */
export function countStaff({ id, profile }: Staff, periods: readonly Period[], seed: string): Counts {
  const key = hashOf(`${seed}/${id}`)
  const counts = new Int32Array(periods.length * countsInRow)
  const rowAt = (period: number) => counts.subarray(period * countsInRow, (period + 1) * countsInRow)
  periods.forEach(({ year, month }, period) => {
    if (month !== null) return
    const row = rowAt(period)
    const permanent = permanentStaff(profile, year, key)
    setHeadcounts(row, profile, year, permanent, key)
    setRecruitment(row, year, setMoves(row, profile, year, permanent, key), key)
    const january = periods.findIndex((each) => each.year === year && each.month === 0)
    const months = january < 0 ? [] : Array.from({ length: 12 }, (_, i) => rowAt(january + i))
    countSickLeave({ row, months, profile, year, key })
  })
  return counts
}
