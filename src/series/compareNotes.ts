import { hinders } from '../domain/finding.ts'
import { compareWords } from '../words/compare.ts'
import { aboutUnit, failedNote, fewNote, provisionalUnits } from '../words/compareNotes.ts'
import { nounFor } from '../words/population.ts'
import type { CompareRow } from './compareSet.ts'
import { familyNotes } from './compareFamilyNotes.ts'
import { originNotes } from './compareOriginNotes.ts'
import { type CompareSources, figuresOf } from './compareSources.ts'
import type { CompareView } from './compareRows.ts'
import type { Family } from './family.ts'
import { findingsFor } from './obstacles.ts'
import type { Note } from './seriesSet.ts'
import { basisOf } from './relation.ts'

const data = (text: string): Note => ({ kind: 'data', text })

/** The contradictions in the source that concern what is shown of the year, with the units that they are in. */
function contradictions(
  sources: CompareSources,
  { lines, resolved, period }: CompareView,
  rows: readonly CompareRow[],
): readonly Note[] {
  return rows.flatMap(({ unit, label }) => {
    const found = figuresOf(sources, unit)
    if (found.kind !== 'read') return []
    const findings = findingsFor({ indicator: sources.indicator, cube: found.cube, unit }, [...lines, resolved.headline])
    return findings
      .filter((finding) => hinders(finding) && finding.period === period)
      .map(({ text }): Note => ({ kind: 'quality', text: aboutUnit(label, text) }))
  })
}

/** What a word that stands in place of a number means, where any row has it. */
function wordNotes({ indicator }: CompareSources, { resolved }: CompareView, rows: readonly CompareRow[]): readonly Note[] {
  const says = (word: string) => rows.some(({ headline, points }) => [headline, ...points].some(({ text }) => text === word))
  const least = indicator.base?.tableBelow
  return [
    ...(says(compareWords.few) && least !== undefined ? [data(fewNote(least, nounFor(resolved.employment)))] : []),
    ...(says(compareWords.protected) ? [data(compareWords.protectedNote)] : []),
    ...(says(compareWords.otherMethod) ? [data(compareWords.otherMethodNote)] : []),
  ]
}

function provisionalNote(names: readonly string[], all: number): readonly Note[] {
  if (names.length === 0) return []
  return [data(names.length === all ? compareWords.allProvisional : provisionalUnits(names))]
}

/** Everything that the reader must know beside a comparison: filters first, then the source's oddities, then how to read it. */
export function compareNotes(
  sources: CompareSources,
  view: CompareView,
  rows: readonly CompareRow[],
  family: Family,
): readonly Note[] {
  const names = (which: (row: CompareRow) => boolean) => rows.filter(which).map(({ label }) => label)
  const failed = names(({ unit }) => figuresOf(sources, unit).kind === 'failed')
  const provisional = names(({ headline }) => headline.flags.includes('p'))
  const hasIntervals = rows.some(({ points }) => points.some(({ interval }) => interval !== null))
  const isSplit = view.lines.length > 1
  return [
    ...view.resolved.notes,
    ...originNotes(sources, view, rows, family),
    ...contradictions(sources, view, rows),
    ...familyNotes(sources, family.parent, [...view.lines, view.resolved.headline], [view.period]),
    ...(failed.length === 0 ? [] : [data(failedNote(failed))]),
    ...(hasIntervals && !isSplit ? [data(compareWords.intervals)] : []),
    ...(rows.some(({ inPlot }) => !inPlot) && basisOf(sources.indicator, view.resolved.headline) === 'counts'
      ? [data(compareWords.sumsInTable)]
      : []),
    ...wordNotes(sources, view, rows),
    ...provisionalNote(provisional, rows.filter(({ headline }) => headline.value !== null).length),
  ]
}
