import { useQuery } from '@tanstack/react-query'
import { configQuery } from '../data/configQuery.ts'
import { ContractError } from '../data/feedErrors.ts'
import { SettingsFault } from './lazyPages.ts'
import { Optional } from './Optional.tsx'

/**
 * Says on every page what is wrong with the organisation's settings. Nothing where they are whole, or where it has none. The words
 * are fetched when they are needed: that is seldom.
 */
export function SettingsNotice() {
  const { data, isError } = useQuery(configQuery)
  const isLost = data === undefined && isError
  if (!isLost && !(data?.fault instanceof ContractError)) return null
  return (
    <Optional>
      <SettingsFault rule={isLost ? null : (data?.config.protection ?? null)} />
    </Optional>
  )
}
