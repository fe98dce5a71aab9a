import { tickDecimals } from '../charts/tickDecimals.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import { lockAxes, lockCompareAxis } from '../series/lockAxes.ts'
import type { Axis, SeriesSet } from '../series/seriesSet.ts'
import { formatNumber } from '../words/number.ts'
import { lockWords } from '../words/presenter.ts'

/** An exhibit as it is drawn while scales are locked, and what must be said of that. */
export interface LockedExhibit {
  readonly exhibit: Exhibit
  readonly notes: readonly string[]
}

function widenedNote({ min, max, step, shownAs }: Axis): string {
  const text = (value: number) => formatNumber(value, shownAs, tickDecimals(step))
  return lockWords.widened(min === 0 ? '' : text(min), text(max))
}

const stampsOf = ({ panels }: SeriesSet): readonly string[] => panels.flatMap(({ axis }) => axis.stamp ?? [])

/** Footnotes with the stamps of the axes that are drawn in the place of those that aren't. */
function restamped(footnotes: readonly string[], own: SeriesSet, drawn: SeriesSet): readonly string[] {
  const old = stampsOf(own)
  return [...new Set([...footnotes.filter((note) => !old.includes(note)), ...stampsOf(drawn)])]
}

/** Whether an exhibit has a scale that can be another's: not where the other could not be read, or is of another kind. */
export function sharesScale(exhibit: Exhibit, known: Exhibit | null): boolean {
  return (exhibit.kind === 'series' || exhibit.kind === 'compare') && known?.kind === exhibit.kind
}

/** An exhibit on the scales of another of the same view, widened where its figures don't fit; itself where the two have no scale in common. */
export function lockedExhibit(exhibit: Exhibit, known: Exhibit | null): LockedExhibit {
  if (exhibit.kind === 'series' && known?.kind === 'series') {
    const { set, widened } = lockAxes(exhibit.set, known.set.panels)
    const footnotes = restamped(exhibit.footnotes, exhibit.set, set)
    return { exhibit: { ...exhibit, set, footnotes }, notes: widened.map(widenedNote) }
  }
  if (exhibit.kind === 'compare' && known?.kind === 'compare') {
    const { set, widened } = lockCompareAxis(exhibit.set, known.set.axis)
    return { exhibit: { ...exhibit, set }, notes: widened.map(widenedNote) }
  }
  return { exhibit, notes: [] }
}
