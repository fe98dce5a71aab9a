import { cellAt, type Cell, codesOf, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell, Severity } from '../finding.ts'
import { dust, found, placesIn } from './reading.ts'

type Code = Extract<Finding['code'], 'silent-revision' | 'told-revision' | 'vanished-cell' | 'added-cell'>

const severities: Readonly<Record<Code, Severity>> = {
  'silent-revision': 'warning',
  'told-revision': 'info',
  'vanished-cell': 'warning',
  'added-cell': 'info',
}

/** How a cell differs between two versions, null where it doesn't. What is withheld now is no finding: its number stays untold. */
function differenceOf(before: Cell, after: Cell, isOld: boolean): Code | null {
  if (isNumber(before.figure) && isNumber(after.figure)) {
    if (Math.abs(before.figure - after.figure) <= dust) return null
    return after.flags.includes('r') ? 'told-revision' : 'silent-revision'
  }
  if (isNumber(before.figure)) return typeof after.figure === 'object' && after.figure.kind === 'missing' ? 'vanished-cell' : null
  return isNumber(after.figure) && isOld ? 'added-cell' : null
}

/** A cell that differs, and how. */
interface Difference {
  readonly cell: FoundCell
  readonly code: Code
  readonly before: Cell
  readonly after: Cell
}

const coordinatesOf = ({ unit, period: time, measure, at }: FoundCell) => ({ unit, time, measure, ...at })

/** Every cell that either version has, of the units that the later one is about. */
function cellsOf(earlier: Cube, later: Cube): readonly FoundCell[] {
  const known = new Map<string, FoundCell>()
  for (const cube of [earlier, later])
    for (const unit of codesOf(later, 'unit'))
      for (const period of periodsOf(cube))
        for (const measure of codesOf(cube, 'measure'))
          for (const at of placesIn(cube))
            known.set([unit, period, measure, ...Object.values(at)].join(' '), { unit, period, measure, at })
  return [...known.values()]
}

function differencesBetween(earlier: Cube, later: Cube): readonly Difference[] {
  const lastKnown = periodsOf(earlier).at(-1) ?? ''
  const covered = new Set(codesOf(earlier, 'unit'))
  return cellsOf(earlier, later).flatMap((cell) => {
    if (!covered.has(cell.unit)) return []
    const [before, after] = [earlier, later].map((cube) => cellAt(cube, coordinatesOf(cell))) as [Cell, Cell]
    const code = differenceOf(before, after, cell.period <= lastKnown)
    return code === null ? [] : [{ cell, code, before, after }]
  })
}

function findingOf(later: Cube, differences: readonly Difference[]): readonly Finding[] {
  const [first] = differences
  if (first === undefined) return []
  const { cell, code } = first
  const [before, after] = [first.before.figure, first.after.figure]
  const cells = differences.map((difference) => difference.cell)
  const place = found({ cube: later, ...cell }, severities[code], cell.measure, cell.at, cells)
  if (code === 'vanished-cell' || code === 'added-cell') return [{ ...place, code }]
  return isNumber(before) && isNumber(after) ? [{ ...place, code, before, after }] : []
}

/**
 * What differs between an earlier version of a file and a later one, for the units of both: one finding for each unit, measure and
 * kind of difference. A changed figure that doesn't say that it was revised (`r`) is a silent revision. Source: the feed contract's
 * status letters; a reader who quoted the earlier figure must be able to see that it changed.
 */
export function compareVersions(earlier: Cube, later: Cube): readonly Finding[] {
  const kinds = new Map<string, Difference[]>()
  for (const difference of differencesBetween(earlier, later)) {
    const { code, cell } = difference
    const key = `${code} ${cell.unit} ${cell.measure}`
    kinds.set(key, [...(kinds.get(key) ?? []), difference])
  }
  return [...kinds.values()].flatMap((differences) => findingOf(later, differences))
}
