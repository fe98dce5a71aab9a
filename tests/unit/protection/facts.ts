import {
  ageGroups,
  bands,
  bandsOf,
  type Cell,
  everyone,
  forms,
  hourMeasures,
  monthsOf,
  nameOf,
  sexes,
  sickGroups,
} from './cell.ts'
import { hasFigures, isWithheld, type MadeUpUnit, type Municipality, sitesOf } from './municipality.ts'
import { cellsIn, childrenOf, ownOf, periodsOf, type Truth } from './truth.ts'

/** What a fact holds among: the same figure divided, parents and children, and so on. */
export type FactKind = 'division' | 'tree' | 'months' | 'flow' | 'reorganised' | 'bounds' | 'aggregate' | 'percent' | 'rates'

/** A sum of figures, each times a factor, that lies within bounds. */
export interface Fact {
  readonly kind: FactKind
  readonly terms: readonly (readonly [name: string, factor: number])[]
  readonly low: number
  readonly high: number
}

/** Whose figure a group's is: one with a file, one that its source withholds, or what is left when others are taken away. */
export type Origin = 'cell' | 'withheld' | 'own' | 'restAbsent' | 'restWithheld' | 'months' | 'reorganised'

/** A group of persons, and one figure of it. */
export interface Group {
  readonly name: string
  readonly origin: Origin
  readonly cell: Cell
  readonly time: string
  readonly value: number
  /** How many they are. */
  readonly persons: number
}

/** What holds among all figures of a municipality, whoever publishes them: known to everybody. */
export interface Lattice {
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  /** Every figure in the facts as it really is. */
  readonly world: ReadonlyMap<string, number>
}

const without = (all: readonly string[], taken: ReadonlySet<string>) => all.filter((name) => !taken.has(name))

const sumFact = (kind: FactKind, whole: string, parts: readonly string[]): Fact => ({
  kind,
  terms: [[whole, -1], ...parts.map((part) => [part, 1] as const)],
  low: 0,
  high: 0,
})

/** One way to divide a cell into others. */
type Division = readonly [whole: Cell, parts: readonly Cell[]]

const staffDivisions: readonly Division[] = [
  ...['', ...forms].flatMap((form): readonly Division[] => [
    [{ ...everyone, form }, sexes.map((sex) => ({ ...everyone, form, sex }))],
    [{ ...everyone, form }, bands.map((age) => ({ ...everyone, form, age }))],
    ...ageGroups.map(
      (age): Division => [{ ...everyone, form, age }, (bandsOf[age] ?? []).map((band) => ({ ...everyone, form, age: band }))],
    ),
  ]),
  ...[{}, ...sexes.map((sex) => ({ sex })), ...bands.map((age) => ({ age }))].map(
    (of): Division => [{ ...everyone, ...of }, forms.map((form) => ({ ...everyone, ...of, form }))],
  ),
]

const hourDivisions: readonly Division[] = hourMeasures.flatMap((measure): readonly Division[] => [
  [{ ...everyone, measure }, sexes.map((sex) => ({ ...everyone, measure, sex }))],
  [{ ...everyone, measure }, ageGroups.map((age) => ({ ...everyone, measure, age }))],
])

/** No longer than ill, and no more ill than at work. */
function boundsOf(unit: string, time: string): readonly Fact[] {
  const less = (part: Cell, whole: Cell): Fact => ({
    kind: 'bounds',
    terms: [
      [nameOf(unit, time, whole), 1],
      [nameOf(unit, time, part), -1],
    ],
    low: 0,
    high: Number.POSITIVE_INFINITY,
  })
  return sickGroups.flatMap((group) => [
    less({ ...group, measure: 'longSickHours' }, { ...group, measure: 'sickHours' }),
    less({ ...group, measure: 'sickHours' }, { ...group, measure: 'ordinaryHours' }),
  ])
}

