import type { DivisionId } from './dimension.ts'

/** A subject of the feed contract: what one dataset is about. */
export type AreaId = 'headcount' | 'age' | 'sickLeave' | 'turnover' | 'recruitment'
/** A code of the `measure` dimension. */
export type MeasureId = string

/** What a measure counts, in what, and whether its values may be added. Ratios never may. */
export interface Measure {
  readonly counts: 'persons' | 'hours' | 'ads' | 'applicants' | 'percent' | 'perAd'
  readonly additive: boolean
}

/** The dimensions and measures that a dataset of an area must and may have (contract, "Datasets"). */
export interface Area {
  readonly divisions: readonly DivisionId[]
  readonly measures: Readonly<Record<MeasureId, Measure>>
}

const persons: Measure = { counts: 'persons', additive: true }
const hours: Measure = { counts: 'hours', additive: true }
const percent: Measure = { counts: 'percent', additive: false }

/** Every area that the contract knows. */
export const areas: Readonly<Record<AreaId, Area>> = {
  headcount: { divisions: ['employment', 'sex'], measures: { persons } },
  age: {
    divisions: ['employment', 'ageBand'],
    measures: { persons, share: percent },
  },
  sickLeave: {
    divisions: ['group'],
    measures: {
      sickHours: hours,
      ordinaryHours: hours,
      longSickHours: hours,
      rate: percent,
      longShare: percent,
      persons,
    },
  },
  turnover: {
    divisions: [],
    measures: {
      leavers: persons,
      employees: persons,
      joiners: persons,
      rate: percent,
    },
  },
  recruitment: {
    divisions: [],
    measures: {
      ads: { counts: 'ads', additive: true },
      applicants: { counts: 'applicants', additive: true },
      applicantsPerAd: { counts: 'perAd', additive: false },
    },
  },
}

/** True for an area that the contract knows. */
export function isArea(id: string): id is AreaId {
  return Object.hasOwn(areas, id)
}
