import type { AreaId, MeasureId } from './area.ts'
import type { DatasetDimension } from './dataset.ts'
import { type CategoryId, type DimensionId, type DivisionId, dimensions, isDivision } from './dimension.ts'
import { type Figure, notReported } from './figure.ts'
import type { ToldFinding } from './finding.ts'
import type { Period } from './period.ts'
import type { ProtectionRule } from './protection/protectionRule.ts'
import type { Guard } from './protection/stamp.ts'
import type { UnitId } from './unitTree.ts'
import type { Remarked } from './problem.ts'

/** Where in a cube a figure stands. A division that is left out means its whole: everyone. */
export type Coordinates = Readonly<Partial<Record<DimensionId, CategoryId>>> & { readonly measure: MeasureId }

/** A figure and the contract's letters beside it (`p` provisional, `r` revised, `b` break before, `e` estimated). */
export interface Cell {
  readonly figure: Figure
  readonly flags: string
}

/**
 * A figure of several codes together: leavers of three years, or the two age bands from 50 on. `time` and each division that is
 * named have all codes that it sums; a division that is left out means its whole. It stands where the figures that it sums are
 * hidden, and is judged as any other.
 */
export interface Aggregate {
  readonly unit: UnitId
  readonly time: readonly Period[]
  readonly measure: MeasureId
  readonly at: Readonly<Partial<Record<DivisionId, readonly CategoryId[]>>>
  readonly value: number
}

/**
 * An area's figures, safe to show: every cell a `Figure`, and the wholes that the feed leaves out derived from their parts.
 * The query cache holds cubes and nothing that lies before them.
 */
export interface Cube extends Remarked {
  readonly area: AreaId
  readonly label: string
  readonly source: string
  readonly updated: string | null
  readonly note: string | null
  readonly method: string | null
  readonly definition: string | null
  /** The figures stand in a report that is public already. */
  readonly isPublic?: boolean
  /** How many months each figure spans, where it spans others than its period's own: rolling figures overlap. */
  readonly rollingMonths?: number | null
  /** The rule that its small groups are judged by; the usual one where it is left out. */
  readonly rule?: ProtectionRule
  /** Who has hidden its small groups. It comes with the cube from its reader. */
  readonly guard?: Guard
  /** Why the app hides figures, for the reader, where it hides any. */
  readonly hiddenWhy?: string
  /** Where no file tells how large some groups are, so that they could not be judged and are shown: that, for the reader. */
  readonly unjudgedWhy?: string
  readonly decimals: Readonly<Record<MeasureId, number>>
  /** What the source calls each measure's values ("procent"), where it says. */
  readonly unitLabels?: Readonly<Record<MeasureId, string>>
  readonly dimensions: readonly DatasetDimension[]
  readonly cells: readonly Cell[]
  /** Coarser figures in place of those that are hidden. */
  readonly aggregates?: readonly Aggregate[]
  /** What the rules of quality find among the figures, for every unit. The figures are shown as they stand, and marked. */
  readonly findings: readonly ToldFinding[]
  /**
   * Hides small groups in a cube that was made of this one, by the rule that this one was read by. It comes with the cube from its
   * reader, where the reader is who protects it.
   */
  readonly protect?: (cube: Cube) => Cube
  /**
   * Finds what takes the unit's headcount to see, which lies in another file. It comes with the cube from its reader, so that what is
   * drawn of cubes need not carry the rules.
   */
  readonly findBeside?: (cube: Cube, headcount: Cube, unit: UnitId) => readonly ToldFinding[]
}

/** The index of a cell, or -1 where the cube has no such code. */
export function indexOf(order: readonly DatasetDimension[], at: Coordinates): number {
  let index = 0
  for (const { id, codes } of order) {
    const code = at[id] ?? (isDivision(id) ? dimensions[id].whole : undefined)
    const position = code === undefined ? -1 : codes.indexOf(code)
    if (position < 0) return -1
    index = index * codes.length + position
  }
  return index
}

/** What stands where the cube has no such place. */
export const absent: Cell = { figure: notReported, flags: '' }

/** The figure at a place in the cube. A code that the feed lacks is missing, never zero and never an error. */
export function cellAt(cube: Cube, at: Coordinates): Cell {
  return cube.cells[indexOf(cube.dimensions, at)] ?? absent
}

/** The codes of a dimension that the cube has, in the feed's order. */
export function codesOf(cube: Cube, dimension: DimensionId): readonly CategoryId[] {
  return cube.dimensions.find(({ id }) => id === dimension)?.codes ?? []
}

/** The cube's periods in time order. */
export function periodsOf(cube: Cube): readonly Period[] {
  return [...codesOf(cube, 'time')].sort()
}

/** True where the cube has a row for the unit, whatever it holds. */
export function coversUnit(cube: Cube, unit: UnitId): boolean {
  return codesOf(cube, 'unit').includes(unit)
}
