import { useQuery } from '@tanstack/react-query'
import { settingsQuery } from '../data/settingsQuery.ts'
import { eachFileAlone, limitsText, usualRules } from '../words/protection.ts'

/** The limits of protection in force, and why they are the usual ones where the organisation's own could not be used. */
export function ProtectionRules() {
  const { data } = useQuery(settingsQuery)
  if (data === undefined) return null
  return (
    <>
      {data.fault !== null && <p role="status">{usualRules}</p>}
      <p>{limitsText(data.config.protection)}</p>
      <p>{eachFileAlone}</p>
    </>
  )
}
