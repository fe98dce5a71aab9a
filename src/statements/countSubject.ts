import { wholeWords } from '../words/heard/numbers.ts'
import { leftWords, personWords } from '../words/heard/topics.ts'
import { clauseAround } from './clause.ts'
import type { FoundFigure } from './figuresIn.ts'
import { groupAt } from './groupAt.ts'
import type { Scene } from './scene.ts'
import { fromMention, isRate, type Subject } from './subject.ts'
import type { Token } from './token.ts'
import type { TopicMention } from './topicMentions.ts'

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
export function countSubject(scene: Scene, figure: FoundFigure, earlier: readonly FoundFigure[]): Subject | 'unclear' | null {
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
    /^(jämfört|under|i|vid|år|och|till|respektive|mot|medan|föregående|förra|från|per|året|än|var|varav|mellan|sedan)$/u.test(
      word,
    )
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
