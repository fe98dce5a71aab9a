import { homeUnit } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Slide } from '../selection/deck.ts'
import { type OpenedView, openView } from '../selection/openView.ts'
import type { Selection } from '../selection/selection.ts'
import { slideTroubles } from '../words/presenter.ts'
import { savedViewTroubles } from '../words/savedViews.ts'
import { type ExhibitReader, placeOf } from './readExhibit.ts'

/** A slide made ready to be read: its selection, made whole, and what of it could not be kept. Or why it can't be shown here. */
export type OpenedSlide =
  | { readonly kind: 'closed'; readonly why: string }
  | {
      readonly kind: 'open'
      readonly selection: Selection
      readonly unit: { readonly id: UnitId; readonly label: string }
      readonly remarks: readonly string[]
    }

function remarksOn({ leftOut, unread }: OpenedView): readonly string[] {
  return [
    ...(leftOut.length === 0 ? [] : [savedViewTroubles.leftOut(leftOut.map(({ parameter, value }) => `${parameter}=${value}`))]),
    ...(unread.length === 0 ? [] : [savedViewTroubles.unreadParts(unread)]),
  ]
}

/** Opens a slide as saved views are opened: migrated from the format that it was saved in, and only where its catalog is the one that is open. */
export function openSlide(reader: ExhibitReader, slide: Slide): OpenedSlide {
  const { feeds, catalog } = reader
  const opened = openView(slide, { feeds, home: homeUnit(catalog) })
  if (opened === null) return { kind: 'closed', why: slideTroubles.newer }
  if (opened.isElsewhere) return { kind: 'closed', why: slideTroubles.elsewhere(slide.feeds) }
  const { selection, unit } = placeOf(reader, opened.selection)
  return { kind: 'open', selection, unit, remarks: remarksOn(opened) }
}
