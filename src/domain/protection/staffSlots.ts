import { dimensions } from '../dimension.ts'

/** The codes of each division in the order of the slots, wholes last among forms and sexes and first among the groups of sick leave. */
export const forms = [...dimensions.employment.parts, dimensions.employment.whole]
export const sexes = [...dimensions.sex.parts, dimensions.sex.whole]
export const bands = dimensions.ageBand.parts
export const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']

/** Where each count of a unit and a period stands among them: form and sex, form and age, and so on, wholes last. */
export const slots = {
  staff: (form: number, sex: number) => form * 3 + sex,
  band: (form: number, band: number) => 9 + form * 6 + band,
  allAges: (form: number) => 27 + form,
  employees: 30,
  leavers: 31,
  joiners: 32,
  group: (group: number) => 33 + group,
  /** Under fifty, and fifty or more. */
  half: (form: number, half: number) => 39 + form * 2 + half,
} as const
/** How many counts a unit has in a period. */
export const slotCount = 45

/** True for the counts that are no sum of others: form by sex, form by age, and those who came and left. */
export const atoms = Array.from(
  { length: slotCount },
  (_, slot) =>
    [0, 1, 3, 4].includes(slot) ||
    (slot >= slots.band(0, 0) && slot < slots.band(2, 0)) ||
    slot === slots.leavers ||
    slot === slots.joiners,
)

/** What hiding each count costs beside the others: totals are what most readers came for. */
export const slotCosts = Array.from({ length: slotCount }, (_, slot) => {
  if (slot === slots.staff(2, 2)) return 8
  if (slot === slots.leavers) return 1.6
  if (slot >= slots.group(0)) return 0.3
  if (slot === slots.employees || slot === slots.staff(0, 2) || slot === slots.staff(1, 2)) return 1.5
  if (slot === slots.staff(2, 0) || slot === slots.staff(2, 1)) return 1.6
  return slot >= slots.band(2, 0) && slot <= slots.band(2, 5) ? 2.5 : 1
})
