import { vi } from 'vitest'

/** An answer of the made-up server: text with a status, or a failing network. */
export type Answer = { readonly status?: number; readonly text: string } | 'offline'

/** Puts a made-up server in place of `fetch`, answering per address; gives the addresses that were asked for, in order. */
export function stubFeeds(answerTo: (href: string, attempt: number) => Answer): readonly string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (href: string, { signal }: { readonly signal: AbortSignal }): Promise<Response> => {
    if (signal.aborted) return Promise.reject(new DOMException('aborted', 'AbortError'))
    asked.push(href)
    const answer = answerTo(href, asked.filter((address) => address === href).length)
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(new Response(answer.text, { status: answer.status ?? 200 }))
  })
  return asked
}
