import { adWords, managerWords, type TopicId, topicWords } from '../words/heard/topics.ts'
import type { Token } from './token.ts'

/** A topic where it is named, as a run of tokens: from `at` to before `to`. */
export interface TopicMention {
  readonly at: number
  readonly to: number
  readonly topic: TopicId
  readonly employment: 'permanent' | 'fixedTerm' | null
  readonly loose: boolean
}

/** The tokens of "per annons", "per publicerad annons", "per chef" that begin at a place, 0 where there are none. */
function perLength(tokens: readonly Token[], at: number, counted: RegExp): number {
  if (tokens[at]?.word !== 'per') return 0
  if (counted.test(tokens[at + 1]?.word ?? '')) return 2
  return counted.test(tokens[at + 2]?.word ?? '') ? 3 : 0
}

/** A ratio "per annons" or "per chef" within a few words after what is counted: "ansökningar gjorts per publicerad annons". */
function ratioAfter(tokens: readonly Token[], at: number): Pick<TopicMention, 'topic' | 'to'> | null {
  for (const next of [at + 1, at + 2, at + 3]) {
    const ads = perLength(tokens, next, adWords)
    if (ads > 0) return { topic: 'perAd', to: next + ads }
    const managers = perLength(tokens, next, managerWords)
    if (managers > 0) return { topic: 'perManager', to: next + managers }
    if (tokens[next]?.kind !== 'word') return null
  }
  return null
}

/** Sick leave is long from 60 days; reports also write "mer än 59 dagar". */
const longDays: readonly number[] = [59, 60]

function mentionAt(tokens: readonly Token[], at: number): TopicMention | null {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  if (/^(fast|fasta)$/u.test(word) && /^(anställd|anställda|medarbetare)$/u.test(next))
    return { at, to: at + 2, topic: 'headcount', employment: 'permanent', loose: false }
  if (tokens[at]?.kind === 'number' && longDays.includes(tokens[at].value) && next === 'dagar')
    return { at, to: at + 2, topic: 'longTerm', employment: null, loose: false }
  const known = topicWords.find(({ pattern }) => pattern.test(word))
  if (known === undefined) return null
  const { topic, employment = null, loose = false } = known
  const ratio = topic === 'headcount' || topic === 'applicants' ? ratioAfter(tokens, at) : null
  return ratio === null ? { at, to: at + 1, topic, employment, loose } : { at, ...ratio, employment: null, loose: false }
}

/** Every topic that a sentence names, in order. What lies inside another, as "annons" in "per annons", is not told. */
export function topicMentions(tokens: readonly Token[]): readonly TopicMention[] {
  const found: TopicMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(tokens, at)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  // "ansökningar" may be to anything; beside ads or applicants they are for a job.
  const isRecruiting = found.some(({ topic, loose }) => !loose && ['ads', 'applicants', 'perAd'].includes(topic))
  return found.map((mention) => (mention.topic === 'applicants' && isRecruiting ? { ...mention, loose: false } : mention))
}
