import { type AreaId, areas, type MeasureId } from './area.ts'
import { cellAt, type Coordinates, type Cube, codesOf, periodsOf } from './cube.ts'
import { type CategoryId, type DivisionId, dimensions, isDivision } from './dimension.ts'
import { isNumber } from './figure.ts'
import type { Finding, Found, Place } from './finding.ts'
import type { Period } from './period.ts'
import { halfUnit } from './rounding.ts'
import type { UnitId } from './unitTree.ts'

interface Ratio {
  readonly published: MeasureId
  readonly part: MeasureId
  readonly whole: MeasureId
  readonly times: 1 | 100
  /** For a share: the division whose whole it is a share of. */
  readonly over?: DivisionId
}

/** What the contract's published ratios are made of. */
const ratios: Readonly<Partial<Record<AreaId, readonly Ratio[]>>> = {
  age: [{ published: 'share', part: 'persons', whole: 'persons', times: 100, over: 'ageBand' }],
  sickLeave: [
    { published: 'rate', part: 'sickHours', whole: 'ordinaryHours', times: 100 },
    { published: 'longShare', part: 'longSickHours', whole: 'sickHours', times: 100 },
  ],
  turnover: [{ published: 'rate', part: 'leavers', whole: 'employees', times: 100 }],
  recruitment: [{ published: 'applicantsPerAd', part: 'applicants', whole: 'ads', times: 1 }],
}

/** The two divisions of the statutory sick-leave groups; each divides everyone. */
const sickLeaveDivisions = [
  ['women', 'men'],
  ['age-29', 'age30-49', 'age50+'],
] as const

/** What binary fractions leave. */
const dust = 1e-9

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

interface Reading {
  readonly cube: Cube
  readonly unit: UnitId
  readonly period: Period
}

const read = ({ cube, unit, period: time }: Reading, at: Coordinates) => cellAt(cube, { unit, time, ...at }).figure

const found = ({ cube, unit, period }: Reading, measure: MeasureId, at: Place): Found => ({
  unit,
  period,
  measure,
  decimals: cube.decimals[measure] ?? 0,
  at,
})

/** The figures at each of a division's parts, null where one is withheld or missing. */
function partsAt(
  reading: Reading,
  codes: readonly CategoryId[],
  division: DivisionId,
  at: Coordinates,
): readonly number[] | null {
  const parts = codes.map((code) => read(reading, { ...at, [division]: code })).filter(isNumber)
  return parts.length === codes.length ? parts : null
}

/** Every combination of the categories that the cube has in its divisions, but for one division. */
function placesIn(cube: Cube, without: DivisionId | null): readonly Place[] {
  const divisions = cube.dimensions.map(({ id }) => id).filter((id): id is DivisionId => isDivision(id) && id !== without)
  return divisions.reduce<readonly Place[]>(
    (places, id) => places.flatMap((place) => codesOf(cube, id).map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
}

/** A rate for everyone is a weighted mean of the rates of the groups that make everyone, so it cannot lie outside them. */
function totalsOutside(reading: Reading): readonly Finding[] {
  const measure = 'rate'
  const total = read(reading, { measure })
  if (reading.cube.area !== 'sickLeave' || !isNumber(total)) return []
  const place = found(reading, measure, {})
  // Both the total and a part may have been rounded.
  const tolerance = 2 * halfUnit(place.decimals) + dust
  return sickLeaveDivisions.flatMap((codes) => {
    const parts = partsAt(reading, codes, 'group', { measure })
    if (parts === null || (total >= Math.min(...parts) - tolerance && total <= Math.max(...parts) + tolerance)) return []
    return [{ ...place, code: 'total-outside-parts', total, parts: codes.map((id, i) => ({ id, value: parts[i] as number })) }]
  })
}

/**
 * Persons are counted whole: a published total that is not exactly its parts contradicts them. Shares that were rounded one by
 * one may miss a hundred by half a unit each; all of them zero, there is nobody to share.
 */
function sumsOff(reading: Reading, division: DivisionId): readonly Finding[] {
  const { cube } = reading
  const { whole, parts: codes } = dimensions[division]
  return codesOf(cube, 'measure').flatMap((measure) =>
    placesIn(cube, division).flatMap((at): readonly Finding[] => {
      const place = found(reading, measure, at)
      const persons = areas[cube.area].measures[measure]?.additive === true
      const total = persons ? read(reading, { ...at, measure, [division]: whole }) : 100
      const all = sum(partsAt(reading, codes, division, { ...at, measure }) ?? [Number.NaN])
      const slack = dust + (persons ? 0 : halfUnit(place.decimals) * codes.length)
      if (!persons && (division !== 'ageBand' || all === 0)) return []
      if (!isNumber(total) || !(Math.abs(total - all) > slack)) return []
      return [{ ...place, code: persons ? 'whole-not-sum' : 'shares-not-hundred', division, total, sum: all }]
    }),
  )
}

/** Hours may have been rounded; persons, ads and applicants are whole. */
function slackOf({ cube }: Reading, measure: MeasureId): number {
  return areas[cube.area].measures[measure]?.counts === 'hours' ? halfUnit(cube.decimals[measure] ?? 0) : 0
}

/** A published ratio must lie within what its parts can give, all of them rounded as they are published. */
function ratiosOff(reading: Reading, { published, part, whole, times, over }: Ratio): readonly Finding[] {
  const [partSlack, wholeSlack] = [slackOf(reading, part), slackOf(reading, whole)]
  return placesIn(reading.cube, null).flatMap((at): readonly Finding[] => {
    const stated = read(reading, { ...at, measure: published })
    const a = read(reading, { ...at, measure: part })
    const b = read(reading, { ...at, measure: whole, ...(over === undefined ? {} : { [over]: dimensions[over].whole }) })
    if (!isNumber(stated) || !isNumber(a) || !isNumber(b) || b <= wholeSlack) return []
    const place = found(reading, published, at)
    const tolerance = halfUnit(place.decimals) + dust
    const low = (times * (a - partSlack)) / (b + wholeSlack) - tolerance
    const high = (times * (a + partSlack)) / (b - wholeSlack) + tolerance
    return stated >= low && stated <= high ? [] : [{ ...place, code: 'ratio-not-parts', stated, part: a, whole: b, times }]
  })
}

/**
 * The contradictions among a unit's figures, as published: totals that lie outside their parts or are not their sum, ratios
 * that are not what their parts give, and shares that don't make a whole. Only what rounding can't explain.
 */
export function findContradictions(cube: Cube, unit: UnitId): readonly Finding[] {
  const { area } = cube
  return periodsOf(cube).flatMap((period) => {
    const reading = { cube, unit, period }
    return [
      ...totalsOutside(reading),
      ...areas[area].divisions.filter((id) => id !== 'group').flatMap((division) => sumsOff(reading, division)),
      ...(ratios[area] ?? []).flatMap((ratio) => ratiosOff(reading, ratio)),
    ]
  })
}
