import type { AreaId, MeasureId } from '../src/domain/area.ts'
import type { CategoryId, DivisionId } from '../src/domain/dimension.ts'
import type { Counts } from './counts.ts'
import type { Place } from './withheld.ts'

/** What an area's files divide by and measure, and how a number follows from a unit's counts. */
export interface AreaPlan {
  readonly divisions: readonly { readonly id: DivisionId; readonly codes: readonly CategoryId[] }[]
  readonly measures: readonly MeasureId[]
  /** The number of a place, or null where the measure has no meaning there. */
  readonly read: (counts: Counts, place: Place) => number | null
}

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals
const percent = (part: number, whole: number, decimals: number): number =>
  whole === 0 ? 0 : round((100 * part) / whole, decimals)
const count = (counts: Counts, ...keys: readonly string[]): number => keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0)

const forms = ['permanent', 'fixedTerm']
const sexes = ['women', 'men']
const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']

/** Keys of the counts that a place with wholes in it stands for. */
function keysAt(prefix: string, employment: string, codes: readonly string[]): readonly string[] {
  return (employment === 'total' ? forms : [employment]).flatMap((form) => codes.map((code) => `${prefix}/${form}/${code}`))
}

const headcount: AreaPlan = {
  divisions: [
    { id: 'employment', codes: [...forms, 'total'] },
    { id: 'sex', codes: [...sexes, 'total'] },
  ],
  measures: ['persons'],
  read: (counts, { employment = '', sex = '' }) =>
    count(counts, ...keysAt('persons', employment, sex === 'total' ? sexes : [sex])),
}

const ageIn = (measure: 'persons' | 'share', employmentForms: readonly string[]): AreaPlan => ({
  divisions: [
    { id: 'employment', codes: employmentForms },
    { id: 'ageBand', codes: bands },
  ],
  measures: [measure],
  read: (counts, { employment = '', ageBand = '' }) => {
    const members = count(counts, ...keysAt('age', employment, [ageBand]))
    return measure === 'persons' ? members : percent(members, count(counts, ...keysAt('age', employment, bands)), 1)
  },
})

const sickLeaveIn = (measures: readonly MeasureId[]): AreaPlan => ({
  divisions: [{ id: 'group', codes: groups }],
  measures,
  read: (counts, { group = '', measure = '' }) => {
    const [sick, long] = [count(counts, `sickHours/${group}`), count(counts, `longSickHours/${group}`)]
    if (measure === 'rate') return percent(sick, count(counts, `ordinaryHours/${group}`), 2)
    if (measure === 'longShare') return group === 'all' ? percent(long, sick, 2) : null
    return count(counts, `${measure}/${group}`)
  },
})

const turnoverIn = (measures: readonly MeasureId[]): AreaPlan => ({
  divisions: [],
  measures,
  read: (counts, { measure = '' }) =>
    measure === 'rate' ? percent(count(counts, 'leavers'), count(counts, 'employees'), 2) : count(counts, measure),
})

const recruitmentIn = (measures: readonly MeasureId[]): AreaPlan => ({
  divisions: [],
  measures,
  read: (counts, { measure = '' }) =>
    measure === 'applicantsPerAd' ? round(count(counts, 'applicants') / count(counts, 'ads'), 1) : count(counts, measure),
})

const hours = ['sickHours', 'ordinaryHours', 'longSickHours', 'persons']

function sickLeaveFor(number: number): AreaPlan {
  if (number % 4 === 2) return sickLeaveIn(['rate', 'longShare'])
  return sickLeaveIn(number % 4 === 1 ? [...hours, 'rate', 'longShare'] : hours)
}

/**
 * How an area's file is laid out. Files differ on purpose, by their number: some carry counts, some published ratios, some
 * both, as the feeds of real publishers do.
 */
export function planFor(area: AreaId, number: number): AreaPlan {
  const odd = number % 2 === 1
  if (area === 'headcount') return headcount
  if (area === 'age') return ageIn(number % 4 === 3 ? 'share' : 'persons', odd ? ['permanent'] : [...forms, 'total'])
  if (area === 'sickLeave') return sickLeaveFor(number)
  if (area === 'turnover') return turnoverIn(odd ? ['leavers', 'employees', 'joiners', 'rate'] : ['leavers', 'employees'])
  return recruitmentIn(odd ? ['ads', 'applicants', 'applicantsPerAd'] : ['ads', 'applicants'])
}
