import { readFileSync } from 'node:fs'
import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { FetchError } from '../../../src/data/feedErrors.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
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
  return { headcount: queryOf('headcount'), sickLeave: queryOf('sickLeave') }
}

describe('a file that tells how large the groups of another are', () => {
  it('hides its small groups', async () => {
    stubFeeds((href) => ({ text: textOf(href) }))
    const client = makeQueryClient(0)
    const { sickLeave } = await catalogIn(client)
    expect(cellAt(await client.query(sickLeave.query), men).figure).toBe(smallGroup)
  })

  it.each<[string, Answer]>([
    ['never arrives', 'offline'],
    ['is asked for while the server is down', { status: 503, text: '' }],
  ])('lets nothing be shown unjudged where it %s', async (_, answer) => {
    const client = makeQueryClient(0)
    let headcountHref = ''
    stubFeeds((href) => (href === headcountHref ? answer : { text: textOf(href) }))
    const { headcount, sickLeave } = await catalogIn(client)
    headcountHref = headcount.item.href
    await expect(client.query(sickLeave.query)).rejects.toBeInstanceOf(FetchError)
    headcountHref = ''
    expect(cellAt(await client.query(sickLeave.query), men).figure).toBe(smallGroup)
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
