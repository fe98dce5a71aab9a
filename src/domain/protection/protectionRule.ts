import type { AreaId } from '../area.ts'

/**
 * When a group is too small to be told of. Set by each organisation in `config.json`; the rule for sick leave may be made
 * stricter there, never weaker.
 */
export interface ProtectionRule {
  /**
   * Sick leave of women, men and the three age groups is withheld for groups of at most this many. Source: SFS 2002:1065
   * ("högst tio").
   */
  readonly sickLeaveAtMost: number
  /** Everything else that counts persons is withheld for groups of fewer than this many, though more than none. */
  readonly fewerThan: number
}

/** The most persons that a group of an area may have and still be withheld. */
export function mostWithheld(area: AreaId, { sickLeaveAtMost, fewerThan }: ProtectionRule): number {
  return area === 'sickLeave' ? sickLeaveAtMost : fewerThan - 1
}

/** The act's rule, and a threshold of five for what no act rules. */
export const defaultProtection: ProtectionRule = { sickLeaveAtMost: 10, fewerThan: 5 }
