import { describe, expect, it } from 'vitest'
import { lineageOf, type Unit, type UnitTree } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: string | null, children: readonly string[]): [string, Unit] => [
  id,
  { id, label: id, parent, children },
]
const tree: UnitTree = {
  units: new Map([
    unit('lulea', null, ['staben', 'skolan']),
    unit('staben', 'lulea', ['hr']),
    unit('hr', 'staben', []),
    unit('skolan', 'lulea', []),
  ]),
  order: ['lulea', 'staben', 'hr', 'skolan'],
}

describe('lineageOf', () => {
  it('is the unit and everything above it, nearest first', () => {
    expect(lineageOf(tree, 'hr').map(({ id }) => id)).toEqual(['hr', 'staben', 'lulea'])
    expect(lineageOf(tree, 'lulea').map(({ id }) => id)).toEqual(['lulea'])
  })

  it('is empty for an unknown unit', () => {
    expect(lineageOf(tree, 'atlantis')).toEqual([])
  })
})
