import { dimensions } from '../domain/dimension.ts'
import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import { roundTo } from '../domain/rounding.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { nameOf } from '../series/lineage.ts'
import { decimalsOf } from '../series/rows.ts'
import { lowerFirst } from '../words/lowerFirst.ts'
import { formatDifference, formatNumber } from '../words/number.ts'
import {
  besideText,
  contradicted,
  differenceText,
  fitsElsewhere,
  found,
  pathText,
  rightFigure,
  roughly,
  untriedWhy,
  yearsText,
} from '../words/statements.ts'
import type { Claim, Other, Said, Steps, Subject, Year } from './claim.ts'
import type { Group, Value } from './grammar/phrase.ts'
import { figureAt, type Ground, reportYear, type Told, yearsOf } from './ground.ts'
import { comparedWith, type Judged, unlessStray, untried } from './judged.ts'
import { type Fit, fitOf, fits, timesFit } from './printed.ts'
import { otherReading } from './readings.ts'
import { type Certainty, certaintyOf, isContradicted, lackOf, numberOf, obstacleAmong } from './step.ts'
import { ageCodeOf, otherLines, toldLines } from './toldLines.ts'

/** A claim with the line that answers it and the year that the text is about. */
interface Query {
  readonly ground: Ground
  readonly subject: Subject
  readonly unit: UnitId
  readonly told: Told
  readonly report: number
  readonly spokenOf: Group | null
}

type SaidOf<K extends Said['kind']> = Extract<Said, { readonly kind: K }>

const kinds: Readonly<Record<Fit, Judged['kind']>> = { holds: 'holds', differs: 'differs', near: 'untestable' }
const denied: Readonly<Record<Judged['kind'], Judged['kind']>> = { holds: 'differs', differs: 'holds', untestable: 'untestable' }

const decimalsIn = ({ line, sources }: Told, evaluation: Evaluation): number => decimalsOf(line, sources.cube, evaluation).text

const calendar = ({ report }: Query, { year, back }: Year): number => (year ?? report) - back

/** Another place whose figure is the printed one, where the text leaves open that it is meant: a looser sense, year or unit. */
function elsewhere({ ground, subject, unit, told }: Query, { value, when }: SaidOf<'level'>, year: number): string | null {
  const isFree = when.kind === 'at' && !when.isNamed
  const units = [
    unit,
    ...(unit === ground.unit ? ground.sources.flatMap(({ comparisons }) => comparisons.map((other) => other.unit)) : []),
  ]
  for (const line of [told, ...otherLines(ground, subject)]) {
    for (const id of new Set(units)) {
      const years = isFree ? yearsOf(line, id) : [String(year)]
      const fitting = years.find((each) => fits(numberOf(figureAt(line, id, each)), value))
      if (fitting !== undefined) return comparedWith(ground, line, id, fitting).place
    }
  }
  return null
}

/** The same of the group that was spoken of just before. */
function spokenElsewhere({ ground, subject, unit, spokenOf }: Query, { value }: SaidOf<'level'>, year: number): string | null {
  if (spokenOf === null) return null
  const line = toldLines(ground, { ...subject, group: spokenOf }).find((each) =>
    fits(numberOf(figureAt(each, unit, String(year))), value),
  )
  return line === undefined ? null : comparedWith(ground, line, unit, year).place
}

function judgeLevelAt(query: Query, said: SaidOf<'level'>, year: number): Judged {
  const { ground, told, unit } = query
  const { value } = said
  const now = figureAt(told, unit, String(year))
  const compared = comparedWith(ground, told, unit, year)
  const lack = lackOf(now, year)
  if (lack !== null || now === null) return { kind: 'untestable', verdict: lack ?? untriedWhy.noUnit, compared: null }
  const actual = numberOf(now)
  const kind = kinds[fitOf(actual, value)]
  const text = rightFigure(actual, value.number, value.decimals, told.line.shownAs, decimalsIn(told, now), kind === 'holds')
  const doubt = isContradicted(told, unit, year) ? ` ${contradicted}` : ''
  const say = now.origin === 'published' ? found.stated : found.holds
  if (kind === 'holds') return { kind, verdict: say(text) + doubt, compared }
  if (kind === 'untestable') return { kind, verdict: roughly(text), compared }
  if (said.path !== undefined && isPathElsewhere(query, said.path)) return untried('earlier', compared)
  const other =
    value.sense === 'exact' || value.sense === 'about'
      ? (elsewhere(query, said, year) ?? spokenElsewhere(query, said, year))
      : null
  return other === null
    ? { kind, verdict: found.differs(text) + doubt, compared }
    : { kind: 'untestable', verdict: fitsElsewhere(other, text), compared }
}

