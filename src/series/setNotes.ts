import type { ToldFinding } from '../domain/finding.ts'
import { dimensions } from '../domain/dimension.ts'
import { halfUnit } from '../domain/rounding.ts'
import { type Figure, isNumber, isProtected, isSmallGroup, type Missing } from '../domain/figure.ts'
import { type Period, yearOf } from '../domain/period.ts'
import type { Event } from '../domain/context.ts'
import {
  chosenElsewhere,
  flaggedYears,
  gapYears,
  laterEvent,
  otherMethod,
  ownScale,
  protectedCells,
  protectedForm,
  protectedHere,
  protectedSplit,
  reorganised,
  roundedParts,
  shownTogether,
  singleYears,
  unreadUnits,
} from '../words/notes.ts'
import { bridgedYears, summedUnit } from '../words/reorganisation.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { incomparableUnits } from './allSeries.ts'
import { nameOf } from './lineage.ts'
import { ownDrawn } from './ownDrawn.ts'
import type { ResolvedView } from './resolveView.ts'
import type { Note, Panel, Series } from './seriesSet.ts'
import type { Sources } from './sources.ts'

/** Parts in percent that were rounded at the source and don't add up: said, never hidden. Beyond rounding it is a contradiction. */
function roundingNotes({ view }: ResolvedView, series: readonly Series[], periods: readonly Period[]): readonly Note[] {
  if (!view.lines.every(({ formula }) => formula.kind === 'share')) return []
  const slack = series.reduce((most, { decimals }) => most + halfUnit(decimals), 1e-9)
  const sums = periods.flatMap((period, i) => {
    const numbers = series.flatMap(({ figures }) => (isNumber(figures[i]) ? [figures[i]] : []))
    const sum = numbers.reduce((a, b) => a + b, 0)
    const off = Math.abs(sum - 100)
    return numbers.length === series.length && off > 0.049 && off <= slack ? [{ period, sum }] : []
  })
  return sums.length === 0 ? [] : [{ kind: 'data', text: roundedParts(sums) }]
}

const reasonAt = (figure: Figure | undefined) => (typeof figure === 'object' && figure.kind === 'missing' ? figure.reason : null)

/** The feed's letters that tell how firm a figure is, each with its years. */
function flagNotes(series: readonly Series[], periods: readonly Period[]): readonly Note[] {
  const own = ownDrawn(series)
  return (['p', 'r', 'e'] as const).flatMap((letter) => {
    const years = periods.filter((_, i) => own.some(({ flags }) => flags[i]?.includes(letter)))
    return years.length === 0 ? [] : [{ kind: 'data', text: flaggedYears(letter, years) } as const]
  })
}

/** What can be chosen instead of a split or a form of employment some of which is withheld; nothing where neither is chosen. */
function wayOut({ view, employment }: ResolvedView, series: readonly Series[], split: boolean): string {
  if (!split) return employment === dimensions.employment.whole ? '' : protectedForm
  const isWholeShown = series.some(({ role, figures }) => role === 'whole' && figures.some(isNumber))
  const isAnyShown = series.some(({ role, inChart, figures }) => role === 'line' && inChart && figures.some(isNumber))
  if (!isWholeShown || isAnyShown) return protectedSplit
  return shownTogether(view.lines.some(({ id }) => id === 'women') ? 'sex' : 'ageBand')
}

function gapNotes(
  { cube }: Sources,
  resolved: ResolvedView,
  series: readonly Series[],
  periods: readonly Period[],
  split: boolean,
): readonly Note[] {
  const drawn = series.filter(({ role, inChart }) => role === 'line' && inChart)
  const lacking = (reason: Missing['reason']) => {
    const years = periods.filter((_, i) => drawn.some(({ figures }) => reasonAt(figures[i]) === reason))
    return years.length === 0 || years.length === periods.length ? [] : [{ kind: 'data', text: gapYears(years, reason) } as const]
  }
  const figures = drawn.flatMap((line) => line.figures)
  const atSource = figures.some((figure) => isProtected(figure) && !isSmallGroup(figure))
  const next = wayOut(resolved, series, split)
  const withheld = (text: string): Note => ({ kind: 'withheld', text })
  const hides = figures.some(isSmallGroup)
  return [
    ...(['not-reported', 'no-base', 'not-applicable'] as const).flatMap(lacking),
    ...(atSource ? [withheld(protectedCells)] : []),
    ...(cube.unjudgedWhy === undefined ? [] : [{ kind: 'quality', text: cube.unjudgedWhy } as const]),
    ...(hides ? [withheld(cube.hiddenWhy ?? protectedHere)] : []),
    ...((hides || atSource) && next !== '' ? [{ kind: 'data', text: next } as const] : []),
  ]
}

