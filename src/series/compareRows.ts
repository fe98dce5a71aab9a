import type { Line } from '../domain/indicator.ts'
import { isAlike } from '../domain/isAlike.ts'
import type { Period } from '../domain/period.ts'
import { tellApart } from '../domain/tellApart.ts'
import { compareWords } from '../words/compare.ts'
import { pointsOf, wordPoint, type ComparePoint } from './comparePoint.ts'
import type { CompareRow } from './compareSet.ts'
import { type CompareSources, figuresOf, type ReadUnit } from './compareSources.ts'
import type { Family, Member } from './family.ts'
import { nameOf } from './lineage.ts'
import { basisOf, isFact, type Relation, relationOfFacts, relationOfJudged } from './relation.ts'
import type { ResolvedView } from './resolveView.ts'
import { unitPairs } from './unitPair.ts'

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

type Row = Omit<CompareRow, 'relation'>

/** What each of some judged units is to the own one. They are judged together: the more there are, the more it takes. */
function judgedRelations(sources: CompareSources, view: CompareView, own: Row, others: readonly Row[]): readonly Relation[] {
  const readUnits = [own, ...others].flatMap(({ unit }): readonly ReadUnit[] => {
    const found = figuresOf(sources, unit)
    return found.kind === 'read' ? [{ unit, ...found }] : []
  })
  const [leader, ...rest] = readUnits
  if (leader === undefined) return []
  const pairs = unitPairs(sources, view, leader, rest)
  return tellApart(pairs).map((apartness, i) => relationOfJudged(apartness, pairs[i]?.differences.length ?? 0))
}

/** What each unit is to the own one, where both have a number and a place in the plot. */
function relationsOf(sources: CompareSources, view: CompareView, rows: readonly Row[]): ReadonlyMap<Row, Relation> {
  const hasNumber = ({ inPlot, headline }: Row): boolean => inPlot && headline.value !== null
  const own = rows.find(({ group }) => group === 'own')
  if (own === undefined || !hasNumber(own)) return new Map()
  const others = rows.filter((row) => row !== own && hasNumber(row))
  const basis = basisOf(sources.indicator, view.resolved.headline)
  const told = isFact(basis)
    ? others.map(({ headline }) => relationOfFacts(basis, own.headline.value ?? 0, headline.value ?? 0))
    : judgedRelations(sources, view, own, others)
  return new Map(others.flatMap((row, i) => (told[i] === undefined ? [] : [[row, told[i]]])))
}

/** A row per unit of the family, in its order, each told in its relation to the own unit. */
export function compareRowsOf(sources: CompareSources, view: CompareView, family: Family): readonly CompareRow[] {
  const rows = family.members.map((member): Row => {
    const points = allPoints(sources, view, member.unit)
    return {
      unit: member.unit,
      label: nameOf(sources, member.unit),
      group: member.group,
      inPlot: standsInPlot(sources, view, family, member),
      points: points.slice(0, -1),
      headline: points[points.length - 1] as ComparePoint,
    }
  })
  const relations = relationsOf(sources, view, rows)
  return rows.map((row) => ({ ...row, relation: relations.get(row) ?? null }))
}
