import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { brokenLines, notInPanels } from '../words/compareNotes.ts'
import { familyNotes } from './compareFamilyNotes.ts'
import { bridgedTexts } from './compareOriginNotes.ts'
import type { CompareRow, CompareSet } from './compareSet.ts'
import type { CompareSources } from './compareSources.ts'
import type { Note, Series } from './seriesSet.ts'

/** A unit over the years, the periods in which its line begins anew, and null where it has nothing to draw. */
export interface UnitLine {
  readonly row: CompareRow
  readonly series: Series | null
  readonly breaks: readonly Period[]
}

/** The units whose lines are seen to be interrupted: those with a figure before the break. */
function brokenTexts(lines: readonly UnitLine[], periods: readonly Period[]): readonly string[] {
  const broken = lines.flatMap(({ row, series, breaks }) => {
    const first = series?.figures.findIndex(isNumber) ?? periods.length
    const years = breaks.filter((period) => periods.indexOf(period) > first)
    return years.length === 0 ? [] : [{ name: row.label, years }]
  })
  return broken.length === 0 ? [] : [brokenLines(broken)]
}

/**
 * What the reader must know of units over the years: which are not the sum of theirs in the years that the comparison has not
 * told of, where lines are interrupted, which years were made of other units', and who has no diagram.
 */
export function panelNotes(
  sources: CompareSources,
  { parent, period: told }: CompareSet,
  headline: Line,
  lines: readonly UnitLine[],
  periods: readonly Period[],
): readonly Note[] {
  const drawn = lines.filter(({ series }) => series !== null).map(({ row }) => row)
  const without = lines.filter(({ row, series }) => row.inPlot && series === null).map(({ row }) => row.label)
  const texts = [
    ...brokenTexts(lines, periods),
    ...bridgedTexts(sources, drawn, periods),
    ...(without.length === 0 ? [] : [notInPanels(without)]),
  ]
  return [
    ...familyNotes(
      sources,
      parent,
      [headline],
      periods.filter((period) => period !== told),
    ),
    ...texts.map((text): Note => ({ kind: 'data', text })),
  ]
}
