import { describe, expect, it } from 'vitest'
import { familyOf } from '../../../src/series/family.ts'
import { tree, treeOf, units } from './madeComparison.ts'

const told = (unit: string, chosen: readonly string[] = [], year: string | null = null, over = tree) =>
  familyOf(over, unit, chosen, year).members.map((member) => `${member.unit} ${member.group}`)

describe('familyOf', () => {
  it('is the whole, the unit above and all siblings, the own one in its place among them', () => {
    expect(familyOf(tree, 'ash', [])).toMatchObject({ kind: 'siblings', parent: 'school' })
    expect(told('ash')).toEqual(['town whole', 'school above', 'oak near', 'ash own', 'elm near'])
  })

  it('has the unit above once where it is the whole organisation', () => {
    expect(told('care')).toEqual(['town whole', 'school near', 'care own'])
  })

  it('is the children, below the own unit, where nothing lies beside it', () => {
    expect(familyOf(tree, 'town', []).kind).toBe('children')
    expect(told('town')).toEqual(['town own', 'school near', 'care near'])
  })

  it('is the unit alone with what lies above it where it has neither siblings nor children', () => {
    const lone = treeOf([
      { id: 'town', label: 'Staden', parent: null, children: ['staff'] },
      { id: 'staff', label: 'Staben', parent: 'town', children: [] },
    ])
    expect(familyOf(lone, 'staff', []).kind).toBe('alone')
    expect(told('staff', [], null, lone)).toEqual(['town whole', 'staff own'])
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
    expect(told('oak', [], '2021', over)).toEqual(['town whole', 'school above', 'oak own'])
    expect(told('oak', [], '2022', over)).toEqual(['town whole', 'school above', 'oak own', 'elm near'])
    expect(told('ash', [], '2023', over)).toContain('ash own')
  })
})
