import { homeUnit } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { normalise, type NoteKey } from '../selection/normalise.ts'
import { addressOfView, type OpenedView, openView } from '../selection/openView.ts'
import type { Selection } from '../selection/selection.ts'
import { slideRemarks, slideWords } from '../words/deck.ts'
import { type ExhibitReader, placeOf } from './readExhibit.ts'

/** A slide of which nothing can be shown here, and why. */
export interface ClosedSlide {
  readonly kind: 'closed'
  readonly why: string
  /** The address where its figures are, null for none. */
  readonly elsewhere: string | null
}

/** A slide made ready to be read: its selection, made whole, and what of it could not be kept. */
export interface OpenSlide {
  readonly kind: 'open'
  readonly selection: Selection
  readonly unit: { readonly id: UnitId; readonly label: string }
  /** The address that shows the view on its page. */
  readonly address: string
  readonly remarks: readonly string[]
}

/** A slide that is open, or why it can't be. */
export type OpenedSlide = ClosedSlide | OpenSlide

const closed = (why: string, elsewhere: string | null = null): ClosedSlide => ({ kind: 'closed', why, elsewhere })

/** Why a slide would show something else than was pinned, which it never does: null where it would not. */
function goneOf({ kind, value }: NoteKey): string | null {
  if (kind === 'unknown-unit') return slideRemarks.unit(value)
  return kind === 'unknown-indicator' ? slideRemarks.indicator(value) : null
}

function remarkOf({ kind, value }: NoteKey): readonly string[] {
  if (kind === 'unknown-compared') return [slideRemarks.compared(value)]
  return kind === 'too-many-compared' ? [slideRemarks.tooMany(value)] : []
}

function remarksOn({ leftOut, unread }: OpenedView, notes: readonly NoteKey[]): readonly string[] {
  return [
    ...(leftOut.length === 0 ? [] : [slideRemarks.leftOut(leftOut.map(({ parameter, value }) => `${parameter}=${value}`))]),
    ...(unread.length === 0 ? [] : [slideRemarks.unreadParts(unread)]),
    ...notes.flatMap(remarkOf),
  ]
}

/**
 * Opens a slide for whatever shows it or carries it out: migrated from the format that it was saved in, and only where its catalog is
 * the one that is open and has its unit and its key figure.
 */
export function openSlide(reader: ExhibitReader, slide: SlideDraft): OpenedSlide {
  const { feeds, catalog } = reader
  const home = homeUnit(catalog)
  const opened = openView(slide, { feeds, home })
  if (opened === null) return closed(slideWords.newer)
  const address = addressOfView(slide, opened, window.location.search)
  if (opened.isElsewhere) return closed(slideWords.elsewhere(slide.feeds), address)
  const { notes } = normalise(opened.selection, { indicators, units: catalog.tree.units, home })
  const gone = notes.map(goneOf).find((why) => why !== null)
  if (gone != null) return closed(gone)
  const { selection, unit } = placeOf(reader, opened.selection)
  return { kind: 'open', selection, unit, address, remarks: remarksOn(opened, notes) }
}
