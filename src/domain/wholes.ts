import { type CategoryId, type DivisionId, dimensions } from './dimension.ts'

/**
 * The three age groups of sick leave, as the act on its disclosure has them: 29 years or younger, 30–49, 50 or older. Source: SFS
 * 2002:1065.
 */
export const ageGroups: readonly CategoryId[] = ['age-29', 'age30-49', 'age50+']

/** The ways in which a division makes everyone exactly once. The groups of sick leave do so twice, by sex and by age. */
export function wholesOf(division: DivisionId): readonly (readonly CategoryId[])[] {
  const { parts } = dimensions[division]
  return division === 'group' ? [parts, ageGroups] : [parts]
}
