import { areas } from '../area.ts'
import { codesOf, type Cube, periodsOf } from '../cube.ts'
import { placesOf, rowsOf, shapeOf } from '../cubeRow.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell } from '../finding.ts'
import type { Period } from '../period.ts'
import { defaultProtection, type ProtectionRule } from '../protection/protectionRule.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, type Reading, read } from './reading.ts'

/** Cells that count persons, more than none and fewer than the rule allows, in one period after the other. */
function smallCounts(cube: Cube, unit: UnitId, { fewerThan }: ProtectionRule): (period: Period) => readonly FoundCell[] {
  const shape = shapeOf([cube])
  const places = placesOf(shape).map(({ measure, ...at }) => ({ measure, at }))
  const isCounted = places.map(({ measure }) => areas[cube.area].measures[measure]?.counts === 'persons')
  const rowIn = rowsOf(cube, shape)
  return (period) =>
    rowIn(unit, period).flatMap(({ figure }, i): readonly FoundCell[] => {
      const place = places[i]
      const isSmall = isCounted[i] === true && isNumber(figure) && figure > 0 && figure < fewerThan
      return isSmall && place !== undefined ? [{ unit, period, measure: place.measure, at: place.at }] : []
    })
}

/** Sick leave of a group within the unit that is no larger than the act's limit, where the file tells how large it is. */
function smallRates(reading: Reading, { sickLeaveAtMost }: ProtectionRule): readonly FoundCell[] {
  if (reading.cube.area !== 'sickLeave' || !codesOf(reading.cube, 'measure').includes('persons')) return []
  return codesOf(reading.cube, 'group').flatMap((group) => {
    const persons = read(reading, { measure: 'persons', group })
    const isSmall = group !== 'all' && isNumber(persons) && persons > 0 && persons <= sickLeaveAtMost
    return isSmall && isNumber(read(reading, { measure: 'rate', group })) ? [cellOf(reading, 'rate', { group })] : []
  })
}

/** One finding on all the cells of a unit: in a report that is public already it is a fact to know of, else a leak. */
export function leakOf(
  cube: Cube,
  code: 'small-groups' | 'small-groups-by-share',
  cells: readonly FoundCell[],
  { fewerThan }: ProtectionRule,
): readonly Finding[] {
  const last = cells.at(-1)
  if (last === undefined) return []
  const isPublic = cube.isPublic === true
  const place = found({ cube, ...last }, isPublic ? 'info' : 'warning', last.measure, {}, cells)
  return [{ ...place, code, fewerThan, isPublic }]
}

/**
 * Groups so small that single persons can be told apart stand visible in the feed. How many persons is not repeated. Source:
 * SFS 2002:1065 for sick leave; the threshold for the rest is the organisation's own.
 */
export function smallGroups(cube: Cube, unit: UnitId): readonly Finding[] {
  const rule = cube.rule ?? defaultProtection
  const countsIn = smallCounts(cube, unit, rule)
  const cells = periodsOf(cube).flatMap((period) => [...countsIn(period), ...smallRates({ cube, unit, period }, rule)])
  return leakOf(cube, 'small-groups', cells, rule)
}
