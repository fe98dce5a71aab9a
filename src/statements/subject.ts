import type { TopicId } from '../words/heard/topics.ts'
import type { Group } from './groupMentions.ts'
import type { TopicMention } from './topicMentions.ts'

/** What a statement is about. `mention` is null where it is named in an earlier sentence. */
export interface Subject {
  readonly topic: TopicId
  readonly employment: 'permanent' | 'fixedTerm' | null
  readonly group: Group | null
  /** The word may mean other persons too. */
  readonly loose: boolean
  readonly mention: TopicMention | null
}
const rates: readonly TopicId[] = ['sickLeave', 'longTerm', 'longShare', 'turnover']
/** True for a topic that is a rate. */
export const isRate = ({ topic }: TopicMention): boolean => rates.includes(topic)

/** The subject that a topic's mention stands for. */
export const fromMention = (mention: TopicMention, group: Group | null, isHere = true): Subject => ({
  topic: mention.topic,
  employment: mention.employment,
  group,
  loose: mention.loose,
  mention: isHere ? mention : null,
})
