import type { AreaId } from '../../../../src/domain/area.ts'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import { cellAt, type Coordinates, type Cube } from '../../../../src/domain/cube.ts'
import type { DimensionId } from '../../../../src/domain/dimension.ts'
import { isNumber } from '../../../../src/domain/figure.ts'
import { protectDelivery } from '../../../../src/domain/protection/protectDelivery.ts'
import { defaultProtection as rule } from '../../../../src/domain/protection/protectionRule.ts'
import type { UnitTree } from '../../../../src/domain/unitTree.ts'
import { datasetOf, type Raw } from '../datasets.ts'
import { treeOf } from '../trees.ts'
import type { Bounds } from './outsider.ts'

/** A place of a file, by division. */
export type Where = Readonly<Record<string, string>>

/** A whole of two units, and a unit alone. */
export const family = treeOf([
  ['P', null],
  ['A', 'P'],
  ['B', 'P'],
])
export const alone = treeOf([['u', null]])

/** A file of a delivery. */
export function file(area: AreaId, codes: Partial<Record<DimensionId, readonly string[]>>, cell: (at: Where) => Raw): Cube {
  return buildCube(datasetOf(area, codes, cell))
}

/** The files of a delivery as they are published. */
export function protect(cubes: readonly Cube[], tree: UnitTree = family): readonly Cube[] {
  return protectDelivery(cubes, { rule, tree }).cubes
}

/** True where an area's file tells a number at a place. */
export function isShown(cubes: readonly Cube[], area: AreaId, at: Coordinates): boolean {
  return cubes.some((cube) => cube.area === area && isNumber(cellAt(cube, at).figure))
}

/** How far from each other the ends of some bounds are. */
export function widthOf([least, most]: ReturnType<Bounds>): number {
  return most - least
}

/** Figures by name. */
export type Table = Readonly<Record<string, Raw>>

/** A figure of a table, none where it has none. */
export function raw(table: Table, key: string): Raw {
  return table[key] ?? null
}

/** The groups of sick leave by sex, everyone first. */
export const sexGroups = ['all', 'women', 'men']

/** A file of rates of sick leave by sex, which tells nothing of how many they are. */
export function ratesBySex(time: readonly string[]): Cube {
  const codes = { unit: ['u'], time, group: sexGroups, measure: ['rate'] }
  return file('sickLeave', codes, ({ group }) => ({ all: 5.2, women: 4.1, men: 12.6 })[group ?? ''] ?? null)
}

/** A headcount of thirty women, and of men and of all as they are told. */
export function staffBySex(time: readonly string[], men: Raw, total: Raw): Cube {
  const codes = { unit: ['u'], time, employment: ['total'], sex: ['women', 'men', 'total'], measure: ['persons'] }
  return file('headcount', codes, ({ sex }) => (sex === 'women' ? 30 : sex === 'men' ? men : total))
}

/** The groups whose rate of sick leave is shown. */
export function groupsShown(cubes: readonly Cube[], time = '2023'): readonly string[] {
  return sexGroups.filter((group) => isShown(cubes, 'sickLeave', { unit: 'u', time, group, measure: 'rate' }))
}