/** The figures of a line for years in a row, null where any of them is missing. */
function rowOf(
  { told, unit }: Query,
  from: number,
  to: number,
  only?: readonly number[],
): readonly { readonly year: number; readonly number: number }[] | null {
  const years = only ?? Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  const row = years.map((year) => ({ year, number: numberOf(figureAt(told, unit, String(year))) }))
  return row.length === 0 || row.some(({ number }) => Number.isNaN(number)) ? null : row
}

const rowText = (
  { told: { line } }: Query,
  row: readonly { readonly year: number; readonly number: number }[],
  decimals: number,
): string => yearsText(row.map(({ year, number }) => ({ text: formatNumber(number, line.shownAs, decimals), year })))

function shownDecimals({ told, unit }: Query, year: number, least: number): number {
  const evaluation = figureAt(told, unit, String(year))
  return evaluation === null ? least : Math.max(least, decimalsIn(told, evaluation))
}

/** A level of every year of several, or their mean. Ratios are never averaged: of them only that no year is so high or low can be told. */
function judgeYears(query: Query, { value, when }: SaidOf<'level'>): Judged {
  if (when.kind === 'at') return untried('unclear')
  const { ground, told, unit } = query
  const [from, to] = [calendar(query, when.from), calendar(query, when.to)]
  const compared = comparedWith(ground, told, unit, `${from}–${to}`)
  const row = rowOf(query, from, to, when.only)
  if (row === null) return untried('earlier')
  const text = rowText(query, row, shownDecimals(query, to, value.decimals))
  const numbers = row.map(({ number }) => number)
  const flows = ['leavers', 'ads', 'applicants']
  if (when.kind === 'each' && flows.includes(query.subject.topic)) {
    // "Under 2022 och 2023 slutade 68": together, or in each.
    const sum = numbers.reduce((all, number) => all + number, 0)
    const each = numbers.map((number) => fitOf(number, value))
    const inEach = each.every((fit) => fit === 'holds') ? 'holds' : each.includes('differs') ? 'differs' : 'near'
    const inAll = fitOf(sum, value)
    const isExact = value.sense === 'exact'
    const kind = inEach === inAll ? kinds[inEach] : isExact && inAll === 'holds' ? 'holds' : 'untestable'
    return { kind, verdict: kind === 'differs' ? found.wrongWay(text) : found.holds(text), compared }
  }
  if (value.areEndsReached === true && value.upTo !== undefined) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
    const isReached = fits(least, value) && fits(most, { ...value, number: value.upTo })
    const isOutside = numbers.some((number) => fitOf(number, value) === 'differs')
    const kind = isReached ? 'holds' : isOutside ? 'differs' : 'untestable'
    return {
      kind,
      verdict: kind === 'differs' ? found.wrongWay(text) : kind === 'holds' ? found.holds(text) : roughly(text),
      compared,
    }
  }
  if (when.kind === 'each') {
    const fit = numbers.map((number) => fitOf(number, value))
    const isAll = fit.every((one) => one === 'holds')
    const kind = isAll ? 'holds' : fit.some((one) => one === 'differs') ? 'differs' : 'untestable'
    return { kind, verdict: kind === 'differs' ? found.wrongWay(text) : found.holds(text), compared }
  }
  const isCount = told.line.formula.kind === 'sum'
  if (isCount) {
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
    const kind = kinds[fitOf(mean, value)]
    const shown = formatNumber(mean, told.line.shownAs, Math.max(1, value.decimals))
    return {
      kind,
      verdict: kind === 'untestable' ? roughly(shown) : kind === 'holds' ? found.holds(shown) : found.differs(shown),
      compared,
    }
  }
  const isOutside =
    value.sense === 'exact' &&
    (value.number > roundTo(Math.max(...numbers), value.decimals) || value.number < roundTo(Math.min(...numbers), value.decimals))
  return isOutside
    ? { kind: 'differs', verdict: found.wrongWay(text), compared }
    : { kind: 'untestable', verdict: found.noMean(text), compared }
}

function judgeLevel(query: Query, said: SaidOf<'level'>): Judged {
  const { told } = query
  const { value, when } = said
  if (value.unit === 'points' || (value.unit === 'percent') !== (told.line.shownAs === 'percent')) return untried('unclear')
  return when.kind === 'at' ? judgeLevelAt(query, said, calendar(query, when.year)) : judgeYears(query, said)
}

