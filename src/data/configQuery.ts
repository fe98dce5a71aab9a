import { queryOptions } from '@tanstack/react-query'
import { parseConfig } from '../contract/parseConfig.ts'
import { type Config, defaultConfig } from '../domain/config.ts'
import { FetchError } from './feedErrors.ts'
import { readFeed } from './readFeed.ts'

/** The organisation's settings, and why they are the usual ones where its own could not be read. */
export interface ReadConfig {
  readonly config: Config
  readonly fault: Error | null
}

/** Where the settings lie: beside the page. */
const configHref = (): string => new URL('config.json', document.baseURI).href

/** Goes on even if nobody is left to see it: the cubes wait for the rules. */
async function readConfig(): Promise<Config> {
  return readFeed(configHref(), new AbortController().signal, parseConfig)
}

const mayHeal = (error: unknown): boolean => error instanceof FetchError && error.status !== 404

/**
 * The organisation's settings. Never fails: without a file, or with one that breaks the contract, the usual rules hold, so that
 * no fault switches protection off. A file that did not arrive is asked for once more.
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
      return { config: defaultConfig, fault: error instanceof Error ? error : new Error(String(error)) }
    }
  },
})
