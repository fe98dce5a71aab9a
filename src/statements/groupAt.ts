import { alsoWords, everyoneWords, joiningWords } from '../words/heard/groups.ts'
import type { Group, GroupMention } from './groupMentions.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

const isSaidAlso = (tokens: readonly Token[], { at }: GroupMention): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => alsoWords.test(word))

/** The group that a place is about, `unclear` where it may be more than one. A figure between takes what lies before it. */
export function groupAt({ groups, tokens, years, carried, topics }: Scene, at: number, end: number): Group | null | 'unclear' {
  const after = groups.find(
    (mention) => mention.at === end || (mention.at === end + 1 && /^(för|bland|hos|av)$/u.test(tokens[end]?.word ?? '')),
  )
  if (groups.some((mention) => mention.at > at && isSaidAlso(tokens, mention))) return 'unclear'
  if (after !== undefined) {
    const isJoined = joiningWords.test(tokens[after.to]?.word ?? '')
    return isJoined && groups.some((mention) => mention.at === after.to + 1) ? 'unclear' : after.group
  }
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
