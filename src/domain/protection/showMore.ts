import type { AreaId } from '../area.ts'
import type { Aggregate } from '../cube.ts'
import { dimensions } from '../dimension.ts'
import { isYear } from '../period.ts'
import { cellAt as cellIn, cellStates, periodOf, rowOf, slotOf } from './figureTable.ts'
import type { Proof } from './worlds.ts'
import type { protectStaff } from './protectStaff.ts'
import type { ProtectionRule } from './protectionRule.ts'
import { type Pool, pooledYears, type StaffFigures } from './staffFigures.ts'
import { slots } from './staffSlots.ts'

/**
 * Shows again what turned out needless to hide of the uppermost units, and figures of several years or ages in place of those that
 * are hidden: all of it where no proof fails. Gives the cells of the sums that are shown.
 */
export function showMore(
  staff: StaffFigures,
  { secrets, complementary, told, prover, result }: ReturnType<typeof protectStaff>,
  { fewerThan }: ProtectionRule,
) {
  const { rows, periods, pools, values, states, costs } = staff
  /** Units around a group that no proof was found for: there nothing is shown again, and no sums. */
  const unsure = new Set<number>()
  for (const { row, period } of result.failed) {
    const parent = rows.parentOf(row, period)
    for (const one of [row % rows.units.length, parent, ...rows.childrenOf(parent, period)]) unsure.add(one)
  }
  const isSure = (cell: number): boolean => !unsure.has(rowOf(staff, cell))
  /** The worlds that change a cell which may be shown, and the secrets that each world proves. */
  const worldsAt = new Map<number, number[]>()
  const provedBy = new Map<number, Set<number>>()
  const noteProof = (secret: number, proof: Proof): void => {
    for (const world of proof) {
      const known = provedBy.get(world)
      if (known !== undefined) {
        known.add(secret)
        continue
      }
      provedBy.set(world, new Set([secret]))
      for (const cell of prover.changedIn(world)) {
        const at = worldsAt.get(cell)
        if (at === undefined) worldsAt.set(cell, [world])
        else at.push(world)
      }
    }
  }
  for (const [secret, proof] of result.proofs) noteProof(secret, proof)
  const isProvedBy = (secret: number, world: number) => result.proofs.get(secret)?.includes(world) === true
  /** The secrets whose proofs change a cell. */
  const secretsAt = (cell: number): readonly number[] =>
    (worldsAt.get(cell) ?? []).flatMap((world) => [...(provedBy.get(world) ?? [])].filter((secret) => isProvedBy(secret, world)))
  const cellAt = (row: number, period: number, slot: number) => cellIn(staff, row, period, slot)
  const isHidden = (row: number, period: number, slot: number) => states[cellAt(row, period, slot)] === cellStates.hidden
  /** Shows cells, unless some secret can't be proved without changing them. */
  const show = (cells: readonly number[]): boolean => {
    const known = cells.map((cell) => [states[cell] ?? 0, costs[cell] ?? 0] as const)
    for (const cell of cells) {
      prover.setState(cell, cellStates.shown)
      costs[cell] = Number.POSITIVE_INFINITY
    }
    prover.forget()
    const proofs: (readonly [number, Proof])[] = []
    for (const i of new Set(cells.flatMap(secretsAt))) {
      const secret = secrets[i]
      const proof = secret === undefined ? null : prover.prove(secret)
      if (proof === null) {
        for (const [c, cell] of cells.entries()) {
          prover.setState(cell, known[c]?.[0] ?? cellStates.hidden)
          costs[cell] = known[c]?.[1] ?? 0
        }
        return false
      }
      proofs.push([i, proof])
    }
    for (const [i, proof] of proofs) {
      result.proofs.set(i, proof)
      noteProof(i, proof)
    }
    return true
  }
  for (const cells of complementary) if (cells.every(isSure)) show(cells)
  const opened: number[] = []
  /**
   * Shows sums of cells, where that can be. Only what files tell is summed: what was worked out of other figures, as a reader would,
   * may be wrong, and what was hidden before the proofs stays so.
   */
  const open = (cells: readonly number[], parts: readonly number[]): boolean => {
    if (!parts.every((part) => told[part] === 1 && isSure(part))) return false
    const isFew = cells.some((cell) => {
      const value = values[cell] ?? Number.NaN
      return !(value === 0 || value >= fewerThan)
    })
    if (isFew || cells.some((cell) => states[cell] !== cellStates.unpublished) || !show(cells)) return false
    opened.push(...cells)
    return true
  }
  const openPool = (row: number, { period, years }: Pool): boolean => {
    const openSum = (slot: number) => {
      const parts = years.map((year) => cellAt(row, year, slot))
      return open([cellAt(row, period, slot)], parts)
    }
    if (!years.some((year) => isHidden(row, year, slots.leavers)) || !openSum(slots.leavers)) return false
    if (years.some((year) => isHidden(row, year, slots.employees))) openSum(slots.employees)
    return true
  }
  rows.units.forEach((_, row) => {
    for (const length of pooledYears) {
      const [latest, ...earlier] = pools.filter(({ years }) => years.length === length)
      if (latest === undefined || !openPool(row, latest)) continue
      for (const pool of earlier) openPool(row, pool)
      break
    }
    periods.forEach((time, period) => {
      if (!isYear(time)) return
      for (const form of [2, 0]) {
        const bands = [0, 1, 2, 3, 4, 5].map((band) => cellAt(row, period, slots.band(form, band)))
        const isDivided = bands.every((cell) => states[cell] !== cellStates.hidden)
        if (!isDivided && !isHidden(row, period, slots.allAges(form)))
          open([cellAt(row, period, slots.half(form, 0)), cellAt(row, period, slots.half(form, 1))], bands)
      }
    })
  })
  return opened
}

/** What is told of an opened cell: its unit, its years or ages, and how many. */
export function aggregateAt(staff: StaffFigures, cell: number): Aggregate & { readonly area: AreaId } {
  const { rows, periods, pools, values } = staff
  const slot = slotOf(staff, cell)
  const period = periodOf(staff, cell)
  const unit = rows.units[rowOf(staff, cell)] ?? ''
  const value = values[cell] ?? 0
  const pool = pools.find((one) => one.period === period)
  if (pool !== undefined) {
    const time = pool.years.flatMap((year) => periods[year] ?? [])
    return { area: 'turnover', unit, time, measure: slot === slots.leavers ? 'leavers' : 'employees', at: {}, value }
  }
  const form = Math.floor((slot - slots.half(0, 0)) / 2)
  const bands = dimensions.ageBand.parts
  const ageBand = slot === slots.half(form, 0) ? bands.slice(0, 4) : bands.slice(4)
  const employment = [...dimensions.employment.parts, dimensions.employment.whole][form] ?? ''
  return {
    area: 'age',
    unit,
    time: [periods[period] ?? ''],
    measure: 'persons',
    at: { employment: [employment], ageBand },
    value,
  }
}
