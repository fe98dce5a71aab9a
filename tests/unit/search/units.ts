import type { Unit, UnitTree } from '../../../src/domain/unitTree.ts'

/** A unit of a made-up organisation, by what is said of it. */
export interface Drawn {
  readonly id: string
  readonly label?: string
  readonly parent?: string
  readonly validTo?: string
}

/** A tree of units given parents first. */
export function treeOf(drawn: readonly Drawn[]): UnitTree {
  const units = drawn.map(({ id, label = id, parent = null, ...life }): Unit => {
    const children = drawn.filter((other) => other.parent === id).map((other) => other.id)
    return { id, label, parent, children, ...life }
  })
  return { units: new Map(units.map((unit) => [unit.id, unit])), order: units.map(({ id }) => id) }
}

const names = [
  'Eken',
  'Björken',
  'Norrgården',
  'Södergården',
  'Tallbacken',
  'Lindängen',
  'Solrosen',
  'Blåklockan',
  'Ängen',
  'Åsen',
]
const kinds = ['Förskola', 'Grundskola', 'Hemtjänst', 'Äldreboende', 'Gruppbostad', 'Fritidshem', 'Daglig verksamhet']

/** An organisation of 2 000 units: one municipality, 9 administrations, 110 departments and 1 880 units. */
export function largeTree(): UnitTree {
  const at = (list: readonly string[], i: number) => list[i % list.length] ?? ''
  const administrations = Array.from({ length: 9 }, (_, i) => ({ id: `f${i}`, label: `Förvaltning ${i + 1}`, parent: 'k' }))
  const departments = Array.from({ length: 110 }, (_, i) => ({
    id: `a${i}`,
    label: `${at(kinds, i)} område ${i + 1}`,
    parent: `f${i % 9}`,
  }))
  const units = Array.from({ length: 1880 }, (_, i) => ({
    id: `e${i}`,
    label: `${at(kinds, i)} ${at(names, i * 3)} ${i + 1}`,
    parent: `a${i % 110}`,
  }))
  return inTreeOrder([{ id: 'k', label: 'Kommunen' }, ...administrations, ...departments, ...units])
}

function inTreeOrder(drawn: readonly Drawn[]): UnitTree {
  const { units } = treeOf(drawn)
  const order = (id: string): readonly string[] => [id, ...(units.get(id)?.children.flatMap(order) ?? [])]
  return { units, order: order('k') }
}
