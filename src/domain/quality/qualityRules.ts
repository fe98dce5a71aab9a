import type { FindingCode, Severity } from '../finding.ts'

/** The stable code of a rule: those on cells, and the one on printed statements. */
export type RuleCode = FindingCode | 'claim-differs'

/**
 * Every rule by its stable code, in the order in which they are told, with how sure it is that something is wrong. Two rules tell
 * more mildly of what may be right: a whole that is more than its children, and small groups in a report that is public already.
 */
export const qualityRules: Readonly<Record<RuleCode, Severity>> = {
  'total-outside-parts': 'error',
  'whole-not-sum': 'error',
  'shares-not-hundred': 'error',
  'ratio-not-parts': 'error',
  'whole-not-children': 'error',
  'counted-twice': 'warning',
  'files-disagree': 'warning',
  'implied-weight': 'warning',
  'counts-as-percent': 'warning',
  'long-share-of-time': 'warning',
  'age-shares-of-leave': 'warning',
  'unlikely-rate': 'warning',
  'missing-months': 'warning',
  'copied-year': 'warning',
  'swapped-sexes': 'warning',
  'shifted-ages': 'warning',
  'unlikely-jump': 'warning',
  'silent-revision': 'warning',
  'vanished-cell': 'warning',
  'small-groups': 'warning',
  'small-groups-by-share': 'warning',
  'hidden-groups': 'warning',
  'claim-differs': 'warning',
  'told-revision': 'info',
  'added-cell': 'info',
  gap: 'info',
  'mixed-methods': 'info',
}
