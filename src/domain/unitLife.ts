import type { Unit } from './unitTree.ts'

/** Whether a unit had ended before a day or a year, both as ISO text: a unit that ended during the year is still there. */
export function hasEnded({ validTo }: Unit, day: string): boolean {
  return validTo !== undefined && validTo.slice(0, day.length) < day
}
