import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../../mocks/periods.ts'
import { smallOf, smallSize } from '../../../mocks/size.ts'

describe('a small municipality', () => {
  it('is one tree of ten units', () => {
    const units = smallSize.plant()
    expect(units).toHaveLength(10)
    expect(units.filter(({ parent }) => parent === null).map(({ label }) => label)).toEqual(['Exempelkommunen'])
  })

  it('lists parents before children, with links both ways', () => {
    const units = smallOf({ administrations: 3, departments: 2, workplaces: 2 }).plant()
    const placeOf = (id: string | null) => units.findIndex((unit) => unit.id === id)
    units.forEach(({ parent }, place) => expect(placeOf(parent)).toBeLessThan(place))
    const downward = units.flatMap(({ id, children }) => children.map((child) => `${id} > ${child}`))
    const upward = units.flatMap(({ id, parent }) => (parent === null ? [] : [`${parent} > ${id}`]))
    expect(downward.toSorted()).toEqual(upward.toSorted())
  })

  it('gives every unit a name and an id of its own', () => {
    const units = smallOf({ administrations: 8, departments: 6, workplaces: 7 }).plant()
    expect(units).toHaveLength(1 + 8 + 8 * 6 + 8 * 6 * 7)
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
    expect(new Set(units.map(({ parent, label }) => `${parent}/${label}`)).size).toBe(units.length)
  })
})

describe('periodsOf', () => {
  it('covers fifteen years, and no months, when small', () => {
    const years = Array.from({ length: 15 }, (_, i) => String(2010 + i))
    expect(periodsOf(smallSize).map(({ code }) => code)).toEqual(years)
  })

  it('has the months after the years', () => {
    const codes = periodsOf({ firstYear: 2020, lastYear: 2021, monthsFrom: 2021 }).map(({ code }) => code)
    expect(codes.slice(0, 4)).toEqual(['2020', '2021', '2021M01', '2021M02'])
    expect(codes).toHaveLength(14)
    expect(codes.at(-1)).toBe('2021M12')
  })
})
