import { describe, expect, it } from 'vitest'
import { falseAlarmsIn, simulateStaff, sizeFrom, top } from './cleanOrganisation.ts'
import { groups } from './tally.ts'

const organisations = Array.from({ length: 60 }, (_, i) => simulateStaff(i + 1, sizeFrom(i + 1, 300)))

describe('simulated organisations', () => {
  it('are like real ones: of every size, reorganised, with small groups and years without any sick leave', () => {
    const tallies = organisations.flatMap((one) => [...one.tallies.values()].flatMap((years) => [...years.values()]))
    const staff = tallies.map(({ persons }) => persons.flat().reduce((a, b) => a + b, 0))
    expect(Math.min(...staff)).toBeLessThan(8)
    expect(Math.max(...staff)).toBeGreaterThan(200)
    expect(tallies.some(({ hours }) => hours.men.ordinary > 0 && hours.men.sick === 0)).toBe(true)
    expect(tallies.some(({ leavers }) => leavers === 0)).toBe(true)
    expect(organisations.some(({ tree }) => [...tree.units.values()].some(({ successors = [] }) => successors.length > 1))).toBe(
      true,
    )
    const whole = organisations.flatMap((one) => [...(one.tallies.get(top)?.values() ?? [])])
    const sum = (of: 'sick' | 'ordinary') => whole.reduce((all, { hours }) => all + hours.all[of], 0)
    expect((100 * sum('sick')) / sum('ordinary')).toBeGreaterThan(3)
    expect((100 * sum('sick')) / sum('ordinary')).toBeLessThan(8)
    for (const { hours } of whole)
      for (const of of ['ordinary', 'sick', 'long'] as const) {
        const [all = 0, women = 0, men = 0, ...ages] = groups.map((group) => hours[group][of])
        expect(Math.abs(all - women - men)).toBeLessThan(2)
        expect(Math.abs(all - ages.reduce((a, b) => a + b, 0))).toBeLessThan(2.5)
      }
  })

  it('have nothing wrong in their files, and nothing is found', () => {
    const found = organisations.flatMap((one, i) => falseAlarmsIn(one).map(([area, finding]) => [i + 1, area, finding.code]))
    expect(found).toEqual([])
  })
})
