import { describe, expect, it } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Catalog } from '../../../src/domain/catalog.ts'
import { organiser } from '../../../src/domain/organiser.ts'
import { hasHistory, plainOrganiser } from '../../../src/domain/plainOrganiser.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Unit } from '../../../src/domain/unitTree.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { filesForUnit, neededFor } from '../../../src/views/neededFiles.ts'

const areas: readonly AreaId[] = ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment']
const unit = (id: string, parent: string | null, more: Partial<Unit> = {}): [string, Unit] => [
  id,
  { id, label: id, parent, children: [], ...more },
]
const tree = {
  units: new Map([
    unit('town', null, { children: ['school', 'care'] }),
    unit('school', 'town', { children: ['oak', 'ash'] }),
    unit('oak', 'school'),
    unit('ash', 'school'),
    unit('care', 'town', { children: ['old', 'new', 'other'], sumOfChildren: true }),
    unit('old', 'care', { validTo: '2019-12-31', successors: ['new'] }),
    unit('new', 'care', { validFrom: '2020-01-01' }),
    unit('other', 'care'),
  ]),
  order: ['town', 'school', 'oak', 'ash', 'care', 'old', 'new', 'other'],
}
/** Every unit but `care` has a file of its own in every area. */
const catalog: Catalog = {
  organisation: { id: 'o', label: 'O' },
  nextDelivery: null,
  madeUp: false,
  contextHref: null,
  tree,
  items: tree.order
    .filter((id) => id !== 'care')
    .flatMap((id) => areas.map((area) => ({ href: `${id}/${area}`, label: area, area, units: [id], sha256: null }))),
}
const unitsAsked = (id: string, more = {}) => {
  const files = filesForUnit(organiser, catalog, id, { ...defaultSelection, ...more })
  return [...new Set(files.map(({ href }) => href.split('/')[0] ?? ''))].sort()
}

describe('the files of a manager’s own unit', () => {
  it('are its own and those of the units above it, never another’s', () => {
    expect(unitsAsked('oak')).toEqual(['oak', 'town'])
    expect(unitsAsked('oak', { beside: 'both' })).toEqual(['oak', 'school', 'town'])
    expect(unitsAsked('oak', { beside: 'none' })).toEqual(['oak'])
  })

  it('are not those of the siblings, though the unit above is only their sum', () => {
    expect(unitsAsked('other', { beside: 'above' })).toEqual(['other'])
  })

  it('are those of chosen units only in what compares', () => {
    const files = filesForUnit(organiser, catalog, 'oak', { ...defaultSelection, compareWith: ['ash'] })
    const compared = new Set(indicators.filter(({ comparable }) => comparable).map(({ area }) => area))
    expect(new Set(files.filter(({ units }) => units[0] === 'ash').map(({ area }) => area))).toEqual(compared)
  })

  it('are its own headcount where changes of its sick leave are told in persons', () => {
    const sickLeave = indicators.find(({ id }) => id === 'sickLeave') as Indicator
    const { base } = neededFor(organiser, sickLeave, catalog, 'oak', defaultSelection)
    expect([...(base?.items.values() ?? [])].map(({ href }) => href)).toEqual(['oak/headcount'])
  })

  it('are each asked for once', () => {
    const files = filesForUnit(organiser, catalog, 'oak', defaultSelection)
    expect(new Set(files).size).toBe(files.length)
  })
})

describe('a unit without files of its own', () => {
  it('needs those of its children where they are all of it', () => {
    expect(unitsAsked('care', { beside: 'none' })).toEqual(['new', 'old', 'other'])
  })
})

describe('a unit that another became', () => {
  it('needs the other’s files only in the organisation of now', () => {
    expect(unitsAsked('new', { beside: 'none' })).toEqual(['new'])
    expect(unitsAsked('new', { beside: 'none', organisation: 'now' })).toEqual(['new', 'old'])
  })
})

describe('hasHistory', () => {
  it('is true where some unit begins, ends or is the sum of others', () => {
    expect(hasHistory(tree)).toBe(true)
    expect(hasHistory({ ...tree, units: new Map([unit('town', null)]) })).toBe(false)
    expect(hasHistory({ ...tree, units: new Map([unit('town', null, { sumOfChildren: true })]) })).toBe(true)
  })
})

describe('the organiser of an organisation without a history', () => {
  it('asks for a unit’s own file and gives its figures as they are', () => {
    expect(plainOrganiser.unitsFor(tree, 'oak', 'now', () => true)).toEqual(['oak'])
    expect(plainOrganiser.unitsFor(tree, 'oak', 'past', () => false)).toEqual([])
    expect(plainOrganiser.assemble(tree, 'oak', 'past', new Map())).toBeNull()
  })

  it('does as the other where there is nothing to make', () => {
    const still = { units: new Map([unit('town', null, { children: ['oak'] }), unit('oak', 'town')]), order: ['town', 'oak'] }
    for (const organisation of ['past', 'now'] as const) {
      expect(organiser.unitsFor(still, 'oak', organisation, () => true)).toEqual(['oak'])
    }
    expect(organiser.unbridged(still, 'oak')).toBeNull()
  })
})
