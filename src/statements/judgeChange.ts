import { formatNumber } from '../words/number.ts'
import { differenceText, found, pathText, roughly, untriedWhy } from '../words/statements.ts'
import { decimalsIn, type FigureQuery, kindOf } from './figureQuery.ts'
import { figureAt } from './ground.ts'
import { comparedWith, type Judged, untried } from './judged.ts'
import { lackOf, numberOf, obstacleAmong } from './step.ts'
import { baselineOf, type Time } from './timeOf.ts'

/** Judges a figure that tells a change: "16 fler", "minskat med 0,2 procentenheter". */
export function judgeChange(query: FigureQuery, time: Time): Judged {
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
