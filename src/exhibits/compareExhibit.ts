import type { CompareSet, CompareState } from '../series/compareSet.ts'
import { rowsOf } from '../series/compareSet.ts'
import type { CompareSources } from '../series/compareSources.ts'
import { isFact } from '../series/relation.ts'
import { apartMethod } from '../words/apartMethod.ts'
import { carriedDate, carriedSource } from '../words/exhibit.ts'
import { funnelMethod } from '../words/funnel.ts'
import { methodLines } from '../words/methods.ts'
import { compareTitle } from '../words/pageTitle.ts'
import { carryCompare } from './carryCompare.ts'
import { definitionsOf } from './definitionsOf.ts'
import type { CompareExhibit, Definition, EmptyExhibit } from './exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { filtersOf } from './filtersOf.ts'
import { emptyExhibit } from './seriesExhibit.ts'
import { withReceipt } from './withReceipt.ts'

/** How its units are told apart, in the words of its page. */
function methodsOf({ basis, funnel }: CompareSet): readonly Definition[] {
  const methods = [...(isFact(basis) ? [] : [apartMethod(basis)]), ...(funnel === null ? [] : [funnelMethod])]
  return methods.map((method) => ({ term: method.title, texts: methodLines(method) }))
}

/** What a comparison says: of so many units that they are looked over together, first who stands out. */
const findingsOf = ({ funnel, findings }: CompareSet): readonly string[] => [...(funnel?.findings ?? []), ...findings]

const descriptionOf = ({ funnel, description }: CompareSet): string =>
  [...(funnel === null ? [] : [funnel.description]), description].join(' ')

/** A comparison as it is carried out of the app. Its finding is the first sentence of what it says, where it says anything. */
export function compareExhibit(
  place: ExhibitPlace,
  { indicator, familyFindings }: CompareSources,
  state: CompareState,
): CompareExhibit | EmptyExhibit {
  if (state.kind !== 'ready') return emptyExhibit(place, compareTitle(indicator.title), state.why)
  const { set } = state
  const [finding, ...rest] = findingsOf(set)
  const names = rowsOf(set).map(({ label }) => label)
  return withReceipt(
    {
      kind: 'compare',
      indicator: indicator.id,
      set,
      selection: place.selection,
      link: place.link,
      organisation: place.organisation.label,
      unit: place.unit,
      topic: compareTitle(indicator.title),
      heading: finding ?? set.heading,
      population: `${set.heading}. ${set.population}`,
      filters: filtersOf(place, { years: [set.period], compared: names.filter((name) => name !== set.own), isZoomable: false }),
      source: carriedSource(set.source.text),
      dataDate: carriedDate(set.source.updated),
      warnings: place.warnings,
      footnotes: [...place.warnings, ...rest, ...set.notes.map(({ text }) => text)],
      verdict: null,
      asides: [],
      comments: [],
      definitions: [...definitionsOf(indicator, set.source, null), ...methodsOf(set)],
      findings: familyFindings,
      description: descriptionOf(set),
      tables: [carryCompare(set)],
    },
    place,
  )
}
