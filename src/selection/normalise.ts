import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { isAboutOne } from './applyPatch.ts'
import { mostCompared, type Selection } from './selection.ts'

/** What the reader should be told about an address: an id that the app doesn't know, cut where it is long, one too many, or another site's figures. */
export interface NoteKey {
  readonly kind: 'unknown-indicator' | 'unknown-unit' | 'unknown-compared' | 'too-many-compared' | 'refused-feeds'
  readonly value: string
}

/** What there is to select: the key figures in order, the units and which of them is shown to a visitor who has chosen none. */
export interface Known {
  readonly indicators: readonly Indicator[]
  readonly units: Pick<ReadonlySet<UnitId>, 'has'>
  readonly home: UnitId
}

const longestValue = 40

function noteOn(kind: NoteKey['kind'], value: string): NoteKey {
  const letters = [...value]
  return { kind, value: letters.length > longestValue ? `${letters.slice(0, longestValue).join('')}…` : value }
}

/** Two years in time order; an open end stays where it is. */
function inOrder({ from, to }: Selection): Pick<Selection, 'from' | 'to'> {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
}

/** The page to show: a page about one key figure has one, the first where none that is known was asked for. */
function pageOf(selection: Selection, indicator: string | null, known: Known): Pick<Selection, 'page' | 'indicator'> {
  if (!isAboutOne(selection.page) || indicator !== null) return { page: selection.page, indicator }
  const first = known.indicators[0]?.id ?? null
  return { page: first === null ? 'overview' : selection.page, indicator: first }
}

/** The units to compare with that there are, the reader's own not among them, and a note for each that is left out. */
function comparedOf({ compareWith, unit }: Selection, known: Known) {
  const others = compareWith.filter((id) => id !== (unit ?? known.home))
  const there = others.filter((id) => known.units.has(id))
  const unknown = others.filter((id) => !known.units.has(id)).map((id) => noteOn('unknown-compared', id))
  const beyond = there.slice(mostCompared).map((id) => noteOn('too-many-compared', id))
  // The same list where nothing is left out, so that what was made from it stays as it is.
  const kept = there.length === compareWith.length && beyond.length === 0 ? compareWith : there.slice(0, mostCompared)
  return { kept, notes: [...unknown, ...beyond] }
}

/**
 * A selection that can be shown: unknown ids are defaults with a note each, years are in order, and the home unit is `null`,
 * so that it is left out of links however it was chosen. Never throws.
 */
export function normalise(
  selection: Selection,
  known: Known,
): { readonly selection: Selection; readonly notes: readonly NoteKey[] } {
  const { indicator, unit } = selection
  const notes: NoteKey[] = []
  const knowsIndicator = indicator === null || known.indicators.some(({ id }) => id === indicator)
  if (!knowsIndicator) notes.push(noteOn('unknown-indicator', indicator))
  const knowsUnit = unit === null || known.units.has(unit)
  if (!knowsUnit) notes.push(noteOn('unknown-unit', unit))
  const compared = comparedOf(knowsUnit ? selection : { ...selection, unit: null }, known)
  return {
    selection: {
      ...selection,
      ...pageOf(selection, knowsIndicator ? indicator : null, known),
      ...inOrder(selection),
      unit: knowsUnit && unit !== known.home ? unit : null,
      compareWith: compared.kept,
    },
    notes: [...notes, ...compared.notes],
  }
}
