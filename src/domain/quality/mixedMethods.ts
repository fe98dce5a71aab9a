import { type Cube, periodsOf } from '../cube.ts'
import type { Finding } from '../finding.ts'
import { isAlike } from '../isAlike.ts'
import type { Unit } from '../unitTree.ts'
import { found } from './reading.ts'

/** A unit's figures among others'. */
export interface NamedCube {
  readonly unit: Pick<Unit, 'id' | 'label'>
  readonly cube: Cube
}

/**
 * Units beside or above that count the same subject by another method or definition. They are never joined or added. Source: SKR's
 * definitions; Stockholm publishes sick leave by two methods, 7,9 and 6,9 % in the same year.
 */
export function mixedMethods({ unit, cube }: NamedCube, others: readonly NamedCube[]): readonly Finding[] {
  const unlike = others.filter((other) => other.cube.area === cube.area && !isAlike(other.cube, cube))
  const period = periodsOf(cube).at(-1)
  const [measure] = Object.keys(cube.decimals)
  if (unlike.length === 0 || period === undefined || measure === undefined) return []
  const place = found({ cube, unit: unit.id, period }, 'info', measure, {}, [])
  return [{ ...place, code: 'mixed-methods', others: unlike.map((other) => other.unit.label) }]
}
