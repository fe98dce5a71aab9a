import { useQueryClient } from '@tanstack/react-query'
import { retryFailed } from '../data/makeQueryClient.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { labels } from '../words/labels.ts'
import { settingsWords as words } from '../words/settings.ts'

/** Says that the organisation's settings did not arrive, where no rule is given, or that something is wrong in them and which limits hold. */
export function SettingsFault({ rule }: { readonly rule: ProtectionRule | null }) {
  const client = useQueryClient()
  if (rule !== null) {
    return (
      <p className="banner banner-few" role="status">
        {words.faulty(rule)}
      </p>
    )
  }
  return (
    <div className="banner banner-stale" role="status">
      <p>{words.lost}</p>
      <button type="button" onClick={() => retryFailed(client)}>
        {labels.retry}
      </button>
    </div>
  )
}
