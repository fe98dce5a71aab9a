import type { Unit, UnitId } from '../../../src/domain/unitTree.ts'

/** Something that happens at the turn of a year, or inside it. The numbers choose among the units that there are then. */
interface Deed {
  readonly year: number
  readonly kind: 'rename' | 'move' | 'merge' | 'absorb' | 'split' | 'dissolve' | 'close' | 'open'
  readonly whom: readonly [number, number, number, number]
  /** In July instead of at new year. */
  readonly insideYear: boolean
}

/** Some staff that stay together for ever. After its end a group still belongs where its unit went, but counts nobody. */
export interface Group {
  readonly born: number
  died: number
  unit: UnitId
  readonly unitIn: Map<number, UnitId>
  readonly sizes: readonly number[]
}

/** A unit under way. Its life is written as a catalog has it. */
interface Draft extends Pick<Unit, 'id' | 'parent'> {
  readonly sumOfChildren: boolean
  readonly began: number
  readonly validFrom?: string
  validTo?: string
  successors?: readonly UnitId[]
}

/** The first year of an organisation: what there is then has no known beginning. */
export const firstYear = 2010
export const lastYear = 2016
/** The years that an organisation lives through. */
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
const never = 9999

/**
 * An organisation under way. Every change moves groups of staff and writes the catalog's codes beside, so that the two can be
 * held against each other afterwards. A change that the year does not allow does nothing.
 */
export class Simulation {
  readonly drafts = new Map<UnitId, Draft>()
  readonly groups: Group[] = []
  living = new Set<UnitId>()
  readonly livingIn = new Map<number, ReadonlySet<UnitId>>()
  /** Units that something was put under this year, which may therefore not end this year. */
  kept = new Set<UnitId>()
  insideYear = false
  year = firstYear
  nextSize: () => number

  constructor(nextSize: () => number) {
    this.nextSize = nextSize
  }

  begin(parent: UnitId | null, sumOfChildren: boolean): UnitId {
    const id = `u${this.drafts.size}`
    const day = this.insideYear ? '07-01' : '01-01'
    const life = this.year === firstYear ? {} : { validFrom: `${this.year}-${day}` }
    this.drafts.set(id, { id, parent, sumOfChildren, began: this.year, ...life })
    this.living.add(id)
    this.above(id).forEach((unit) => this.kept.add(unit))
    return id
  }

  end(id: UnitId, successors: readonly UnitId[]): void {
    const draft = this.draft(id)
    draft.validTo = this.insideYear ? `${this.year}-06-30` : `${this.year - 1}-12-31`
    if (successors.length > 0) draft.successors = successors
    successors.flatMap((unit) => this.above(unit)).forEach((unit) => this.kept.add(unit))
    this.living.delete(id)
  }

  draft(id: UnitId): Draft {
    const draft = this.drafts.get(id)
    if (draft === undefined) throw new Error(id)
    return draft
  }

  /** The unit and everything above it. */
  above(id: UnitId): readonly UnitId[] {
    const { parent } = this.draft(id)
    return parent === null ? [id] : [id, ...this.above(parent)]
  }

  /** The living units of a branch, the top first. */
  branch(id: UnitId): readonly UnitId[] {
    return [...this.living].filter((unit) => this.above(unit).includes(id))
  }

  children(id: UnitId): readonly UnitId[] {
    return [...this.living].filter((unit) => this.draft(unit).parent === id)
  }

  groupsIn(id: UnitId): readonly Group[] {
    return this.groups.filter(({ unit }) => this.above(unit).includes(id))
  }

  staffed(id: UnitId): number {
    return this.groupsIn(id).filter(({ died }) => died > this.year).length
  }

  hire(unit: UnitId): void {
    const sizes = years.map(() => this.nextSize())
    this.groups.push({ born: this.year, died: never, unit, unitIn: new Map(), sizes })
  }

  regroup(from: UnitId, to: UnitId): void {
    for (const group of this.groups) if (group.unit === from) group.unit = to
  }

  /** The branch goes on under new codes somewhere else. */
  recode(id: UnitId, parent: UnitId | null): UnitId {
    const unit = this.begin(parent, this.draft(id).sumOfChildren)
    this.inherit(id, unit)
    this.end(id, [unit])
    return unit
  }

  /** A unit takes over what another has. */
  inherit(from: UnitId, to: UnitId): void {
    for (const child of this.children(from)) this.recode(child, to)
    this.regroup(from, to)
  }

