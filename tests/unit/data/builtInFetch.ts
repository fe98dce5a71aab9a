import { readFile } from 'node:fs/promises'
import { vi } from 'vitest'

const folder = new URL('../../../public/feeds/', import.meta.url)

/** Answers `fetch` with the built-in feeds. The paths that were asked for are in the list that is given back, in order. */
export function serveBuiltIn(): readonly string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (href: string) => {
    const path = href.slice(href.indexOf('/feeds/') + '/feeds/'.length)
    asked.push(path)
    return new Response(await readFile(new URL(path, folder), 'utf8'))
  })
  return asked
}
