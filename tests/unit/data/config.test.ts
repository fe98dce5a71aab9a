import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { configQuery } from '../../../src/data/configQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { ContractError, FetchError } from '../../../src/data/feedErrors.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { defaultConfig } from '../../../src/domain/config.ts'
import { cellAt } from '../../../src/domain/cube.ts'
import { smallGroup } from '../../../src/domain/figure.ts'
import { type Answer, stubFeeds } from './feedStub.ts'

const base = 'https://example.test/app/'
const textOf = (href: string) => readFileSync(`public/${href.slice(base.length)}`, 'utf8')
const strict = JSON.stringify({ contract: 1, protection: { other: { fewerThan: 20 } } })

beforeEach(() => void vi.stubGlobal('document', { baseURI: `${base}?side=1` }))
afterEach(() => void vi.unstubAllGlobals())

/** Answers for the settings, and with the built-in feeds as if they were not public already. */
const serve = (settings: Answer) =>
  stubFeeds((href) =>
    href === `${base}config.json` ? settings : { text: textOf(href).replace('"public": true', '"public": false') },
  )

async function headcountCube() {
  const client = makeQueryClient(0)
  const catalog = await client.query(catalogQuery(`${base}feeds/index.json`))
  const item = catalog.items.find(({ area }) => area === 'headcount')
  if (item === undefined) throw new Error('no headcount')
  return client.query(cubeQuery(item, catalog))
}

const fixedTerm = { unit: 'kommunstaben', time: '2023', employment: 'fixedTerm', measure: 'persons' }

describe('the settings', () => {
  it('are read beside the page, wherever the feeds are', async () => {
    const asked = serve({ text: strict })
    expect(await makeQueryClient(0).query(configQuery)).toEqual({
      config: { ...defaultConfig, protection: { sickLeaveAtMost: 10, fewerThan: 20 } },
      fault: null,
    })
    expect(asked).toEqual([`${base}config.json`])
  })

  it('decide what a cube shows', async () => {
    serve({ text: strict })
    expect(cellAt(await headcountCube(), fixedTerm).figure).toBe(smallGroup)
    serve({ text: '{"contract": 1}' })
    expect(cellAt(await headcountCube(), fixedTerm).figure).toBe(16)
  })

  it('leave no hidden number in the cache, nor what it could be worked out from', async () => {
    serve({ text: strict })
    const client = makeQueryClient(0)
    const catalog = await client.query(catalogQuery(`${base}feeds/index.json`))
    await Promise.all(catalog.items.map((item) => client.query(cubeQuery(item, catalog))))
    const kept = JSON.stringify(
      client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    )
    // Fixed-term staff in 2023, and permanent staff in 2019 and 2022, the latter once more among the figures of turnover.
    expect(kept).not.toMatch(/"figure":(16|241|271)\b/)
    expect(kept).toContain('"figure":299')
  })

  it('keep their own protection where only the looks of presentations are wrong', async () => {
    serve({ text: strict.replace('{', '{"template": {"colours": {"accent": "gul"}},') })
    const { config, fault } = await makeQueryClient(0).query(configQuery)
    expect(config).toEqual({ ...defaultConfig, protection: { sickLeaveAtMost: 10, fewerThan: 20 } })
    expect(fault).toBeInstanceOf(ContractError)
  })

  it.each<[string, Answer, number, typeof FetchError | typeof ContractError]>([
    ['is missing', { status: 404, text: '' }, 1, FetchError],
    ['breaks the contract', { text: '{"contract": 1, "protection": {"other": {"fewerThan": 0}}}' }, 1, ContractError],
    ['is no JSON', { text: '<html>' }, 1, ContractError],
    ['does not arrive', 'offline', 2, FetchError],
  ])('are the usual ones, and tell why, where the file %s', async (_, answer, times, kind) => {
    const asked = serve(answer)
    const { config, fault } = await makeQueryClient(0).query(configQuery)
    expect(config).toEqual(defaultConfig)
    expect(fault).toBeInstanceOf(kind)
    expect(asked).toHaveLength(times)
    expect(cellAt(await headcountCube(), { ...fixedTerm, sex: 'women', time: '2020' }).figure).toBe(smallGroup)
  })
})
