import { describe, expect, it } from 'vitest'
import { plantMunicipality, smallSize, yearsOf } from '../../../mocks/municipality.ts'

describe('plantMunicipality', () => {
  it('is one tree of ten units when small', () => {
    const units = plantMunicipality(smallSize)
    expect(units).toHaveLength(10)
    expect(units.filter(({ parent }) => parent === null).map(({ label }) => label)).toEqual(['Exempelkommunen'])
  })

  it('lists parents before children, with links both ways', () => {
    const units = plantMunicipality({ ...smallSize, workplaces: 2 })
    const placeOf = (id: string | null) => units.findIndex((unit) => unit.id === id)
    units.forEach(({ parent }, place) => expect(placeOf(parent)).toBeLessThan(place))
    const downward = units.flatMap(({ id, children }) => children.map((child) => `${id} > ${child}`))
    const upward = units.flatMap(({ id, parent }) => (parent === null ? [] : [`${parent} > ${id}`]))
    expect(downward.toSorted()).toEqual(upward.toSorted())
  })

  it('grows to hundreds of units with names and ids of their own under each parent', () => {
    const units = plantMunicipality({ ...smallSize, administrations: 8, departments: 6, workplaces: 7 })
    expect(units).toHaveLength(1 + 8 + 8 * 6 + 8 * 6 * 7)
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
    expect(new Set(units.map(({ parent, label }) => `${parent}/${label}`)).size).toBe(units.length)
  })
})

it('covers fifteen years when small', () => {
  expect(yearsOf(smallSize)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])
})
