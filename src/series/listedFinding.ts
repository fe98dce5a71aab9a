import type { AreaId } from '../domain/area.ts'
import type { Severity, ToldFinding } from '../domain/finding.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { qualityRules, type RuleCode } from '../domain/quality/qualityRules.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { cellsText } from '../words/foundPlace.ts'
import { tellerOf } from './tellerOf.ts'

/** A finding as a list shows it. */
export interface ListedFinding {
  /** Unique among the findings of a list. */
  readonly key: string
  readonly code: RuleCode
  readonly severity: Severity
  readonly unit: UnitId
  /** The key figure that shows the figures, with its title. */
  readonly indicator: IndicatorId
  readonly title: string
  readonly text: string
  readonly remedy: string
  /** The cells in words, '' where it is about a whole file or a text. */
  readonly where: string
}

/** A finding of an area, ready to be listed. */
export function listedFinding(area: AreaId, finding: ToldFinding): ListedFinding {
  const { code, severity, unit, period, measure, at, text, remedy, cells } = finding
  const teller = tellerOf({ area, measure })
  const key = [area, unit, code, period, measure, ...Object.entries(at).flat(), text].join(' ')
  const [indicator, title] = [teller?.id ?? '', teller?.title ?? '']
  return { key, code, severity, unit, indicator, title, text, remedy, where: cellsText(cells) }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const codes = Object.keys(qualityRules)

/** The worst first, then in the order of the rules. */
export function inOrder(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  const rank = ({ severity, code }: ListedFinding) => severities.indexOf(severity) * codes.length + codes.indexOf(code)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** The findings of each severity, the worst first; none that is empty. */
export function bySeverity(findings: readonly ListedFinding[]) {
  return severities
    .map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }))
    .filter((group) => group.findings.length > 0)
}
