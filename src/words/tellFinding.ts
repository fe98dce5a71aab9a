import type { Finding, ToldFinding } from '../domain/finding.ts'
import { type Contradiction, contradiction } from './contradiction.ts'
import { publicRemedy, remainderRemedy, remedies } from './remedies.ts'
import { suspicion } from './suspicion.ts'

const contradictions: readonly string[] = [
  'total-outside-parts',
  'whole-not-sum',
  'shares-not-hundred',
  'ratio-not-parts',
  'whole-not-children',
] satisfies readonly Contradiction['code'][]

const isContradiction = (finding: Finding): finding is Contradiction => contradictions.includes(finding.code)

function remedyFor(finding: Finding): string {
  if ('isPublic' in finding && finding.isPublic) return publicRemedy
  return finding.code === 'whole-not-children' && finding.severity === 'info' ? remainderRemedy : remedies[finding.code]
}

/** A finding put into words: what was found, and what to do about it. */
export function tellFinding(finding: Finding): ToldFinding {
  const text = isContradiction(finding) ? contradiction(finding) : suspicion(finding)
  return { ...finding, text, remedy: remedyFor(finding) }
}
