import type { UnitId } from '../domain/unitTree.ts'
import { nameOf } from '../series/lineage.ts'
import { lowerFirst } from '../words/lowerFirst.ts'
import { directionWords } from '../words/heard/directions.ts'
import { groupWords, otherWords } from '../words/heard/groups.ts'
import { strayWord, vetoAt } from './clause.ts'
import type { FoundDirection } from './directionsIn.ts'
import { directionSubject, type DirectionSubject } from './directionSubject.ts'
import type { Group } from './groupMentions.ts'
import { type Ground, reportYear, type Told, yearsOf } from './ground.ts'
import { groupsBeside, judgeBeside, type Side } from './judgeBeside.ts'
import { lineMeant } from './lineMeant.ts'
import { judgeOverTime } from './judgeOverTime.ts'
import { type Judged, unlessStray, untried } from './judged.ts'
import type { Scene } from './scene.ts'
import { baselineOf, isOfManyYears, yearOfSentence } from './timeOf.ts'
import { toldLines } from './toldLines.ts'
import { unitAt } from './unitOf.ts'

/** A word of direction with all that it takes to look it up. */
interface Query extends DirectionSubject {
  readonly scene: Scene
  readonly ground: Ground
  readonly direction: FoundDirection
  readonly unit: UnitId
  readonly told: Told
  readonly year: number
}

function sideOf({ ground, subject, isShare, unit }: Query, group: Group): readonly Side[] {
  return toldLines(ground, { ...subject, group }, isShare).map((told) => ({ told, unit, label: lowerFirst(told.line.label) }))
}

function besideGroups(query: Query, groups: readonly Group[]): Judged {
  const { ground, told, unit, direction, year } = query
  const others = groups.map((group) => sideOf(query, group))
  if (others.some(({ length }) => length === 0)) return untried('noFigure')
  return judgeBeside(ground, { told, unit, label: told.line.label }, others.flat(), direction, year)
}

function besideUnit({ ground, told, unit, direction, year }: Query, other: UnitId | null): Judged {
  if (other === null) return untried('noUnit')
  if (other === unit) return untried('unclear')
  const side = { told, unit: other, label: nameOf(ground, other) }
  return judgeBeside(ground, { told, unit, label: '' }, [side], direction, year)
}

/** All earlier years at once: only where every one of them says the same. */
function sinceEarlier({ ground, told, unit, direction, year }: Query): Judged {
  const years = yearsOf(told, unit)
    .map(Number)
    .filter((each) => each < year)
  const verdicts = years.map((from) => judgeOverTime(ground, told, unit, direction, from, year))
  const [first] = verdicts
  if (first === undefined) return untried('earlier')
  return verdicts.every(({ kind }) => kind === first.kind) ? (verdicts.at(-1) ?? first) : untried('earlier')
}

function overTime(query: Query): Judged {
  const { scene, ground, told, unit, direction, year } = query
  if (isOfManyYears(scene)) return untried('earlier')
  const base = baselineOf(scene, { year, isNamed: true })
  if (base === 'earlier') return sinceEarlier(query)
  // "Fler" says nothing of when; "har ökat" is since the year before.
  if (base === null && direction.kind === 'level') {
    // "Högre bland kvinnor": than among men.
    return query.subject.group === null
      ? untried('unclear')
      : besideGroups(query, groupsBeside(query.subject.group, query.subject.topic))
  }
  const from = base ?? year - 1
  if (from === year) return untried('unclear')
  return judgeOverTime(ground, told, unit, direction, Math.min(from, year), Math.max(from, year))
}

/** What stands after "än": a group, the other groups, a unit or a time. */
function besideThan(query: Query, than: number): Judged {
  const { scene, subject } = query
  const { tokens, groups, units, years } = scene
  const isNear = (at: number) => at > than && at <= than + 3
  const named = groups.filter((mention) => isNear(mention.at))
  if (subject.group !== null && named.length > 0)
    return besideGroups(
      query,
      named.map(({ group }) => group),
    )
  const isOthers = otherWords.test(tokens[than + 1]?.word ?? '') && groupWords.test(tokens[than + 2]?.word ?? '')
  if (subject.group !== null && isOthers) return besideGroups(query, groupsBeside(subject.group, subject.topic))
  const unit = units.find((mention) => isNear(mention.at))
  if (unit !== undefined) return besideUnit(query, unit.unit)
  return years.some((mention) => isNear(mention.at)) ? overTime(query) : untried('unclear')
}

function judge(query: Query): Judged {
  const { direction, subject, scene } = query
  if (direction.kind === 'most') {
    const isOfGroup =
      subject.group !== null &&
      scene.years.every(({ isBaseline }) => !isBaseline) &&
      scene.units.every(({ unit }) => unit === query.unit)
    return isOfGroup && subject.group !== null
      ? besideGroups(query, groupsBeside(subject.group, subject.topic))
      : untried('unclear')
  }
  return direction.than === null ? overTime(query) : besideThan(query, direction.than)
}

/** "Har ökat mer än antalet män": two changes beside each other, which no level answers. */
function isOfChanges({ tokens }: Scene, { word }: FoundDirection): boolean {
  const before = tokens[word - 1]?.word ?? ''
  return (
    /^(mer|mindre)$/u.test(tokens[word]?.word ?? '') &&
    directionWords.some(({ pattern, kind }) => kind === 'change' && pattern.test(before))
  )
}

/** Judges a word of direction or comparison. */
export function judgeDirection(scene: Scene, ground: Ground, direction: FoundDirection): Judged {
  const next = scene.tokens[direction.to]?.word ?? ''
  if (direction.kind === 'opinion' || /^(grad|utsträckning)$/u.test(next)) return untried('opinion')
  if (isOfChanges(scene, direction)) return untried('unclear')
  const unit = unitAt(scene, direction.at, ground.unit)
  if (unit === null) return untried('noUnit')
  const meant = directionSubject(scene, direction)
  if (meant === 'unclear') return untried('unclear')
  const veto = vetoAt(scene, direction.word)
  if (veto !== null) return untried(veto)
  const lines = toldLines(ground, meant.subject, meant.isShare)
  if (lines.length === 0) return untried('noFigure')
  const told = lineMeant(scene, lines)
  if (told === null) return untried('unclear')
  const report = reportYear(told, ground)
  if (report === null) return untried('noFigure')
  if (scene.part !== null && !(scene.part === 12 && meant.subject.topic === 'headcount')) return untried('partOfYear')
  const { year } = yearOfSentence(scene, report)
  return unlessStray(judge({ ...meant, scene, ground, direction, unit, told, year }), strayWord(scene, direction.word))
}
