import { type Finding, halfUnit } from '../domain/quality.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import { type Period, yearOf } from '../domain/period.ts'
import type { Event } from '../domain/context.ts'
import { contradiction, gapYears, laterEvent, ownScale, protectedCells, roundedParts, singleYears } from '../words/notes.ts'
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

function gapNotes(series: readonly Series[], periods: readonly Period[]): readonly Note[] {
  const drawn = series.filter(({ role, inChart }) => role === 'line' && inChart)
  const gaps = periods.filter((_, i) => drawn.some(({ figures }) => !isNumber(figures[i]) && !isProtected(figures[i])))
  const withheld = drawn.some(({ figures }) => figures.some(isProtected))
  return [
    ...(gaps.length > 0 && gaps.length < periods.length ? [{ kind: 'data', text: gapYears(gaps) } as const] : []),
    ...(withheld ? [{ kind: 'data', text: protectedCells } as const] : []),
  ]
}

/** Everything that the reader must know beside the figures, filters first, then the source's oddities. */
export function notesOf(
  sources: Sources,
  resolved: ResolvedView,
  series: readonly Series[],
  panels: readonly Panel[],
  periods: readonly Period[],
  findings: readonly Finding[],
  events: readonly Event[],
): readonly Note[] {
  const { indicator } = sources
  const { view } = resolved
  const persons = view.geometry === 'dots' && view.lines.every(({ shownAs }) => shownAs === 'persons')
  const last = yearOf(periods.at(-1) ?? '0')
  return [
    ...resolved.notes,
    ...findings
      .filter(({ period }) => periods.includes(period))
      .map((finding): Note => ({ kind: 'quality', text: contradiction(finding) })),
    ...(persons ? [{ kind: 'data', text: ownScale(panels[0]?.axis.max ?? 0) } as const] : []),
    ...(indicator.enoughYears === 1 && periods.length < 3 ? [{ kind: 'data', text: singleYears(periods.length) } as const] : []),
    ...gapNotes(series, periods),
    ...roundingNotes(
      resolved,
      series.filter(({ role }) => role === 'line'),
      periods,
    ),
    ...events.filter(({ from }) => yearOf(from) > last).map((event): Note => ({ kind: 'later', text: laterEvent(event) })),
  ]
}