/** The persons behind a cell: hours are those of the year's staff, and a flow is persons itself. */
function personsBehind(truth: Truth, unit: string, time: string, cell: Cell): number {
  const isHours = (hourMeasures as readonly string[]).includes(cell.measure)
  return isHours ? truth(unit, time.slice(0, 4), { ...cell, measure: 'persons' }) : truth(unit, time, cell)
}

/** Gathers facts, and every figure that they are about. */
class Gathering {
  readonly facts: Fact[] = []
  readonly groups: Group[] = []
  readonly world = new Map<string, number>()
  private readonly persons = new Map<string, number>()
  private readonly truth: Truth
  private readonly published: ReadonlySet<string>

  constructor(truth: Truth, published: ReadonlySet<string>) {
    this.truth = truth
    this.published = published
  }

  /** Names a figure, and notes what it really is. */
  name(unit: string, time: string, cell: Cell): string {
    const name = nameOf(unit, time, cell)
    this.world.set(name, this.truth(unit, time, cell))
    this.persons.set(name, personsBehind(this.truth, unit, time, cell))
    return name
  }

  group(name: string, origin: Origin, time: string, cell: Cell): void {
    this.groups.push({ name, origin, cell, time, value: this.world.get(name) ?? 0, persons: this.persons.get(name) ?? 0 })
  }

  divide(unit: string, time: string, divisions: readonly Division[]): void {
    for (const [whole, parts] of divisions) {
      const names = parts.map((part) => this.name(unit, time, part))
      this.facts.push(sumFact('division', this.name(unit, time, whole), names))
    }
  }

  /**
   * A figure is a sum of others. Those of them that nobody publishes are together what is left when the published ones are
   * taken away: a group like any other, called `rest` where there is no name for it.
   */
  sum(kind: FactKind, whole: string, parts: readonly string[], rest: string, origin: Origin, time: string, cell: Cell): void {
    const untold = without(parts, this.published)
    const [only] = untold
    if (only === undefined || untold.length === parts.length) {
      this.facts.push(sumFact(kind, whole, parts))
    } else if (untold.length === 1) {
      this.facts.push(sumFact(kind, whole, parts))
      this.group(only, origin, time, cell)
    } else {
      const all = (of: ReadonlyMap<string, number>) => untold.reduce((sum, name) => sum + (of.get(name) ?? 0), 0)
      this.world.set(rest, all(this.world))
      this.persons.set(
        rest,
        origin === 'months' && cell.measure.endsWith('Hours') ? (this.persons.get(only) ?? 0) : all(this.persons),
      )
      this.facts.push(sumFact(kind, whole, [...parts.filter((name) => this.published.has(name)), rest]))
      this.facts.push(sumFact(kind, rest, untold))
      this.group(rest, origin, time, cell)
    }
  }
}

/** Everything about a unit, or about the staff right in it, that holds whoever is above and below. */
function tellOfUnit(
  gathering: Gathering,
  municipality: Municipality,
  id: string,
  originOf: (cell: Cell, time: string) => Origin,
  years: readonly string[],
): void {
  for (const time of periodsOf(municipality).filter((period) => years.includes(period.slice(0, 4)))) {
    const cells = cellsIn(municipality, time)
    const hasHours = cells.some(({ measure }) => measure === 'sickHours')
    if (time.length === 4) gathering.divide(id, time, staffDivisions)
    if (hasHours) gathering.divide(id, time, hourDivisions)
    if (hasHours) gathering.facts.push(...boundsOf(id, time))
    for (const cell of cells) gathering.group(gathering.name(id, time, cell), originOf(cell, time), time, cell)
  }
  for (const time of years) {
    const months = monthsOf(Number(time))
    for (const cell of cellsIn(municipality, months[0] ?? '')) {
      const parts = months.map((month) => gathering.name(id, month, cell))
      const rest = nameOf(id, `${time}~`, cell)
      gathering.sum('months', gathering.name(id, time, cell), parts, rest, 'months', time, cell)
    }
  }
}

