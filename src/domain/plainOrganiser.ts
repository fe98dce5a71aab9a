import type { Organiser } from './organiser.ts'
import type { UnitTree } from './unitTree.ts'

/** True where units begin, end, become others or are the sum of others: then figures may have to be made of several files. */
export function hasHistory({ units }: UnitTree): boolean {
  return [...units.values()].some(
    ({ validFrom, validTo, successors, sumOfChildren }) => validFrom ?? validTo ?? successors ?? sumOfChildren ?? false,
  )
}

/** For an organisation that has always been as it is: a unit's figures are those of its own file. */
export const plainOrganiser: Organiser = {
  unitsFor: (_tree, unit, _organisation, hasFigures) => (hasFigures(unit) ? [unit] : []),
  assemble: (_tree, unit, _organisation, cubes) => {
    const cube = cubes.get(unit)
    return cube === undefined ? null : { cube, bridged: new Map(), breaks: new Set(), summed: [] }
  },
  unbridged: () => null,
}
