import { readFile } from 'node:fs/promises'
import { vi } from 'vitest'

const folder = new URL('../../../public/feeds/', import.meta.url)

/**
 * Answers `fetch` with the built-in feeds, for an organisation without settings. The paths of feeds that were asked for are in the
 * list that is given back, in order.
 */
export function serveBuiltIn(): readonly string[] {
  const asked: string[] = []
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' })
  vi.stubGlobal('fetch', async (href: string) => {
    if (href.endsWith('/config.json')) return new Response(null, { status: 404 })
    const path = href.slice(href.indexOf('/feeds/') + '/feeds/'.length)
    asked.push(path)
    return new Response(await readFile(new URL(path, folder), 'utf8'))
  })
  return asked
}
