import { readFileSync } from 'node:fs'
import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { UnjudgedError } from '../../../src/data/feedErrors.ts'
import { makeQueryClient, retryFailed } from '../../../src/data/makeQueryClient.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { cellAt } from '../../../src/domain/cube.ts'
import { smallGroup } from '../../../src/domain/figure.ts'
import { type Answer, stubFeeds } from './feedStub.ts'

const base = 'https://example.test/app/'
const men = { unit: 'kommunstaben', time: '2023', group: 'men', measure: 'rate' }

/** The built-in feeds as if they were not public already, and by a rule that hides its 87 men. */
function textOf(href: string): string {
  if (href === `${base}config.json`) return JSON.stringify({ contract: 1, protection: { sickLeave: { atMost: 100 } } })
  return readFileSync(`public/${href.slice(base.length)}`, 'utf8').replace('"public": true', '"public": false')
}

beforeEach(() => void vi.stubGlobal('document', { baseURI: base }))
afterEach(() => void vi.unstubAllGlobals())

async function catalogIn(client: ReturnType<typeof makeQueryClient>) {
  const catalog = await client.query(catalogQuery(`${base}feeds/index.json`))
  const queryOf = (area: AreaId) => {
    const item = catalog.items.find((one) => one.area === area)
    if (item === undefined) throw new Error(`no ${area}`)
    return { item, query: cubeQuery(item, catalog) }
  }
  return { headcount: queryOf('headcount'), age: queryOf('age'), sickLeave: queryOf('sickLeave'), turnover: queryOf('turnover') }
}

/** The catalog without the files of staff and of ages. */
function withoutSizes(text: string): string {
  const catalog = JSON.parse(text) as { link: { item: { extension: { area: string } }[] } }
  catalog.link.item = catalog.link.item.filter(({ extension: { area } }) => area !== 'headcount' && area !== 'age')
  return JSON.stringify(catalog)
}

const refused = [401, 403, 404, 408, 425, 429, 500, 503]
const lost: readonly [string, Answer][] = [
  ...refused.map((status): [string, Answer] => [`is refused with ${status}`, { status, text: '' }]),
  ['never arrives', 'offline'],
  ['is cut', { text: textOf(`${base}feeds/kommunstaben/headcount.json`).slice(0, 500) }],
  ['is a login page', { text: '<!doctype html><title>Logga in</title>' }],
  ['breaks the contract', { text: '{"version": "2.0"}' }],
]

