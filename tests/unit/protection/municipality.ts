import type { UnitId, UnitTree } from '../../../src/domain/unitTree.ts'
import { since, treeOf, until } from '../domain/trees.ts'
import type { Cell } from './cell.ts'
import { type Draws, drawsFrom } from './draws.ts'

/** A unit, who works in it, and what becomes of its figures. */
export interface MadeUpUnit {
  readonly id: UnitId
  readonly parent: UnitId | null
  /** First and last year of its life. */
  readonly since: number
  readonly until: number
  readonly successors: readonly UnitId[]
  /** The first year that it has figures for: before its life where it took over from others and their past is recalculated. */
  readonly figuresSince: number
  /** Groups of staff right in the unit; those that a successor took over from its predecessor keep their name. */
  readonly sites: readonly string[]
  /** Figures are published, withheld by the source (status `c`), or there is no file. */
  readonly figures: 'published' | 'withheld' | 'absent'
  /** The source withholds how many women and men there are, though not their sick leave. */
  readonly withholdsSexes: boolean
}

/** What a municipality publishes, besides the staff by form of employment and sex. */
export interface Publishing {
  readonly headcount: boolean
  readonly age: 'counts' | 'both' | 'shares'
  readonly sickLeave: 'hours' | 'both' | 'rates'
  /** Whether the files of sick leave tell how many persons there are. */
  readonly sickLeavePersons: boolean
  readonly turnoverRate: boolean
  /** The years whose months are published too, of those who came and left and of sick leave. */
  readonly turnoverMonths: readonly number[]
  readonly sickLeaveMonths: readonly number[]
  /** A month that the source withholds for those who came and left, in the units of the list. */
  readonly withheldMonth: { readonly units: readonly UnitId[]; readonly month: string } | null
  /** One file for each unit and area, or one file for each area. */
  readonly filePerUnit: boolean
}

/** A random municipality: its units, the years that it tells of, what it publishes and how large its sites are. */
export interface Municipality {
  readonly seed: number
  readonly units: readonly MadeUpUnit[]
  readonly tree: UnitTree
  readonly years: readonly number[]
  readonly publishing: Publishing
  /** How large the sites are: 1 is some thirty staff. */
  readonly scale: number
  /** A year in which nobody is hired. */
  readonly freeze: number | null
  /** Staff of the sites, where they are not drawn: as many in all years. */
  readonly sizes?: ReadonlyMap<string, number>
}

const always = { since: 0, until: 9999 } as const

/** A unit that has always been, and publishes its figures. */
export function unitAt(id: UnitId, parent: UnitId | null, sites: readonly string[]): MadeUpUnit {
  return {
    ...always,
    id,
    parent,
    successors: [],
    figuresSince: 0,
    sites,
    figures: 'published',
    withholdsSexes: false,
  }
}

/** How many children a unit has on each level, for trees of two, three and four levels. */
const families = {
  2: [[3, 6]],
  3: [
    [2, 3],
    [2, 4],
  ],
  4: [
    [2, 2],
    [2, 2],
    [2, 3],
  ],
} as const

/** Units on several levels. Staff work in the smallest ones, and in some municipalities at those above too. */
function plant(draws: Draws, levels: 2 | 3 | 4, ownStaff: boolean): readonly MadeUpUnit[] {
  const below = (id: UnitId, parent: UnitId | null, level: number): readonly MadeUpUnit[] => {
    const family = families[levels][level]
    if (family === undefined) return [unitAt(id, parent, [id])]
    const own = ownStaff && draws.happens(0.5) ? [`${id}*`] : []
    const children = Array.from({ length: draws.whole(family[0], family[1]) }, (_, i) => below(`${id}-${i + 1}`, id, level + 1))
    return [unitAt(id, parent, own), ...children.flat()]
  }
  return below('k', null, 0)
}

const isLeaf = (units: readonly MadeUpUnit[], { id }: MadeUpUnit): boolean => !units.some(({ parent }) => parent === id)

const changed = (units: readonly MadeUpUnit[], id: UnitId | undefined, change: Partial<MadeUpUnit>): readonly MadeUpUnit[] =>
  units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit))

