/** What a change is counted from: the group's ordinary hours, its staff in their place, or the persons that a share is a share of. */
export type PersonBasis = 'hours' | 'staff' | 'persons'

/** The size of what a rate is a rate of, in hours or in persons. */
export interface PersonBase {
  readonly basis: PersonBasis
  readonly size: number
}

/**
 * Hours of a full-time year: twelve months of 165. The municipal agreement on terms of employment (Allmänna bestämmelser, AB) takes
 * an hour's pay as 1/165 of a month's.
 */
export const fullTimeYear = 165 * 12

/** Groups of at most this many are not told of in persons: one of them would be seen. */
const tooFew = 10

/** The full-time years that hours make. */
export const fullTimeYears = (hours: number): number => hours / fullTimeYear

/** The persons of a base; hours as the full-time years that they make. */
function personsIn({ basis, size }: PersonBase): number {
  return basis === 'hours' ? fullTimeYears(size) : size
}

/**
 * A change of a rate as persons, never below zero: in full-time years where the rate is one of working time, else in persons. The
 * difference is in percentage points of the base. Null where the base is too small to be told of.
 */
export function personEquivalent(difference: number, base: PersonBase): number | null {
  const persons = personsIn(base)
  return persons > tooFew ? Math.abs((difference * persons) / 100) : null
}

/** The percentage points that one person, or one full-time year, makes of a base. */
export function pointsOfOne(base: PersonBase): number {
  return 100 / personsIn(base)
}