/** The two years of a change with their figures, or why they can't be compared. */
function endsOf(query: Query, { from: first, to: last, only }: Pick<Steps, 'from' | 'to' | 'only'>) {
  const { ground, told, unit } = query
  if (only !== undefined) return { fault: untried('earlier') }
  const [from, to] = [calendar(query, first), calendar(query, last)].sort((a, b) => a - b) as [number, number]
  const [before, now] = [figureAt(told, unit, String(from)), figureAt(told, unit, String(to))]
  if (from === to) return { fault: untried('unclear') }
  const lack = lackOf(now, to) ?? lackOf(before, from)
  if (lack !== null || now === null || before === null)
    return { fault: { kind: 'untestable', verdict: lack ?? untriedWhy.noUnit, compared: null } satisfies Judged }
  const compared = comparedWith(ground, told, unit, to)
  const obstacle = obstacleAmong(ground, told, unit, from, to)
  if (obstacle !== null) return { fault: untried(obstacle, compared) }
  return { fault: null, from, to, before, now, first: numberOf(before), last: numberOf(now), compared }
}

/** From the year before a year. */
const stepTo = (year: number): Steps => ({ from: { year: year - 1, back: 0 }, to: { year, back: 0 }, each: false })

/** Of what is told of several years: wrong where it is of any, right where it is of all. */
function allOf(judged: readonly Judged[]): Judged {
  return (
    judged.find(({ kind }) => kind === 'differs') ??
    judged.find(({ kind }) => kind === 'untestable') ??
    judged.at(-1) ??
    untried('earlier')
  )
}

/** Judges a change that is told in a number: "16 fler", "minskat med 0,2 procentenheter". */
function judgeChange(query: Query, { way, value, steps }: SaidOf<'change'>): Judged {
  const { told } = query
  const { line } = told
  const isRate = line.shownAs === 'percent'
  if (value.unit === 'points' && !isRate) return untried('unclear')
  if (value.unit === 'count' && isRate) return untried('percentOfPercent')
  if (steps.only !== undefined)
    return allOf(steps.only.map((year) => judgeChange(query, { kind: 'change', way, value, steps: stepTo(year) })))
  const ends = endsOf(query, steps)
  if (ends.fault !== null) return ends.fault
  const { from, to, first, last, now, compared } = ends
  const isRelative = value.unit === 'percent'
  const actual = isRelative ? (100 * (last - first)) / first : last - first
  const decimals = Math.max(decimalsIn(told, now), isRelative ? 0 : value.decimals)
  const text = differenceText(
    actual,
    isRelative,
    line.shownAs,
    decimals,
    pathText([
      { year: from, text: formatNumber(first, line.shownAs, decimals) },
      { year: to, text: formatNumber(last, line.shownAs, decimals) },
    ]),
  )
  // Who subtracts printed rates has "12,9 − 11,7 = 1,2", where the unrounded difference is 1.25.
  const ofPrinted = roundTo(last, value.decimals) - roundTo(first, value.decimals)
  const isOfPrinted = value.unit === 'points' && value.sense === 'exact' && fits(way * ofPrinted, value)
  const fit = way * actual < 0 ? 'differs' : isOfPrinted ? 'holds' : fitOf(Math.abs(actual), value)
  // "Minskat med 0,2 procent" of a rate is not 0.2 percentage points.
  const isOfPoints = isRelative && isRate && way * actual > 0 && fitOf(Math.abs(last - first), value) !== 'differs'
  if (isOfPoints && fit === 'near') return untried('percentOfPercent', compared)
  if (isOfPoints && fit === 'differs') {
    const points = formatDifference(last - first, line.shownAs, Math.max(2, value.decimals))
    return { kind: 'differs', verdict: found.points(points, text), compared }
  }
  if (fit === 'near') return { kind: 'untestable', verdict: roughly(text), compared }
  return { kind: fit, verdict: fit === 'holds' ? found.holds(text) : found.differs(text), compared }
}

