import { parseBytes } from '../contract/parseBytes.ts'
import type { Problem, RemediedProblem, Result } from '../domain/problem.ts'
import { ContractError, FetchError } from './feedErrors.ts'

/** The last part of an address, as a person names a file. */
export function fileName(href: string): string {
  return href.split(/[?#]/, 1)[0]?.split('/').slice(-2).join('/') ?? href
}

/** How long a file may take, in milliseconds, before it is told as one that did not arrive. */
const patience = 30_000

/** The caller's signal, and a deadline: a server that never answers must not leave a card waiting for ever. */
function withDeadline(signal: AbortSignal) {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const timer = setTimeout(stop, patience)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  const clear = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
  return { signal: controller.signal, clear }
}

/** No JSON begins so, and every web page does: a login, or what a server gives for whatever it lacks. */
const isPage = (bytes: Uint8Array): boolean => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))

async function fetchBytes(href: string, signal: AbortSignal): Promise<Uint8Array> {
  const file = fileName(href)
  const deadline = withDeadline(signal)
  try {
    const response = await fetch(href, { signal: deadline.signal })
    if (!response.ok) throw new FetchError(file, response.status)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (isPage(bytes)) throw new FetchError(file, response.status, true)
    return bytes
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error
    throw new FetchError(file, null)
  } finally {
    deadline.clear()
  }
}

/** The problems with what to do about each; without them where the remedies' part of the app does not arrive. */
export async function remedied(problems: readonly Problem[]): Promise<readonly RemediedProblem[]> {
  try {
    const { withRemedies } = await import('../contract/remedies.ts')
    return withRemedies(problems)
  } catch {
    return problems.map((problem) => ({ ...problem, remedy: '' }))
  }
}

async function valueOf<T>(result: Result<T>): Promise<T> {
  if (result.ok) return result.value
  throw new ContractError(await remedied(result.problems))
}

/** Makes a value of a file's JSON. `bytes` are the file as it came. */
type Parse<T> = (json: unknown, file: string, bytes: Uint8Array) => Result<T> | Promise<Result<T>>

/** Reads a file by the contract. Rejects with `ContractError` where it breaks it. */
export async function readBytes<T>(bytes: Uint8Array, file: string, parse: Parse<T>): Promise<T> {
  const json = await valueOf(parseBytes(bytes, file))
  return valueOf(await parse(json, file, bytes))
}

/**
 * Fetches a file and reads it by the contract. Nothing unread leaves this function.
 * Rejects with `FetchError` where the file did not arrive and `ContractError` where it breaks the contract.
 */
export async function readFeed<T>(href: string, signal: AbortSignal, parse: Parse<T>): Promise<T> {
  return readBytes(await fetchBytes(href, signal), fileName(href), parse)
}
