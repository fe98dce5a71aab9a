import { parseText } from '../contract/parseText.ts'
import type { Result } from '../domain/problem.ts'
import { ContractError, FetchError } from './feedErrors.ts'

/** The last part of an address, as a person names a file. */
export function fileName(href: string): string {
  return href.split(/[?#]/, 1)[0]?.split('/').slice(-2).join('/') ?? href
}

async function fetchText(href: string, signal: AbortSignal): Promise<string> {
  const file = fileName(href)
  try {
    const response = await fetch(href, { signal })
    if (!response.ok) throw new FetchError(file, response.status)
    return await response.text()
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error
    throw new FetchError(file, null)
  }
}

async function valueOf<T>(result: Result<T>): Promise<T> {
  if (result.ok) return result.value
  const { withRemedies } = await import('../contract/remedies.ts')
  throw new ContractError(withRemedies(result.problems))
}

/**
 * Fetches a file and reads it by the contract. Nothing unread leaves this function.
 * Rejects with `FetchError` where the file did not arrive and `ContractError` where it breaks the contract.
 */
export async function readFeed<T>(
  href: string,
  signal: AbortSignal,
  parse: (json: unknown, file: string) => Result<T> | Promise<Result<T>>,
): Promise<T> {
  const file = fileName(href)
  const json = await valueOf(parseText(await fetchText(href, signal), file))
  return valueOf(await parse(json, file))
}
