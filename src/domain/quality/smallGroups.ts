import { areas } from '../area.ts'
import { codesOf, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell } from '../finding.ts'
import { defaultProtection, type ProtectionRule } from '../protectionRule.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, placesIn, type Reading, read } from './reading.ts'

/** Cells that count persons, more than none and fewer than the rule allows. */
function smallCounts(reading: Reading, { fewerThan }: ProtectionRule): readonly FoundCell[] {
  const { area } = reading.cube
  const persons = codesOf(reading.cube, 'measure').filter((id) => areas[area].measures[id]?.counts === 'persons')
  return placesIn(reading.cube).flatMap((at) =>
    persons.flatMap((measure) => {
      const count = read(reading, { ...at, measure })
      return isNumber(count) && count > 0 && count < fewerThan ? [cellOf(reading, measure, at)] : []
    }),
  )
}

/** Sick leave of a group within the unit that is no larger than the act's limit, where the file tells how large it is. */
function smallRates(reading: Reading, { sickLeaveAtMost }: ProtectionRule): readonly FoundCell[] {
  if (reading.cube.area !== 'sickLeave') return []
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
export function smallGroups(cube: Cube, unit: UnitId, rule: ProtectionRule = defaultProtection): readonly Finding[] {
  const cells = periodsOf(cube).flatMap((period) => {
    const reading = { cube, unit, period }
    return [...smallCounts(reading, rule), ...smallRates(reading, rule)]
  })
  return leakOf(cube, 'small-groups', cells, rule)
}