/** Two units become one, or one becomes two. In most, the new ones publish figures of the years before as well. */
function reorganise(draws: Draws, units: readonly MadeUpUnit[], years: readonly number[]): readonly MadeUpUnit[] {
  const [one, other] = units.filter((unit) => isLeaf(units, unit))
  const last = years[draws.whole(0, years.length - 2)] ?? 0
  if (one === undefined || other === undefined) return units
  const life = { since: last + 1, figuresSince: draws.happens(0.75) ? 0 : last + 1 }
  const figures = draws.happens(0.4) ? 'absent' : 'published'
  if (one.parent === other.parent && draws.happens(0.5)) {
    const merged = { ...unitAt(`${one.id}+`, one.parent, [...one.sites, ...other.sites]), ...life }
    const ended = { until: last, successors: [merged.id] }
    return [...changed(changed(units, one.id, { ...ended, figures }), other.id, ended), merged]
  }
  const parts = [`${one.id}a`, `${one.id}b`]
  const split = parts.map((id) => ({ ...unitAt(id, one.parent, [id]), ...life }))
  const [first, second] = split.map((part, i) => (i === 1 ? { ...part, figures } : part)) as [MadeUpUnit, MadeUpUnit]
  return [...changed(units, one.id, { until: last, successors: parts, sites: parts }), first, second]
}

function withTroubles(draws: Draws, units: readonly MadeUpUnit[]): readonly MadeUpUnit[] {
  const leaves = units.filter((unit) => isLeaf(units, unit) && unit.until === always.until && unit.since === 0)
  const take = (chance: number): UnitId | undefined =>
    draws.happens(chance) ? leaves.splice(draws.whole(0, leaves.length - 1), 1)[0]?.id : undefined
  const absent = changed(units, take(0.35), { figures: 'absent' })
  const withheld = changed(absent, take(0.35), { figures: 'withheld' })
  return changed(withheld, take(0.3), { withholdsSexes: true })
}

function publishingOf(draws: Draws, units: readonly MadeUpUnit[], years: readonly number[]): Publishing {
  const latest = years.slice(-1)
  const turnoverMonths = draws.happens(0.4) ? latest : []
  const withheld = turnoverMonths.length > 0 && draws.happens(0.5)
  const month = `${latest[0]}M${String(draws.whole(1, 12)).padStart(2, '0')}`
  const oddUnits = units.filter(() => draws.happens(0.5)).map(({ id }) => id)
  return {
    headcount: draws.happens(0.9),
    age: draws.oneOf(['counts', 'both', 'counts', 'shares']),
    sickLeave: draws.oneOf(['hours', 'both', 'hours', 'rates']),
    sickLeavePersons: draws.happens(0.6),
    turnoverRate: draws.happens(0.5),
    turnoverMonths,
    sickLeaveMonths: draws.happens(0.2) ? latest : [],
    withheldMonth: withheld ? { units: oddUnits, month } : null,
    filePerUnit: draws.happens(0.5),
  }
}

function treeIn(units: readonly MadeUpUnit[]): UnitTree {
  return treeOf(
    units.map(({ id, parent, since: first, until: last, successors }) => [
      id,
      parent,
      { ...(first > 0 && since(first)), ...(last < always.until && until(last, ...successors)) },
    ]),
  )
}

/** A municipality, the same for the same seed. */
export function municipalityOf(seed: number): Municipality {
  const draws = drawsFrom(seed)
  const years = Array.from({ length: draws.whole(3, 6) }, (_, i) => 2019 + i)
  const planted = plant(draws, draws.oneOf([2, 3, 3, 4]), draws.happens(0.5))
  const units = withTroubles(draws, draws.happens(0.4) ? reorganise(draws, planted, years) : planted)
  return {
    seed,
    units,
    tree: treeIn(units),
    years,
    publishing: publishingOf(draws, units, years),
    scale: draws.oneOf([0.3, 1, 1, 3, 10]),
    freeze: draws.happens(0.25) ? (years[draws.whole(1, years.length - 1)] ?? null) : null,
  }
}

/** True where the unit stands for the year in the tree. */
function livesIn({ since: first, until: last }: MadeUpUnit, year: number): boolean {
  return first <= year && year <= last
}

/** True where the unit has figures of a year, published or not. */
export function hasFigures(unit: MadeUpUnit, year: number): boolean {
  return unit.figuresSince <= year && year <= unit.until
}

/** The sites whose staff a unit's figures of a year count: its own and those of the units below it that year. */
export function sitesOf(units: readonly MadeUpUnit[], unit: MadeUpUnit, year: number): readonly string[] {
  const children = units.filter(({ parent }) => parent === unit.id).filter((child) => livesIn(child, year))
  return [...unit.sites, ...children.flatMap((child) => sitesOf(units, child, year))]
}

/** True where the source withholds a cell of a unit. */
export function isWithheld({ publishing }: Municipality, unit: MadeUpUnit, time: string, { sex, measure }: Cell): boolean {
  if (unit.figures === 'withheld') return true
  if (unit.withholdsSexes && sex !== '' && measure === 'persons') return true
  const isFlow = measure === 'leavers' || measure === 'joiners'
  return isFlow && publishing.withheldMonth?.month === time && publishing.withheldMonth.units.includes(unit.id)
}
