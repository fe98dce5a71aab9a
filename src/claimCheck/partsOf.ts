import { levelVerbs } from '../words/heard/verbs.ts'
import type { Phrase, PhraseOf } from './grammar/phrase.ts'
import { levelPart, pathParts, valueParts } from './levelParts.ts'
import { moveParts } from './moveParts.ts'
import { changeRankPart, comparisonPart, differencePart, rankPart, someSides } from './relationParts.ts'
import { type Fault, type Part, type Scope, type ValuePhrase, isKind, isStock, sidesOf } from './scope.ts'
import { isAnchor } from './segments.ts'
import { timesIn } from './timesOf.ts'

type Found = readonly (Part | Fault)[]

const unclear = (phrases: readonly Phrase[]): Found =>
  phrases.filter(isAnchor).map(({ at, to }) => ({ at, to, why: 'unclear' as const }))

const without = (scope: Scope, left: Phrase): Scope => ({
  ...scope,
  segment: { ...scope.segment, phrases: scope.segment.phrases.filter((phrase) => phrase !== left) },
})

/** True where a segment has a verb of being of its own. */
function hasVerb({ tokens, segment: { phrases } }: Scope): boolean {
  const [first, last] = [Math.min(...phrases.map(({ at }) => at)), Math.max(...phrases.map(({ to }) => to))]
  return tokens.slice(Math.max(0, first - 2), last).some(({ word }) => levelVerbs.test(word))
}

/** "… med 18,8 procent och männen 17,4": an amount without a verb of its own goes on with the change before it. Null for any other. */
function ellipticParts(scope: Scope, value: ValuePhrase): Found | null {
  const { segment, context } = scope
  const { phrases } = segment
  const { way, amount } = context
  const [before, next] = [phrases[phrases.indexOf(value) - 1]?.kind, phrases[phrases.indexOf(value) + 1]]
  const isAmount = before === 'by' || value.value.unit === 'points'
  const isBare = before !== 'to' && before !== 'from' && !phrases.some(isKind('measure'))
  if (way === null || !(isAmount || (amount !== null && isBare && !hasVerb(scope)))) return null
  // "Ökat med 18 procent, eller 44 personer".
  const isWhole = amount === 'percent' && value.value.decimals === 0 && !phrases.some(isKind('group'))
  const isCounted = next?.kind === 'person' || isWhole
  const unit = value.value.unit === 'count' && amount !== null && !isCounted ? amount : value.value.unit
  const told = { ...value, value: { ...value.value, unit } }
  const own = phrases.map((phrase) => (phrase === value ? told : phrase))
  const anchor = { kind: 'move', way, isNoun: true, at: value.at, to: value.to } as const
  return moveParts({ ...scope, segment: { ...segment, phrases: own } }, anchor, [told])
}

/** A comparison with how much it is by, and with the level of either side where one is told. */
function comparisonParts(
  scope: Scope,
  relation: PhraseOf<'comparative'> | PhraseOf<'multiple'>,
  values: readonly ValuePhrase[],
): Found {
  const { phrases } = scope.segment
  const sides = sidesOf(phrases)
  const [before, compared] = sides ?? [[], []]
  // "16 fler", "fem sökande fler".
  const isBy = (value: ValuePhrase) => {
    const apart = phrases.indexOf(relation) - phrases.indexOf(value)
    const between = phrases[phrases.indexOf(value) + 1]?.kind
    return apart === 1 || (apart === 2 && (between === 'measure' || between === 'person'))
  }
  const by = values.find(isBy) ?? null
  const [level, ...others] = values.filter((value) => value !== by)
  if (level === undefined) return [comparisonPart(scope, relation, by)]
  if (others.length > 0) return unclear(phrases)
  const told = (side: Scope, own: readonly Phrase[]) =>
    levelPart(side, own, level, (subject) => timesIn(own, isStock(subject.topic)))
  // "Under 2020 års 3,00 procent": what it is compared with, with its number.
  if (compared.includes(level) && compared.some(({ kind }) => kind === 'time' || kind === 'group')) {
    const hasGroup = compared.some(isKind('group'))
    const shared = before.filter(
      (one) => one !== relation && one !== by && one.kind !== 'time' && !(one.kind === 'group' && hasGroup),
    )
    const own = [...shared, ...compared]
    return [
      comparisonPart(without(scope, level), relation, by),
      told({ ...scope, segment: { ...scope.segment, phrases: own } }, own),
    ]
  }
  // "Med 18 sökande per annons ligger staben högre än kommunen".
  const at = phrases.indexOf(level)
  const isOfMeasure =
    phrases[at + 1]?.kind === 'measure' || (phrases[at - 1]?.kind === 'on' && phrases[at - 2]?.kind === 'measure')
  const isMeasured = isOfMeasure && level.at < relation.at
  return isMeasured && sides !== null ? [told(scope, before), comparisonPart(scope, relation, by)] : unclear(phrases)
}

/** True for "som mest", "som lägst": of several years, whichever they are. */
const isMost = ({ tokens }: Scope, { at }: Phrase): boolean => tokens[at - 1]?.word === 'som'

/** What a segment says, part by part: its numbers and its words of relation. */
export function partsOf(scope: Scope): Found {
  const { phrases } = scope.segment
  const values = phrases.filter(isKind('value'))
  const [relation, ...more] = phrases.filter((one) => isAnchor(one) && one.kind !== 'value')
  const [value, ...others] = values
  if (relation === undefined) {
    if (value !== undefined && phrases.some(isKind('difference'))) return [differencePart(scope, values)]
    const before = value === undefined ? undefined : phrases[phrases.indexOf(value) - 1]?.kind
    // "…, till 299": where the change just told of ended.
    const { points, spans, compared } = timesIn(phrases, true)
    const isPlain = points.length <= 1 && spans.length + compared.length === 0
    const isEnd = before === 'to' && phrases[0]?.kind === 'to' && scope.context.steps !== null && isPlain
    if (isEnd && others.length === 0) return pathParts(scope, values)
    const goesOn = value !== undefined && others.length === 0 ? ellipticParts(scope, value) : null
    return goesOn ?? valueParts(scope, values)
  }
  const [change, ...rest] = more
  const isRankOfChange = relation.kind === 'superlative' && change?.kind === 'move' && rest.length === 0
  if (isRankOfChange && change.isNoun && change.at === relation.to) return [changeRankPart(scope, relation, change)]
  if (more.length > 0) return unclear(phrases)
  // "Dubbelt så många från 2022 till 2023".
  const isOverYears = relation.kind === 'multiple' && sidesOf(phrases) === null && someSides(phrases, relation) === null
  if (relation.kind === 'move' || (relation.kind === 'multiple' && (relation.isOverTime || isOverYears)))
    return moveParts(scope, relation, values)
  if (relation.kind === 'superlative') {
    // "Som mest hade vi 86": in a year that is not said.
    const isTimed = phrases.some(isKind('time')) || phrases.some(isKind('group')) || scope.context.isNamed
    const told = valueParts(without(scope, relation), values)
    return [
      rankPart(scope, relation),
      ...(isTimed && !isMost(scope, relation) ? told : told.map(({ at, to }) => ({ at, to, why: 'earlier' as const }))),
    ]
  }
  return relation.kind === 'comparative' || relation.kind === 'multiple' ? comparisonParts(scope, relation, values) : []
}
