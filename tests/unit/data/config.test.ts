import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { configQuery } from '../../../src/data/configQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { ContractError, UnjudgedError } from '../../../src/data/feedErrors.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { defaultConfig } from '../../../src/domain/config.ts'
import { cellAt, type Coordinates, type Cube } from '../../../src/domain/cube.ts'
import { isNumber, smallGroup } from '../../../src/domain/figure.ts'
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

const isCube = (data: unknown): data is Cube => typeof data === 'object' && data !== null && 'cells' in data

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
    const cached = client.getQueryCache().getAll()
    const cubes = cached.flatMap(({ state: { data } }) => (isCube(data) ? [data] : []))
    const toldOf = (area: string, at: Omit<Coordinates, 'unit'>) => {
      const cube = cubes.find((one) => one.area === area)
      return cube === undefined ? undefined : cellAt(cube, { unit: 'kommunstaben', ...at }).figure
    }
    const staff = (employment: string, time: string) => toldOf('headcount', { employment, time, measure: 'persons' })
    for (const time of ['2019', '2020', '2021', '2022', '2023']) {
      const isTold = isNumber(staff('permanent', time)) || isNumber(toldOf('turnover', { time, measure: 'employees' }))
      const fixed = staff('fixedTerm', time)
      // Fixed-term staff are fewer than twenty in some years: what is left of all staff must not tell them.
      if (isNumber(fixed)) expect([time, fixed >= 20]).toEqual([time, true])
      else expect([time, isTold && isNumber(staff('total', time))]).toEqual([time, false])
    }
    expect(isNumber(staff('fixedTerm', '2023'))).toBe(false)
    const kept = JSON.stringify(cached.map(({ state }) => state.data))
    expect(kept).not.toMatch(/"figure":16\b/)
    expect(kept).toContain('"figure":299')
  })

  it.each([
    ['has a wrong colour', { template: { colours: { accent: 'gul' } } }],
    ['is of a later version', { contract: 2 }],
    ['lets any site show the figures', { embed: { origins: ['*'] } }],
    ['names a site with a slash', { embed: { origins: ['https://intranat.exempel.se/'] } }],
    ['has another limit that is too low', { protection: { sickLeave: { atMost: 3 }, other: { fewerThan: 20 } } }],
  ])('keep their own protection, and tell what is wrong, where the file %s', async (_, wrong) => {
    serve({ text: JSON.stringify({ ...(JSON.parse(strict) as object), ...wrong }) })
    const { config, fault } = await makeQueryClient(0).query(configQuery)
    expect(config).toEqual({ ...defaultConfig, protection: { sickLeaveAtMost: 10, fewerThan: 20 } })
    expect(fault).toBeInstanceOf(ContractError)
    expect(cellAt(await headcountCube(), fixedTerm).figure).toBe(smallGroup)
  })

  it('are the usual ones where a limit can not be read', async () => {
    serve({ text: '{"contract": 1, "protection": {"other": {"fewerThan": 2}}}' })
    const { config, fault } = await makeQueryClient(0).query(configQuery)
    expect(config).toEqual(defaultConfig)
    expect(fault).toMatchObject({
      problems: [{ path: '$.protection.other.fewerThan', remedy: expect.stringMatching(/Höj/) as string }],
    })
    expect(cellAt(await headcountCube(), { ...fixedTerm, sex: 'women', time: '2020' }).figure).toBe(smallGroup)
  })

  it('are the usual ones where the organisation has none', async () => {
    const asked = serve({ status: 404, text: '' })
    const { config, fault } = await makeQueryClient(0).query(configQuery)
    expect(config).toEqual(defaultConfig)
    expect(fault).toMatchObject({ name: 'FetchError', status: 404 })
    expect(asked).toHaveLength(1)
    expect(cellAt(await headcountCube(), { ...fixedTerm, sex: 'women', time: '2020' }).figure).toBe(smallGroup)
  })
})

describe('settings that do not arrive', () => {
  it.each<[string, Answer, number]>([
    ['did not answer', 'offline', 3],
    ['answered 503', { status: 503, text: '' }, 3],
    ['answered 429', { status: 429, text: '' }, 3],
    ['answered 401', { status: 401, text: '' }, 1],
    ['answered 403', { status: 403, text: '' }, 1],
    ['gave a login page', { text: '<!doctype html><title>Logga in</title>' }, 1],
    ['gave half the file', { text: strict.slice(0, 30) }, 1],
    ['gave an empty file', { text: '' }, 1],
  ])('let no figure be read where the server %s, and are asked for anew', async (_, answer, times) => {
    let settings = answer
    const asked = stubFeeds((href) =>
      href === `${base}config.json` ? settings : { text: textOf(href).replace('"public": true', '"public": false') },
    )
    const client = makeQueryClient(0)
    const catalog = await client.query(catalogQuery(`${base}feeds/index.json`))
    const read = () => Promise.allSettled(catalog.items.map((item) => client.query(cubeQuery(item, catalog))))
    const failed = await read()
    expect(failed).toHaveLength(5)
    for (const one of failed) {
      expect(one).toMatchObject({ status: 'rejected', reason: { by: 'limits', href: `${base}config.json` } })
      expect(one).toHaveProperty('reason', expect.any(UnjudgedError))
    }
    expect(
      client
        .getQueryCache()
        .findAll({ queryKey: ['cube'] })
        .filter(({ state }) => state.data !== undefined),
    ).toEqual([])
    expect(asked.filter((href) => href === `${base}config.json`).length % times).toBe(0)
    settings = { text: strict }
    const healed = await read()
    expect(healed.map(({ status }) => status)).toEqual(healed.map(() => 'fulfilled'))
    const headcount = catalog.items.find(({ area }) => area === 'headcount')
    if (headcount === undefined) throw new Error('no headcount')
    expect(cellAt(await client.query(cubeQuery(headcount, catalog)), fixedTerm).figure).toBe(smallGroup)
  })

  it('hold where they arrive at the third attempt', async () => {
    const asked = stubFeeds((href, attempt) => {
      if (href !== `${base}config.json`) return { text: textOf(href).replace('"public": true', '"public": false') }
      return attempt < 3 ? { status: 503, text: '' } : { text: strict }
    })
    expect(cellAt(await headcountCube(), fixedTerm).figure).toBe(smallGroup)
    expect(asked.filter((href) => href === `${base}config.json`)).toHaveLength(3)
  })
})
