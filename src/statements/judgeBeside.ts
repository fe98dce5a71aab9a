import { dimensions } from '../domain/dimension.ts'
import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { decimalsOf } from '../series/rows.ts'
import { formatNumber } from '../words/number.ts'
import { besideText, found, untriedWhy } from '../words/statements.ts'
import type { FoundDirection } from './directionsIn.ts'
import type { Group } from './groupMentions.ts'
import { figureAt, type Ground, type Told } from './ground.ts'
import { comparedWith, type Judged } from './judged.ts'
import { lackOf, numberOf } from './step.ts'
import { ageCodeOf } from './toldLines.ts'

/** A figure that another is compared with. */
export interface Side {
  readonly told: Told
  readonly unit: UnitId
  readonly label: string
}

const textOf = ({ line, sources }: Told, evaluation: Evaluation): string =>
  isNumber(evaluation.figure)
    ? formatNumber(evaluation.figure, line.shownAs, decimalsOf(line, sources.cube, evaluation).table)
    : ''

/** Judges that a figure lies above or below others of the same year. Every one of them has to lie on the side that is said. */
export function judgeBeside(ground: Ground, own: Side, others: readonly Side[], direction: FoundDirection, year: number): Judged {
  const at = ({ told, unit }: Side) => figureAt(told, unit, String(year))
  const [mine, theirs] = [at(own), others.map(at)]
  const lack = [mine, ...theirs].map((evaluation) => lackOf(evaluation, year)).find((why) => why !== null)
  if (lack !== undefined || mine === null || others.length === 0)
    return { kind: 'untestable', verdict: lack ?? untriedWhy.noFigure, compared: null }
  const compared = comparedWith(ground, own.told, own.unit, year)
  const beside = others.flatMap(({ told, label }, i) => {
    const evaluation = theirs[i]
    return evaluation ? [{ label, text: textOf(told, evaluation) }] : []
  })
  const text = besideText(textOf(own.told, mine), beside)
  const isRight = theirs.every((other) => Math.sign(numberOf(mine) - numberOf(other)) === direction.way)
  if (!isRight) {
    const isOpinion = direction.way === 0
    return {
      kind: isOpinion ? 'untestable' : 'differs',
      verdict: isOpinion ? found.opinionOnSize(text) : found.wrongWay(text),
      compared,
    }
  }
  const isCount = own.told.line.formula.kind === 'sum'
  if (direction.size !== null && (direction.size === 'large' || !isCount))
    return { kind: 'untestable', verdict: found.opinionOnSize(text), compared }
  return { kind: 'holds', verdict: isCount ? found.holds(text) : found.unsure(text), compared }
}

/** The groups beside a group on its own scale: the other sex, or every other age. */
export function groupsBeside(group: Group, topic: string): readonly Group[] {
  if (group.kind === 'sex') return [{ kind: 'sex', code: group.code === 'women' ? 'men' : 'women' }]
  const scale = topic === 'sickLeave' ? 'group' : 'ageBand'
  const own = ageCodeOf(scale, group)
  const codes = Object.keys(dimensions[scale].labels).filter((code) => /\d/u.test(code) && code !== own)
  return own === null ? [] : codes.map(groupOfCode)
}

/** The bounds of an age code of either scale. */
function groupOfCode(code: string): Group {
  const plain = code.replace('age', '')
  const [from, to] = plain.replace('+', '-').split('-')
  return { kind: 'age', from: Number(from || 0), to: to === undefined || to === '' ? Number.POSITIVE_INFINITY : Number(to) }
}
