import type { AreaId } from '../area.ts'
import type { Cube } from '../cube.ts'
import type { Finding } from '../finding.ts'
import type { UnitId } from '../unitTree.ts'
import { besideHeadcount } from './besideHeadcount.ts'

/** What the rules find between a unit's files, each with the area that it is about. */
export function crossFindings(
  cubes: ReadonlyMap<AreaId, Cube>,
  unit: UnitId,
): readonly (readonly [area: AreaId, finding: Finding])[] {
  const headcount = cubes.get('headcount')
  if (headcount === undefined) return []
  return [...cubes].flatMap(([area, cube]) => besideHeadcount(cube, headcount, unit).map((finding) => [area, finding] as const))
}
