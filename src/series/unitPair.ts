import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import { hinders } from '../domain/finding.ts'
import type { Proportion } from '../domain/interval.ts'
import { fewestPersons } from '../domain/judgeChange.ts'
import { fullTimeYears } from '../domain/personEquivalent.ts'
import type { Period } from '../domain/period.ts'
import { disjoint, type PartOf } from '../domain/shareLevels.ts'
import type { UnitPair } from '../domain/tellApart.ts'
import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import { type CompareSources, figuresOf, type ReadUnit } from './compareSources.ts'
import type { CompareView } from './compareRows.ts'
import { findingsFor, noObstacles, type Obstacles, obstacleBetween } from './obstacles.ts'
import { basisOf, type Basis } from './relation.ts'
import { proportionOf, rowOf } from './rows.ts'
import { yearBefore } from './step.ts'
import { unitBreaks } from './unitBreaks.ts'

const monthsOfYear = 12

/** A unit's figures of any year, and what stands between them. */
interface Line {
  readonly at: (year: Period) => Evaluation
  readonly obstacles: Obstacles
  /** How many years apart two figures must be to share no data. */
  readonly reach: number
}

function lineOf(sources: CompareSources, { resolved: { headline } }: CompareView, { unit, cube, baseCube }: ReadUnit): Line {
  const found = figuresOf(sources, unit)
  const findings = findingsFor({ indicator: sources.indicator, cube, unit, baseCube }, [headline]).filter(hinders)
  return {
    at: (year) => rowOf(headline, cube, unit, [year]).evaluations[0] as Evaluation,
    obstacles: {
      breaks: found.kind === 'read' ? unitBreaks(sources, unit, found.history) : noObstacles.breaks,
      contradicted: new Set(findings.map(({ period }) => period)),
    },
    reach: Math.max(1, Math.ceil((cube.rollingMonths ?? 1) / monthsOfYear)),
  }
}

/** A year of two units: the own one's figure and the other's. */
type YearOfPair = readonly [own: Evaluation, other: Evaluation]

/**
 * The comparable years in a row that end with the shown one, also where the reader has narrowed the years. None where the year's own
 * figures are contradicted.
 */
function comparableYears(lines: readonly [Line, Line], period: Period): readonly YearOfPair[] {
  const years: YearOfPair[] = []
  if (lines.some(({ obstacles }) => obstacles.contradicted.has(period))) return years
  for (let year = period; ; year = yearBefore(year)) {
    const both = lines.map(({ at }) => at(year)) as [Evaluation, Evaluation]
    if (!both.every(({ figure }) => isNumber(figure))) return years
    years.unshift(both)
    const between = [yearBefore(year), year] as const
    const isHindered = ({ obstacles, at }: Line) => obstacleBetween(obstacles, between, at(year).flags) !== null
    if (lines.some(isHindered)) return years
  }
}

/** The persons behind a figure, or the full-time years that its hours make; null where the source gives the share alone. */
export function personsBehind(basis: Basis, evaluation: Evaluation): Proportion | null {
  const proportion = evaluation.origin === 'derived' ? proportionOf(evaluation) : null
  if (proportion === null) return null
  if (basis === 'hours') return { part: fullTimeYears(proportion.part), whole: fullTimeYears(proportion.whole) }
  return basis === 'shares' && proportion.whole >= fewestPersons ? proportion : null
}

function partOf(tree: UnitTree, own: UnitId, other: UnitId): PartOf {
  const isIn = (part: UnitId, whole: UnitId) => lineageOf(tree, part).some(({ id }) => id === whole)
  return isIn(own, other) ? 'own' : isIn(other, own) ? 'other' : null
}

/** What is known of the own unit beside each of some others in the shown year, in their order. */
export function unitPairs(
  sources: CompareSources,
  view: CompareView,
  own: ReadUnit,
  others: readonly ReadUnit[],
): readonly UnitPair[] {
  const basis = basisOf(sources.indicator, view.resolved.headline)
  const ownLine = lineOf(sources, view, own)
  return others.map((other) => {
    const otherLine = lineOf(sources, view, other)
    const years = comparableYears([ownLine, otherLine], view.period)
    const part = partOf(sources.tree, own.unit, other.unit)
    return {
      shares: years.map((both) => {
        const [first, last] = both.map((year) => personsBehind(basis, year)) as [Proportion | null, Proportion | null]
        return first === null || last === null ? null : disjoint([first, last], part)
      }),
      differences: years.map(([first, last]) => Number(last.figure) - Number(first.figure)),
      reach: Math.max(ownLine.reach, otherLine.reach),
      needsYears: basis !== 'shares',
    }
  })
}
