import { shareWords } from '../words/heard/topics.ts'
import type { FoundDirection } from './directionsIn.ts'
import type { Group } from './groupMentions.ts'
import { leansBack, type Scene } from './scene.ts'
import type { Subject } from './subject.ts'
import { isOtherApplication } from './countSubject.ts'
import { groupAt } from './groupAt.ts'
import type { TopicMention } from './topicMentions.ts'

/** What a word of direction is about, and whether that is a share. */
export interface DirectionSubject {
  readonly subject: Subject
  readonly isShare: boolean
}

/** The topic that a word of direction is about: beside it, before it, of the sentence before, or after it. */
function topicFor(
  scene: Scene,
  { at, to, than }: FoundDirection,
): { readonly mention: TopicMention; readonly isHere: boolean } | null {
  const { topics, tokens, carried } = scene
  const next = /^(av|i)$/u.test(tokens[to]?.word ?? '') ? to + 1 : to
  const beside = topics.find(
    (mention) =>
      mention.at === next || (mention.at === next + 1 && /^(antalet|antal|den|andelen)$/u.test(tokens[next]?.word ?? '')),
  )
  const before = topics.findLast((mention) => mention.to <= at)
  const found = beside ?? before
  if (found !== undefined) return { mention: found, isHere: true }
  if (leansBack(scene, at) && carried.topic !== null) return { mention: carried.topic, isHere: false }
  const after = topics.find((mention) => mention.at >= to && (than === null || mention.at < than))
  return after === undefined ? null : { mention: after, isHere: true }
}

/** The group that a word of direction is about; of a comparison, the one before "än". */
function groupFor(scene: Scene, { at, to, than, kind }: FoundDirection): Group | null | 'unclear' {
  if (kind === 'most') return scene.groups.length === 1 ? (scene.groups[0]?.group ?? null) : 'unclear'
  if (than === null) return groupAt(scene, at, to)
  const [only, ...more] = scene.groups.filter((mention) => mention.to <= than)
  if (more.length > 0) return 'unclear'
  return only === undefined ? (scene.topics.length === 0 ? scene.carried.group : null) : only.group
}

/** What a word of direction is about: `unclear` where the words leave it open. */
export function directionSubject(scene: Scene, direction: FoundDirection): DirectionSubject | 'unclear' {
  const group = groupFor(scene, direction)
  if (group === 'unclear') return 'unclear'
  const words = scene.tokens.slice(0, direction.at).map(({ word }) => word)
  const isShare = words.some((word) => shareWords.test(word))
  const topic = topicFor(scene, direction)
  // Staff is counted by sex; by age the feeds have shares.
  const isOfAges = group?.kind === 'age'
  if (topic === null) {
    const isCounted = isShare || words.some((word) => /^antal(et)?$/u.test(word))
    if (group === null || !isCounted) return 'unclear'
    return { isShare, subject: { topic: 'headcount', employment: null, group, loose: true, mention: null } }
  }
  const { mention, isHere } = topic
  if (isOtherApplication(mention, scene.carried.topic)) return 'unclear'
  const { employment, loose } = mention
  return {
    isShare: (isShare || isOfAges) && mention.topic === 'headcount',
    subject: { topic: mention.topic, employment, loose, group, mention: isHere ? mention : null },
  }
}
