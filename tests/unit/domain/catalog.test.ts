import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { type Catalog, homeUnit, itemFor } from '../../../src/domain/catalog.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: string | null = null): [string, Unit] => [id, { id, label: id, parent, children: [] }]
const catalog = (
  items: readonly (readonly [AreaId, readonly string[]])[],
  order = ['lulea', 'kommunstaben', 'skolan'],
): Catalog => ({
  organisation: { id: 'o', label: 'Kommunen' },
  nextDelivery: null,
  madeUp: false,
  contextHref: null,
  tree: { units: new Map(order.map((id) => unit(id))), order },
  items: items.map(([area, units], i) => ({ href: `${area}-${i}.json`, label: area, area, units, sha256: null })),
})

describe('itemFor', () => {
  const full = catalog([
    ['age', ['skolan']],
    ['sickLeave', ['skolan', 'kommunstaben']],
    ['age', ['kommunstaben']],
  ])

  it('is the file of the area that covers the unit', () => {
    expect(itemFor(full, 'age', 'kommunstaben')?.href).toBe('age-2.json')
    expect(itemFor(full, 'sickLeave', 'kommunstaben')?.href).toBe('sickLeave-1.json')
  })

  it('is nothing where the catalog has no such file', () => {
    expect(itemFor(full, 'age', 'lulea')).toBeUndefined()
    expect(itemFor(full, 'turnover', 'skolan')).toBeUndefined()
  })
})

describe('homeUnit', () => {
  it('is the unit with figures in the most areas, though it stands below another', () => {
    expect(
      homeUnit(
        catalog([
          ['recruitment', ['lulea', 'kommunstaben']],
          ['age', ['kommunstaben']],
        ]),
      ),
    ).toBe('kommunstaben')
  })

  it('counts areas and not files', () => {
    const files = [
      ['age', ['skolan']],
      ['age', ['skolan']],
      ['age', ['kommunstaben']],
      ['turnover', ['kommunstaben']],
    ] as const
    expect(homeUnit(catalog(files))).toBe('kommunstaben')
  })

  it('is the first in the tree of several that have as many', () => {
    expect(homeUnit(catalog([['age', ['skolan', 'kommunstaben']]]))).toBe('kommunstaben')
    expect(homeUnit(catalog([]))).toBe('lulea')
  })

  it('is no unit where the catalog has none', () => {
    expect(homeUnit(catalog([], []))).toBe('')
  })
})
