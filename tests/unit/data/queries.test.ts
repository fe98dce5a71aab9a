import { readFileSync } from 'node:fs'
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { contextQuery } from '../../../src/data/contextQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import type { Catalog } from '../../../src/domain/catalog.ts'
import { cellAt } from '../../../src/domain/cube.ts'
import { emptyContext } from '../../../src/domain/context.ts'
import { stubFeeds } from './feedStub.ts'

const site = 'https://example.test/'
const address = `${site}feeds/`
const textOf = (href: string) => readFileSync(`public/${href.slice(site.length)}`, 'utf8')
const builtIn = () => stubFeeds((href) => ({ text: textOf(href) }))

beforeEach(() => void vi.stubGlobal('document', { baseURI: site }))
afterEach(() => void vi.unstubAllGlobals())

/** A client that tries again at once. */
const impatient = (): QueryClient => makeQueryClient(0)

async function catalogIn(client: QueryClient): Promise<Catalog> {
  return client.query(catalogQuery(`${address}index.json`))
}

describe('the queries', () => {
  it('read the catalog, the context and every cube of the built-in feeds', async () => {
    const asked = builtIn()
    const client = impatient()
    const catalog = await catalogIn(client)
    const context = await client.query(contextQuery(catalog))
    const cubes = await Promise.all(catalog.items.map((item) => client.query(cubeQuery(item, catalog))))
    expect(context.claims.length).toBeGreaterThan(0)
    expect(cubes.map(({ area }) => area)).toEqual(catalog.items.map(({ area }) => area))
    expect(asked).toEqual([
      `${address}index.json`,
      catalog.contextHref,
      ...catalog.items.map(({ href }) => href),
      `${site}config.json`,
    ])
  })

  it('keep cubes in the cache, with derived totals and without the cells of the file', async () => {
    builtIn()
    const client = impatient()
    const catalog = await catalogIn(client)
    const headcount = catalog.items.find(({ area }) => area === 'headcount')
    if (headcount === undefined) throw new Error('no headcount')
    const query = cubeQuery(headcount, catalog)
    await client.query(query)
    const cached = client.getQueryData(query.queryKey)
    if (cached === undefined) throw new Error('nothing cached')
    expect(cellAt(cached, { unit: 'kommunstaben', time: '2023', measure: 'persons' }).figure).toBe(299)
    expect(cached).not.toHaveProperty('values')
    expect(cached).not.toHaveProperty('statuses')
  })

  it('have a key of their own for every file, area and context', async () => {
    builtIn()
    const catalog = await catalogIn(impatient())
    const [first] = catalog.items
    if (first === undefined) throw new Error('no items')
    const keys = [
      catalogQuery(`${address}index.json`).queryKey,
      catalogQuery(`${address}other.json`).queryKey,
      contextQuery(catalog).queryKey,
      ...catalog.items.map((item) => cubeQuery(item, catalog).queryKey),
      cubeQuery({ ...first, href: `${first.href}?v=2` }, catalog).queryKey,
      cubeQuery({ ...first, area: 'age' }, catalog).queryKey,
    ].map((key) => JSON.stringify(key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('ask once for what is in the cache', async () => {
    const asked = builtIn()
    const client = impatient()
    await catalogIn(client)
    await catalogIn(client)
    expect(asked).toHaveLength(1)
  })

  it('give an empty context without asking where the catalog has none', async () => {
    const asked = builtIn()
    const client = impatient()
    const catalog = await catalogIn(client)
    expect(await client.query(contextQuery({ ...catalog, contextHref: null }))).toBe(emptyContext)
    expect(asked).toHaveLength(1)
  })
})
