import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { isSmallGroup } from '../figure.ts'
import type { Finding } from '../finding.ts'
import type { UnitId } from '../unitTree.ts'
import { found, placesIn } from './reading.ts'

/** True where the app itself has hidden a figure of the unit. */
function hidesSomething(cube: Cube, unit: UnitId): boolean {
  const places = codesOf(cube, 'measure').flatMap((measure) => placesIn(cube).map((at) => ({ ...at, measure })))
  return periodsOf(cube).some((time) => places.some((at) => isSmallGroup(cellAt(cube, { ...at, unit, time }).figure)))
}

/**
 * The feed holds figures of small groups, or what they can be worked out from. They are hidden here, but whoever may fetch the file may read them: a browser keeps no
 * secret that it has received. Which cells they are is not told.
 */
export function hiddenGroups(cube: Cube, unit: UnitId): readonly Finding[] {
  const period = periodsOf(cube).at(-1)
  const [measure] = codesOf(cube, 'measure')
  // Only a cube that something is hidden in says why.
  if (cube.hiddenWhy === undefined || period === undefined || measure === undefined || !hidesSomething(cube, unit)) return []
  return [{ ...found({ cube, unit, period }, 'warning', measure, {}, []), code: 'hidden-groups' }]
}
