import { apportion } from './apportion.ts'
import type { Counts } from './counts.ts'
import type { MadeUpUnit } from './municipality.ts'
import { drawBetween } from './seed.ts'

const sexes = { women: 1.1, men: 0.72 } as const
const ages = {
  'age-29': { level: 0.88, bands: ['0-19', '20-29'] },
  'age30-49': { level: 0.96, bands: ['30-39', '40-49'] },
  'age50+': { level: 1.08, bands: ['50-59', '60+'] },
} as const

/** Slow waves, and the higher level of the pandemic years. */
function levelOf(year: number): number {
  return 0.94 + 0.07 * Math.sin((year - 2011) / 2.4) + (year >= 2020 && year <= 2022 ? 0.14 : 0)
}

const personsOf = (staff: Counts, prefix: 'persons' | 'age', code: string): number =>
  (staff[`${prefix}/permanent/${code}`] ?? 0) + (staff[`${prefix}/fixedTerm/${code}`] ?? 0)

/** Persons by sex within each statutory age group: women spread over the ages as everyone is, men are the rest. */
function personsBySexAndAge(staff: Counts): Readonly<Record<string, number>> {
  const everyone = Object.values(ages).map(({ bands }) => bands.reduce((sum, band) => sum + personsOf(staff, 'age', band), 0))
  const women = apportion(personsOf(staff, 'persons', 'women'), everyone)
  const cells = Object.keys(ages).flatMap((age, i) => [
    [`women/${age}`, women[i] ?? 0],
    [`men/${age}`, (everyone[i] ?? 0) - (women[i] ?? 0)],
  ])
  return Object.fromEntries(cells) as Record<string, number>
}

/**
 * Hours and persons of the statutory groups, by `measure/group`. They are counted by sex and age at once and summed, so
 * that the two sexes and the three ages each make everyone.
 */
export function sickLeaveCounts({ id, profile }: MadeUpUnit, year: number, staff: Counts, seed: string): Counts {
  const persons = personsBySexAndAge(staff)
  const counts: Record<string, number> = {}
  const add = (key: string, count: number) => {
    counts[key] = (counts[key] ?? 0) + count
  }
  for (const [sex, sexLevel] of Object.entries(sexes)) {
    for (const [age, { level }] of Object.entries(ages)) {
      const key = [id, year, sex, age]
      const members = persons[`${sex}/${age}`] ?? 0
      const ordinary = Math.round(members * drawBetween(1450, 1620, seed, ...key, 'ordinary'))
      const rate = profile.sickLeave * sexLevel * level * levelOf(year) * drawBetween(0.88, 1.12, seed, ...key, 'rate')
      const sick = Math.round(ordinary * rate)
      const long = Math.round(sick * drawBetween(0.28, 0.46, seed, ...key, 'long'))
      for (const group of ['all', sex, age]) {
        add(`persons/${group}`, members)
        add(`ordinaryHours/${group}`, ordinary)
        add(`sickHours/${group}`, sick)
        add(`longSickHours/${group}`, long)
      }
    }
  }
  return counts
}
