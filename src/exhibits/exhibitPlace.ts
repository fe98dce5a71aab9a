import type { Selection } from '../selection/selection.ts'
import type { UnitId } from '../domain/unitTree.ts'

/** What an exhibit is of: everything about it that does not come from its figures. */
export interface ExhibitPlace {
  /** Normalised. */
  readonly selection: Selection
  /** The search part of the address that shows it. */
  readonly link: string
  readonly organisation: { readonly id: string; readonly label: string }
  readonly unit: { readonly id: UnitId; readonly label: string }
  /** The unit that a visitor sees first. */
  readonly home: UnitId
  /** What must be said of all figures of the catalog: that they are made up, that newer ones should have come. */
  readonly warnings: readonly string[]
}
