import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { forJudging } from './feedErrors.ts'
import { loadCubeReader } from './loadReaders.ts'
import type { ReadConfig } from './readConfig.ts'

/** Where the settings lie: beside the page. */
const configHref = (): string => new URL('config.json', document.baseURI).href

/**
 * The organisation's settings, and what is wrong with them. Fails where they did not arrive: then nobody knows how strict the
 * organisation is. What reads them comes with what reads the figures, which wait for them.
 */
export const configQuery = queryOptions({
  queryKey: ['config'],
  queryFn: async (): Promise<ReadConfig> => (await loadCubeReader()).readConfig(configHref()),
})

/** Gives the rule of protection in force. Rejects with `UnjudgedError` where the settings did not arrive, and then asks anew. */
export function ruleReader(client: QueryClient): () => Promise<ProtectionRule> {
  return async () => {
    const href = configHref()
    const { config } = await forJudging(client.fetchQuery(configQuery), 'limits', href)
    return config.protection
  }
}