  /** True where the branch may end this year and leaves nobody above it without staff. */
  mayEnd(id: UnitId): boolean {
    const { parent } = this.draft(id)
    if (parent === null || this.branch(id).some((unit) => this.kept.has(unit) || this.draft(unit).began === this.year))
      return false
    return this.staffed(parent) > this.staffed(id)
  }

  rename(id: UnitId): void {
    if (this.mayEnd(id)) this.recode(id, this.draft(id).parent)
  }

  move(id: UnitId, to: UnitId): void {
    if (this.mayEnd(id) && !this.above(to).includes(id) && this.draft(id).parent !== to) this.recode(id, to)
  }

  merge(a: UnitId, b: UnitId, to: UnitId): void {
    const related = this.above(a).includes(b) || this.above(b).includes(a)
    if (related || !this.mayEnd(a) || !this.mayEnd(b)) return
    if (this.above(to).some((unit) => unit === a || unit === b)) return
    if (this.leavesEmpty([a, b], to)) return
    const unit = this.begin(to, this.draft(a).sumOfChildren && this.draft(b).sumOfChildren)
    for (const old of [a, b]) this.inherit(old, unit)
    for (const old of [a, b]) this.end(old, [unit])
  }

  /** True where a unit that stays would lose all of its staff. */
  leavesEmpty(ending: readonly UnitId[], to: UnitId): boolean {
    const leaving = ending.reduce((sum, id) => sum + this.staffed(id), 0)
    const losing = ending.flatMap((id) => this.above(this.draft(id).parent ?? id)).filter((id) => !this.above(to).includes(id))
    return losing.some((id) => this.staffed(id) <= leaving)
  }

  absorb(id: UnitId, by: UnitId): void {
    if (!this.mayEnd(id) || this.above(by).includes(id) || this.draft(by).sumOfChildren) return
    this.end(id, [by])
    this.inherit(id, by)
  }

  split(id: UnitId, to: UnitId, other: UnitId): void {
    if (!this.mayEnd(id) || [to, other].some((unit) => this.above(unit).includes(id))) return
    const parts = [...this.children(id), ...this.groups.filter(({ unit, died }) => unit === id && died > this.year)]
    if (parts.length < 2 || this.children(id).some((child) => this.staffed(child) === 0)) return
    const { sumOfChildren } = this.draft(id)
    const halves = [this.begin(to, sumOfChildren), this.begin(other, sumOfChildren)]
    const halfOf = (i: number): UnitId => halves[i % 2] ?? to
    parts.forEach((part, i) => {
      if (typeof part === 'string') this.recode(part, halfOf(i))
      else part.unit = halfOf(i)
    })
    this.regroup(id, halfOf(0))
    this.end(id, halves)
  }

  /** A branch becomes one unit; the catalog says nothing of what lay below. */
  dissolve(id: UnitId, to: UnitId): void {
    if (!this.mayEnd(id) || this.above(to).includes(id)) return
    const branch = this.branch(id)
    const unit = this.begin(to, false)
    branch.forEach((old) => this.regroup(old, unit))
    branch.forEach((old) => this.living.delete(old))
    this.end(id, [unit])
  }

  close(id: UnitId): void {
    const { parent } = this.draft(id)
    if (parent === null || !this.mayEnd(id)) return
    for (const group of this.groupsIn(id)) {
      group.died = Math.min(group.died, this.year)
      group.unit = parent
    }
    this.branch(id).forEach((unit) => this.living.delete(unit))
    this.end(id, [])
  }

  open(under: UnitId): void {
    this.hire(this.begin(under, false))
  }

  perform({ kind, whom, insideYear }: Deed): void {
    const units = [...this.living]
    const [a = '', b = '', c = '', d = ''] = whom.map((n) => units[n % units.length])
    this.insideYear = insideYear
    const deeds = {
      rename: () => this.rename(a),
      move: () => this.move(a, b),
      merge: () => this.merge(a, b, c),
      absorb: () => this.absorb(a, b),
      split: () => this.split(a, c, d),
      dissolve: () => this.dissolve(a, b),
      close: () => this.close(a),
      open: () => this.open(a),
    }
    deeds[kind]()
  }

  live(deeds: readonly Deed[]): void {
    for (const year of years) {
      this.year = year
      this.kept = new Set()
      if (year > firstYear) deeds.filter((deed) => deed.year === year).forEach((deed) => this.perform(deed))
      for (const group of this.groups) group.unitIn.set(year, group.unit)
      this.livingIn.set(year, new Set(this.living))
    }
  }
}
