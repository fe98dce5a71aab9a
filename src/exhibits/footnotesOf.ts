import type { SeriesSet } from '../series/seriesSet.ts'
import { doubtedFigure, numberedMark } from '../words/exhibit.ts'
import { remarks } from '../words/labels.ts'

type Marked = Pick<SeriesSet, 'marks' | 'notes' | 'panels' | 'series' | 'periods' | 'findings'>

/** What is doubted in each figure, where no note of the whole set says the same. */
function doubtsOf({ series, periods, notes }: Marked): readonly string[] {
  const told = new Set(notes.map(({ text }) => text))
  return series.flatMap(({ label, doubts = [] }) =>
    doubts.flatMap((doubt, i) => (doubt === null || told.has(doubt) ? [] : [doubtedFigure(label, periods[i] ?? '', doubt)])),
  )
}

/**
 * Everything that must be read with a set's figures, each sentence once: why there are few or none, the numbered events, the stamp of
 * a zoomed axis, the notes of the card, each figure that is doubted, and how many remarks the source has.
 */
export function footnotesOf(set: Marked, before: readonly string[] = []): readonly string[] {
  const events = set.marks.flatMap(({ number, label }) => (number === null ? [] : [numberedMark(number, label)]))
  const stamps = set.panels.flatMap(({ axis }) => (axis.stamp === null ? [] : [axis.stamp]))
  const counted = set.findings.length === 0 ? [] : [`${remarks(set.findings.length)}.`]
  const all = [...before, ...events, ...stamps, ...set.notes.map(({ text }) => text), ...doubtsOf(set), ...counted]
  return [...new Set(all)]
}
