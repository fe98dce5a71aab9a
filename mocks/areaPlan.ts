import type { AreaId, MeasureId } from '../src/domain/area.ts'
import type { CategoryId, DivisionId } from '../src/domain/dimension.ts'
import { bands, forms, groups, placeOf, sexes } from './counts.ts'
import type { Formula } from './formula.ts'
import { rulesFor, type RuleId } from './rules.ts'

/** A division of a file and the codes that the file has of it. */
interface Division {
  readonly id: DivisionId
  readonly codes: readonly CategoryId[]
}

/** The cells of a unit and a period: at which code of each division and the measure, how they are made, when they are withheld. */
export interface Column {
  readonly at: Readonly<Record<string, number>>
  /** Null where the measure has no meaning. */
  readonly formula: Formula | null
  /** Each of these rules withholds the cell. */
  readonly rules: readonly RuleId[]
}

/** What an area's files divide by and measure. */
export interface AreaPlan {
  readonly divisions: readonly Division[]
  readonly measures: readonly MeasureId[]
  readonly columns: readonly Column[]
}

type Place = Readonly<Record<string, string>>

function planOf(
  area: AreaId,
  divisions: readonly Division[],
  measures: readonly MeasureId[],
  formulaAt: (place: Place) => Formula | null,
): AreaPlan {
  const axes = [...divisions, { id: 'measure', codes: measures }]
  const places = axes.reduce<readonly Place[]>(
    (all, { id, codes }) => all.flatMap((place) => codes.map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
  const indexOf = (place: Place) => Object.fromEntries(axes.map(({ id, codes }) => [id, codes.indexOf(place[id] ?? '')]))
  const isAlone = divisions.some(({ id, codes }) => id === 'employment' && codes.length === 1)
  const columnAt = (place: Place) => ({ at: indexOf(place), formula: formulaAt(place), rules: rulesFor(area, place, isAlone) })
  return { divisions, measures, columns: places.map(columnAt) }
}

const places = (...keys: readonly string[]): readonly number[] => keys.map(placeOf)
const sumOf = (...keys: readonly string[]): Formula => ({ sum: places(...keys) })
const ratio = (sum: Formula, per: Formula, times: 1 | 100, decimals: number): Formula => ({
  sum: sum.sum,
  ratio: { per: per.sum, times, decimals },
})

/** The sum over codes of a form of employment, or of all of them. */
const inForms = (prefix: string, employment: string, codes: readonly string[]): Formula =>
  sumOf(...(employment === 'total' ? forms : [employment]).flatMap((form) => codes.map((code) => `${prefix}/${form}/${code}`)))

const employment: Division = { id: 'employment', codes: [...forms, 'total'] }
const onlyPermanent: Division = { id: 'employment', codes: ['permanent'] }

const ageIn = (measure: 'persons' | 'share', form: Division): AreaPlan =>
  planOf('age', [form, { id: 'ageBand', codes: bands }], [measure], (place) => {
    const members = inForms('age', place['employment'] ?? '', [place['ageBand'] ?? ''])
    return measure === 'persons' ? members : ratio(members, inForms('age', place['employment'] ?? '', bands), 100, 1)
  })

const sickLeaveIn = (measures: readonly MeasureId[]): AreaPlan =>
  planOf('sickLeave', [{ id: 'group', codes: groups }], measures, ({ group = '', measure = '' }) => {
    const sick = sumOf(`sickHours/${group}`)
    if (measure === 'rate') return ratio(sick, sumOf(`ordinaryHours/${group}`), 100, 2)
    if (measure === 'longShare') return group === 'all' ? ratio(sumOf(`longSickHours/${group}`), sick, 100, 2) : null
    return sumOf(`${measure}/${group}`)
  })

const turnoverIn = (measures: readonly MeasureId[]): AreaPlan =>
  planOf('turnover', [], measures, ({ measure = '' }) =>
    measure === 'rate' ? ratio(sumOf('leavers'), sumOf('employees'), 100, 2) : sumOf(measure),
  )

const recruitmentIn = (measures: readonly MeasureId[]): AreaPlan =>
  planOf('recruitment', [], measures, ({ measure = '' }) =>
    measure === 'applicantsPerAd' ? ratio(sumOf('applicants'), sumOf('ads'), 1, 1) : sumOf(measure),
  )

const hours = ['sickHours', 'ordinaryHours', 'longSickHours', 'persons']

/**
 * The ways in which the made-up files lay an area out: some carry counts, some published ratios, some both, as the feeds of
 * real publishers do.
 */
export const plans = {
  headcount: planOf(
    'headcount',
    [employment, { id: 'sex', codes: [...sexes, 'total'] }],
    ['persons'],
    ({ employment: form = '', sex = '' }) => inForms('persons', form, sex === 'total' ? sexes : [sex]),
  ),
  age: ageIn('persons', employment),
  ageOfPermanent: ageIn('persons', onlyPermanent),
  ageShares: ageIn('share', onlyPermanent),
  sickHours: sickLeaveIn(hours),
  sickRates: sickLeaveIn(['rate', 'longShare']),
  sickHoursAndRates: sickLeaveIn([...hours, 'rate', 'longShare']),
  turnover: turnoverIn(['leavers', 'employees']),
  turnoverAndRate: turnoverIn(['leavers', 'employees', 'joiners', 'rate']),
  recruitment: recruitmentIn(['ads', 'applicants']),
  recruitmentAndRatio: recruitmentIn(['ads', 'applicants', 'applicantsPerAd']),
} as const satisfies Readonly<Record<string, AreaPlan>>
