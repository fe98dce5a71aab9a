import type { AreaId } from './area.ts'
import { compositionOf, isItself, isRemade, type Organisation } from './composition.ts'
import { absent, type Cube } from './cube.ts'
import { additiveIn, hasNumber, type Row, rowsOf, saysSomething, type Shape } from './cubeRow.ts'
import { isYear, type Period, yearOf } from './period.ts'
import type { Term } from './reorganisation.ts'
import { hasNegative, type SignedRow, sumRows } from './signedSum.ts'
import { childrenIn, livesIn } from './unitLife.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** Reads the figures that units have in files of one kind: by one definition and method. */
interface Reader {
  readonly tree: UnitTree
  readonly additive: readonly boolean[]
  readonly hasOwn: (unit: UnitId) => boolean
  /** The unit's own figures. Nothing where there is no file of the kind for it. */
  readonly ownRow: (unit: UnitId, period: Period) => Row | undefined
}

/** A unit's figures in one period. */
export interface Told {
  readonly period: Period
  readonly row: Row
  /** The organisation that the figures are of: the period's own, or the one that counts as now. */
  readonly basis: Organisation
  /** What the figures were made of, where the unit was made of others to be as now. */
  readonly terms: readonly Term[] | null
  /** True where they are the source's own figures for the unit, or the sum of its children's. */
  readonly asStated: boolean
}

/** A reader of units' cubes in one shape. The cubes are of one kind. */
export function readerOf(tree: UnitTree, cubes: ReadonlyMap<UnitId, Cube>, area: AreaId, shape: Shape): Reader {
  const readers = new Map([...new Set(cubes.values())].map((cube) => [cube, rowsOf(cube, shape)]))
  const ownRow = (unit: UnitId, period: Period) => {
    const cube = cubes.get(unit)
    return cube && readers.get(cube)?.(unit, period)
  }
  return { tree, additive: additiveIn(area, shape), hasOwn: (unit) => cubes.has(unit), ownRow }
}

/** Terms down to units with figures of their own: one that is the sum of its children stands for them. What is added and taken away is neither. */
function unfold({ tree, hasOwn }: Reader, terms: readonly Term[], year: number): readonly Term[] {
  const balance = new Map<UnitId, number>()
  const add = ({ unit, sign }: Term): void => {
    if (hasOwn(unit) || tree.units.get(unit)?.sumOfChildren !== true) balance.set(unit, (balance.get(unit) ?? 0) + sign)
    else for (const child of childrenIn(tree, unit, year)) add({ unit: child, sign })
  }
  terms.forEach(add)
  return [...balance].flatMap(([unit, count]) => (count === 0 ? [] : { unit, sign: count > 0 ? 1 : -1 }))
}

/** The figures that terms make. One unit alone gives all of its own, published ratios too. Null where a unit has none. */
function rowFor(reader: Reader, terms: readonly Term[], period: Period): Row | null {
  const rows = unfold(reader, terms, yearOf(period)).map(({ unit, sign }) => ({ row: reader.ownRow(unit, period), sign }))
  const known = rows.filter((signed): signed is SignedRow => signed.row !== undefined)
  if (known.length === 0 || known.length < rows.length) return null
  const [first, ...others] = known
  return first?.sign === 1 && others.length === 0 ? first.row : sumRows(known, reader.additive)
}

/** The figures in the organisation of the period itself. */
function toldThen(reader: Reader, unit: UnitId, period: Period): Told {
  const row = rowFor(reader, [{ unit, sign: 1 }], period) ?? reader.additive.map(() => absent)
  return { period, row, basis: 'past', terms: null, asStated: true }
}

/**
 * The figures in the organisation of `present`. Where the lineage or the figures don't reach, those of the period's own
 * organisation stand; in a year without any, a sum that is withheld is told as that.
 */
function toldNow(reader: Reader, unit: UnitId, period: Period, present: number): Told {
  const stated = toldThen(reader, unit, period)
  const year = yearOf(period)
  const terms = compositionOf(reader.tree, unit, year, present)
  if (terms === null) return stated
  if (isItself(terms, unit)) return { ...stated, basis: 'now' }
  const row = rowFor(reader, terms, period)
  if (row === null || hasNegative(row)) return stated
  if (hasNumber(row)) return { period, row, basis: 'now', terms, asStated: false }
  return saysSomething(row) && !livesIn(reader.tree, unit, year) ? { ...stated, row, asStated: false } : stated
}

/** The unit's figures in a period, as of the year that counts as now, or of the period itself where there is none. */
export function tellPeriod(reader: Reader, unit: UnitId, period: Period, present: number | null): Told {
  return present === null ? toldThen(reader, unit, period) : toldNow(reader, unit, period, present)
}

/** The periods in which a line of the figures must be interrupted: what lies before is of another make-up. */
export function breaksAmong(tree: UnitTree, unit: UnitId, told: readonly Told[]): ReadonlySet<Period> {
  const begins = ({ period, basis }: Told, before: Told | undefined): boolean => {
    if (before === undefined) return false
    return basis === before.basis ? basis === 'past' && isRemade(tree, unit, before.period, period) : true
  }
  // Years follow on years and months on months: a year's line does not come from the December before.
  const kinds = [true, false].map((wanted) => told.filter(({ period, row }) => isYear(period) === wanted && hasNumber(row)))
  return new Set(kinds.flatMap((shown) => shown.filter((one, i) => begins(one, shown[i - 1])).map(({ period }) => period)))
}
