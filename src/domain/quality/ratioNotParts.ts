import { type AreaId, areas, type MeasureId } from '../area.ts'
import { type DivisionId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, Place } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import { cellOf, dust, found, inEachPeriod, placesIn, type Reading, read } from './reading.ts'

/** A published ratio and the measures that it is made of. */
export interface Ratio {
  readonly published: MeasureId
  readonly part: MeasureId
  readonly whole: MeasureId
  readonly times: 1 | 100
  /** For a share: the division whose whole it is a share of. */
  readonly over?: DivisionId
}

/** What the contract's published ratios are made of. */
export const ratios: Readonly<Partial<Record<AreaId, readonly Ratio[]>>> = {
  age: [{ published: 'share', part: 'persons', whole: 'persons', times: 100, over: 'ageBand' }],
  sickLeave: [
    { published: 'rate', part: 'sickHours', whole: 'ordinaryHours', times: 100 },
    { published: 'longShare', part: 'longSickHours', whole: 'sickHours', times: 100 },
  ],
  turnover: [{ published: 'rate', part: 'leavers', whole: 'employees', times: 100 }],
  recruitment: [{ published: 'applicantsPerAd', part: 'applicants', whole: 'ads', times: 1 }],
}

/** Hours may have been rounded; persons, ads and applicants are whole. */
function slackOf({ cube }: Reading, measure: MeasureId): number {
  return areas[cube.area].measures[measure]?.counts === 'hours' ? halfUnit(cube.decimals[measure] ?? 0) : 0
}

function ratioOff(reading: Reading, { published, part, whole, times, over }: Ratio, at: Place): readonly Finding[] {
  const [partSlack, wholeSlack] = [slackOf(reading, part), slackOf(reading, whole)]
  const wholeAt: Place = over === undefined ? at : { ...at, [over]: dimensions[over].whole }
  const stated = read(reading, { ...at, measure: published })
  const a = read(reading, { ...at, measure: part })
  const b = read(reading, { ...wholeAt, measure: whole })
  if (!isNumber(stated) || !isNumber(a) || !isNumber(b) || b <= wholeSlack) return []
  const cells = [cellOf(reading, published, at), cellOf(reading, part, at), cellOf(reading, whole, wholeAt)]
  const place = found(reading, 'error', published, at, cells)
  const tolerance = halfUnit(place.decimals) + dust
  const low = (times * (a - partSlack)) / (b + wholeSlack) - tolerance
  const high = (times * (a + partSlack)) / (b - wholeSlack) + tolerance
  return stated >= low && stated <= high ? [] : [{ ...place, code: 'ratio-not-parts', stated, part: a, whole: b, times }]
}

/**
 * A published ratio must lie within what its parts can give, all of them rounded as they are published. Source: the definitions
 * of the ratios themselves (SKR, Definition av nyckeltal i den obligatoriska sjukfrånvaroredovisningen, 2024).
 */
export const ratioNotParts = inEachPeriod((reading) =>
  (ratios[reading.cube.area] ?? []).flatMap((ratio) => placesIn(reading.cube).flatMap((at) => ratioOff(reading, ratio, at))),
)