/** A direction that is the right one, with what can be said of how sure and how large the change is. */
function rightWay(
  size: 'small' | 'large' | 'clear' | null,
  way: number,
  certainty: Certainty,
  text: string,
): Pick<Judged, 'kind' | 'verdict'> {
  if (way !== 0 && certainty === 'chance') return { kind: 'untestable', verdict: found.maybeChance(text) }
  if (size !== null && (size === 'large' || certainty === 'unknown'))
    return { kind: 'untestable', verdict: found.opinionOnSize(text) }
  if (way === 0 || certainty === 'sure') return { kind: 'holds', verdict: found.holds(text) }
  return { kind: 'holds', verdict: found.unsure(text) }
}

/** A change in each of some years from the year before, "steg både 2022 och 2023"; for one level, "oförändrat 2020 och 2023", between them. */
function judgeSteps(query: Query, said: SaidOf<'move'>, years: readonly number[]): Judged {
  const [first, last, ...more] = years
  if (said.way === 0 && first !== undefined && last !== undefined && more.length === 0)
    return judgeMove(query, { ...said, steps: { from: said.steps.from, to: said.steps.to, each: false } })
  if (said.way === 0 || said.further) return untried('earlier')
  return allOf(years.map((year) => judgeMove(query, { ...said, steps: stepTo(year) })))
}

/** Judges that a figure went up, down or stood still. "Further" needs the step before to go the same way. */
function judgeMove(query: Query, said: SaidOf<'move'>): Judged {
  const { way, further, size, steps } = said
  const { told, unit } = query
  if (steps.only !== undefined) return judgeSteps(query, said, steps.only)
  const ends = endsOf(query, steps)
  if (ends.fault !== null) return ends.fault
  const { from, to, before, now, compared } = ends
  const start = further ? from - (to - from) : from
  const row = steps.each
    ? rowOf(query, from, to)
    : further
      ? [start, from, to].map((year) => ({ year, number: numberOf(figureAt(told, unit, String(year))) }))
      : [from, to].map((year) => ({ year, number: numberOf(figureAt(told, unit, String(year))) }))
  if (row === null || row.some(({ number }) => Number.isNaN(number))) return untried('earlier')
  if (further) {
    const obstacle = obstacleAmong(query.ground, told, unit, start, to)
    if (obstacle !== null) return untried(obstacle, compared)
  }
  const numbers = row.map(({ number }) => number)
  const { decimals } = told.line
  const least = Math.max(decimals, decimalsOf(told.line, told.sources.cube, now).text)
  const pairs = numbers.slice(1).map((number, i) => [numbers[i] ?? Number.NaN, number] as const)
  const isRight = pairs.every(([a, b]) => (way === 0 ? roundTo(a, decimals) === roundTo(b, decimals) : Math.sign(b - a) === way))
  const isHidden = pairs.some(([a, b]) => a !== b && roundTo(a, least) === roundTo(b, least))
  const text = rowText(query, row, isHidden ? least + 1 : least)
  const certainty = steps.each ? 'sure' : certaintyOf(told, unit, [before, now], [from, to])
  // "Tydligt" is more than chance; of numbers of persons it is an opinion.
  const called = size === 'clear' && told.line.formula.kind === 'sum' ? 'large' : size
  if (isRight)
    return { ...rightWay(called, way, steps.each && told.line.formula.kind !== 'sum' ? 'unknown' : certainty, text), compared }
  // How near "the same level" is depends on who says it.
  if (way === 0 && (certainty !== 'sure' || said.isRough === true))
    return { kind: 'untestable', verdict: found.opinionOnSize(text), compared }
  if (said.path !== undefined && isPathElsewhere(query, said.path)) return untried('earlier', compared)
  return { kind: 'differs', verdict: found.wrongWay(text), compared }
}

/** True where the figures of two years are the numbers that a change is told to go between. */
function isPathElsewhere({ told, unit }: Query, [first, last]: readonly [Value, Value]): boolean {
  const figures = yearsOf(told, unit).map((year) => numberOf(figureAt(told, unit, year)))
  return figures.some((from, i) => fits(from, first) && figures.slice(i + 1).some((to) => fits(to, last)))
}

/** A figure that another is compared with. */
interface Side {
  readonly label: string
  readonly evaluation: Evaluation | null
  readonly told: Told
  readonly year: number
}

