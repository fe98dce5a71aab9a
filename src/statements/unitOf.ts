import type { UnitId } from '../domain/unitTree.ts'
import type { Scene } from './scene.ts'

/**
 * The unit that a place in a sentence is about: the nearest named before it, else after it, else the paragraph's, else the text's own.
 * Null where that is none that the catalog has.
 */
export function unitAt({ units, carried, tokens, years }: Scene, at: number, own: UnitId): UnitId | null {
  // In "18 sökande per annons och 13 i kommunen" the unit is the second figure's.
  const isFree = (from: number, to: number) =>
    tokens.slice(from, to).every(({ kind }, i) => kind !== 'number' || years.some((year) => year.at === from + i))
  const subjects = units.filter(({ isOther }) => !isOther)
  const nearest =
    subjects.findLast((mention) => mention.to <= at) ?? subjects.find((mention) => mention.at >= at && isFree(at + 1, mention.at))
  if (nearest !== undefined) return nearest.unit
  return carried.unit === undefined ? own : carried.unit
}
