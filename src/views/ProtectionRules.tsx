import { useQuery } from '@tanstack/react-query'
import { settingsQuery } from '../data/settingsQuery.ts'
import type { FeedFacts } from '../series/feedFacts.ts'
import { guardText, limitsText, protectCommand, usualRules } from '../words/protection.ts'

/** How the unit's files are protected: all together before they were published, or here, which is weaker. */
function Guards({ facts }: { readonly facts: readonly FeedFacts[] }) {
  const { sentences, isWeak } = guardText(facts.flatMap(({ guard }) => guard ?? []))
  return sentences.map((sentence, i) => (
    <p key={sentence}>
      {sentence}
      {isWeak && i === sentences.length - 1 && (
        <>
          {' '}
          <code>{protectCommand}</code>.
        </>
      )}
    </p>
  ))
}

/** The limits of protection in force, why they are the usual ones where the organisation's own could not be used, and who has hidden what. */
export function ProtectionRules({ facts }: { readonly facts: readonly FeedFacts[] }) {
  const { data } = useQuery(settingsQuery)
  if (data === undefined) return null
  return (
    <>
      {data.fault !== null && <p role="status">{usualRules}</p>}
      <p>{limitsText(data.config.protection)}</p>
      <Guards facts={facts} />
    </>
  )
}
