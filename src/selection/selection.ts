import type { IndicatorId, SplitId } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'

/** The pages of the app. */
export type PageId = 'overview' | 'indicator' | 'about'
/** The tabs of a key figure's page. */
export type TabId = 'chart' | 'table' | 'about'
/** The employment filter: everyone, or one form. */
export type EmploymentId = 'total' | 'permanent' | 'fixedTerm'

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
}

/** The overview of the home unit, all years, everyone, nothing split. */
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
}
