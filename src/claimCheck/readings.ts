import { isNumber } from '../domain/figure.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { fitsAsChange, fitsElsewhere } from '../words/statements.ts'
import type { Said, Subject } from './claim.ts'
import type { Group, Phrase, Value } from './grammar/phrase.ts'
import { figureAt, type Ground, type Told } from './ground.ts'
import { comparedWith } from './judged.ts'
import { fitOf, timesFit } from './printed.ts'
import { type Part, bounds, isKind } from './scope.ts'
import { isRelative, yearsNamed } from './timesOf.ts'
import { toldLines } from './toldLines.ts'

/** What a text has named, in a sentence and the one before: what a claim that does not say it itself may be of. */
export interface Mentions {
  readonly years: readonly number[]
  /** The years of the sentence before. */
  readonly earlier: readonly number[]
  readonly measures: readonly Pick<Subject, 'topic' | 'employment'>[]
  readonly groups: readonly Group[]
}

/** Nothing is named. */
export const noMentions: Mentions = { years: [], earlier: [], measures: [], groups: [] }

const yearsIn = (phrases: readonly Phrase[]): readonly number[] =>
  phrases.filter(isKind('time')).flatMap(({ time }) => yearsNamed(time))

/** What a sentence names, with what the one before has named. */
export function mentionsIn(phrases: readonly Phrase[], before: Mentions): Mentions {
  const measures = phrases.filter(isKind('measure')).map(({ topic, employment }) => ({ topic, employment }))
  const groups = phrases.filter(isKind('group')).map(({ group }) => group)
  return {
    years: yearsIn(phrases),
    earlier: before.years.length > 0 ? before.years : before.earlier,
    measures: [...measures, ...before.measures].slice(0, 4),
    groups: [...groups, ...before.groups].slice(0, 4),
  }
}

/** What a claim may be of instead of what the rules take it for, by what its own words leave open. */
export interface Readings {
  readonly subjects: readonly Subject[]
  /** Calendar years that a level may be of. */
  readonly years: readonly number[]
  /** Those that a change may go between. */
  readonly ends: readonly number[]
}

/** The year that a claim is told of. */
function yearOfSaid(said: Said): number | null {
  const year = said.kind === 'level' && said.when.kind === 'at' ? said.when.year : 'steps' in said ? said.steps.to : null
  return year === null || year.year === null ? null : year.year - year.back
}

/**
 * What a claim may be of, by the phrases that it is told by and what the text has named. Null where its own words say all: its measure
 * and its year, or years that a span counts, or the two ends of a path whose years the sentence names.
 */
export function readingsOf(
  own: readonly Phrase[],
  subject: Subject,
  { said, steps }: Pick<Part, 'said' | 'steps'>,
  { years, earlier, ...mentions }: Mentions,
): Readings | null {
  const measures = own.filter(isKind('measure'))
  const isMeasured = measures.length > 0
  const times = own.filter(isKind('time'))
  const named = yearsIn(own)
  const isSpan = times.some(({ time }) => ['since', 'row', 'over', 'every', 'any'].includes(time.kind))
  if (isSpan || (isMeasured && named.length > 0) || (steps !== undefined && years.length > 0)) return null
  const isOfForm = measures.some(({ topic, loose, employment }) => topic === 'headcount' && (!loose || employment !== null))
  const ofMeasure = isMeasured
    ? mentions.measures.filter(({ topic }) => topic === subject.topic && topic === 'headcount' && !isOfForm)
    : mentions.measures
  const isGrouped = isMeasured || own.some(({ kind }) => kind === 'group' || kind === 'everyone')
  const groups = isGrouped ? [subject.group] : [subject.group, null, ...mentions.groups]
  const subjects = [subject, ...ofMeasure.map((measure) => ({ ...subject, ...measure }))].flatMap((one) =>
    groups.map((group) => ({ ...one, group })),
  )
  const known = sorted([...years, ...earlier])
  const told = yearOfSaid(said)
  // "Året därpå", after one year: which is no question. After several, or without a word for it, it may be any of them or beside them.
  const isCounted = times.some((one) => isRelative(one) || one.time.kind === 'now')
  const near = earlier.flatMap((year) => [year - 1, year, year + 1])
  const isFirm = isCounted && known.length === 1 && told !== null
  const around = isFirm ? [told] : years.length > 0 ? years : near
  const isTimedMove = said.kind === 'move' && named.length > 0 && told !== null
  const ends = isFirm || isTimedMove ? [told] : isMeasured && years.length > 0 ? years : known
  return {
    subjects: unique(subjects),
    years: sorted(named.length > 0 ? named : around),
    ends: sorted(ends.length === 1 ? [...ends, ...ends.map((year) => year - 1)] : ends),
  }
}

