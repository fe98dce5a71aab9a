import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Order, type ProtectedFeeds, protectFeeds } from '../../../src/cli/protectFeeds.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { cubeOf } from '../../../src/domain/buildCube.ts'
import type { Catalog } from '../../../src/domain/catalog.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import { stampFault } from '../../../src/domain/protection/stamp.ts'
import { folderOf, hideSmall, raw, textIn } from './rawFolder.ts'

type Changes = Readonly<Record<string, (json: Record<string, unknown>) => void>>
type Json = Record<string, unknown>

const base = 'https://example.test/feeds/'
const order: Order = { settings: null, today: '2026-03-02', protect: hideSmall }
const checksumOf = (content: string) => createHash('sha256').update(content).digest('hex')
const settings = (fewerThan: number) =>
  new TextEncoder().encode(JSON.stringify({ contract: 1, protection: { other: { fewerThan } } }))

/** The raw files with some of them changed, and with others beside them. */
function files(changes: Changes = {}, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const changed = [...raw].map(([address, text]) => {
    const json = JSON.parse(text) as Json
    changes[address]?.(json)
    return [address, changes[address] === undefined ? text : JSON.stringify(json)] as const
  })
  return new Map([...changed, ...Object.entries(more)])
}

function protect(from: ReadonlyMap<string, Uint8Array | string>, by: Partial<Order> = {}): ProtectedFeeds {
  const result = protectFeeds(folderOf(from), { ...order, ...by })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function catalogIn(from: ReadonlyMap<string, Uint8Array | string>): Catalog {
  const result = parseCatalog(JSON.parse(textIn(from, 'index.json')), 'index.json', `${base}index.json`)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const protectedFeeds = protect(files())

describe('a protected delivery', () => {
  it('has every file of the raw one, and no number that was to be hidden', () => {
    expect([...protectedFeeds.files.keys()].sort()).toEqual([...raw.keys()].sort())
    const { items, tree } = catalogIn(protectedFeeds.files)
    let hidden = 0
    for (const { href, area } of items) {
      const address = href.slice(base.length)
      const read = parseDataset(JSON.parse(textIn(protectedFeeds.files, address)), address, { area, tree })
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const { values, statuses } = read.value
      if (area !== 'recruitment') expect(values.every((value) => value === null || value >= 5)).toBe(true)
      hidden += values.filter((value, i) => value === null && statuses[i]?.includes('c')).length
    }
    expect(hidden).toBeGreaterThan(100)
  })

  it('shows all other numbers as they were', () => {
    const { items, tree } = catalogIn(protectedFeeds.files)
    for (const { href, area } of items) {
      const address = href.slice(base.length)
      const cubes = [raw, protectedFeeds.files].map((from) => {
        const read = parseDataset(JSON.parse(textIn(from, address)), address, { area, tree })
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        return cubeOf(read.value)
      })
      const [before, after] = cubes.map((cube) => cube.cells.map(({ figure }) => (isNumber(figure) ? figure : null)))
      const kept = area === 'recruitment' ? before : before?.map((figure) => (figure !== null && figure < 5 ? null : figure))
      expect(after).toEqual(kept)
    }
  })

  it('has the checksum of every file in its catalog, and a stamp that holds for them', () => {
    const catalog = catalogIn(protectedFeeds.files)
    for (const { href, sha256 } of catalog.items)
      expect(sha256).toBe(checksumOf(textIn(protectedFeeds.files, href.slice(base.length))))
    expect(catalog.stamp).toMatchObject({ date: '2026-03-02', contract: 1, rule: { sickLeaveAtMost: 10, fewerThan: 5 } })
    expect(stampFault(catalog.stamp, { sickLeaveAtMost: 10, fewerThan: 5 }, checksumOf)).toBeNull()
  })

  it('keeps all else of the catalog and the context', () => {
    const strip = (text: string) => {
      const json = JSON.parse(text) as { extension: Json; link: { item: { extension: Json }[] } }
      delete json.extension['protection']
      for (const { extension } of json.link.item) delete extension['sha256']
      return json
    }
    expect(strip(textIn(protectedFeeds.files, 'index.json'))).toEqual(JSON.parse(raw.get('index.json') ?? ''))
    expect(textIn(protectedFeeds.files, 'context.json')).toBe(raw.get('context.json'))
  })

  it('leaves recruitment and figures that are public already as they are, to the byte', () => {
    const [address = ''] = [...raw.keys()].filter((one) => one.endsWith('/headcount.json'))
    const open = files({ [address]: (json) => void (json['extension'] = { public: true }) })
    const { files: made } = protect(open)
    expect(textIn(made, address)).toBe(open.get(address))
    for (const [one, text] of raw) if (one.includes('/recruitment')) expect(textIn(made, one)).toBe(text)
  })

  it('is protected by the rule of the settings, which stands in the stamp', () => {
    const { report, files: made } = protect(files(), { settings: settings(9) })
    expect(report.rule).toEqual({ sickLeaveAtMost: 10, fewerThan: 9 })
    expect(catalogIn(made).stamp?.rule.fewerThan).toBe(9)
  })
})

describe('a delivery that is protected already', () => {
  const again = (by: Partial<Order> = {}) => protect(protectedFeeds.files, { today: '2026-04-01', ...by })

  it('is given back as it is, to the byte, with the day that it was protected', () => {
    const { files: made, report } = again({
      protect: () => {
        throw new Error('decided again')
      },
    })
    for (const address of protectedFeeds.files.keys()) expect(textIn(made, address)).toBe(textIn(protectedFeeds.files, address))
    expect(report).toMatchObject({ isReady: true, date: '2026-03-02' })
  })

  it('is decided again by a stricter rule', () => {
    const { files: made, report } = again({ settings: settings(9) })
    expect(report).toMatchObject({ isReady: false, date: '2026-04-01' })
    expect(catalogIn(made).stamp?.rule.fewerThan).toBe(9)
  })

  it('is decided again where a file has changed', () => {
    const [address = ''] = [...raw.keys()].filter(
      (one) => one.endsWith('.json') && textIn(protectedFeeds.files, one).includes('"c"'),
    )
    const changed = new Map(protectedFeeds.files).set(address, raw.get(address) ?? '')
    const { files: made, report } = protect(changed)
    expect(report.isReady).toBe(false)
    expect(textIn(made, address)).toBe(textIn(protectedFeeds.files, address))
  })
})

describe('what lies beside the datasets', () => {
  it('goes along where the catalog names it or it is a picture, and is named where it does not', () => {
    const more = {
      'utdrag.csv': 'Anna;3',
      'gammal/headcount.json': raw.get('index.json') ?? '',
      'vapen.svg': '<svg/>',
      'config.json': '{"contract":1}',
    }
    const { files: made, report } = protect(files({}, more))
    expect(report.leftOut).toEqual(['utdrag.csv', 'gammal/headcount.json'])
    expect([made.has('vapen.svg'), made.has('config.json'), made.has('utdrag.csv')]).toEqual([true, true, false])
  })

  it('is no version before, which nobody has protected, unless its figures are open', () => {
    const [closed = ''] = [...raw.keys()].filter((one) => one.endsWith('/headcount.json'))
    const [open = ''] = [...raw.keys()].filter((one) => one.endsWith('/recruitment.json'))
    const names = (json: Json) => {
      const { item } = json['link'] as { item: { href: string; extension: Json }[] }
      for (const { href, extension } of item) if (href === closed || href === open) extension['previous'] = `old/${href}`
    }
    const more = { [`old/${closed}`]: raw.get(closed) ?? '', [`old/${open}`]: raw.get(open) ?? '' }
    const { files: made, report } = protect(files({ 'index.json': names }, more))
    expect(report.leftOut).toEqual([`old/${closed}`])
    expect(
      catalogIn(made)
        .items.filter(({ previous }) => previous !== undefined)
        .map(({ area }) => area),
    ).toEqual(['recruitment'])
    expect(made.has(`old/${open}`)).toBe(true)
  })
})

describe('a delivery that breaks the contract', () => {
  it('has all its problems told at once, of all its files', () => {
    const [headcount = ''] = [...raw.keys()].filter((one) => one.endsWith('/headcount.json'))
    const [age = ''] = [...raw.keys()].filter((one) => one.endsWith('/age.json'))
    const broken = files({
      [headcount]: (json) => void delete json['source'],
      [age]: (json) => void (json['version'] = '1.0'),
      'context.json': (json) => void (json['contract'] = 2),
    })
    const result = protectFeeds(folderOf(broken), { ...order, settings: settings(2) })
    expect(result.ok ? [] : result.problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      [
        `contract-version context.json`,
        `jsonstat-version ${age}`,
        `key-missing ${headcount}`,
        'threshold-low config.json',
      ].sort(),
    )
  })

  it('is not read outside of its own folder', () => {
    const names = (json: Json) => {
      const { item } = json['link'] as { item: { href: string }[] }
      if (item[0] !== undefined) item[0].href = '../secret.json'
    }
    const result = protectFeeds(folderOf(files({ 'index.json': names })), order)
    expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'href-outside-folder', path: '$.link.item[0].href' }])
  })
})
