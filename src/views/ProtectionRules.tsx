import { useQuery } from '@tanstack/react-query'
import { configQuery } from '../data/configQuery.ts'
import { ContractError } from '../data/feedErrors.ts'
import { eachFileAlone, limitsText } from '../words/protection.ts'
import { settingsWords } from '../words/settings.ts'
import { ProblemList } from './lazyPages.ts'
import { Optional } from './Optional.tsx'

/** The limits of protection in force, and what is wrong in the organisation's settings where something is. */
export function ProtectionRules() {
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
      <p>{eachFileAlone}</p>
    </>
  )
}
