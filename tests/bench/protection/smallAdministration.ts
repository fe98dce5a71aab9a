import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { UnitId } from '../../../src/domain/unitTree.ts'
import { treeOf } from '../../unit/domain/trees.ts'
import { deliver } from '../../unit/protection/delivery.ts'
import type { Municipality } from '../../unit/protection/municipality.ts'
import { unitAt } from '../../unit/protection/municipality.ts'
import { truthOf } from '../../unit/protection/truth.ts'
import type { RawFeeds } from './rawFeeds.ts'

const administrations = 14
const departments = 3

/** The administration whose size is chosen. */
export const smallOne: UnitId = 'k-14'

/** Staff of the departments: of many sizes, as in a municipality of some thousands. */
const sizeOf = (administration: number, department: number): number => 40 + ((administration * 5 + department * 3) % 14) * 25

/** A municipality of fourteen administrations with three departments each, of which one has so many staff in all, in files of all areas. */
export function municipalityWith(staff: number): RawFeeds {
  const small = [Math.ceil(staff / 2), Math.floor(staff / 4), staff - Math.ceil(staff / 2) - Math.floor(staff / 4)]
  const sizes = new Map<string, number>()
  const units = [unitAt('k', null, [])]
  for (let a = 1; a <= administrations; a += 1) {
    units.push(unitAt(`k-${a}`, 'k', []))
    for (let d = 1; d <= departments; d += 1) {
      const id = `k-${a}-${d}`
      units.push(unitAt(id, `k-${a}`, [id]))
      sizes.set(id, `k-${a}` === smallOne ? (small[d - 1] ?? 0) : sizeOf(a, d))
    }
  }
  const tree = treeOf(units.map(({ id, parent }) => [id, parent]))
  const municipality: Municipality = {
    seed: 1,
    units,
    tree,
    years: [2020, 2021, 2022, 2023, 2024],
    publishing: {
      headcount: true,
      age: 'counts',
      sickLeave: 'both',
      sickLeavePersons: true,
      turnoverRate: true,
      turnoverMonths: [],
      sickLeaveMonths: [],
      withheldMonth: null,
      filePerUnit: true,
    },
    scale: 1,
    freeze: null,
    sizes,
  }
  const cubes: readonly Cube[] = deliver(municipality, truthOf(municipality)).map((dataset) => buildCube(dataset))
  return { tree, cubes }
}