describe('a file that tells how large the groups of another are', () => {
  it('hides its small groups', async () => {
    stubFeeds((href) => ({ text: textOf(href) }))
    const client = makeQueryClient(0)
    const { sickLeave } = await catalogIn(client)
    expect(cellAt(await client.query(sickLeave.query), men).figure).toBe(smallGroup)
  })

  it.each(lost)(
    'lets nothing be shown unjudged where it %s, in whatever order they arrive, until both are read anew',
    async (_, answer) => {
      for (const order of ['before', 'with', 'after'] as const) {
        const client = makeQueryClient(0)
        let headcountHref = ''
        const asked = stubFeeds((href) => (href === headcountHref ? answer : { text: textOf(href) }))
        const { headcount, sickLeave } = await catalogIn(client)
        headcountHref = headcount.item.href
        const settle = (query: typeof headcount.query) => client.query(query).catch((error: unknown) => error)
        if (order === 'before') await settle(headcount.query)
        const beside = order === 'with' ? settle(headcount.query) : null
        const error = await settle(sickLeave.query)
        await (beside ?? settle(headcount.query))
        expect(error).toBeInstanceOf(UnjudgedError)
        expect(error).toMatchObject({ by: 'sizes', href: headcountHref })
        expect(client.getQueryData(sickLeave.query.queryKey)).toBeUndefined()
        const [first, before] = [headcountHref, asked.length]
        headcountHref = ''
        expect(cellAt(await client.query(sickLeave.query), men).figure).toBe(smallGroup)
        expect(asked.slice(before)).toEqual(expect.arrayContaining([first, sickLeave.item.href]))
      }
    },
  )

  it('is the one that is told where what it judges is needed to judge yet another', async () => {
    const client = makeQueryClient(0)
    let headcountHref = ''
    stubFeeds((href) => (href === headcountHref ? { status: 403, text: '' } : { text: textOf(href) }))
    const { headcount, age, sickLeave } = await catalogIn(client)
    headcountHref = headcount.item.href
    const told = { by: 'sizes', href: headcountHref, lost: { status: 403, file: 'kommunstaben/headcount.json' } }
    await expect(client.query(age.query)).rejects.toMatchObject(told)
    await expect(client.query(sickLeave.query)).rejects.toMatchObject(told)
  })

  it('is not asked more often than by itself', async () => {
    const client = makeQueryClient(0)
    let headcountHref = ''
    const asked = stubFeeds((href) => (href === headcountHref ? { status: 503, text: '' } : { text: textOf(href) }))
    const { headcount, turnover } = await catalogIn(client)
    headcountHref = headcount.item.href
    await expect(client.query(turnover.query)).rejects.toBeInstanceOf(UnjudgedError)
    expect(asked.filter((href) => href === headcountHref)).toHaveLength(3)
    expect(asked.filter((href) => href === turnover.item.href)).toHaveLength(1)
  })

  it('tells nothing where the catalog does not list it', async () => {
    const client = makeQueryClient(0)
    stubFeeds((href) => ({ text: href.endsWith('index.json') ? withoutSizes(textOf(href)) : textOf(href) }))
    const catalog = await client.query(catalogQuery(`${base}feeds/index.json`))
    const item = catalog.items.find(({ area }) => area === 'turnover')
    if (item === undefined) throw new Error('no turnover')
    await expect(client.query(cubeQuery(item, catalog))).resolves.toMatchObject({ area: 'turnover' })
  })

  it('heals all that wait for it at one new attempt, which asks for it once', async () => {
    const client = makeQueryClient(0)
    let headcountHref = ''
    const asked = stubFeeds((href) => (href === headcountHref ? { status: 429, text: '' } : { text: textOf(href) }))
    const { headcount, age, sickLeave, turnover } = await catalogIn(client)
    headcountHref = headcount.item.href
    const observers = [headcount, age, sickLeave, turnover].map(({ query }) => new QueryObserver(client, query))
    const stops = observers.map((observer) => observer.subscribe(() => {}))
    const states = () => observers.map((observer) => observer.getCurrentResult().status)
    await vi.waitFor(() => expect(states()).toEqual(['error', 'error', 'error', 'error']))
    const before = asked.length
    headcountHref = ''
    retryFailed(client)
    await vi.waitFor(() => expect(states()).toEqual(['success', 'success', 'success', 'success']))
    expect(asked.slice(before).toSorted()).toEqual([headcount, age, sickLeave, turnover].map(({ item }) => item.href).toSorted())
    for (const stop of stops) stop()
  })

  it('is read again where the view that had asked for it has gone', async () => {
    const client = makeQueryClient(0)
    let letGo = () => {}
    let headcountHref = ''
    let waiting = 0
    const answer = async (href: string, { signal }: { readonly signal: AbortSignal }): Promise<Response> => {
      if (href === headcountHref && ++waiting === 1)
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
        })
      if (href !== headcountHref && href.includes('sick')) setTimeout(() => letGo())
      return new Response(textOf(href))
    }
    vi.stubGlobal('fetch', answer)
    const { headcount, sickLeave } = await catalogIn(client)
    headcountHref = headcount.item.href
    letGo = new QueryObserver(client, headcount.query).subscribe(() => {})
    expect(cellAt(await client.query(sickLeave.query), men).figure).toBe(smallGroup)
    expect(waiting).toBe(2)
  })
})
