import { type AreaId, areas } from '../domain/area.ts'
import type { DatasetDimension } from '../domain/dataset.ts'
import { type DimensionId, dimensions, isDivision } from '../domain/dimension.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { type PlacedCode, readOrder } from './categoryOrder.ts'
import type { RawCategory, RawDataset } from './datasetShape.ts'
import { describeFound, listCodes } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { expectedPeriod, periodCode } from './figureShapes.ts'
import type { ProblemCode } from './problemCodes.ts'
import type { Report } from './problemLog.ts'

/** What a dataset is read against: the area that the catalog promised, and the catalog's units. */
export interface Expected {
  readonly area: AreaId
  readonly tree: UnitTree
}

/** Every dimension of an area, in the order of a dataset's cells after reading: unit, time, divisions, measure. */
export function dimensionsOf(area: AreaId): readonly DimensionId[] {
  return ['unit', 'time', ...areas[area].divisions, 'measure']
}

/** Which codes a dimension may have, under which problem it is reported, and how that is said. */
interface CodeRule {
  readonly allows: (code: string) => boolean
  readonly problem: ProblemCode
  readonly expected: string
}

function ruleOf(id: DimensionId, { area, tree }: Expected): CodeRule {
  if (id === 'unit')
    return { allows: (code) => tree.units.has(code), problem: 'unit-outside-tree', expected: 'en enhet i katalogens träd' }
  if (id === 'time')
    return {
      allows: (code) => periodCode.test(code),
      problem: 'time-code',
      expected: expectedPeriod,
    }
  const codes = Object.keys(isDivision(id) ? dimensions[id].labels : areas[area].measures)
  return { allows: (code) => codes.includes(code), problem: 'code-unknown', expected: codes.join(', ') }
}

function checkCodes(id: DimensionId, placed: readonly PlacedCode[], expected: Expected, report: Report): void {
  const rule = ruleOf(id, expected)
  for (const { code, path } of placed) if (!rule.allows(code)) report(rule.problem, path, rule.expected, describeFound(code))
}

function labelsOf(id: DimensionId, codes: readonly string[], category: RawCategory): Readonly<Record<string, string>> {
  const given = new Map(Object.entries(category.label ?? {}))
  const own = new Map(Object.entries(isDivision(id) ? dimensions[id].labels : {}))
  return Object.fromEntries(codes.map((code) => [code, given.get(code) ?? own.get(code) ?? code]))
}

/** Reads one dimension, or reports why its cells can't be counted and gives null. Unknown codes are reported and kept. */
export function readDimension(
  id: DimensionId,
  given: NonNullable<RawDataset['dimension']>,
  expected: Expected,
  report: Report,
): DatasetDimension | null {
  const category = Object.hasOwn(given, id) ? given[id]?.category : undefined
  if (category === undefined) {
    report('dimension-missing', ['dimension'], `dimensionen ${id}`, listCodes(Object.keys(given)))
    return null
  }
  const path: JsonPath = ['dimension', id, 'category']
  const placed = readOrder(category, path, 'category-repeated', report)
  if (placed === null) return null
  if (placed.length === 0) report('dimension-empty', [...path, 'index'], 'minst en kod', 'ingen')
  checkCodes(id, placed, expected, report)
  const codes = placed.map(({ code }) => code)
  return { id, codes, labels: labelsOf(id, codes, category) }
}
