import { cellAt, codesOf, type Coordinates, type Cube } from '../cube.ts'
import { type CategoryId, type DivisionId, dimensions, isDivision } from '../dimension.ts'
import { type Figure, isNumber, isProtected } from '../figure.ts'
import { wholesOf } from '../wholes.ts'

/** True where all others of its parts, and their whole, are shown. Shares have a whole of a hundred, whether it stands there or not. */
function isRest(figureAt: (code: CategoryId) => Figure, id: DivisionId, code: CategoryId, isShare: boolean): boolean {
  const isWhole = isShare || isNumber(figureAt(dimensions[id].whole))
  return wholesOf(id).some(
    (parts) => parts.includes(code) && isWhole && parts.every((part) => part === code || isNumber(figureAt(part))),
  )
}

/**
 * True where the source withholds a group, and shows its whole and all the rest of it: then one subtraction tells it, or for
 * a rate one with the groups' weights. `at` names the group; every measure is tried.
 */
export function isBare(cube: Cube, at: Coordinates): boolean {
  const divided = Object.entries(at).filter((entry): entry is [DivisionId, CategoryId] => isDivision(entry[0]))
  return codesOf(cube, 'measure').some((measure) => {
    const figureOf = (place: Coordinates): Figure => cellAt(cube, { ...place, measure }).figure
    if (!isProtected(figureOf(at))) return false
    return divided.some(([id, code]) =>
      isRest((other) => figureOf({ ...at, [id]: other }), id, code, measure === 'share' && id === 'ageBand'),
    )
  })
}
