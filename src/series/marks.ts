import type { Context, Event } from '../domain/context.ts'
import type { ToldFinding } from '../domain/finding.ts'
import { type Period, yearOf } from '../domain/period.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { eventText, unitBreak } from '../words/marks.ts'
import { unitsAbove } from './lineage.ts'
import { ownDrawn } from './ownDrawn.ts'
import type { Mark, Series } from './seriesSet.ts'
import type { History } from './sources.ts'

/** The events of the unit and of everything above it, in time order. */
export function eventsOf(context: Context, tree: UnitTree, unit: UnitId): readonly Event[] {
  const units = unitsAbove({ tree, unit })
  return context.events.filter((event) => units.has(event.unit)).sort((a, b) => a.from.localeCompare(b.from))
}

/** Whether an event touches the span of years. */
function overlaps({ from, to }: Event, periods: readonly Period[]): boolean {
  const [first, last] = [yearOf(periods[0] ?? '0'), yearOf(periods.at(-1) ?? '0')]
  return yearOf(from) <= last && yearOf(to ?? from) >= first
}

const eventMark = (event: Event): Omit<Mark, 'number'> => ({
  kind: event.kind === 'break' ? 'break' : 'event',
  from: event.from,
  to: event.to,
  label: eventText(event),
  band: null,
})

/** Breaks that the feed marks in the unit's own drawn cells (`b`: before this point). */
function cellBreaks(series: readonly Series[], periods: readonly Period[]): readonly Omit<Mark, 'number'>[] {
  const years = periods.filter((_, i) => ownDrawn(series).some(({ flags }) => flags[i]?.includes('b')))
  return years.map((from) => ({ kind: 'break', from, to: null, label: `${from}: Brott i serien enligt källan`, band: null }))
}

/** Years in which the unit begins anew: what it is made of changed, and the years before can't be made alike. */
function lineageBreaks(history: History, periods: readonly Period[]): readonly Omit<Mark, 'number'>[] {
  const years = periods.filter((period) => history.breaks.has(period))
  return years.map((from) => ({ kind: 'break', from, to: null, label: unitBreak(from), band: null }))
}

/** A contradicted period carries one sign, however much is wrong with it. */
const qualityMark = (from: Period, findings: readonly ToldFinding[]): Mark => ({
  kind: 'quality',
  number: null,
  from,
  to: null,
  label: findings
    .filter(({ period }) => period === from)
    .map(({ text }) => text)
    .join(' '),
  band: null,
})

/** Events, breaks and contradictions within the years shown; events and breaks are numbered in time order. */
export function marksOf(
  events: readonly Event[],
  findings: readonly ToldFinding[],
  history: History,
  series: readonly Series[],
  periods: readonly Period[],
): readonly Mark[] {
  const dated = [
    ...events.filter((event) => overlaps(event, periods)).map(eventMark),
    ...lineageBreaks(history, periods),
    ...cellBreaks(series, periods),
  ]
  const numbered = dated.sort((a, b) => a.from.localeCompare(b.from)).map((mark, i) => ({ ...mark, number: i + 1 }))
  const doubted = periods.filter((period) => findings.some((finding) => finding.period === period))
  return [...numbered, ...doubted.map((period) => qualityMark(period, findings))]
}
