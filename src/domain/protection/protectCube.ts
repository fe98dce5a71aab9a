import type { Cube } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import type { Dataset } from '../dataset.ts'
import { isSmallGroup } from '../figure.ts'
import type { UnitTree } from '../unitTree.ts'
import { protectDelivery } from './protectDelivery.ts'
import { mostWithheld, type ProtectionRule } from './protectionRule.ts'

/** What one file is protected by, besides the figures themselves. */
export interface Protection {
  readonly rule: ProtectionRule
  readonly tree: UnitTree
  /** The files of other areas that know the sizes of the same units' groups, protected already. */
  readonly beside: readonly Cube[]
  /** Puts into words that groups of at most so many are hidden, and that some groups could not be judged. */
  readonly tell?: { readonly hidden: (atMost: number) => string; readonly unjudged: string }
}

const silence: NonNullable<Protection['tell']> = { hidden: () => '', unjudged: '' }

/**
 * Hides what could tell of small groups in one file, before anything is made of its figures. Only what is in the file is weighed:
 * where each unit has a file of its own, units of other files could still be subtracted from each other. Whoever publishes them
 * protects them together, by `protectDelivery`.
 */
export function protectCube(cube: Cube, { rule, tree, beside, tell = silence }: Protection): Cube {
  if (cube.isPublic === true || cube.area === 'recruitment') return cube
  const { aggregates: _, ...given } = cube
  const { cubes, unjudged } = protectDelivery([given], { rule, tree, beside })
  const [made = given] = cubes
  const isHidden = made.cells.some(({ figure }, i) => isSmallGroup(figure) && !isSmallGroup(cube.cells[i]?.figure))
  if (!isHidden && !unjudged) return cube.aggregates === undefined ? cube : given
  return {
    ...made,
    ...(isHidden ? { hiddenWhy: tell.hidden(mostWithheld(cube.area, rule)) } : {}),
    ...(unjudged ? { unjudgedWhy: tell.unjudged } : {}),
  }
}

/** True where each group of a file of sick leave has its size beside it, at all times. */
function tellsSizes({ dimensions: order, values }: Pick<Dataset, 'dimensions' | 'values'>): boolean {
  const isPersons = placesOf(order).map(({ measure }) => measure === 'persons')
  return isPersons.includes(true) && values.every((value, i) => value !== null || isPersons[i] !== true)
}

/** True where a file may have figures of groups whose sizes it does not tell itself or that another hides: others must be asked. */
export function needsSizes(dataset: Pick<Dataset, 'area' | 'dimensions' | 'values' | 'isPublic'>): boolean {
  const { area, isPublic } = dataset
  if (isPublic === true) return false
  return area === 'age' || area === 'turnover' || (area === 'sickLeave' && !tellsSizes(dataset))
}
