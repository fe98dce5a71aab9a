import { useQuery, useQueryClient } from '@tanstack/react-query'
import { configQuery } from '../data/configQuery.ts'
import { ContractError } from '../data/feedErrors.ts'
import { retryFailed } from '../data/makeQueryClient.ts'
import { labels } from '../words/labels.ts'
import { settingsWords as words } from '../words/settings.ts'

/**
 * Says on every page that the organisation's settings did not arrive, or that something is wrong in them and which limits hold.
 * Nothing where they are whole, or where the organisation has none.
 */
export function SettingsNotice() {
  const client = useQueryClient()
  const { data, isError } = useQuery(configQuery)
  if (data === undefined && isError) {
    return (
      <div className="banner banner-stale" role="status">
        <p>{words.lost}</p>
        <button type="button" onClick={() => retryFailed(client)}>
          {labels.retry}
        </button>
      </div>
    )
  }
  if (!(data?.fault instanceof ContractError)) return null
  return (
    <p className="banner banner-few" role="status">
      {words.faulty(data.config.protection)}
    </p>
  )
}
