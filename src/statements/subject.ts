import { everyoneWords } from '../words/heard/groups.ts'
import { wholeWords } from '../words/heard/numbers.ts'
import { leftWords, personWords, shareWords, type TopicId } from '../words/heard/topics.ts'
import { clauseAround } from './clause.ts'
import type { FoundFigure } from './figuresIn.ts'
import type { Group } from './groupMentions.ts'
import { leansBack, type Scene } from './scene.ts'
import type { Token } from './token.ts'
import type { TopicMention } from './topicMentions.ts'

/** What a statement is about. `topicEnd` is the token after its name, null where it is named in an earlier sentence. */
export interface Subject {
  readonly topic: TopicId
  readonly employment: 'permanent' | 'fixedTerm' | null
  readonly group: Group | null
  /** The word may mean other persons too. */
  readonly loose: boolean
  readonly mention: TopicMention | null
}

const rates: readonly TopicId[] = ['sickLeave', 'longTerm', 'longShare', 'turnover']
const isRate = ({ topic }: TopicMention): boolean => rates.includes(topic)

const fromMention = (mention: TopicMention, group: Group | null, isHere = true): Subject => ({
  topic: mention.topic,
  employment: mention.employment,
  group,
  loose: mention.loose,
  mention: isHere ? mention : null,
})

/** The group that a place is about, `unclear` where it may be more than one. A figure between takes what lies before it. */
export function groupAt({ groups, tokens, years, carried, topics }: Scene, at: number, end: number): Group | null | 'unclear' {
  const after = groups.find(
    (mention) => mention.at === end || (mention.at === end + 1 && /^(för|bland|hos|av)$/u.test(tokens[end]?.word ?? '')),
  )
  if (after !== undefined) return after.group
  const isFigure = (i: number) => tokens[i]?.kind === 'number' && ![...years, ...groups].some((one) => one.at <= i && i < one.to)
  const start = Array.from({ length: at }, (_, i) => i).findLast(isFigure) ?? -1
  const before = groups.filter((mention) => mention.at > start && mention.to <= at)
  const isAll = tokens.slice(Math.max(0, before.at(-1)?.to ?? start + 1), at).some(({ word }) => everyoneWords.test(word))
  if (isAll) return null
  if (before.length > 1) return 'unclear'
  if (before[0] !== undefined) return before[0].group
  if (groups.length > 0 && start >= 0) return 'unclear'
  return topics.length === 0 ? carried.group : null
}

function nearest(mentions: readonly TopicMention[], at: number): TopicMention | undefined {
  return mentions.findLast((mention) => mention.to <= at) ?? mentions.find((mention) => mention.at >= at)
}

/** A share of staff by sex or age: "71 % av de tillsvidareanställda är kvinnor", "andelen kvinnor är 71 %". */
function shareSubject(scene: Scene, figure: FoundFigure): Subject | null {
  const { groups, topics, tokens } = scene
  const staff = topics.find(({ topic }) => topic === 'headcount')
  const [only, ...more] = groups
  if (only === undefined || more.length > 0) return null
  if (staff === undefined && !tokens.some(({ word }) => shareWords.test(word))) return null
  if (topics.some((mention) => mention.topic !== 'headcount') || figure.change !== null) return null
  return {
    topic: 'headcount',
    employment: staff?.employment ?? null,
    group: only.group,
    loose: staff?.loose ?? true,
    mention: staff ?? null,
  }
}

/** What a figure in percent is about. */
function rateSubject(scene: Scene, figure: FoundFigure): Subject | 'unclear' | null {
  const [of, named] = [scene.tokens[figure.noun]?.word, scene.topics.find((mention) => mention.at === figure.noun + 1)]
  const isPartOf = of === 'av' && named !== undefined && isRate(named)
  // A part of a rate is that rate only where the sick leave is divided by its length.
  const candidates = scene.topics.filter((mention) => isRate(mention) && !(isPartOf && mention === named))
  if (isPartOf && candidates.every(({ topic }) => topic !== 'longTerm' && topic !== 'longShare')) return null
  const rate = nearest(candidates, figure.at)
  const group = groupAt(scene, figure.at, figure.noun)
  if (rate !== undefined) return group === 'unclear' ? 'unclear' : fromMention(rate, group)
  const share = shareSubject(scene, figure)
  if (share !== null) return share
  const { topic } = scene.carried
  if (topic === null || scene.topics.length > 0 || group === 'unclear') return null
  const begins = scene.groups[0]?.at === 0 || (scene.years[0]?.at ?? 9) <= 1
  return isRate(topic) && (leansBack(scene, figure.at) || begins) ? fromMention(topic, group, false) : null
}

