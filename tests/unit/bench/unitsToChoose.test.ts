import { describe, expect, it } from 'vitest'
import type { Catalog, CatalogItem } from '../../../src/domain/catalog.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'
import { unitsToChoose } from '../../bench/unitsToChoose.ts'

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  label: id.toUpperCase(),
  parent: 'town',
  children: [],
  ...more,
})
const many = Array.from({ length: 20 }, (_, i) => `u${i}`)
const units = [
  unit('town', { parent: null, children: ['ended', 'sharing', 'same', 'other', ...many] }),
  unit('ended', { validTo: '2020-12-31' }),
  unit('sharing'),
  unit('same', { label: 'Namne' }),
  unit('other', { label: 'Namne' }),
  ...many.map((id) => unit(id)),
]
const file = (ids: readonly string[]): CatalogItem => ({
  href: `https://example.org/${ids.join()}.json`,
  label: '',
  area: 'sickLeave',
  units: ids,
  sha256: null,
})
const catalog: Catalog = {
  organisation: { id: 'town', label: 'Town' },
  nextDelivery: null,
  madeUp: true,
  contextHref: null,
  tree: { units: new Map(units.map((one) => [one.id, one])), order: units.map(({ id }) => id) },
  items: [file(['sharing', 'elsewhere']), ...units.filter(({ id }) => id !== 'sharing').map(({ id }) => file([id]))],
}

describe('unitsToChoose', () => {
  it('draws each living unit on the lowest level with a file and a name of its own once', () => {
    expect(unitsToChoose(catalog, 'sickLeave', 'seed').toSorted()).toEqual(many.map((id) => id.toUpperCase()).toSorted())
  })

  it('draws none without files for the area', () => {
    expect(unitsToChoose(catalog, 'turnover', 'seed')).toEqual([])
  })

  it('draws in the same order by the same seed and in another by another', () => {
    const names = unitsToChoose(catalog, 'sickLeave', 'seed')
    expect(unitsToChoose(catalog, 'sickLeave', 'seed')).toEqual(names)
    expect(unitsToChoose(catalog, 'sickLeave', 'other')).not.toEqual(names)
    expect(names).not.toEqual(many.map((id) => id.toUpperCase()))
  })
})