/** How the figures were made where they are not the unit's own: of its children, or of the units that it was before. */
function historyNotes({ history, tree, unit }: Sources, periods: readonly Period[]): readonly Note[] {
  const name = (id: UnitId) => nameOf({ tree }, id)
  const end = tree.units.get(unit)?.validTo
  const texts = [
    ...(history.summed.length === 0 ? [] : [summedUnit(history.summed.length, name(unit))]),
    ...bridgedYears(history.bridged, periods, name, end === undefined ? null : yearOf(end)),
  ]
  return texts.map((text) => ({ kind: 'data', text }))
}

/** The same of the units beside it, by name. */
function othersNotes({ comparisons, tree }: Sources, series: readonly Series[], periods: readonly Period[]): readonly Note[] {
  const name = (id: UnitId) => nameOf({ tree }, id)
  const drawn = comparisons.filter(({ unit }) => series.some(({ id, beside }) => beside !== null && id.startsWith(`${unit}:`)))
  const texts = drawn.flatMap(({ unit, history }) => [
    ...(history.summed.length === 0 ? [] : [summedUnit(history.summed.length, name(unit))]),
    ...bridgedYears(history.bridged, periods, name).map((text) => `${name(unit)}: ${text}`),
  ])
  return texts.map((text) => ({ kind: 'data', text }))
}

/** Everything that the reader must know beside the figures, filters first, then the source's oddities. */
export function notesOf(
  sources: Sources,
  resolved: ResolvedView,
  series: readonly Series[],
  panels: readonly Panel[],
  periods: readonly Period[],
  findings: readonly ToldFinding[],
  events: readonly Event[],
  split: boolean,
): readonly Note[] {
  const { indicator, unread = [] } = sources
  const { view } = resolved
  const unlike = incomparableUnits(sources)
  const persons = view.geometry === 'dots' && view.lines.every(({ shownAs }) => shownAs === 'persons')
  const last = yearOf(periods.at(-1) ?? '0')
  const elsewhere = sources.hasChosen === true && !series.some(({ beside }) => beside === 'chosen')
  const refused = elsewhere && (!indicator.comparable || split || view.arrangement === 'panels')
  return [
    ...resolved.notes,
    ...historyNotes(sources, periods),
    ...othersNotes(sources, series, periods),
    ...(refused ? [{ kind: 'filter', text: chosenElsewhere } as const] : []),
    ...findings
      .filter(({ period }) => periods.includes(period))
      .map((finding): Note => ({ kind: 'quality', text: finding.text })),
    ...(persons ? [{ kind: 'data', text: ownScale(panels[0]?.axis.max ?? 0) } as const] : []),
    ...(indicator.enoughYears === 1 && periods.length < 3 ? [{ kind: 'data', text: singleYears(periods.length) } as const] : []),
    ...gapNotes(sources, resolved, series, periods, split),
    ...flagNotes(series, periods),
    ...(unread.length === 0 || split || !indicator.comparable
      ? []
      : [{ kind: 'data', text: unreadUnits(unread.map((id) => nameOf(sources, id))) } as const]),
    ...(unlike.length === 0 || split ? [] : [{ kind: 'data', text: otherMethod(unlike) } as const]),
    ...roundingNotes(
      resolved,
      series.filter(({ role }) => role === 'line'),
      periods,
    ),
    ...events
      .filter(({ kind, from }) => kind === 'reorganisation' && yearOf(from) === last)
      .map((event): Note => ({ kind: 'data', text: reorganised(event) })),
    ...events.filter(({ from }) => yearOf(from) > last).map((event): Note => ({ kind: 'later', text: laterEvent(event) })),
  ]
}
