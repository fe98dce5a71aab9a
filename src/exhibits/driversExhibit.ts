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

/** What is said of one split names it: two splits round differently, and their sums are not each other's. */
function splitNotes({ splits }: DriversExhibit['set']): readonly string[] {
  const divided = splits.filter((split) => split.kind === 'split')
  const isShared = (note: string) => divided.every(({ notes }) => notes.includes(note))
  return splits.flatMap((split) =>
    split.kind === 'split'
      ? split.notes.map((note) => (isShared(note) ? note : `${split.title}: ${note}`))
      : [`${split.title}: ${split.why}`],
  )
}

/** Everything that stands beside a divided change, each sentence once: how to read it, why a split is not made, and how many remarks the source has. */
function footnotes(set: DriversExhibit['set'], found: number): readonly string[] {
  const counted = found === 0 ? [] : [`${remarks(found)}.`]
  return [...new Set([...splitNotes(set), driverWords.reading, ...counted])]
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
