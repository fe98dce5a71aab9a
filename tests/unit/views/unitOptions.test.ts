import { describe, expect, it } from 'vitest'
import { unitOptions } from '../../../src/views/unitOptions.ts'
import { largeTree, treeOf } from '../search/units.ts'

const day = '2026-11-23'
const tree = treeOf([
  { id: 'k', label: 'Kommunen' },
  { id: 's', label: 'Socialförvaltningen', parent: 'k' },
  { id: 'v', label: 'Äldreomsorg', parent: 's' },
  { id: 'n', label: 'Nattpatrullen', parent: 'v' },
  { id: 'gone', label: 'Natthemmet', parent: 'v', validTo: '2017-12-31' },
])
const idsOf = (query: string, exclude: readonly string[] = []) =>
  unitOptions(tree, day, query, exclude).options.map(({ id }) => id)

describe('the units to pick among', () => {
  it('are those that live, in tree order, until something is typed', () => {
    expect(idsOf('')).toEqual(['k', 's', 'v', 'n'])
  })

  it('say where they lie and when they ended', () => {
    expect(unitOptions(tree, day, 'natt', []).options).toEqual([
      { id: 'n', label: 'Nattpatrullen', detail: 'Socialförvaltningen › Äldreomsorg' },
      { id: 'gone', label: 'Natthemmet', detail: 'Socialförvaltningen › Äldreomsorg, till 2017' },
    ])
  })

  it('leave out those that are excluded, also from the count', () => {
    expect(idsOf('natt', ['n'])).toEqual(['gone'])
    expect(unitOptions(tree, day, '', ['k', 'n']).count).toBe(2)
  })

  it('are the best fifty, and all are counted', () => {
    const { options, count } = unitOptions(largeTree(), day, '', [])
    expect([options.length, count]).toEqual([50, 2000])
  })

  it('have the chosen one among them wherever it lies, until something is typed', () => {
    const large = largeTree()
    const last = large.order.at(-1) ?? ''
    const { options, count } = unitOptions(large, day, '', [], last)
    expect([options[0]?.id, options.length, count]).toEqual([last, 50, 2000])
    expect(unitOptions(tree, day, '', [], 'n').options.map(({ id }) => id)).toEqual(['k', 's', 'v', 'n'])
    expect(unitOptions(tree, day, '', [], 'gone').options.map(({ id }) => id)).toEqual(['gone', 'k', 's', 'v', 'n'])
    expect(unitOptions(tree, day, 'äldre', [], 'k').options.map(({ id }) => id)).not.toContain('k')
  })
})
