import { type AreaId, areas } from '../area.ts'
import type { Coordinates } from '../cube.ts'
import { dimensions } from '../dimension.ts'

/**
 * A way to divide a unit's figures that is shown or hidden as one: the divisions that it goes by, joined with `+`. '' is
 * everyone, undivided. Sick leave has `sexes` and `ages`; turnover has `staff`, `flow` for those who came and who left, and the
 * rate that is made of both. Where a file has forms of employment but not their whole, each form is crossed with sex or age by
 * itself (`employment:permanent`).
 */
export type Level = string

/** Where everyone is hidden, everything of the unit is. */
const everyone: Level = ''

function partsOf(level: Level): readonly Level[] {
  return level === everyone ? [] : level.split('+')
}

const isWithin = (part: Level, hidden: Level): boolean => part === hidden || part.startsWith(`${hidden}:`)

/** True where hiding one level must hide another, which is the same divided further and could be summed to it. */
export function covers(hidden: Level, level: Level): boolean {
  const further = partsOf(level)
  return partsOf(hidden).every((one) => further.some((part) => isWithin(part, one)))
}

/** True for a level that crosses two divisions. */
export function isCrossed(level: Level): boolean {
  return level.includes('+')
}

const sexes: readonly string[] = dimensions.group.parts

function sickLeaveLevel({ group = dimensions.group.whole }: Coordinates): Level {
  if (group === dimensions.group.whole) return everyone
  return sexes.includes(group) ? 'sexes' : 'ages'
}

const turnoverLevels: Readonly<Record<string, Level>> = {
  employees: 'staff',
  leavers: 'flow',
  joiners: 'flow',
  rate: 'flow+staff',
}

/** The level of each place in an area's cube. `formsAlone` where the file has no whole of its forms of employment. */
export function levelAt(area: AreaId, at: Coordinates, formsAlone: boolean): Level {
  if (area === 'sickLeave') return sickLeaveLevel(at)
  if (area === 'turnover') return turnoverLevels[at.measure] ?? everyone
  const divided = areas[area].divisions.filter((id) => (at[id] ?? dimensions[id].whole) !== dimensions[id].whole)
  const name = (id: string): Level => (formsAlone && id === 'employment' ? `${id}:${at.employment}` : id)
  return divided.map((id) => (divided.length > 1 ? name(id) : id)).join('+')
}
