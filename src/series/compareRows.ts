import type { Line } from '../domain/indicator.ts'
import { isAlike } from '../domain/isAlike.ts'
import type { Period } from '../domain/period.ts'
import { compareWords } from '../words/compare.ts'
import { pointsOf, wordPoint, type ComparePoint } from './comparePoint.ts'
import type { CompareRow } from './compareSet.ts'
import { type CompareSources, figuresOf, type ReadUnit } from './compareSources.ts'
import type { Family, Member } from './family.ts'
import { nameOf } from './lineage.ts'
import { basisOf, relationOf } from './relation.ts'
import type { ResolvedView } from './resolveView.ts'

/** What rows are made by: the lines to show, in which year, and the unit whose way of counting they must share. */
export interface CompareView {
  readonly resolved: ResolvedView
  readonly lines: readonly Line[]
  readonly leader: ReadUnit
  readonly period: Period
}

/** The figures of a unit, the headline's last; words where there are none. */
function allPoints(sources: CompareSources, view: CompareView, unit: Member['unit']): readonly ComparePoint[] {
  const { indicator } = sources
  const lines = [...view.lines, view.resolved.headline]
  const words = (text: string) => lines.map(({ id }) => wordPoint(id, text))
  const found = figuresOf(sources, unit)
  if (found.kind !== 'read') return words(found.kind === 'failed' ? compareWords.failed : compareWords.absent)
  if (!isAlike(view.leader.cube, found.cube)) return words(compareWords.otherMethod)
  return pointsOf(indicator, view.resolved, lines, { unit, ...found }, view.period)
}

/** Counts of what a unit is a part of would dwarf the units: they stand in the table only. */
function standsInPlot(sources: CompareSources, { resolved }: CompareView, { kind }: Family, { group }: Member): boolean {
  const isSum = group === 'whole' || group === 'above' || (group === 'own' && kind === 'children')
  return !isSum || basisOf(sources.indicator, resolved.headline) !== 'counts'
}

/** A row per unit of the family, in its order, each told in its relation to the own unit. */
export function compareRowsOf(sources: CompareSources, view: CompareView, family: Family): readonly CompareRow[] {
  const basis = basisOf(sources.indicator, view.resolved.headline)
  const pointsBy = new Map(family.members.map(({ unit }) => [unit, allPoints(sources, view, unit)]))
  const own = pointsBy.get(sources.unit)?.at(-1)
  return family.members.flatMap((member) => {
    const points = pointsBy.get(member.unit) ?? []
    const headline = points.at(-1)
    if (own === undefined || headline === undefined) return []
    const inPlot = standsInPlot(sources, view, family, member)
    return [
      {
        unit: member.unit,
        label: nameOf(sources, member.unit),
        group: member.group,
        inPlot,
        points: points.slice(0, -1),
        headline,
        relation: member.group === 'own' || !inPlot ? null : relationOf(basis, own, headline),
      },
    ]
  })
}
