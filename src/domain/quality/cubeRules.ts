import type { Cube } from '../cube.ts'
import type { Finding } from '../finding.ts'
import type { UnitId } from '../unitTree.ts'
import { ageSharesOfLeave } from './ageSharesOfLeave.ts'
import { copiedYear } from './copiedYear.ts'
import { countsAsPercent } from './countsAsPercent.ts'
import { gap } from './gap.ts'
import { hiddenGroups } from './hiddenGroups.ts'
import { longShareOfTime } from './longShareOfTime.ts'
import { ratioNotParts } from './ratioNotParts.ts'
import { aloneIn, type CubeRule } from './reading.ts'
import { shiftedAges } from './shiftedAges.ts'
import { smallGroups } from './smallGroups.ts'
import { swappedSexes } from './swappedSexes.ts'
import { totalOutsideParts } from './totalOutsideParts.ts'
import { unlikelyJump } from './unlikelyJump.ts'
import { unlikelyRate } from './unlikelyRate.ts'
import { wholeNotSum } from './wholeNotSum.ts'

/** The rules that need one file alone, the surest first. They are run as the file is read. */
const cubeRules: readonly CubeRule[] = [
  totalOutsideParts,
  wholeNotSum,
  ratioNotParts,
  countsAsPercent,
  longShareOfTime,
  ageSharesOfLeave,
  unlikelyRate,
  copiedYear,
  swappedSexes,
  shiftedAges,
  unlikelyJump,
  gap,
  smallGroups,
  hiddenGroups,
]

/** Everything that the rules find among a unit's figures in one file, in time order. */
export function findingsIn(cube: Cube, unit: UnitId): readonly Finding[] {
  const own = aloneIn(cube, unit)
  const findings = cubeRules.flatMap((rule) => rule(own, unit))
  return findings.toSorted((a, b) => a.period.localeCompare(b.period))
}
