import { useQuery } from '@tanstack/react-query'
import { configQuery } from '../data/configQuery.ts'
import { ContractError } from '../data/feedErrors.ts'
import type { FeedFacts } from '../series/feedFacts.ts'
import { guardText, limitsText, protectCommand } from '../words/protection.ts'
import { settingsWords } from '../words/settings.ts'
import { ProblemList } from './lazyPages.ts'
import { Optional } from './Optional.tsx'

/** How the unit's files are protected: all together before they were published, or here, which is weaker. */
function Guards({ facts }: { readonly facts: readonly FeedFacts[] }) {
  const { sentences, isWeak } = guardText(facts.flatMap(({ guard }) => guard ?? []))
  return sentences.map((sentence, i) => (
    <p key={sentence}>
      <span>{sentence}</span>
      {isWeak && i === sentences.length - 1 && (
        <>
          {' '}
          <code>{protectCommand}</code>.
        </>
      )}
    </p>
  ))
}

/** The limits of protection in force, what is wrong in the organisation's settings where something is, and who has hidden what. */
export function ProtectionRules({ facts }: { readonly facts: readonly FeedFacts[] }) {
  const { data } = useQuery(configQuery)
  if (data === undefined) return null
  const { config, fault } = data
  return (
    <>
      {fault !== null && !(fault instanceof ContractError) && <p role="status">{settingsWords.missing}</p>}
      <p>{limitsText(config.protection)}</p>
      {fault instanceof ContractError && (
        <Optional>
          <ProblemList problems={fault.problems} />
        </Optional>
      )}
      <Guards facts={facts} />
    </>
  )
}
