import type { Evaluation } from '../domain/formula.ts'
import { roundTo } from '../domain/rounding.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { decimalsOf } from '../series/rows.ts'
import {
  contradicted,
  differenceText,
  fitsElsewhere,
  found,
  pathText,
  rightFigure,
  roughly,
  untriedWhy,
} from '../words/statements.ts'
import { formatNumber } from '../words/number.ts'
import { strayWord, vetoAt } from './clause.ts'
import type { FoundFigure } from './figuresIn.ts'
import { figureAt, type Ground, reportYear, type Told, yearsOf } from './ground.ts'
import { comparedWith, type Judged, unlessStray, untried } from './judged.ts'
import type { Scene } from './scene.ts'
import { isContradicted, lackOf, numberOf, obstacleAmong } from './step.ts'
import { type Subject, subjectOf } from './subject.ts'
import { baselineOf, type Time, yearOfFigure, yearOfSentence } from './timeOf.ts'
import { otherLines, toldLines } from './toldLines.ts'
import { unitAt } from './unitOf.ts'

/** A figure with everything that it takes to look it up. */
interface Query {
  readonly scene: Scene
  readonly ground: Ground
  readonly figure: FoundFigure
  readonly subject: Subject
  readonly unit: UnitId
  readonly told: Told
}

const decimalsIn = ({ line, sources }: Told, evaluation: Evaluation): number => decimalsOf(line, sources.cube, evaluation).text

/** True where the unrounded figure, rounded to the printed decimals, is the printed one: 11 for 11,66 is not. */
const fits = (actual: number, { value, decimals }: FoundFigure): boolean => roundTo(actual, decimals) === roundTo(value, decimals)

function kindOf(actual: number, figure: FoundFigure): Judged['kind'] {
  const { value, bound, rough } = figure
  if (bound !== null) return actual === value ? 'untestable' : actual > value === (bound === 'over') ? 'holds' : 'differs'
  if (fits(actual, figure)) return 'holds'
  return rough && Math.abs(actual - value) <= 0.1 * Math.abs(actual) ? 'untestable' : 'differs'
}

/** Another place whose figure is the printed one, where the text leaves open that it is meant: a looser sense, year or unit. */
function elsewhere({ scene, ground, figure, subject, unit, told }: Query, time: Time): string | null {
  const isShare = figure.unit === 'percent'
  const units =
    scene.units.length > 0
      ? [unit]
      : [unit, ...ground.sources.flatMap(({ comparisons }) => comparisons.map((other) => other.unit))]
  for (const line of [told, ...otherLines(ground, subject, isShare)]) {
    for (const id of new Set(units)) {
      const years = time.isNamed ? [String(time.year)] : yearsOf(line, id)
      const year = years.find((each) => fits(numberOf(figureAt(line, id, each)), figure))
      if (year !== undefined) return comparedWith(ground, line, id, year).place
    }
  }
  return null
}

function judgeLevel(query: Query, time: Time): Judged {
  const { ground, figure, told, unit } = query
  const { shownAs } = told.line
  const now = figureAt(told, unit, String(time.year))
  const compared = comparedWith(ground, told, unit, time.year)
  const lack = lackOf(now, time.year)
  if (lack !== null || now === null) return { kind: 'untestable', verdict: lack ?? untriedWhy.noUnit, compared: null }
  const actual = numberOf(now)
  const kind = kindOf(actual, figure)
  const text = rightFigure(actual, figure.value, figure.decimals, shownAs, decimalsIn(told, now), kind === 'holds')
  const doubt = isContradicted(told, unit, time.year) ? ` ${contradicted}` : ''
  const say = now.origin === 'published' ? found.stated : found.holds
  if (kind === 'holds') return { kind, verdict: say(text) + doubt, compared }
  if (kind === 'untestable') return { kind, verdict: roughly(text), compared }
  const other = elsewhere(query, time)
  return other === null
    ? { kind, verdict: found.differs(text) + doubt, compared }
    : { kind: 'untestable', verdict: fitsElsewhere(other, text), compared }
}

