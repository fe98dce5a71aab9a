import type { Severity } from '../domain/finding.ts'
import { dataPageWords as words, severityWords } from './dataPage.ts'

/** A finding as the text file has it. */
export interface ReportedFinding {
  readonly code: string
  readonly title: string
  readonly text: string
  readonly remedy: string
  readonly where: string
}

/** Findings of one severity. */
export interface ReportedGroup {
  readonly severity: Severity
  readonly findings: readonly ReportedFinding[]
}

const linesOf = ({ code, title, text, remedy, where }: ReportedFinding): readonly string[] => [
  `- ${text}`,
  `  ${words.remedy}: ${remedy}`,
  `  ${[title, where, code].filter((part) => part !== '').join(' | ')}`,
  '',
]

/** Findings as a plain text for the one who publishes the figures. */
export function findingsReport(unit: string, today: string, groups: readonly ReportedGroup[]): string {
  const bodies = groups.flatMap(({ severity, findings }) => [
    severityWords[severity].title.toUpperCase(),
    '',
    ...findings.flatMap(linesOf),
  ])
  return [`${words.findings}: ${unit}, ${today}`, '', ...(groups.length === 0 ? [words.none] : bodies)].join('\r\n')
}
