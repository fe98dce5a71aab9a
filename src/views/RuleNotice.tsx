import { useQuery } from '@tanstack/react-query'
import { configFaultQuery } from '../data/configFaultQuery.ts'
import { usualRules } from '../words/protection.ts'

/** Tells that the organisation's own rules of protection could not be read and which hold instead. Nothing where all is well. */
export function RuleNotice() {
  const { data: fault = null } = useQuery(configFaultQuery)
  return fault === null ? null : <p role="status">{usualRules}</p>
}
