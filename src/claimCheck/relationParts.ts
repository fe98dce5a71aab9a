import { rankedGroups } from '../words/heard/groups.ts'
import { becoming } from '../words/heard/verbs.ts'
import type { Other, Said, Steps, Subject, Year } from './claim.ts'
import type { Group, Phrase, PhraseOf } from './grammar/phrase.ts'
import {
  type Context,
  type Fault,
  type Part,
  type Scope,
  type ValuePhrase,
  countedAfter,
  isKind,
  isLeftOpen,
  isStock,
  isUntimed,
  sidesOf,
  subjectFor,
  withDegrees,
} from './scope.ts'
import { percentTopics } from './subjectOf.ts'
import { type Times, isPast, nowOf, rankedOf, reportYear, stepsOf, timesIn, whenOf, yearOf } from './timesOf.ts'

/** What a difference is called in a segment, null where it is called nothing. */
export function sizeIn(phrases: readonly Phrase[]): 'small' | 'large' | 'clear' | null {
  return phrases.find(isKind('size'))?.size ?? null
}

/** What a comparison is with, from the phrases on either side of "än". */
function otherOf(
  before: readonly Phrase[],
  after: readonly Phrase[],
  times: Times,
  now: Year,
  subject: Subject,
): Other | 'unclear' {
  const groups = after.filter(isKind('group')).map(({ group }) => group)
  const isEveryone = after.some(({ kind }) => kind === 'everyone')
  // "Stabens totala nivå": of everyone there.
  const units = isEveryone ? [] : after.filter(isKind('unit'))
  const years = times.compared
  const hasOthers = after.some(({ kind }) => kind === 'otherGroups')
  const kinds = [groups.length > 0, units.length > 0, years.length > 0, hasOthers, isEveryone].filter(Boolean).length
  if (kinds > 1) return 'unclear'
  if (groups.length > 0) return subject.group === null && !before.some(isKind('group')) ? 'unclear' : { kind: 'groups', groups }
  if (hasOthers) return subject.group === null ? 'unclear' : { kind: 'otherGroups' }
  if (isEveryone) return subject.group === null ? 'unclear' : { kind: 'everyone' }
  if (units.length > 0) return units.length > 1 ? 'unclear' : { kind: 'unit', unit: units[0]?.unit ?? null }
  const found = years.flatMap(({ time }) => yearOf(time, now) ?? [])
  return found.length > 0 && found.length === years.length ? { kind: 'year', years: found } : 'unclear'
}

/** The other sex, where a comparison of one says no "än". */
function otherSex(group: Group | null): Other | null {
  return group?.kind === 'sex'
    ? { kind: 'groups', groups: [{ kind: 'sex', code: group.code === 'women' ? 'men' : 'women' }] }
    : null
}

/** The other way. */
export const turned = (way: 1 | -1): 1 | -1 => (way === 1 ? -1 : 1)

/** "För tre år sedan var de fler": more then than in the year that is told of, so the way since is the other. */
const toldOfBefore = ({ points: [point] }: Times, way: 1 | -1): 1 | -1 => (isPast(point) ? turned(way) : way)

/**
 * The years that an untimed change may be of instead of the latest: those of the sentence before or of the paragraph; and where its
 * year is that of a sentence before, those of the year that the text is about.
 */
export function otherSteps(
  { prior, span, steps: told, isNamed, isInner, year }: Context,
  times: Times,
  steps: Steps,
): Steps | null {
  // "Ökat två år i rad", after a sentence of a year: up to that, or up to the latest.
  const { points, spans, compared, first, last } = times
  const isReaching =
    points.length === 0 &&
    spans.length + compared.length > 0 &&
    first === null &&
    last === null &&
    spans.every(({ time }) => time.kind === 'row' || time.kind === 'over' || time.kind === 'every')
  if (isReaching && !isNamed) return year.year !== null ? stepsOf(times, reportYear) : null
  if (!isUntimed(times) || isNamed || told !== null) return null
  const other = prior ?? span
  if (other !== null && other !== steps) return { ...other, each: false }
  return year.year !== null && !isInner ? stepsOf(times, reportYear) : null
}

