import { describe, expect, it } from 'vitest'
import { familyOf, relativesOf } from '../../../src/series/family.ts'
import { tree, treeOf, units } from './madeComparison.ts'

const told = (unit: string, chosen: readonly string[] = [], year = 2023, over = tree) =>
  familyOf(over, unit, chosen, year).members.map((member) => `${member.unit} ${member.group}`)

describe('familyOf', () => {
  it('is the whole, the unit above and all siblings, the own one in its place among them', () => {
    expect(familyOf(tree, 'ash', [], 2023)).toMatchObject({ kind: 'siblings', parent: 'school' })
    expect(told('ash')).toEqual(['town whole', 'school above', 'oak near', 'ash own', 'elm near'])
  })

  it('has the unit above once where it is the whole organisation', () => {
    expect(told('care')).toEqual(['town whole', 'school near', 'care own'])
  })

  it('is the children, below the own unit, where nothing lies beside it', () => {
    expect(familyOf(tree, 'town', [], 2023).kind).toBe('children')
    expect(told('town')).toEqual(['town own', 'school near', 'care near'])
  })

  it('is the unit alone with what lies above it where it has neither siblings nor children', () => {
    const lone = treeOf([
      { id: 'town', label: 'Staden', parent: null, children: ['staff'] },
      { id: 'staff', label: 'Staben', parent: 'town', children: [] },
    ])
    expect(familyOf(lone, 'staff', [], 2023).kind).toBe('alone')
    expect(told('staff', [], 2023, lone)).toEqual(['town whole', 'staff own'])
  })

  it('ends with the chosen units in the order of the tree, none of them twice', () => {
    expect(told('care', ['elm', 'town', 'oak', 'school'])).toEqual([
      'town whole',
      'school near',
      'care own',
      'oak chosen',
      'elm chosen',
    ])
  })

  it('leaves out units that don’t exist at the end of the year, but never the own one', () => {
    const lives = units.map((unit) => {
      if (unit.id === 'ash') return { ...unit, validTo: '2021-12-30' }
      return unit.id === 'elm' ? { ...unit, validFrom: '2022-01-01' } : unit
    })
    const over = treeOf(lives)
    expect(told('oak', [], 2021, over)).toEqual(['town whole', 'school above', 'oak own'])
    expect(told('oak', [], 2022, over)).toEqual(['town whole', 'school above', 'oak own', 'elm near'])
    expect(told('ash', [], 2023, over)).toContain('ash own')
  })

  it('is the children in a year in which nothing lies beside the unit, as the organisation then was', () => {
    const over = treeOf(units.map((unit) => (unit.id === 'care' ? { ...unit, validFrom: '2022-01-01' } : unit)))
    expect(familyOf(over, 'school', [], 2021)).toMatchObject({ kind: 'children', parent: 'school', year: 2021 })
    expect(familyOf(over, 'school', [], 2022)).toMatchObject({ kind: 'siblings', parent: 'town' })
  })

  it('leaves out what lies under a unit that is not there, and a unit in the year in which it ends before its last day', () => {
    const lives = units.map((unit) => (unit.id === 'school' ? { ...unit, validTo: '2021-06-30' } : unit))
    expect(told('care', ['oak'], 2020, treeOf(lives))).toEqual(['town whole', 'school near', 'care own', 'oak chosen'])
    expect(told('care', ['oak'], 2021, treeOf(lives))).toEqual(['town whole', 'care own'])
  })
})

describe('relativesOf', () => {
  it('is everyone in the families of all years, each once and in the order of the tree', () => {
    const over = treeOf(units.map((unit) => (unit.id === 'care' ? { ...unit, validFrom: '2022-01-01' } : unit)))
    expect(relativesOf(over, 'school', [])).toEqual(['town', 'school', 'oak', 'ash', 'elm', 'care'])
    expect(relativesOf(tree, 'school', ['elm'])).toEqual(['town', 'school', 'elm', 'care'])
  })
})
