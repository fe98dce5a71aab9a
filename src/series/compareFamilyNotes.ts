import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { aboutMeasure, firstOf } from '../words/compareNotes.ts'
import { type CompareSources, figuresOf } from './compareSources.ts'
import { findingsFor } from './obstacles.ts'
import type { Note } from './seriesSet.ts'

/** Where the published figures of the compared units' parent are not the sum of theirs, in what is shown of some periods. */
export function familyNotes(
  sources: CompareSources,
  parent: UnitId,
  lines: readonly Line[],
  periods: readonly Period[],
): readonly Note[] {
  const { indicator, familyFindings } = sources
  const own = figuresOf(sources, parent)
  if (own.kind !== 'read') return []
  const concerning = findingsFor({ indicator, cube: { ...own.cube, findings: familyFindings }, unit: parent }, lines)
  const texts = concerning
    .filter(({ period }) => periods.includes(period))
    .map(({ measure, text }) => aboutMeasure(indicator.measures[measure] ?? '', text))
  return firstOf(texts).map((text) => ({ kind: 'quality', text }))
}