/** The groups beside a group on its own scale: the other sex, or every other age. */
function groupsBeside(group: Group, topic: string): readonly Group[] {
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

/** The figures on the other side of a comparison, null where the source has not all of them. */
function sidesOf(query: Query, other: Other, year: number): readonly Side[] | null {
  const { ground, subject, told, unit } = query
  const ofGroup = (group: Group | null): readonly Side[] =>
    toldLines(ground, { ...subject, group }).map((line) => ({
      label: group === null ? 'alla' : lowerFirst(line.line.label),
      evaluation: figureAt(line, unit, String(year)),
      told: line,
      year,
    }))
  switch (other.kind) {
    case 'groups':
    case 'otherGroups': {
      const groups =
        other.kind === 'groups' ? other.groups : subject.group === null ? [] : groupsBeside(subject.group, subject.topic)
      const sides = groups.map(ofGroup)
      return sides.length === 0 || sides.some(({ length }) => length === 0) ? null : sides.flat()
    }
    case 'everyone': {
      const sides = ofGroup(null)
      return sides.length === 0 ? null : sides
    }
    case 'unit': {
      // "Än för staben i stort": than everyone of the same unit.
      if (other.unit === unit && subject.group !== null) return ofGroup(null)
      if (other.unit === null || other.unit === unit) return null
      return [{ label: nameOf(ground, other.unit), evaluation: figureAt(told, other.unit, String(year)), told, year }]
    }
    default:
      return other.years.map((each) => {
        const at = calendar(query, each)
        return { label: String(at), evaluation: figureAt(told, unit, String(at)), told, year: at }
      })
  }
}

/** The own figure of a comparison and those that it is compared with, or why there is none. */
function besideOf(query: Query, other: Other, year: number) {
  const { ground, told, unit } = query
  const own = figureAt(told, unit, String(year))
  const sides = sidesOf(query, other, year)
  if (sides === null) return { fault: untried(other.kind === 'unit' ? 'noUnit' : 'noFigure') }
  const lack =
    [lackOf(own, year), ...sides.map(({ evaluation, year: at }) => lackOf(evaluation, at))].find((why) => why !== null) ?? null
  if (lack !== null || own === null)
    return { fault: { kind: 'untestable', verdict: lack ?? untriedWhy.noFigure, compared: null } satisfies Judged }
  const compared = comparedWith(ground, told, unit, year)
  const write = ({ line, sources }: Told, evaluation: Evaluation) =>
    isNumber(evaluation.figure)
      ? formatNumber(evaluation.figure, line.shownAs, decimalsOf(line, sources.cube, evaluation).table)
      : ''
  const text = besideText(
    write(told, own),
    sides.map(({ label, evaluation, told: line }) => ({ label, text: evaluation === null ? '' : write(line, evaluation) })),
  )
  return { fault: null, own: numberOf(own), others: sides.map(({ evaluation }) => numberOf(evaluation)), compared, text }
}

/** Judges that a figure lies above or below others: every one of them has to lie on the side that is said. */
function judgeBeside(query: Query, said: SaidOf<'beside'>): Judged {
  const { other, way, size, by, each } = said
  if (each !== null) {
    const [from, to] = [calendar(query, each.from), calendar(query, each.to)]
    const verdicts = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
      judgeBeside(query, { ...said, each: null, year: { year: from + i, back: 0 } }),
    )
    const isDecided = verdicts.find(({ kind }) => kind === 'differs') ?? verdicts.find(({ kind }) => kind === 'untestable')
    return isDecided ?? verdicts.at(-1) ?? untried('earlier')
  }
  const { told } = query
  const year = calendar(query, said.year)
  if (other.kind === 'year' && way !== 0) {
    if (by === null) {
      const verdicts = other.years.map((against) =>
        judgeMove(query, {
          kind: 'move',
          way: calendar(query, against) > year ? (way === 1 ? -1 : 1) : way,
          further: false,
          size,
          steps: { from: against, to: said.year, each: false },
        }),
      )
      return (
        verdicts.find(({ kind }) => kind === 'differs') ??
        verdicts.find(({ kind }) => kind === 'untestable') ??
        (verdicts[0] as Judged)
      )
    }
    const [against, ...more] = other.years
    if (against === undefined || more.length > 0) return untried('unclear')
    // "16 färre än året därpå": so many more since.
    const since = calendar(query, against) > year ? (way === 1 ? -1 : 1) : way
    return judgeChange(query, { kind: 'change', way: since, value: by, steps: { from: against, to: said.year, each: false } })
  }
  const beside = besideOf(query, other, year)
  if (beside.fault !== null) return beside.fault
  const { own, others, compared, text } = beside
  const isRight = way === 0 || others.every((number) => Math.sign(own - number) === way)
  // "Den minsta åldersgruppen": those that have nobody may not be counted.
  if (!isRight && other.kind === 'otherGroups' && way === -1 && others.includes(0)) return untried('unclear', compared)
  if (!isRight) return { kind: 'differs', verdict: found.wrongWay(text), compared }
  const isCount = told.line.formula.kind === 'sum'
  if (by !== null) {
    const [only, ...more] = others
    if (only === undefined || more.length > 0) return untried('unclear')
    const isRate = told.line.shownAs === 'percent'
    // "70 procent högre" of a rate is told of the rate: 1,6 procent are not 1.6 percentage points.
    const isOfPoints = isRate && by.unit === 'percent' && fitOf(Math.abs(own - only), by) !== 'differs'
    if (by.unit === 'percent') {
      const judged = relative(own, only, by, text, compared)
      if (!isOfPoints || judged.kind === 'holds') return judged
      if (judged.kind === 'untestable') return untried('percentOfPercent', compared)
      return { ...judged, verdict: found.points(formatDifference(own - only, told.line.shownAs, Math.max(2, by.decimals)), text) }
    }
    if ((by.unit === 'points') !== isRate) return untried(isRate ? 'percentOfPercent' : 'unclear', compared)
    const fit = fitOf(Math.abs(own - only), by)
    return {
      kind: kinds[fit],
      verdict: fit === 'differs' ? found.wrongWay(text) : fit === 'near' ? roughly(text) : found.holds(text),
      compared,
    }
  }
  if (size !== null && (size !== 'small' || !isCount)) return { kind: 'untestable', verdict: found.opinionOnSize(text), compared }
  return { kind: 'holds', verdict: isCount ? found.holds(text) : found.unsure(text), compared }
}

