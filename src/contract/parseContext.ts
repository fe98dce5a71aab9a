import { areas, isArea } from '../domain/area.ts'
import type { Claim, Context, Event, Target } from '../domain/context.ts'
import type { Result } from '../domain/problem.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { checkShape } from './checkShape.ts'
import { contextShape, type RawContext } from './contextShape.ts'
import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'

type Raw<K extends 'comments' | 'targets' | 'events' | 'claims'> = NonNullable<RawContext[K]>[number]

/** Measures that targets are set for although no dataset of the contract holds them. */
const targetMeasures: Readonly<Record<string, readonly string[]>> = { headcount: ['employeesPerManager'] }

function checkUnit(unit: string, tree: UnitTree, path: JsonPath, report: Report): void {
  if (!tree.units.has(unit)) report('unit-outside-tree', [...path, 'unit'], 'en enhet i katalogens träd', describeFound(unit))
}

function checkMeasure(area: string, measure: string, more: readonly string[], path: JsonPath, report: Report): void {
  if (!isArea(area)) return
  const known = [...Object.keys(areas[area].measures), ...more]
  if (!known.includes(measure)) report('code-unknown', [...path, 'measure'], known.join(' eller '), describeFound(measure))
}

function checkTarget({ area, measure, unit, min, max }: Raw<'targets'>, tree: UnitTree, path: JsonPath, report: Report): void {
  if (unit) checkUnit(unit, tree, path, report)
  checkMeasure(area, measure, targetMeasures[area] ?? [], path, report)
  const [low, high] = [min ?? null, max ?? null]
  const bounded = low !== null || high !== null
  if (!bounded || (low !== null && high !== null && low > high)) {
    report('target-bounds', path, 'min, max eller båda', bounded ? `min ${low} och max ${high}` : 'ingen gräns')
  }
}

/** True where a period ends before another begins: a month lies within its year. */
function isBefore(period: string, other: string): boolean {
  const length = Math.min(period.length, other.length)
  return period.slice(0, length) < other.slice(0, length)
}

function checkEvent({ unit, from, to }: Raw<'events'>, tree: UnitTree, path: JsonPath, report: Report): void {
  checkUnit(unit, tree, path, report)
  if (to && isBefore(to, from)) report('period-order', [...path, 'to'], `${from} eller senare`, describeFound(to))
}

function checkClaim({ unit, area, figure, direction }: Raw<'claims'>, tree: UnitTree, path: JsonPath, report: Report): void {
  checkUnit(unit, tree, path, report)
  if (figure) checkMeasure(area, figure.measure, [], [...path, 'figure'], report)
  if (direction) checkMeasure(area, direction.measure, [], [...path, 'direction'], report)
  if (Boolean(figure) === Boolean(direction)) {
    report('claim-shape', path, 'figure eller direction', figure ? 'båda' : 'ingendera')
  }
}

const readTarget = (raw: Raw<'targets'>): Target =>
  ({ ...raw, unit: raw.unit ?? null, min: raw.min ?? null, max: raw.max ?? null, owner: raw.owner ?? null }) as Target

const readClaim = ({ figure, direction, ...raw }: Raw<'claims'>): Claim =>
  ({
    ...raw,
    figure: figure ? { ...figure, change: figure.change ?? false } : null,
    direction: direction ?? null,
  }) as Claim

const readEvent = (raw: Raw<'events'>): Event => ({ ...raw, to: raw.to ?? null }) as Event

function readContext(raw: RawContext, tree: UnitTree, report: Report): Context {
  const { comments, targets, events, claims } = raw
  comments?.forEach(({ unit }, i) => checkUnit(unit, tree, ['comments', i], report))
  targets?.forEach((target, i) => checkTarget(target, tree, ['targets', i], report))
  events?.forEach((event, i) => checkEvent(event, tree, ['events', i], report))
  claims?.forEach((claim, i) => checkClaim(claim, tree, ['claims', i], report))
  return {
    comments: (comments ?? []) as Context['comments'],
    targets: (targets ?? []).map(readTarget),
    events: (events ?? []).map(readEvent),
    claims: (claims ?? []).map(readClaim),
  }
}

/** Reads a context file, or tells everything that is wrong with it. Units must be in the catalog's tree. Never throws. */
export function parseContext(json: unknown, file: string, tree: UnitTree): Result<Context> {
  const log = openLog(file)
  const raw = checkShape(contextShape, json, log.report)
  return resultOf(log, readContext(raw, tree, log.report))
}
