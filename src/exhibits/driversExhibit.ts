import { buildDriversSet } from '../series/buildDriversSet.ts'
import type { Filters, Sources } from '../series/sources.ts'
import type { SetState } from '../series/seriesSet.ts'
import { driverWords } from '../words/drivers.ts'
import { remarks } from '../words/labels.ts'
import { carryDrivers } from './carryDrivers.ts'
import type { DriversExhibit, EmptyExhibit, SeriesExhibit } from './exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { seriesExhibit } from './seriesExhibit.ts'
import { withReceipt } from './withReceipt.ts'

/** Everything that stands beside a divided change: how to read it, why a split is not made, and how many remarks the source has. */
function footnotes({ splits }: DriversExhibit['set'], found: number): readonly string[] {
  return [
    ...splits.flatMap((split) => (split.kind === 'split' ? split.notes : [`${split.title}: ${split.why}`])),
    driverWords.reading,
    ...(found === 0 ? [] : [`${remarks(found)}.`]),
  ]
}

/** Where a change is, as it is carried out of the app; the key figure itself where it is not divided among groups. */
export function driversExhibit(
  place: ExhibitPlace,
  sources: Sources,
  filters: Filters,
  state: SetState,
): DriversExhibit | SeriesExhibit | EmptyExhibit {
  const whole = seriesExhibit(place, sources, filters, state)
  const set = buildDriversSet(sources, filters)
  if (whole.kind === 'empty' || set === null) return whole
  const { set: _, isDrawn, why, receipt, ...carried } = whole
  const sentences = set.splits.flatMap((split) => (split.kind === 'split' ? split.sentences : []))
  return withReceipt(
    {
      ...carried,
      kind: 'drivers',
      set,
      heading: set.lead ?? set.heading,
      population: set.heading === set.lead ? '' : set.heading,
      footnotes: [...place.warnings, ...footnotes(set, whole.findings.length)],
      description: [set.heading, ...(set.lead === null ? [] : [set.lead]), ...sentences].join(' '),
      tables: carryDrivers(set),
    },
    place,
  )
}