const sorted = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b)

const unique = (subjects: readonly Subject[]): readonly Subject[] => [
  ...new Map(subjects.map((one) => [JSON.stringify([one.topic, one.employment, one.group]), one])).values(),
]

interface Figure {
  readonly told: Told
  readonly year: number
  readonly number: number
}

/** The figures of a subject for some years, by each line that it may mean. */
function figuresOf(ground: Ground, subject: Subject, unit: UnitId, years: readonly number[]): readonly (readonly Figure[])[] {
  return toldLines(ground, subject).map((told) =>
    years.flatMap((year) => {
      const evaluation = figureAt(told, unit, String(year))
      return evaluation !== null && isNumber(evaluation.figure) ? [{ told, year, number: evaluation.figure }] : []
    }),
  )
}

/** True where a number is the change between two figures, in what it is counted in, and goes the way that is said (0 where none is). */
function isChange(first: Figure, last: Figure, value: Value, way: number): boolean {
  const isRate = last.told.line.shownAs === 'percent'
  const by = last.number - first.number
  if (way !== 0 && Math.sign(by) !== way) return false
  if (value.unit === 'percent') return first.number !== 0 && fitOf(Math.abs((100 * by) / first.number), value) === 'holds'
  return (value.unit === 'points') === isRate && fitOf(Math.abs(by), value) === 'holds'
}

const isLevel = ({ told, number }: Figure, value: Value): boolean =>
  value.unit !== 'points' && (value.unit === 'percent') === (told.line.shownAs === 'percent') && fitOf(number, value) === 'holds'

/**
 * Of what a claim is right that the text may mean as well, told in words; null where it is right of nothing of it. Bounds are right of
 * so much that it says nothing.
 */
export function otherReading(ground: Ground, unit: UnitId, said: Said, { subjects, years, ends }: Readings): string | null {
  const value = said.kind === 'level' || said.kind === 'change' ? said.value : said.kind === 'beside' ? said.by : null
  if (value !== null && (bounds.has(value.sense) || value.upTo !== undefined)) return null
  for (const subject of subjects) {
    if (said.kind === 'level') {
      const reading = { ...subject, isShare: said.value.unit === 'percent' }
      const level = figuresOf(ground, reading, unit, years)
        .flat()
        .find((figure) => isLevel(figure, said.value))
      if (level !== undefined) return fitsElsewhere(comparedWith(ground, level.told, unit, level.year).place, '')
    }
    for (const figures of figuresOf(ground, { ...subject, isShare: subject.isShare || value?.unit === 'points' }, unit, ends)) {
      const pair = figures
        .flatMap((first) => figures.filter(({ year }) => year > first.year).map((last) => [first, last] as const))
        .find(([first, last]) => isSo(first, last, said, value))
      if (pair !== undefined) return changeText(ground, unit, pair)
    }
  }
  return null
}

function isSo(first: Figure, last: Figure, said: Said, value: Value | null): boolean {
  if (value !== null) return isChange(first, last, value, said.kind === 'change' || said.kind === 'beside' ? said.way : 0)
  if (said.kind === 'times') return first.number !== 0 && timesFit(last.number / first.number, said.times, said.sense) === 'holds'
  return said.kind === 'move' && said.way !== 0 && !said.steps.each && Math.sign(last.number - first.number) === said.way
}

const changeText = (ground: Ground, unit: UnitId, [first, last]: readonly [Figure, Figure]): string =>
  fitsAsChange(comparedWith(ground, last.told, unit, `${first.year}–${last.year}`).place)
