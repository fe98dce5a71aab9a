import { type Cube, cellAt, codesOf, type Coordinates } from '../../../src/domain/cube.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import type { ProtectionRule } from '../../../src/domain/protection/protectionRule.ts'
import { nameOf, placesIn } from './knowledge.ts'
import type { Municipality } from './municipality.ts'

/** A small group's figure: what no outsider may work out, and how wide the bounds must be that can be set to it. */
export interface Secret {
  readonly name: string
  readonly value: number
  readonly width: number
}

const isSmall = (persons: number, most: number): boolean => persons > 0 && persons <= most

/** A tenth up or down is what a figure in hours or percent may be told within, as in the p%-rule with p = 10. */
const tenths = 0.2

function sickLeaveSecrets(truth: Cube, { sickLeaveAtMost }: ProtectionRule): readonly Secret[] {
  return placesIn(truth).flatMap((at) => {
    const persons = cellAt(truth, { ...at, measure: 'persons' }).figure
    if (!isNumber(persons) || !isSmall(persons, sickLeaveAtMost)) return []
    return codesOf(truth, 'measure').flatMap((measure) => {
      const { figure } = cellAt(truth, { ...at, measure })
      const width = measure === 'persons' ? sickLeaveAtMost + 1 : tenths * Number(figure)
      // Of a group that has not been ill at all the whole may tell as much, where nobody in it has.
      return isNumber(figure) && figure > 0 ? [{ name: nameOf({ ...at, measure }), value: figure, width }] : []
    })
  })
}

function countSecrets(
  truth: Cube,
  { fewerThan }: ProtectionRule,
  measures: readonly string[],
  sizeAt: (at: Coordinates) => number,
) {
  return placesIn(truth).flatMap((place) =>
    measures.flatMap((measure): readonly Secret[] => {
      const at = { ...place, measure }
      const size = sizeAt(at)
      return isSmall(size, fewerThan - 1) ? [{ name: nameOf(at), value: size, width: fewerThan }] : []
    }),
  )
}

/** Every small group's figure in a municipality, from its files as they are before anything is hidden. */
export function secretsOf({ shape }: Municipality, truth: Cube, headcount: Cube | null, rule: ProtectionRule): readonly Secret[] {
  if (truth.area === 'sickLeave') return sickLeaveSecrets(truth, rule)
  const numberAt = (cube: Cube | null, at: Coordinates) => {
    const figure = cube === null ? null : cellAt(cube, at).figure
    return isNumber(figure ?? undefined) ? Number(figure) : 0
  }
  if (shape === 'ageShares') {
    return countSecrets(truth, rule, ['persons'], ({ unit = '', time = '', employment = '', ageBand = '' }) => {
      const base = numberAt(headcount, { unit, time, employment, measure: 'persons' })
      return Math.round((numberAt(truth, { unit, time, employment, ageBand, measure: 'share' }) * base) / 100)
    })
  }
  const measures = truth.area === 'turnover' ? codesOf(truth, 'measure') : ['persons']
  return countSecrets(truth, rule, measures, (at) => numberAt(truth, at))
}