function relative(own: number, other: number, by: SaidOf<'change'>['value'], text: string, compared: Judged['compared']): Judged {
  const fit = fitOf(Math.abs((100 * (own - other)) / other), by)
  return {
    kind: kinds[fit],
    verdict: fit === 'differs' ? found.wrongWay(text) : fit === 'near' ? roughly(text) : found.holds(text),
    compared,
  }
}

/** Judges that a figure is so many times another's, or has become so many times what it was. */
function judgeTimes(query: Query, said: SaidOf<'times'>): Judged {
  const judge = (own: number, other: number, text: string, compared: Judged['compared']): Judged => {
    if (other === 0) return untried('noFigure')
    const fit = timesFit(own / other, said.times, said.sense)
    return {
      kind: kinds[fit],
      verdict: fit === 'differs' ? found.wrongWay(text) : fit === 'near' ? roughly(text) : found.holds(text),
      compared,
    }
  }
  if ('steps' in said) {
    const ends = endsOf(query, said.steps)
    if (ends.fault !== null) return ends.fault
    const { from, to, first, last, now, compared } = ends
    const decimals = Math.max(query.told.line.decimals, decimalsIn(query.told, now))
    return judge(
      last,
      first,
      rowText(
        query,
        [
          { year: from, number: first },
          { year: to, number: last },
        ],
        decimals,
      ),
      compared,
    )
  }
  const beside = besideOf(query, said.other, calendar(query, said.year))
  if (beside.fault !== null) return beside.fault
  const [only, ...more] = beside.others
  return only === undefined || more.length > 0 ? untried('unclear') : judge(beside.own, only, beside.text, beside.compared)
}

/** The first and the last year that the source tells of. */
function allYears({ told, unit }: Query): readonly [number, number] {
  const known = yearsOf(told, unit).map(Number)
  return [Math.min(...known), Math.max(...known)]
}