function judgeChange(query: Query, time: Time): Judged {
  const { scene, ground, figure, told, unit } = query
  const { line } = told
  const isRelative = figure.unit === 'percent'
  if (isRelative && line.shownAs === 'percent') return untried('percentOfPercent')
  if ((figure.unit === 'points') !== (line.shownAs === 'percent')) return untried('unclear')
  // "0,3 procentenheter högre än mäns" is no change over time.
  const than = scene.tokens.findIndex(({ word }, i) => i > figure.at && word === 'än')
  if (than >= 0 && !scene.years.some(({ at }) => at > than && at <= than + 3)) return untried('unclear')
  const base = baselineOf(scene, time) ?? time.year - 1
  if (base === 'earlier') return untried('earlier')
  const [before, now] = [figureAt(told, unit, String(base)), figureAt(told, unit, String(time.year))]
  const lack = lackOf(now, time.year) ?? lackOf(before, base)
  if (lack !== null || now === null || before === null)
    return { kind: 'untestable', verdict: lack ?? untriedWhy.noUnit, compared: null }
  const compared = comparedWith(ground, told, unit, time.year)
  const obstacle = obstacleAmong(ground, told, unit, base, time.year)
  if (obstacle !== null) return untried(obstacle, compared)
  const [first, last] = [numberOf(before), numberOf(now)]
  const actual = isRelative ? (100 * (last - first)) / first : last - first
  const printed = { ...figure, value: (figure.change?.way ?? 1) * Math.abs(figure.value) }
  const kind = kindOf(actual, printed)
  const decimals = Math.max(decimalsIn(told, now), isRelative ? 0 : figure.decimals)
  const steps = [base, time.year].map((year, i) => ({ year, text: formatNumber(i === 0 ? first : last, line.shownAs, decimals) }))
  const text = differenceText(actual, isRelative, line.shownAs, decimals, pathText(steps))
  if (kind === 'untestable') return { kind, verdict: roughly(text), compared }
  return { kind, verdict: kind === 'holds' ? found.holds(text) : found.differs(text), compared }
}

/** The line that is meant, where the word alone may mean two: long-term sick leave is a part of working time, or of the sick leave. */
export function lineMeant({ tokens }: Scene, lines: readonly Told[]): Told | null {
  const [first, second] = lines
  if (first === undefined || second === undefined) return first ?? null
  const words = tokens.map(({ word }) => word)
  if (words.includes('ordinarie') || words.includes('arbetstiden')) return first
  return words.some((word) => /^andel(en)?$/u.test(word)) ||
    words.some((word, i) => word === 'sjukfrånvaron' && words[i - 1] === 'av')
    ? second
    : null
}

/** Judges a figure of a sentence. `earlier` are the figures before it in the same sentence. */
export function judgeFigure(scene: Scene, ground: Ground, figure: FoundFigure, earlier: readonly FoundFigure[]): Judged {
  return unlessStray(judgeKnown(scene, ground, figure, earlier), strayWord(scene, figure.at))
}

function judgeKnown(scene: Scene, ground: Ground, figure: FoundFigure, earlier: readonly FoundFigure[]): Judged {
  const subject = subjectOf(scene, figure, earlier)
  if (subject === null) return untried('noFigure')
  const veto = vetoAt(scene, figure.at)
  if (veto !== null) return untried(veto)
  if (subject === 'unclear') return untried('unclear')
  const { employment, topic } = subject
  const staff = scene.topics.find((each) => each.topic === 'headcount' && each.employment !== null)
  const whole: Subject =
    topic === 'sickLeave' && employment === null && staff !== undefined ? { ...subject, employment: staff.employment } : subject
  const unit = unitAt(scene, figure.at, ground.unit)
  if (unit === null) return untried('noUnit')
  const lines = toldLines(ground, whole, figure.unit === 'percent' && figure.change === null)
  if (lines.length === 0) return untried('noFigure')
  const told = lineMeant(scene, lines)
  if (told === null) return untried('unclear')
  const report = reportYear(told, ground)
  if (report === null) return untried('noFigure')
  const isYearsEnd = scene.part === 12 && ['headcount', 'employees'].includes(topic)
  if (scene.part !== null && !isYearsEnd) return untried('partOfYear')
  if (figure.change === null && figure.unit === 'points') return untried('unclear')
  if (figure.change === null && (figure.unit === 'percent') !== (told.line.shownAs === 'percent')) return untried('unclear')
  const query = { scene, ground, figure, subject, unit, told }
  if (figure.change !== null) return judgeChange(query, yearOfSentence(scene, report))
  const time = yearOfFigure(scene, figure, report)
  return time === 'earlier' ? untried('earlier') : judgeLevel(query, time)
}
