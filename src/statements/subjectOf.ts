import { shareWords } from '../words/heard/topics.ts'
import { countSubject } from './countSubject.ts'
import type { FoundFigure } from './figuresIn.ts'
import { groupAt } from './groupAt.ts'
import { leansBack, type Scene } from './scene.ts'
import { fromMention, isRate, type Subject } from './subject.ts'
import type { TopicMention } from './topicMentions.ts'

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
