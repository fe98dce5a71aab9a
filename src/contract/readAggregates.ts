import { type AreaId, areas } from '../domain/area.ts'
import type { Aggregate } from '../domain/cube.ts'
import type { Dataset, DatasetDimension } from '../domain/dataset.ts'
import { type CategoryId, type DivisionId, dimensions } from '../domain/dimension.ts'
import { isYear, yearOf } from '../domain/period.ts'
import { wholesOf } from '../domain/wholes.ts'
import { boundsOf, checkNumber } from './checkCells.ts'
import { aggregateShape, type RawAggregate } from './datasetShape.ts'
import { describeFound, listCodes } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { periodCode } from './figureShapes.ts'
import type { Report } from './problemLog.ts'

/** What a dataset's aggregates are read against. */
interface Around {
  readonly area: AreaId
  /** The dataset's own dimensions; none where they could not be read. */
  readonly order: readonly DatasetDimension[]
  readonly decimals: Dataset['decimals']
  readonly report: Report
}

const codesIn = ({ order }: Around, id: string): readonly string[] | undefined => order.find((one) => one.id === id)?.codes

/** Reports codes that are none, none of those allowed, or there twice. */
function checkCodes(codes: readonly string[], allowed: readonly string[], path: JsonPath, own: boolean, report: Report): void {
  if (codes.length === 0) report('dimension-empty', path, 'minst en kod', 'ingen')
  codes.forEach((code, i) => {
    if (!allowed.includes(code))
      report(own ? 'aggregate-outside' : 'code-unknown', [...path, i], listCodes(allowed), describeFound(code))
    if (codes.indexOf(code) < i)
      report('category-repeated', [...path, i], 'en kod som inte redan står i listan', describeFound(code))
  })
}

/** True where a year stands beside one of its months: what happened in it would be summed twice. */
const hasYearAndMonth = (time: readonly string[]): boolean =>
  time.some((code) => !isYear(code) && time.some((other) => isYear(other) && yearOf(other) === yearOf(code)))

/** True where no way to divide everyone has all the codes, so that some person is in two of them. */
const isTwofold = (id: DivisionId, codes: readonly CategoryId[]): boolean =>
  codes.length > 1 && !wholesOf(id).some((parts) => codes.every((code) => parts.includes(code)))

function checkTime(time: readonly string[], path: JsonPath, around: Around): void {
  const { report } = around
  // What is no period has been told already, by its shape.
  if (!time.every((code) => periodCode.test(code))) return
  checkCodes(time, codesIn(around, 'time') ?? time, path, true, report)
  if (hasYearAndMonth(time)) report('aggregate-overlap', path, 'år eller månader, inte båda', listCodes(time))
}

function checkDivision(id: DivisionId, codes: readonly CategoryId[], path: JsonPath, { area, report }: Around): void {
  if (!areas[area].divisions.includes(id)) {
    report('dimension-unknown', path, listCodes(areas[area].divisions), describeFound(id))
    return
  }
  const known = Object.keys(dimensions[id].labels)
  checkCodes(codes, known, path, false, report)
  if (codes.every((code) => known.includes(code)) && isTwofold(id, [...new Set(codes)]))
    report('aggregate-overlap', path, 'koder som inte överlappar', listCodes(codes))
}

function checkMeasure(measure: string, path: JsonPath, around: Around): void {
  const { area, report } = around
  const own = codesIn(around, 'measure') ?? Object.keys(areas[area].measures)
  if (!own.includes(measure)) report('aggregate-outside', path, listCodes(own), describeFound(measure))
  else if (areas[area].measures[measure]?.additive === false)
    report('aggregate-measure', path, 'ett mått som får summeras', describeFound(measure))
}

const divisionIds = Object.keys(dimensions) as readonly DivisionId[]

function readAggregate(raw: RawAggregate, path: JsonPath, around: Around): Aggregate {
  const { unit, time, measure, value } = raw
  const { area, decimals, report } = around
  const divided = divisionIds.flatMap((id) => (raw[id] ? [[id, raw[id]] as const] : []))
  const units = codesIn(around, 'unit') ?? [unit]
  if (!units.includes(unit)) report('aggregate-outside', [...path, 'unit'], listCodes(units), describeFound(unit))
  checkTime(time, [...path, 'time'], around)
  for (const [id, codes] of divided) checkDivision(id, codes, [...path, id], around)
  checkMeasure(measure, [...path, 'measure'], around)
  checkNumber(value, { ...boundsOf(area, measure, decimals[measure]), isShare: false }, [...path, 'value'], report)
  if ([time, ...divided.map(([, codes]) => codes)].every(({ length }) => length === 1))
    report('aggregate-single', path, 'flera koder i minst en dimension', 'en enda cell')
  return { unit, time, measure, at: Object.fromEntries(divided), value }
}

const sorted = (codes: readonly string[]): readonly string[] => [...codes].sort()

/** The same for two aggregates of the same cells, whichever order their codes stand in. */
const placeOf = ({ unit, time, measure, at }: Aggregate): string =>
  JSON.stringify([unit, sorted(time), measure, divisionIds.map((id) => sorted(at[id] ?? [dimensions[id].whole]))])

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

/** Reports keys that no aggregate has: a division that is misspelled would be read as its whole. */
export function checkAggregateKeys(json: unknown, report: Report): void {
  const extension = isObject(json) ? json['extension'] : null
  const list = isObject(extension) ? extension['aggregates'] : null
  if (!Array.isArray(list)) return
  list.forEach((one: unknown, i) => {
    if (!isObject(one) || Array.isArray(one)) return
    for (const key of Object.keys(one)) {
      if (Object.hasOwn(aggregateShape.entries, key)) continue
      report('dimension-unknown', ['extension', 'aggregates', i, key], 'en dimension som området har', describeFound(one[key]))
    }
  })
}

/**
 * The figures of several codes together that stand in place of those that are hidden. One that names anything twice, or anything
 * that the dataset lacks, is reported: a reader would take it for a figure of something else.
 */
export function readAggregates(raw: readonly RawAggregate[], around: Around): readonly Aggregate[] {
  const { report } = around
  const seen = new Set<string>()
  return raw.map((one, i) => {
    const path = ['extension', 'aggregates', i]
    const aggregate = readAggregate(one, path, around)
    const place = placeOf(aggregate)
    if (seen.has(place)) report('aggregate-repeated', path, 'en summa som inte redan står i listan', 'samma koder')
    seen.add(place)
    return aggregate
  })
}
