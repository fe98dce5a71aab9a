import { parseConfig } from '../contract/parseConfig.ts'
import { type Config, defaultConfig } from '../domain/config.ts'
import { ContractError, FetchError } from './feedErrors.ts'
import { readFeed, remedied } from './readFeed.ts'

/** The organisation's settings. */
export interface ReadConfig {
  readonly config: Config
  /** Why they are not, or not all, the organisation's own: it has none (a `FetchError` of 404), or something is wrong in them. */
  readonly fault: FetchError | ContractError | null
}

/**
 * Reads the settings at an absolute address. An organisation without a file has the usual ones, and what is wrong in a file is
 * as usual. Rejects with `FetchError` or `ContractError` where the file did not arrive whole. Goes on even if nobody is left to
 * see it: the cubes wait for the rules.
 */
export async function readConfig(address: string): Promise<ReadConfig> {
  try {
    const { config, problems } = await readFeed(address, new AbortController().signal, (json, file) => ({
      ok: true,
      value: parseConfig(json, file, address),
    }))
    return { config, fault: problems.length === 0 ? null : new ContractError(await remedied(problems)) }
  } catch (error) {
    if (error instanceof FetchError && error.status === 404) return { config: defaultConfig, fault: error }
    throw error
  }
}