/** Judges that a year, or a group, has the most or the least. */
function judgeRank(query: Query, { way, place, year: at, years }: SaidOf<'rank'>): Judged {
  const { ground, told, unit, subject } = query
  const year = calendar(query, at)
  if (years === null) {
    if (subject.group === null || place === 2) return untried('unclear')
    return judgeBeside(query, { kind: 'beside', way, size: null, other: { kind: 'otherGroups' }, year: at, each: null, by: null })
  }
  if (years !== 'all' && years.isSince === true) {
    // "Den högsta sedan 2020": it may be as high then.
    const { isSince: _, ...span } = years
    const later = {
      ...span,
      from: {
        ...span.from,
        year: span.from.year === null ? null : span.from.year + 1,
        back: span.from.year === null ? span.from.back - 1 : span.from.back,
      },
    }
    const isOnly = calendar(query, later.from) >= calendar(query, later.to)
    const [one, other] = [span, isOnly ? span : later].map((each) =>
      judgeRank(query, { kind: 'rank', way, place, year: at, years: each }),
    )
    return one !== undefined && other !== undefined && one.kind === other.kind ? one : untried('earlier')
  }
  const [from, to] = years === 'all' ? allYears(query) : [calendar(query, years.from), calendar(query, years.to)]
  const row = rowOf(query, from, to)
  const compared = comparedWith(ground, told, unit, year)
  if (row === null || row.length < 2) return untried('earlier')
  const obstacle = obstacleAmong(ground, told, unit, from, to)
  if (obstacle !== null) return untried(obstacle, compared)
  const own = row.find((one) => one.year === year)?.number
  if (own === undefined) return untried('earlier')
  const others = row.filter((one) => one.year !== year).map(({ number }) => number)
  const text = rowText(query, row, shownDecimals(query, to, told.line.decimals))
  // How many are further that way, and how many are the same.
  const further = others.filter((number) => Math.sign(own - number) === -way).length
  const same = others.filter((number) => number === own).length
  const isMost = further === place - 1 && same === 0
  const isTied = further < place && further + same >= place - 1
  if (isMost) return { kind: 'holds', verdict: found.holds(text), compared }
  // Which years are meant is not said, and of all that the source has it is not so.
  if (isTied || years === 'all') return { kind: 'untestable', verdict: found.holds(text), compared }
  return { kind: 'differs', verdict: found.wrongWay(text), compared }
}

/** Judges that no change of a span went further that way than the one into a year. */
function judgeChangeRank(query: Query, { way, year: at, years }: SaidOf<'changeRank'>): Judged {
  const { ground, told, unit } = query
  const year = calendar(query, at)
  const [from, to] = [calendar(query, years.from), calendar(query, years.to)]
  const compared = comparedWith(ground, told, unit, year)
  const row = rowOf(query, from, to)
  if (row === null || row.length < 3) return untried('earlier')
  const obstacle = row.map((each) => obstacleAmong(ground, told, unit, from, each.year)).find((why) => why !== null) ?? null
  if (obstacle !== null) return untried(obstacle, compared)
  const changes = row.slice(1).map((each, i) => ({ year: each.year, by: way * (each.number - (row[i]?.number ?? Number.NaN)) }))
  const own = changes.find((each) => each.year === year)
  if (own === undefined) return untried('earlier')
  const text = rowText(query, row, shownDecimals(query, to, told.line.decimals))
  const others = changes.filter((each) => each !== own)
  if (own.by > 0 && others.every(({ by }) => by < own.by)) return { kind: 'holds', verdict: found.holds(text), compared }
  const isBeaten = own.by <= 0 || others.some(({ by }) => by > own.by)
  return isBeaten
    ? { kind: 'differs', verdict: found.wrongWay(text), compared }
    : { kind: 'untestable', verdict: found.holds(text), compared }
}

/** "Högst 3,8 % 2019": as the highest of the years where it was so much, else as a bound. */
function judgeExtreme(query: Query, { value, year, years }: SaidOf<'extreme'>): Judged {
  const when = { kind: 'at', year, isNamed: true } as const
  const level = judgeLevel(query, { kind: 'level', value: { ...value, sense: 'exact' }, when })
  if (level.kind !== 'holds') return judgeLevel(query, { kind: 'level', value, when })
  const way = value.sense === 'most' ? 1 : -1
  const [from, to] = years === 'all' ? allYears(query) : [calendar(query, years.from), calendar(query, years.to)]
  const own = rowOf(query, calendar(query, year), calendar(query, year))?.[0]?.number ?? Number.NaN
  const known = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => rowOf(query, from + i, from + i)?.[0]?.number)
  // Of years that are the same as printed it may be any.
  const shown = roundTo(own, value.decimals)
  const isFirst = known.every((number) => number === undefined || Math.sign(shown - roundTo(number, value.decimals)) !== -way)
  return isFirst ? level : { ...level, kind: 'untestable' }
}

/** The years that "perioden" may begin with: so that it has three years or more, and the one that is told of. */
function startsOf({ told, unit }: Query, last: number, of: number): readonly number[] {
  return yearsOf(told, unit)
    .map(Number)
    .filter((year) => year <= last - 2 && year <= of)
}

