import { queryOptions } from '@tanstack/react-query'
import { parseConfig } from '../contract/parseConfig.ts'
import { type Config, defaultConfig } from '../domain/config.ts'
import { ContractError, FetchError } from './feedErrors.ts'
import { readFeed } from './readFeed.ts'

/** The organisation's settings, and why they are the usual ones where its own could not be read. */
export interface ReadConfig {
  readonly config: Config
  readonly fault: Error | null
}

/** Where the settings lie: beside the page. */
const configHref = (): string => new URL('config.json', document.baseURI).href

/** Goes on even if nobody is left to see it: the cubes wait for the rules. */
async function readConfig(prepare: (json: unknown) => unknown = (json) => json): Promise<Config> {
  const address = configHref()
  return readFeed(address, new AbortController().signal, (json, file) => parseConfig(prepare(json), file, address))
}

const withoutTemplate = (json: unknown): unknown =>
  typeof json === 'object' && json !== null ? { ...json, template: null } : json

/** A colour that is wrong must not loosen a protection that is stricter than the usual. */
async function readProtection(fault: unknown): Promise<Config> {
  const isOfLooks = fault instanceof ContractError && fault.problems.every(({ path }) => path.startsWith('$.template'))
  if (!isOfLooks) return defaultConfig
  return readConfig(withoutTemplate).catch(() => defaultConfig)
}

const mayHeal = (error: unknown): boolean => error instanceof FetchError && error.status !== 404

/**
 * The organisation's settings. Never fails: without a file, or with one that breaks the contract, the usual rules hold, so that
 * no fault switches protection off. A fault in the template alone leaves the organisation's own rules in force. A file that did
 * not arrive is asked for once more.
 */
export const configQuery = queryOptions({
  queryKey: ['config'],
  queryFn: async (): Promise<ReadConfig> => {
    try {
      const config = await readConfig().catch((error: unknown) => {
        if (!mayHeal(error)) throw error
        return readConfig()
      })
      return { config, fault: null }
    } catch (error) {
      return { config: await readProtection(error), fault: error instanceof Error ? error : new Error(String(error)) }
    }
  },
})
