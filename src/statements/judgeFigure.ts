import { contradicted, fitsElsewhere, found, rightFigure, roughly, untriedWhy } from '../words/statements.ts'
import { strayWord, vetoAt } from './clause.ts'
import { decimalsIn, type FigureQuery, fits, kindOf } from './figureQuery.ts'
import type { FoundFigure } from './figuresIn.ts'
import { figureAt, type Ground, reportYear, yearsOf } from './ground.ts'
import { judgeChange } from './judgeChange.ts'
import { comparedWith, type Judged, unlessStray, untried } from './judged.ts'
import { lineMeant } from './lineMeant.ts'
import type { Scene } from './scene.ts'
import { isContradicted, lackOf, numberOf } from './step.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subjectOf.ts'
import { type Time, yearOfFigure, yearOfSentence } from './timeOf.ts'
import { otherLines, toldLines } from './toldLines.ts'
import { unitAt } from './unitOf.ts'

/** Another place whose figure is the printed one, where the text leaves open that it is meant: a looser sense, year or unit. */
function elsewhere({ scene, ground, figure, subject, unit, told }: FigureQuery, time: Time): string | null {
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

function judgeLevel(query: FigureQuery, time: Time): Judged {
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
