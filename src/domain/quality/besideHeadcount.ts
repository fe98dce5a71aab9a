import type { Cube } from '../cube.ts'
import type { Finding } from '../finding.ts'
import type { UnitId } from '../unitTree.ts'
import { impliedWeight } from './impliedWeight.ts'
import { smallGroupsByShare } from './smallGroupsByShare.ts'

/** What the rules find in a unit's file that takes its headcount to see. */
export function besideHeadcount(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  return [...impliedWeight(cube, headcount, unit), ...smallGroupsByShare(cube, headcount, unit)]
}
