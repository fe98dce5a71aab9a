import type { DivisionId } from './dimension.ts'

/** A subject of the feed contract: what one dataset is about. */
export type AreaId = 'headcount' | 'age' | 'sickLeave' | 'turnover' | 'recruitment'
/** A code of the `measure` dimension. */
export type MeasureId = string

/** What a measure counts, in what, and whether its values may be added. Ratios never may. */
export interface Measure {
  readonly title: string
  readonly counts: 'persons' | 'hours' | 'ads' | 'applicants' | 'percent' | 'perAd'
  readonly additive: boolean
}

/** The dimensions and measures that a dataset of an area must and may have (contract, "Datasets"). */
export interface Area {
  readonly divisions: readonly DivisionId[]
  readonly measures: Readonly<Record<MeasureId, Measure>>
}

const persons = (title: string): Measure => ({ title, counts: 'persons', additive: true })
const hours = (title: string): Measure => ({ title, counts: 'hours', additive: true })
const percent = (title: string): Measure => ({ title, counts: 'percent', additive: false })

/** Every area that the contract knows. */
export const areas: Readonly<Record<AreaId, Area>> = {
  headcount: { divisions: ['employment', 'sex'], measures: { persons: persons('Antal personer') } },
  age: {
    divisions: ['employment', 'ageBand'],
    measures: { persons: persons('Antal personer'), share: percent('Andel av gruppen') },
  },
  sickLeave: {
    divisions: ['group'],
    measures: {
      sickHours: hours('Sjukfrånvarotid'),
      ordinaryHours: hours('Ordinarie arbetstid'),
      longSickHours: hours('Sjukfrånvarotid 60 dagar eller mer'),
      rate: percent('Sjukfrånvaro'),
      longShare: percent('Andel av sjukfrånvaron som är 60 dagar eller mer'),
      persons: persons('Antal personer i gruppen'),
    },
  },
  turnover: {
    divisions: [],
    measures: {
      leavers: persons('Antal som slutat'),
      employees: persons('Antal tillsvidareanställda'),
      joiners: persons('Antal som börjat'),
      rate: percent('Personalomsättning'),
    },
  },
  recruitment: {
    divisions: [],
    measures: {
      ads: { title: 'Antal annonser', counts: 'ads', additive: true },
      applicants: { title: 'Antal sökande', counts: 'applicants', additive: true },
      applicantsPerAd: { title: 'Sökande per annons', counts: 'perAd', additive: false },
    },
  },
}

/** True for an area that the contract knows. */
export function isArea(id: string): id is AreaId {
  return Object.hasOwn(areas, id)
}
