import { type Funnel, funnelLimits, funnelOf, mostBeside, standingOut } from '../domain/funnel.ts'
import type { Interval } from '../domain/interval.ts'
import type { Indicator, Line } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { formatNumber } from '../words/number.ts'
import { funnelDescription, funnelFindings, leftOut, sizeName, valueName } from '../words/funnel.ts'
import { axisFor } from './axis.ts'
import type { CompareRow } from './compareSet.ts'
import type { CompareView } from './compareRows.ts'
import { type CompareSources, figuresOf } from './compareSources.ts'
import { type Basis, basisOf } from './relation.ts'
import { rowOf } from './rows.ts'
import type { Axis } from './seriesSet.ts'
import { personsBehind } from './unitPair.ts'

/** A unit in a funnel. */
export interface FunnelPoint {
  readonly unit: UnitId
  readonly label: string
  readonly isOwn: boolean
  /** Persons, or full-time years. */
  readonly size: number
  readonly value: number
  readonly text: string
  /** Which way it stands out, 0 where it doesn't. */
  readonly way: 1 | 0 | -1
}

/** The limits of a funnel at a size. */
export interface FunnelLimits {
  readonly size: number
  readonly inner: Interval
  readonly outer: Interval
}

/** Many units by how large they are: what their persons and the usual differences explain, and who lies outside it. Never a rank. */
export interface CompareFunnel {
  /** What sizes and values are, with their units: the titles of the axes. */
  readonly sizeName: string
  readonly valueName: string
  readonly points: readonly FunnelPoint[]
  /** The figure of all together, and as it is written. */
  readonly centre: number
  readonly centreText: string
  /** How many of 100 units that differ no more than usual lie within each limit. */
  readonly within: Funnel['within']
  /** From the smallest size to the largest. */
  readonly limits: readonly FunnelLimits[]
  readonly sizeAxis: Axis
  readonly valueAxis: Axis
  /** Who stands out, and who has no place here, in sentences. */
  readonly findings: readonly string[]
  /** The whole in words for a reader who doesn't see it. */
  readonly description: string
}

/** So many places along the sizes have limits: enough for a smooth curve. */
const places = 40

function limitsOf(funnel: Funnel, sizes: readonly number[]): readonly FunnelLimits[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return Array.from({ length: places + 1 }, (_, i) => {
    // Closer where the curves bend: the limits narrow with the root of the size.
    const size = least * (most / least) ** (i / places)
    return { size, inner: funnelLimits(funnel, 'inner', size), outer: funnelLimits(funnel, 'outer', size) }
  })
}

/** The upper limit of a unit of usual size: that of the smallest may be so far up that all points lie at the foot of the picture. */
function limitAtMedian(funnel: Funnel, sizes: readonly number[]): number {
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 1
  return funnelLimits(funnel, 'outer', median).high
}

/** What the size of a unit is: the name of the persons that the figure is a share of, null for hours. */
function personsName(basis: Basis, { measures }: Indicator, { formula }: Line): string | null {
  return basis === 'hours' || formula.kind !== 'ratio' ? null : (measures[formula.whole] ?? null)
}

/** The compared units as a funnel. Null where they are no more than each beside the own one tells, or their persons are not known. */
export function compareFunnelOf(
  sources: CompareSources,
  { resolved: { headline }, period }: CompareView,
  near: readonly CompareRow[],
): CompareFunnel | null {
  const basis = basisOf(sources.indicator, headline)
  const known = near.flatMap((row) => {
    const found = figuresOf(sources, row.unit)
    const [evaluation] = found.kind === 'read' ? rowOf(headline, found.cube, row.unit, [period]).evaluations : []
    const share = evaluation === undefined || row.headline.value === null ? null : personsBehind(basis, evaluation)
    return share === null ? [] : [{ row, share }]
  })
  const shares = known.map(({ share }) => share)
  const funnel = known.length > mostBeside ? funnelOf(shares) : null
  if (funnel === null) return null
  const ways = standingOut(funnel, shares)
  const points = known.map(
    ({ row, share }, i): FunnelPoint => ({
      unit: row.unit,
      label: row.label,
      isOwn: row.group === 'own',
      size: share.whole,
      value: (100 * share.part) / share.whole,
      text: row.headline.text,
      way: ways[i] ?? 0,
    }),
  )
  const sizes = points.map(({ size }) => size)
  const limits = limitsOf(funnel, sizes)
  const whole = { ...headline, shownAs: 'persons', decimals: 0 } as const
  const centreText = formatNumber(funnel.centre, headline.shownAs, headline.decimals)
  const named = {
    sizeName: sizeName(personsName(basis, sources.indicator, headline)),
    valueName: valueName(sources.indicator.unitOfValue),
    within: funnel.within,
    findings: [...funnelFindings(points, points.length, centreText), ...leftOut(near.length - points.length)],
  }
  return {
    ...named,
    points,
    centre: funnel.centre,
    centreText,
    limits,
    sizeAxis: axisFor(sizes, whole, 0, false),
    valueAxis: axisFor([...points.map(({ value }) => value), limitAtMedian(funnel, sizes)], headline, 0, false),
    description: funnelDescription(named),
  }
}