/** Staff of a year are those of the year before, and those who came, without those who left. */
function tellOfFlow(gathering: Gathering, id: string, year: number): void {
  const permanent = { ...everyone, form: 'permanent' }
  const [now, before] = [String(year), String(year - 1)]
  gathering.facts.push({
    kind: 'flow',
    terms: [
      [gathering.name(id, now, permanent), 1],
      [gathering.name(id, before, permanent), -1],
      [gathering.name(id, now, { ...everyone, measure: 'joiners' }), -1],
      [gathering.name(id, now, { ...everyone, measure: 'leavers' }), 1],
    ],
    low: 0,
    high: 0,
  })
}

function restOrigin(parts: readonly MadeUpUnit[]): Origin {
  if (parts.some(({ figures }) => figures === 'absent')) return 'restAbsent'
  return parts.some(({ figures, withholdsSexes }) => figures === 'withheld' || withholdsSexes) ? 'restWithheld' : 'own'
}

/** The units that are together the same as others in a year before those others began, or after they ended. */
function reorganisedIn(units: readonly MadeUpUnit[], year: number): readonly (readonly [MadeUpUnit, readonly MadeUpUnit[]])[] {
  return units.flatMap((unit) => {
    const successors = units.filter(({ id }) => unit.successors.includes(id))
    const predecessors = units.filter((other) => other.successors.length === 1 && other.successors[0] === unit.id)
    const parts = successors.length > 1 ? successors : predecessors
    const all = [unit, ...parts]
    return parts.length > 1 && all.every((one) => hasFigures(one, year)) ? [[unit, parts] as const] : []
  })
}

/** Everything that holds among the figures of a municipality. `published` are those that somebody delivers, by name. */
export function latticeOf(municipality: Municipality, truth: Truth, published: ReadonlySet<string>): Lattice {
  const { units, years } = municipality
  const gathering = new Gathering(truth, published)
  const sameStaff = (unit: MadeUpUnit, year: number) =>
    hasFigures(unit, year - 1) &&
    [...sitesOf(units, unit, year)].sort().join() === [...sitesOf(units, unit, year - 1)].sort().join()
  for (const unit of units) {
    const alive = years.filter((year) => hasFigures(unit, year))
    const originOf = (cell: Cell, time: string): Origin => (isWithheld(municipality, unit, time, cell) ? 'withheld' : 'cell')
    // What nobody publishes of an absent unit is what is left above it.
    const groupsBefore = gathering.groups.length
    tellOfUnit(gathering, municipality, unit.id, originOf, alive.map(String))
    if (unit.figures === 'absent') gathering.groups.length = groupsBefore
    for (const year of alive.slice(1)) if (sameStaff(unit, year)) tellOfFlow(gathering, unit.id, year)
    if (unit.sites.length > 0 && units.some(({ parent }) => parent === unit.id)) {
      tellOfUnit(gathering, municipality, ownOf(unit.id), () => 'own', years.map(String))
      for (const year of years.slice(1)) tellOfFlow(gathering, ownOf(unit.id), year)
    }
  }
  for (const time of periodsOf(municipality)) {
    const year = Number(time.slice(0, 4))
    const sum = (kind: FactKind, whole: MadeUpUnit, parts: readonly MadeUpUnit[], own: boolean) => {
      for (const cell of cellsIn(municipality, time)) {
        const names = [...parts.map(({ id }) => id), ...(own ? [ownOf(whole.id)] : [])].map((id) =>
          gathering.name(id, time, cell),
        )
        const origin = kind === 'reorganised' ? 'reorganised' : restOrigin(parts)
        gathering.sum(kind, gathering.name(whole.id, time, cell), names, nameOf(`${whole.id}~`, time, cell), origin, time, cell)
      }
    }
    for (const unit of units) {
      const children = childrenOf(municipality, unit, year)
      if (children.length > 0) sum('tree', unit, children, unit.sites.length > 0)
    }
    for (const [whole, parts] of reorganisedIn(units, year)) sum('reorganised', whole, parts, false)
  }
  return gathering
}