/** What is told of a period whose first year is not said: so, or not so, whichever it is. */
function inPeriod(query: Query, said: Said): Judged | null {
  const period =
    said.kind === 'level' && said.when.kind !== 'at'
      ? said.when
      : 'steps' in said
        ? said.steps
        : said.kind === 'rank' && said.years !== null && said.years !== 'all'
          ? said.years
          : said.kind === 'beside'
            ? said.each
            : null
  if (period?.isOpen !== true) return null
  const last = calendar(query, period.to)
  const judged = startsOf(query, last, said.kind === 'rank' ? calendar(query, said.year) : last).map((year) => {
    const { isOpen: _, ...closed } = { ...period, from: { year, back: 0 } }
    return judgeSaid(query, withPeriod(said, closed))
  })
  const [first] = judged
  return first !== undefined && judged.every(({ kind }) => kind === first.kind) ? first : untried('earlier')
}

/** The same, told of a period whose years are known. */
function withPeriod(said: Said, period: Pick<Steps, 'from' | 'to'>): Said {
  if (said.kind === 'level' && said.when.kind !== 'at') return { ...said, when: { kind: said.when.kind, ...period } }
  if ('steps' in said) return { ...said, steps: { ...period, each: said.steps.each } }
  if (said.kind === 'rank') return { ...said, years: { ...period, each: false } }
  return said.kind === 'beside' ? { ...said, each: { ...period, each: true } } : said
}

function judgeSaid(query: Query, said: Said): Judged {
  const open = inPeriod(query, said)
  if (open !== null) return open
  switch (said.kind) {
    case 'level':
      return judgeLevel(query, said)
    case 'extreme':
      return judgeExtreme(query, said)
    case 'change':
      return judgeChange(query, said)
    case 'move':
      return judgeMove(query, said)
    case 'beside':
      return judgeBeside(query, said)
    case 'changeRank':
      return judgeChangeRank(query, said)
    case 'rank':
      return judgeRank(query, said)
    default:
      return judgeTimes(query, said)
  }
}

/** Of two lines that a word may mean the first counts where it holds; a claim is wrong only where it is so of both. */
function together(judged: readonly Judged[]): Judged {
  const [first, ...more] = judged
  if (first === undefined) return untried('noFigure')
  if (more.length === 0 || first.kind === 'holds') return first
  const isOne = judged.every(({ kind }) => kind === first.kind)
  return isOne ? first : untried('unclear', first.compared)
}

/** Judges a claim: whether the source's figures say the same. A word that nothing has used takes the verdict back. */
export function judgeClaim(ground: Ground, claim: Claim): Judged {
  const judged = judgeEither(ground, claim)
  const other =
    judged.kind === 'differs' && claim.readings !== null && !claim.isNegated
      ? otherReading(ground, claim.unit, claim.said, claim.readings)
      : null
  if (other !== null) return { ...judged, kind: 'untestable', verdict: other }
  return claim.isLoose && judged.kind === 'differs' ? untried('earlier', judged.compared) : judged
}

function judgeEither(ground: Ground, claim: Claim): Judged {
  const { or } = claim
  if (or === null) return judgeOne(ground, claim)
  const [one, other] = [judgeOne(ground, claim), judgeOne(ground, { ...claim, said: or })]
  if (claim.isEither && (one.kind === 'holds' || other.kind === 'holds')) return one.kind === 'holds' ? one : other
  return one.kind === other.kind ? one : untried('unclear', one.compared)
}

/** A number that is right of one reading is meant of that; a direction has to be right, or wrong, of both. */
function ofBoth(one: Judged, other: Judged, hasNumber: boolean): Judged {
  if (one.kind === other.kind || other.kind === 'untestable') return one
  if (one.kind === 'untestable') return hasNumber || other.kind === 'differs' ? one : other
  return hasNumber ? (one.kind === 'holds' ? one : other) : untried('unclear', one.compared)
}

function judgeOne(ground: Ground, claim: Claim): Judged {
  const { unit, said, isNegated, stray, spokenOf } = claim
  const { or, ...subject } = claim.subject
  const readings = or === undefined ? [subject] : [subject, { ...subject, ...or }]
  const judged = readings.map((reading) =>
    together(
      toldLines(ground, reading).map((told): Judged => {
        const report = reportYear(told, ground)
        return report === null ? untried('noFigure') : judgeSaid({ ground, subject: reading, unit, told, report, spokenOf }, said)
      }),
    ),
  )
  const hasNumber = said.kind === 'level' || said.kind === 'change' || said.kind === 'times'
  const one = judged.reduce((first, second) => ofBoth(first, second, hasNumber))
  return unlessStray(isNegated ? { ...one, kind: denied[one.kind] } : one, stray)
}
