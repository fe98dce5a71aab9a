import type { IndicatorId, SplitId } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'

/** The pages of the app. `deck` is the slides that the reader has pinned. */
export type PageId = 'overview' | 'indicator' | 'compare' | 'deck' | 'data' | 'claims' | 'about'
/** The tabs of a key figure's page. */
export type TabId = 'chart' | 'table' | 'drivers' | 'about'
/** The employment filter: everyone, or one form. */
export type EmploymentId = 'total' | 'permanent' | 'fixedTerm'
/** Which of the units above stand beside the reader's own: the whole organisation, the unit just above, both or none. */
export type BesideId = 'whole' | 'above' | 'both' | 'none'
/** How units of other years are shown: as they were then, or with their years before recalculated to the organisation of now. */
export type OrganisationId = 'past' | 'now'

/** The most units that the reader may choose to compare with: more lines can't be told apart. */
export const mostCompared = 5

/** What the reader is looking at. A link, a saved view and a slide are all one of these. `null` means the default. */
export interface Selection {
  readonly page: PageId
  readonly indicator: IndicatorId | null
  readonly unit: UnitId | null
  readonly from: Period | null
  readonly to: Period | null
  readonly employment: EmploymentId
  readonly splitBy: SplitId | null
  readonly tab: TabId
  readonly scale: 'zero' | 'zoom'
  readonly beside: BesideId
  /** Units chosen to compare with, at most `mostCompared`. */
  readonly compareWith: readonly UnitId[]
  readonly organisation: OrganisationId
}

/** The overview of the home unit, all years, everyone, nothing split, the whole organisation beside it. */
export const defaultSelection: Selection = {
  page: 'overview',
  indicator: null,
  unit: null,
  from: null,
  to: null,
  employment: 'total',
  splitBy: null,
  tab: 'chart',
  scale: 'zero',
  beside: 'whole',
  compareWith: [],
  organisation: 'past',
}
