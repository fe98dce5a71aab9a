import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { type Audit, auditFiles } from '../../../src/data/auditFiles.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { ContractError, FetchError } from '../../../src/data/feedErrors.ts'
import type { Catalog } from '../../../src/domain/catalog.ts'
import { type Answer, stubFeeds } from './feedStub.ts'

const site = 'https://example.test/'
const address = `${site}feeds/`

beforeEach(() => void vi.stubGlobal('document', { baseURI: site }))
afterEach(() => void vi.unstubAllGlobals())

const unit = (id: string) => ({ category: { index: [id] } })
const years = ['2022', '2023']

/** A file of turnover: leavers and employees of one unit in two years. */
function turnover(id: string, leavers: readonly number[], employees: readonly number[], more: object = {}): Answer {
  const values = years.flatMap((_, i) => [leavers[i] ?? null, employees[i] ?? null])
  const measures = ['leavers', 'employees']
  const decimals = Object.fromEntries(measures.map((measure) => [measure, { decimals: 0 }]))
  return {
    text: JSON.stringify({
      version: '2.0',
      class: 'dataset',
      source: 'Källa',
      id: ['unit', 'time', 'measure'],
      size: [1, 2, 2],
      dimension: {
        unit: unit(id),
        time: { category: { index: years } },
        measure: { category: { index: measures, unit: decimals } },
      },
      value: values,
      ...more,
    }),
  }
}

interface Item {
  readonly id: string
  readonly area?: string
  readonly units?: readonly string[]
  readonly previous?: string
}

function catalogOf(items: readonly Item[]): Catalog {
  const json = {
    version: '2.0',
    class: 'collection',
    link: {
      item: items.map(({ id, ...more }) => ({
        class: 'dataset',
        href: `${id}.json`,
        label: id,
        extension: { area: 'turnover', units: [id], ...more },
      })),
    },
    extension: {
      contract: 1,
      organisation: { id: 'p', label: 'P' },
      units: { category: { index: ['p', 'a', 'b'], child: { p: ['a', 'b'] } } },
    },
  }
  const result = parseCatalog(json, 'index.json', `${address}index.json`)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const files: Readonly<Record<string, Answer>> = {
  'p.json': turnover('p', [20, 20], [100, 100]),
  'a.json': turnover('a', [10, 10], [60, 60]),
  'b.json': turnover('b', [10, 10], [40, 45]),
  'old/b.json': turnover('b', [10, 12], [40, 45]),
}
const everyone = [{ id: 'p' }, { id: 'a' }, { id: 'b' }]
const serve = (changed: Readonly<Record<string, Answer>> = {}, settings: Answer = { status: 404, text: '' }) =>
  stubFeeds((href) =>
    href === `${site}config.json`
      ? settings
      : ({ ...files, ...changed }[href.slice(address.length)] ?? { status: 404, text: '' }),
  )

async function auditOf(catalog: Catalog): Promise<readonly Audit[]> {
  const told: Audit[] = []
  await auditFiles({ catalog, client: makeQueryClient(0), signal: new AbortController().signal }, (audit) => told.push(audit))
  return told
}

const codesIn = (audit: Audit | undefined) =>
  audit?.findings.map(({ area, finding: { code, unit: of, period } }) => [area, code, of, period])

describe('an audit of all files', () => {
  it('reads each file once and tells how far it has come', async () => {
    const asked = serve()
    const told = await auditOf(catalogOf(everyone))
    const settings = `${site}config.json`
    expect(asked.filter((href) => href !== settings)).toEqual(['p', 'a', 'b'].map((id) => `${address}${id}.json`))
    expect(asked.filter((href) => href === settings)).toHaveLength(1)
    expect(told.map(({ done, all }) => [done, all])).toEqual([
      [0, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('finds where a unit is not the sum of its children', async () => {
    serve()
    expect(codesIn((await auditOf(catalogOf(everyone))).at(-1))).toEqual([['turnover', 'whole-not-children', 'p', '2023']])
  })

  it('finds what is wrong in a file, and units that count in another way than the one above', async () => {
    serve({
      'a.json': turnover('a', [10, 10], [60, 600], { extension: { method: 'own' } }),
      'b.json': turnover('b', [10, 10], [40, 40]),
    })
    expect(codesIn((await auditOf(catalogOf(everyone))).at(-1))).toEqual([
      ['turnover', 'unlikely-jump', 'a', '2023'],
      ['turnover', 'mixed-methods', 'a', '2023'],
    ])
  })

  it('compares a file with the version before that the catalog names', async () => {
    serve({ 'b.json': turnover('b', [10, 10], [40, 40]) })
    const catalog = catalogOf([{ id: 'p' }, { id: 'a' }, { id: 'b', previous: 'old/b.json' }])
    expect(codesIn((await auditOf(catalog)).at(-1))).toEqual([
      ['turnover', 'silent-revision', 'b', '2023'],
      ['turnover', 'silent-revision', 'b', '2023'],
    ])
  })

  it('goes on past files that do not arrive or break the contract, and names them', async () => {
    serve({ 'a.json': 'offline', 'b.json': { text: '{}' } })
    const last = (await auditOf(catalogOf(everyone))).at(-1)
    expect(last?.done).toBe(3)
    expect(last?.failures.map(({ file }) => file)).toEqual(['feeds/a.json', 'feeds/b.json'])
    expect(last?.failures.map(({ error }) => error.constructor)).toEqual([FetchError, ContractError])
  })

  it.each<[string, Answer, typeof FetchError | typeof ContractError]>([
    ['is refused', { status: 403, text: '' }, FetchError],
    ['breaks the contract', { text: '{}' }, ContractError],
  ])('names a file that others are judged by once where it %s, and none of the others', async (_, answer, kind) => {
    serve({ 'staff.json': answer })
    const last = (await auditOf(catalogOf([...everyone, { id: 'staff', area: 'headcount', units: ['p', 'a', 'b'] }]))).at(-1)
    expect([last?.done, last?.unjudged]).toEqual([4, 3])
    expect(last?.failures).toEqual([{ file: 'feeds/staff.json', error: expect.any(kind) as Error }])
  })

  it('names the settings once where they did not arrive', async () => {
    serve({}, { status: 503, text: '' })
    const last = (await auditOf(catalogOf(everyone))).at(-1)
    expect(last?.failures).toMatchObject([{ file: expect.stringMatching(/config\.json$/) as string, error: { status: 503 } }])
  })

  it('stops when it is told to', async () => {
    serve()
    const controller = new AbortController()
    const audit = auditFiles({ catalog: catalogOf(everyone), client: makeQueryClient(), signal: controller.signal }, () =>
      controller.abort(),
    )
    await expect(audit).rejects.toThrow('aborted')
  })
})
