import { describe, expect, it } from 'vitest'
import { countAt, countEveryone } from '../../../mocks/figures.ts'
import { livesIn, type MadeUpUnit } from '../../../mocks/municipality.ts'
import { largeSize, sizeFor } from '../../../mocks/size.ts'

const units = largeSize.plant()
const figures = countEveryone('exempel', units, largeSize)
const byId = new Map(units.map((unit) => [unit.id, unit]))
const unitAt = (id: string | null) => byId.get(id ?? '') as MadeUpUnit
const levelOf = ({ id }: MadeUpUnit) => id.split('-').length
const living = units.filter(({ until }) => until === null)
const ended = units.filter(({ until }) => until !== null)
const named = (label: string) => units.filter((unit) => unit.label === label)
const successorsOf = (label: string) => named(label).flatMap(({ successors }) => successors.map((id) => unitAt(id).label))
const parentsOf = (label: string) => named(label).map(({ parent }) => unitAt(parent).label)
const persons = (some: readonly MadeUpUnit[], year: number) =>
  some.reduce((sum, { number }) => sum + countAt(figures, number, year - 2010, 'persons/all'), 0)

describe('the whole organisation', () => {
  it('has four levels, at least twelve administrations and four hundred units that live', () => {
    const counts = [1, 2, 3, 4].map((level) => living.filter((unit) => levelOf(unit) === level).length)
    expect(counts.reduce((a, b) => a + b)).toBe(420)
    expect(counts[0]).toBe(1)
    expect(counts[1]).toBeGreaterThanOrEqual(12)
    expect(units.every((unit) => levelOf(unit) <= 4)).toBe(true)
  })

  it.each([420, 2000])('gives %i units ids and, among those alive, names of their own', (count) => {
    const planted = sizeFor(count).plant()
    const alive = planted.filter(({ until }) => until === null)
    expect(alive).toHaveLength(count)
    expect(new Set(planted.map(({ id }) => id)).size).toBe(planted.length)
    expect(new Set(alive.map(({ label }) => label)).size).toBe(count)
    expect(new Set(planted.map(({ parent, label }) => `${parent}/${label}`)).size).toBe(planted.length)
  })

  it('refuses to be smaller than its departments', () => {
    expect(() => sizeFor(100)).toThrow('At least 177 units are needed')
    expect(() => sizeFor(Number('many'))).toThrow(RangeError)
  })

  it('has short names and long, with the letters of Swedish', () => {
    const labels = living.map(({ label }) => label)
    for (const letter of 'åäöÅÄÖ')
      expect(
        labels.some((label) => label.includes(letter)),
        letter,
      ).toBe(true)
    expect(labels).toContain('Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3')
  })

  it('has units of all sizes, from a handful', () => {
    const sizes = living.filter(({ children }) => children.length === 0).map((unit) => persons([unit], 2024))
    expect(Math.min(...sizes)).toBeLessThanOrEqual(10)
    expect(sizes.filter((size) => size <= 15).length).toBeGreaterThan(15)
    expect(Math.max(...sizes)).toBeGreaterThan(80)
  })
})

describe('its reorganisation', () => {
  it('merges two workplaces into one in their department', () => {
    expect(successorsOf('Löneenheten')).toEqual(['Löne- och pensionsenheten'])
    expect(successorsOf('Pensionsenheten')).toEqual(['Löne- och pensionsenheten'])
    expect(parentsOf('Löneenheten')).toEqual(parentsOf('Löne- och pensionsenheten'))
  })

  it('merges two administrations into a new one, with everything below them', () => {
    for (const label of ['Kulturförvaltningen', 'Fritidsförvaltningen']) {
      expect(successorsOf(label)).toEqual(['Kultur- och fritidsförvaltningen'])
      const [old] = named(label)
      const below = units.filter(({ id }) => id.startsWith(`${old?.id}-`))
      expect(below.length).toBeGreaterThan(6)
      for (const { successors, label: name } of below) expect(successors.map((id) => unitAt(id).label)).toEqual([name])
    }
    expect(named('Kultur- och fritidsförvaltningen').map(({ since }) => since)).toEqual([2018])
  })

  it('splits a workplace in its department, and a department over two administrations', () => {
    expect(successorsOf('Storängsskolan')).toEqual(['Storängsskolan F–5', 'Storängsskolan 6–9'])
    expect(successorsOf('Avdelningen för drift och fastighet')).toEqual(['Driftavdelningen', 'Fastighetsavdelningen'])
    expect(parentsOf('Driftavdelningen')).toEqual(['Tekniska förvaltningen'])
    expect(parentsOf('Fastighetsavdelningen')).toEqual(['Serviceförvaltningen'])
  })

  it('moves a department with its workplaces between two administrations that live on', () => {
    expect(parentsOf('Vuxenutbildningen')).toEqual(['Gymnasieförvaltningen', 'Arbetsmarknads- och socialförvaltningen'])
    expect(successorsOf('Vuxenutbildningen')).toEqual(['Vuxenutbildningen'])
    const [old] = named('Vuxenutbildningen')
    const below = units.filter(({ parent }) => parent === old?.id)
    expect(below.every(({ successors }) => successors.length === 1)).toBe(true)
  })

  it('renames one unit, closes one and opens one', () => {
    expect(successorsOf('Växeln')).toEqual(['Kontaktcenter'])
    expect(named('Dagbarnvårdarna').map(({ until, successors }) => ({ until, successors }))).toEqual([
      { until: 2017, successors: [] },
    ])
    const became = new Set(units.flatMap(({ successors }) => successors))
    const opened = units.filter(({ since, id }) => since !== null && !became.has(id))
    expect(opened.map(({ label }) => label)).toEqual(['Enheten för digitalisering'])
    expect(ended.filter(({ successors }) => successors.length === 0).map(({ label }) => label)).toEqual(['Dagbarnvårdarna'])
  })

  it('ends and begins units on the same day, and knows every successor', () => {
    expect(new Set(ended.map(({ until }) => until))).toEqual(new Set([2017]))
    expect(new Set(living.map(({ since }) => since))).toEqual(new Set([null, 2018]))
    for (const { successors } of ended) for (const id of successors) expect(byId.get(id)?.since).toBe(2018)
    for (const unit of units.filter(({ until, since }) => until === null && since === null)) expect(unit.successors).toEqual([])
  })

  it('lets figures continue in the successors within a few percent', () => {
    for (const unit of ended.filter(({ successors }) => successors.length > 0)) {
      const after = unit.successors.map(unitAt)
      const before = ended.filter(({ successors }) => successors.some((id) => unit.successors.includes(id)))
      expect(before.every((each) => livesIn(each, 2017) && !livesIn(each, 2018))).toBe(true)
      const [was, is] = [persons(before, 2017), persons(after, 2018)]
      expect(was).toBeGreaterThan(0)
      expect(Math.abs(is - was), unit.label).toBeLessThanOrEqual(Math.max(4, 0.09 * was))
      expect(persons([unit], 2018) + persons(after, 2017)).toBe(0)
    }
  })
})