/** What "högre än", "16 fler än" and "dubbelt så hög som" say; `by` is how much, where that is told. */
export function comparisonPart(
  scope: Scope,
  anchor: PhraseOf<'comparative'> | PhraseOf<'multiple'>,
  by: ValuePhrase | null,
): Part | Fault {
  const {
    tokens,
    segment: { phrases },
    context,
  } = scope
  const sides = sidesOf(phrases) ?? someSides(phrases, anchor)
  const [before, after] = sides ?? [phrases, []]
  const lastAfter = after.at(-1)
  const place = {
    ...withDegrees(phrases, by ?? anchor, by === null ? anchor : countedAfter(phrases, anchor)),
    ...(by === null && lastAfter !== undefined ? { to: Math.max(anchor.to, reachOf(after)) } : {}),
  }
  const subject = subjectFor(
    before.some(isKind('measure')) || after.length === 0 ? before : withMeasure(before, after),
    null,
    context,
  )
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  if (anchor.kind === 'comparative' && anchor.isOfNumber === true && percentTopics.has(subject.topic))
    return { ...place, why: 'noFigure' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return { ...place, why: times.why }
  const each = eachOf(times, context)
  if (by !== null && sides === null && anchor.kind === 'comparative' && each === null && !isLeftOpen(times, context))
    return changeOf(scope, anchor, by, place, times)
  const isPath = times.first !== null || times.last !== null
  if (isPath || (times.spans.length > 0 && each === null) || times.points.length > 1 || isLeftOpen(times, context))
    return { ...place, why: 'earlier' }
  // "Högre än något annat år": the highest of them.
  const isOfAny = times.compared.length === 1 && times.compared.every(({ time }) => time.kind === 'any')
  const ranked =
    isOfAny && by === null && anchor.kind === 'comparative' ? rankedOf({ ...times, compared: [] }, context.year) : null
  if (ranked !== null && times.points.length === 1 && anchor.kind === 'comparative') {
    const years = ranked === 'all' ? (context.span ?? ranked) : ranked
    const said: Said = { kind: 'rank', way: anchor.way, place: 1, year: nowOf(times, context.year), years }
    if (phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'negated' }
    return { ...place, said, subject, used: new Set(['comparative', 'than', 'versus', 'share'] as const) }
  }
  const { between } = context
  // "Högre 2022 än 2023, samtidigt som antalet var lägre": in the same year, than in the same.
  if (sides === null && by === null && anchor.kind === 'comparative' && between !== null && isUntimed(times)) {
    const other: Other = { kind: 'year', years: [between.from] }
    const said: Said = { kind: 'beside', way: anchor.way, size: sizeIn(phrases), other, year: between.to, each: null, by: null }
    return phrases.some(({ kind }) => kind === 'not')
      ? { ...place, why: 'negated' }
      : { ...place, said, subject, used: new Set(['comparative', 'size', 'share'] as const) }
  }
  const now = nowOf(times, context.year)
  const isBecoming = tokens.slice(phrases[0]?.at ?? 0, anchor.at).some(({ word }) => becoming.test(word))
  const hasSex = before.some(isKind('group')) && subject.group?.kind === 'sex'
  // "Blev fler", "lägre sjukfrånvaro 2023": than the year before.
  const steps = times.points.length > 0 || context.isNamed || isBecoming ? stepsOf(times, context.year) : null
  const goesOver: Said | null =
    sides === null && anchor.kind === 'comparative' && by === null && each === null && steps !== null
      ? { kind: 'move', way: toldOfBefore(times, anchor.way), further: false, size: sizeIn(phrases), steps }
      : null
  if (
    goesOver !== null &&
    !phrases.some(isKind('unit')) &&
    (isBecoming || !hasSex) &&
    !phrases.some(({ kind }) => kind === 'not')
  ) {
    const others = steps === null ? null : otherSteps(context, times, steps)
    const or: Said | null = others === null || goesOver.kind !== 'move' ? null : { ...goesOver, steps: others }
    return { ...place, said: goesOver, subject, used: new Set(['comparative', 'size', 'share'] as const), or }
  }
  const other =
    sides === null
      ? (otherSex(before.some(isKind('group')) ? subject.group : null) ?? 'unclear')
      : otherOf(before, after, times, now, subject)
  if (other === 'unclear') return { ...place, why: each === null ? 'unclear' : 'earlier' }
  // "Jämfört med 2022 blev de fler", after a sentence about 2020: in a year that is not said.
  const isLater =
    other.kind === 'year' &&
    other.years.some(({ year, back }) => year !== null && now.year !== null && year - back >= now.year - now.back)
  if (isLater && times.points.length === 0 && !context.isNamed) return { ...place, why: 'earlier' }
  const used = new Set<Phrase['kind']>([
    'comparative',
    'multiple',
    'than',
    'versus',
    'size',
    'otherGroups',
    'not',
    'share',
    'everyone',
  ])
  const isNegated = phrases.some(({ kind }) => kind === 'not')
  if (isNegated && tokens.slice(0, anchor.at).some(({ word }) => word === 'aldrig')) return { ...place, why: 'negated' }
  if (anchor.kind === 'multiple') {
    if (isNegated) return { ...place, why: 'negated' }
    return { ...place, said: { kind: 'times', times: anchor.times, sense: anchor.sense, other, year: now }, subject, used }
  }
  if (isNegated && by !== null) return { ...place, why: 'negated' }
  if (each !== null && (other.kind === 'year' || isNegated || by !== null)) return { ...place, why: 'earlier' }
  const said: Said = { kind: 'beside', way: anchor.way, size: sizeIn(phrases), other, year: now, each, by: by?.value ?? null }
  return { ...place, said, subject, used, isNegated, or: goesOver }
}

/** "Elva fler": than the year before, where nothing else is named. */
function changeOf(
  { tokens, segment: { phrases }, context }: Scope,
  { way }: PhraseOf<'comparative'>,
  by: ValuePhrase,
  place: { readonly at: number; readonly to: number },
  times: Times,
): Part | Fault {
  const subject = subjectFor(phrases, by.value.unit === 'points' ? by.value : null, context)
  const isElliptic = context.prior !== null && isUntimed(times) && !phrases.some(isKind('measure'))
  const steps = isElliptic ? context.prior : stepsOf(times, context.year)
  if (subject === null || subject === 'unclear' || by.value.unit === 'percent') return { ...place, why: 'unclear' }
  if (steps === null || phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'earlier' }
  const used = new Set<Phrase['kind']>(['comparative', 'size'])
  // "För männen 1,6 procentenheter lägre": than the year before, or than the women's.
  const isBecoming = tokens.slice(phrases[0]?.at ?? 0, place.to).some(({ word }) => becoming.test(word))
  const hasGroup =
    phrases.some(isKind('group')) && !isBecoming && (by.value.unit === 'points' || !phrases.some(isKind('measure')))
  const other = hasGroup ? otherSex(subject.group) : null
  if (hasGroup && other === null) return { ...place, why: 'unclear' }
  const years = otherSteps(context, times, steps)
  const or: Said | null =
    other !== null
      ? { kind: 'beside', way, size: null, other, year: nowOf(times, context.year), each: null, by: by.value }
      : years === null
        ? null
        : { kind: 'change', way, value: by.value, steps: years }
  return { ...place, said: { kind: 'change', way: toldOfBefore(times, way), value: by.value, steps }, subject, used, or }
}

/** The years of "alla år 2020–2023", each of which a comparison is told of; null where there are none. */
function eachOf(times: Times, { year }: Context): Steps | null {
  const isEvery = times.spans.some(({ time }) => time.kind === 'every')
  const when = isEvery && times.points.length === 0 ? whenOf(times, year, true, true, false) : null
  if (when?.kind !== 'each') return null
  return { from: when.from, to: when.to, each: true, ...(when.isOpen === true ? { isOpen: true } : {}) }
}

/** "Dubbelt så hög som männens": the other side stands after the multiple. */
export function someSides(phrases: readonly Phrase[], anchor: Phrase): readonly [readonly Phrase[], readonly Phrase[]] | null {
  if (anchor.kind !== 'multiple') return null
  const after = phrases.filter(({ at }) => at >= anchor.to)
  // "Dubbelt så många kvinnor som män": both sides stand after it.
  const [, second] = after.filter(isKind('group'))
  if (second !== undefined) return [phrases.filter(({ at }) => at < second.at), phrases.filter(({ at }) => at >= second.at)]
  return after.some(({ kind }) => kind === 'group' || kind === 'unit' || kind === 'everyone' || kind === 'otherGroups')
    ? [phrases.filter(({ at }) => at < anchor.to), after]
    : null
}

/** The other side's measure counts for both; its group does not. */
const withMeasure = (before: readonly Phrase[], after: readonly Phrase[]): readonly Phrase[] => [
  ...before,
  ...after.filter(({ kind }) => kind === 'measure'),
]

/** Where a comparison's other side ends: at what it is compared with. */
const reachOf = (after: readonly Phrase[]): number =>
  after.find(({ kind }) => ['group', 'unit', 'time', 'otherGroups', 'everyone'].includes(kind))?.to ?? 0

/** Ages of staff are told in shares, unless their number is spoken of. */
export function inShares(subject: Subject | 'unclear' | null, phrases: readonly Phrase[]): Subject | 'unclear' | null {
  const isOfAges = subject !== null && subject !== 'unclear' && subject.topic === 'headcount' && subject.group?.kind === 'age'
  return isOfAges && !phrases.some(({ kind }) => kind === 'number') ? { ...subject, isShare: true } : subject
}

/** What "högst" and "lägst" say: of the years, or of the groups. */
export function rankPart(scope: Scope, anchor: PhraseOf<'superlative'>): Part | Fault {
  const {
    tokens,
    segment: { phrases },
    context,
  } = scope
  const place = { at: anchor.at, to: anchor.to }
  const subject = inShares(subjectFor(phrases, null, context), phrases)
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return { ...place, why: times.why }
  if (times.first !== null || times.last !== null) return { ...place, why: 'earlier' }
  const ranked = rankedOf(times, context.year)
  const years = ranked === 'all' ? (context.span ?? ranked) : ranked
  if (years === null) return { ...place, why: 'earlier' }
  if (phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'negated' }
  // "En ökning med 16, den största på fyra år": of the changes.
  const isOfLevel = /^(nivå|nivån|notering|noteringen|värde|värdet|siffra|siffran)$/u.test(tokens[anchor.to]?.word ?? '')
  if (context.isOfChange && !isOfLevel && !phrases.some(isKind('measure')) && !phrases.some(isKind('value')))
    return { ...place, why: 'unclear' }
  const used = new Set<Phrase['kind']>(['superlative', 'share'])
  // "Högst sjukfrånvaro": of the groups; "var högst 2021": of the years.
  const next = phrases[phrases.indexOf(anchor) + 1]
  // "Högst av åldersgrupperna", "2022 var den lägst i gruppen 30–49 år": of the groups; "flest män hade vi 2022": of the years.
  const point = times.points[0]
  const group = phrases.find(isKind('group'))
  const isAmongGroups =
    tokens.slice(anchor.to, (phrases.at(-1)?.to ?? 0) + 2).some(({ word }) => rankedGroups.test(word)) ||
    (point !== undefined && group !== undefined && point.at < anchor.at && group.at > anchor.to && next?.kind === 'group')
  const isOurs =
    group?.group.kind === 'sex' && anchor.at < group.at && phrases.some((one) => one.kind === 'unit' && one.at > group.at)
  const isOfGroups =
    (anchor.isOfGroups || isAmongGroups || (next?.kind === 'measure' && !isOurs) || times.points.length === 0) &&
    phrases.some(isKind('group')) &&
    ranked === 'all'
  const isAmongYears = !isOfGroups && (times.points.length > 0 || ranked !== 'all')
  const isEitherRank =
    !isAmongGroups &&
    !isOurs &&
    !anchor.isOfGroups &&
    phrases.some(isKind('group')) &&
    times.points.length > 0 &&
    ranked === 'all' &&
    anchor.place === 1 &&
    (next?.kind !== 'time' || (subject.topic === 'headcount' && subject.group?.kind === 'age'))
  const each = phrases.some(isKind('group')) ? eachOf(times, context) : null
  // "50–59 år var den största alla år": of the groups, in each.
  if (each !== null) {
    if (anchor.place === 2 || subject.group === null) return { ...place, why: 'unclear' }
    const other: Other = { kind: 'otherGroups' }
    return {
      ...place,
      said: { kind: 'beside', way: anchor.way, size: null, other, year: each.to, each, by: null },
      subject,
      used,
    }
  }
  // "Högst 2023", after a sentence about some years: of those, or of all.
  const isOfSpan = years === context.span && isAmongYears && !context.isSpanOwn
  const or: Said | null = isOfSpan
    ? { kind: 'rank', way: anchor.way, place: anchor.place, year: nowOf(times, context.year), years: 'all' }
    : isEitherRank
      ? {
          kind: 'rank',
          way: anchor.way,
          place: anchor.place,
          year: nowOf(times, context.year),
          years: isAmongYears ? null : years,
        }
      : null
  return {
    ...place,
    or,
    said: {
      kind: 'rank',
      way: anchor.way,
      place: anchor.place,
      year: nowOf(times, context.year),
      years: isAmongYears ? years : null,
    },
    subject,
    used,
  }
}

/** "Den största ökningen under perioden 2020–2023": of the changes from year to year within it. */
export function changeRankPart(scope: Scope, anchor: PhraseOf<'superlative'>, change: PhraseOf<'move'>): Part | Fault {
  const {
    segment: { phrases },
    context,
  } = scope
  const place = { at: anchor.at, to: change.to }
  const subject = subjectFor(phrases, null, context)
  if (subject === null || subject === 'unclear' || change.way === 0 || anchor.place !== 1) return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return { ...place, why: times.why }
  const years = rankedOf(times, context.year)
  const year = times.points.length > 0 ? nowOf(times, context.year) : (context.steps?.to ?? context.year)
  const isOfLargest = anchor.way === 1
  if (years === null || years === 'all' || phrases.some(({ kind }) => kind === 'not' || kind === 'value'))
    return { ...place, why: 'earlier' }
  if (!isOfLargest) return { ...place, why: 'unclear' }
  return {
    ...place,
    said: { kind: 'changeRank', way: change.way, year, years },
    subject,
    used: new Set(['superlative', 'move', 'share'] as const),
  }
}

/** "Skillnaden mellan kvinnor och män var 1,56 procentenheter". */
export function differencePart({ segment: { phrases }, context }: Scope, values: readonly ValuePhrase[]): Part | Fault {
  const [value, ...more] = values
  const groups = phrases.filter(isKind('group'))
  const [own, other, ...others] = groups
  const place = value === undefined ? { at: 0, to: 1 } : { at: value.at, to: value.to }
  if (value === undefined || more.length > 0 || own === undefined || other === undefined || others.length > 0)
    return { ...place, why: 'unclear' }
  const subject = subjectFor(
    phrases.filter((phrase) => phrase !== other),
    value.value.unit === 'points' ? value.value : null,
    context,
  )
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  const isOfAges = subject.topic === 'headcount' && subject.group?.kind === 'age'
  if (isOfAges && !phrases.some(isKind('measure'))) return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  const isPath = times.first !== null || times.last !== null
  if (times.why !== null || isPath || times.spans.length + times.compared.length > 0 || times.points.length > 1)
    return { ...place, why: times.why ?? 'earlier' }
  if (phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'negated' }
  const said: Said = {
    kind: 'beside',
    way: 0,
    size: null,
    other: { kind: 'groups', groups: [other.group] },
    year: nowOf(times, context.year),
    each: null,
    by: value.value,
  }
  return { ...place, said, subject, used: new Set(['difference'] as const) }
}
