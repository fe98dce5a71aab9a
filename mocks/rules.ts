import type { AreaId } from '../src/domain/area.ts'
import { bands, forms, placeOf, sexes } from './counts.ts'

/** Groups of fewer staff than this are withheld. */
export const smallStaff = 5
/** Sick leave is withheld for groups of at most this many, as the act on its disclosure says. */
export const smallGroup = 10

/** Which counts tell whether a division of a unit is withheld, each a sum, and the largest of them that is too small. */
export interface Rule {
  readonly groups: readonly (readonly number[])[]
  readonly atMost: number
}

const everyForm: readonly string[] = forms
const staffRule = (prefix: string, employment: readonly string[], codes: readonly string[]): Rule => ({
  groups: codes.map((code) => employment.map((form) => placeOf(`${prefix}/${form}/${code}`))),
  atMost: smallStaff - 1,
})
const groupRule = (codes: readonly string[]): Rule => ({
  groups: codes.map((code) => [placeOf(`persons/${code}`)]),
  atMost: smallGroup,
})

/**
 * The rules: in each form of employment, by sex and by age among all staff and in each form, for those who came or left, and for
 * the groups of the act on sick leave.
 */
export const rules = {
  forms: { groups: forms.map((form) => sexes.map((code) => placeOf(`persons/${form}/${code}`))), atMost: smallStaff - 1 },
  sexes: staffRule('persons', everyForm, sexes),
  sexesOfPermanent: staffRule('persons', ['permanent'], sexes),
  sexesOfFixedTerm: staffRule('persons', ['fixedTerm'], sexes),
  ages: staffRule('age', everyForm, bands),
  agesOfPermanent: staffRule('age', ['permanent'], bands),
  agesOfFixedTerm: staffRule('age', ['fixedTerm'], bands),
  flow: { groups: [[placeOf('leavers')], [placeOf('joiners')]], atMost: smallStaff - 1 },
  everyone: groupRule(['all']),
  groupSexes: groupRule(['women', 'men']),
  groupAges: groupRule(['age-29', 'age30-49', 'age50+']),
} as const satisfies Readonly<Record<string, Rule>>

/** Name of a rule. */
export type RuleId = keyof typeof rules

const sexRules: readonly RuleId[] = ['sexes', 'sexesOfPermanent', 'sexesOfFixedTerm']
const ageRules: readonly RuleId[] = ['ages', 'agesOfPermanent', 'agesOfFixedTerm']

/** Everyone falls under the first rule alone. Either form of employment is everyone less the other, so both fall under all. */
const staffRules = (all: readonly RuleId[], form: string): readonly RuleId[] =>
  form === 'total' ? all.slice(0, 1) : ['forms', ...all]

/** Turnover is of permanent staff, who are everyone less the other form. */
const turnoverRules: Readonly<Record<string, readonly RuleId[]>> = {
  leavers: ['flow'],
  joiners: ['flow'],
  employees: ['forms'],
  rate: ['flow', 'forms'],
}

function sickLeaveRules(group: string, measure: string): readonly RuleId[] {
  if (group === 'all') return ['everyone']
  const isAge = group.startsWith('age')
  // How many they are could be compared with the headcount, where it is a form of employment that is small.
  const staff = measure === 'persons' ? (isAge ? ageRules : sexRules) : []
  return ['everyone', isAge ? 'groupAges' : 'groupSexes', ...staff]
}

/** The rules that withhold a cell of an area, by its codes. In some files permanent staff stand alone, with nobody to be less. */
export function rulesFor(area: AreaId, place: Readonly<Record<string, string>>, isAlone: boolean): readonly RuleId[] {
  const { employment = '', sex, group = '', measure = '' } = place
  if (area === 'headcount') return staffRules(sex === 'total' ? [] : sexRules, employment)
  if (area === 'age') return staffRules(isAlone ? ['agesOfPermanent'] : ageRules, employment)
  if (area === 'turnover') return turnoverRules[measure] ?? []
  return area === 'sickLeave' ? sickLeaveRules(group, measure) : []
}
