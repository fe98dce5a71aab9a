import { explain } from '../series/explain.ts'
import type { Filters, Sources } from '../series/sources.ts'
import type { SeriesSet, SetState } from '../series/seriesSet.ts'
import { carriedDate, carriedSource } from '../words/exhibit.ts'
import { carrySeries } from './carrySeries.ts'
import { carryStandIn } from './carryStandIn.ts'
import { definitionsOf } from './definitionsOf.ts'
import type { CarriedComment, CarriedVerdict, EmptyExhibit, SeriesExhibit } from './exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { filtersOf } from './filtersOf.ts'
import { footnotesOf } from './footnotesOf.ts'
import { withReceipt } from './withReceipt.ts'

/** Why a state is not drawn, or not much: null where all is well. */
function whyOf(state: Extract<SetState, { set: SeriesSet }>): string | null {
  return state.kind === 'ready' ? null : state.why
}

/** The names of the units that stand beside the unit. */
function comparedIn({ series }: SeriesSet): readonly string[] {
  return [...new Set(series.filter(({ role }) => role === 'comparison').map(({ label }) => label))]
}

/** What the publisher says of the years that are shown. */
function commentsIn(set: SeriesSet, comments: readonly (CarriedComment & { readonly time: string })[]) {
  return comments.filter(({ time }) => set.periods.includes(time)).map(({ text, source }) => ({ text, source }))
}

/** An exhibit without figures. */
export function emptyExhibit(place: ExhibitPlace, topic: string, why: string): EmptyExhibit {
  const { selection, link, organisation, unit } = place
  const filters = filtersOf(place, { years: [], compared: [], isZoomable: false })
  return { kind: 'empty', selection, link, organisation: organisation.label, unit, topic, filters, why }
}

/** A verdict with all that it rests on: what is carried has no folds. */
function carriedVerdict({ text, basis }: NonNullable<NonNullable<SeriesSet['latest']>['verdict']>): CarriedVerdict {
  return { text, basis: [...basis.sentences, ...basis.formula] }
}

/** A key figure as it is carried out of the app, made of the very set that its card shows. */
export function seriesExhibit(
  place: ExhibitPlace,
  sources: Sources,
  filters: Filters,
  state: SetState,
): SeriesExhibit | EmptyExhibit {
  const { indicator } = sources
  if (!('set' in state)) return emptyExhibit(place, indicator.title, state.why)
  const { set } = state
  const { latest } = set
  const why = whyOf(state)
  const explanation = explain(sources, filters, set)
  return withReceipt(
    {
      kind: 'series',
      indicator: indicator.id,
      set,
      isDrawn: state.kind === 'ready' || (state.kind === 'few' && state.drawn),
      why,
      selection: place.selection,
      link: place.link,
      organisation: place.organisation.label,
      unit: place.unit,
      topic: indicator.title,
      heading: set.heading,
      population: set.population,
      filters: filtersOf(place, { years: set.periods, compared: comparedIn(set), isZoomable: set.geometry === 'line' }),
      source: carriedSource(set.source.text),
      dataDate: carriedDate(set.source.updated),
      warnings: place.warnings,
      footnotes: footnotesOf(set, [...place.warnings, ...(why === null ? [] : [why])]),
      verdict: latest?.verdict == null ? null : carriedVerdict(latest.verdict),
      asides: latest === null ? [] : [set.lastClear?.text, latest.persons, latest.beside].filter((text) => text != null),
      comments: commentsIn(set, explanation.comments),
      definitions: definitionsOf(indicator, set.source, explanation),
      findings: set.findings,
      description: set.description,
      tables: state.kind === 'protected' ? [...carryStandIn(set), carrySeries(set)] : [carrySeries(set), ...carryStandIn(set)],
    },
    place,
  )
}