/** "33 personer" beside a turnover are those who left; "på totalt 283 anställda" after them are all who could. */
function leaversSubject(
  { topics, tokens, carried }: Scene,
  figure: FoundFigure,
  earlier: readonly FoundFigure[],
): Subject | null {
  const turnover = topics.find(({ topic }) => topic === 'turnover') ?? (topics.every(({ loose }) => loose) ? carried.topic : null)
  const of = /^(totalt|sammanlagt|de)$/u.test(tokens[figure.at - 1]?.word ?? '') ? figure.at - 2 : figure.at - 1
  const isWhole = wholeWords.test(tokens[of]?.word ?? '')
  const left = clauseAround(tokens, figure.at).some(({ word }) => leftWords.test(word))
  const plain = { employment: null, group: null, loose: false, mention: null } as const
  if (turnover?.topic !== 'turnover' && !left) return null
  const isCounted = earlier.some(({ unit }) => unit === 'count')
  return isWhole ? (isCounted ? { topic: 'employees', ...plain } : null) : { topic: 'leavers', ...plain }
}

/** "Ansökningar" may be to anything, where neither ads nor applicants have been spoken of. */
export function isOtherApplication({ topic, loose }: TopicMention, carried: TopicMention | null): boolean {
  const isRecruiting = carried !== null && !carried.loose && ['ads', 'applicants', 'perAd'].includes(carried.topic)
  return topic === 'applicants' && loose && !isRecruiting
}

/** "Av 283 tillsvidareanställda slutade 33": the number stands alone beside a word for leaving. */
function hasLeft({ tokens }: Scene, { at, noun }: FoundFigure): boolean {
  return tokens[noun]?.kind !== 'word' && leftWords.test(tokens[at - 1]?.word ?? '')
}

/** What a count is about: what stands beside the number, or what the sentence has named as counted before it. */
function countSubject(scene: Scene, figure: FoundFigure, earlier: readonly FoundFigure[]): Subject | 'unclear' | null {
  const { tokens, topics, groups, carried } = scene
  const { noun } = figure
  const word = tokens[noun]?.word ?? ''
  const group = groups.find((mention) => mention.at === noun)
  const topic =
    topics.find((mention) => mention.at === (group?.to ?? noun)) ??
    (group === undefined ? undefined : topics.find((mention) => mention.to === noun))
  const isOfMany = word === 'av' && tokens[noun + 1]?.kind === 'number'
  if (personWords.test(word) || leftWords.test(word) || isOfMany || hasLeft(scene, figure)) {
    const leavers = leaversSubject(scene, figure, earlier)
    if (leavers !== null) return leavers
  }
  if (topic !== undefined) {
    if (isOtherApplication(topic, carried.topic)) return 'unclear'
    const after = groups.find((mention) => mention.at === topic.to)
    return fromMention(topic, group?.group ?? after?.group ?? null)
  }
  if (group !== undefined) {
    const staff = topics.findLast((mention) => mention.topic === 'headcount' && mention.to <= figure.at) ?? carried.topic
    return staff?.topic === 'headcount'
      ? { ...fromMention(staff, group.group, topics.includes(staff)), loose: staff.loose || !topics.includes(staff) }
      : 'unclear'
  }
  const isChanged = personWords.test(word) && figure.change !== null
  if (personWords.test(word) && !isChanged) return 'unclear'
  const isBare =
    isChanged ||
    tokens[noun]?.kind !== 'word' ||
    /^(jämfört|under|i|vid|år|och|till|respektive|mot|medan|föregående|förra|från|per|året|än|var|varav)$/u.test(word)
  if (!isBare) return null
  const counted = topics.findLast((mention) => mention.to <= figure.at && !isRate(mention))
  const around = groupAt(scene, figure.at, noun)
  if (counted === undefined) return 'unclear'
  // In a clause of its own a lone number may be of anything, but for "då de var 256".
  const clause = clauseAround(tokens, figure.at)
  const isTied =
    figure.change !== null ||
    clause.includes(tokens[counted.at] as Token) ||
    clause.some(({ word: each }) => /^(de|det|den)$/u.test(each))
  if (!isTied) return 'unclear'
  return around === 'unclear' ? 'unclear' : fromMention(counted, around)
}

/** What a figure is about: `unclear` where the words leave it open, null where it is nothing that the feeds have. */
export function subjectOf(scene: Scene, figure: FoundFigure, earlier: readonly FoundFigure[]): Subject | 'unclear' | null {
  if (figure.unit === 'other') return null
  if (figure.unit === 'count') return countSubject(scene, figure, earlier)
  const relative = figure.change !== null && figure.unit === 'percent'
  const counted = relative ? scene.topics.find((mention) => !isRate(mention) && mention.topic !== 'perAd') : undefined
  if (counted === undefined || scene.topics.some(isRate)) return rateSubject(scene, figure)
  const group = groupAt(scene, figure.at, figure.noun)
  return group === 'unclear' ? 'unclear' : fromMention(counted, group)
}
