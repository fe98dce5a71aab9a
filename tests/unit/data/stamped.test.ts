import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { protectFeeds } from '../../../src/cli/protectFeeds.ts'
import { auditFiles } from '../../../src/data/auditFiles.ts'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { cubeQuery } from '../../../src/data/cubeQuery.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { assembleCube } from '../../../src/domain/assembleCube.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { cellAt, type Cube } from '../../../src/domain/cube.ts'
import { isSmallGroup, protectedAtSource, smallGroup } from '../../../src/domain/figure.ts'
import { protectDelivery } from '../../../src/domain/protection/protectDelivery.ts'
import { stubFeeds } from './feedStub.ts'

const page = 'https://example.test/app/'
const years = ['2022', '2023']
const category = (index: readonly string[], decimals?: number) => ({
  category: { index, ...(decimals !== undefined && { unit: Object.fromEntries(index.map((id) => [id, { decimals }])) }) },
})

/** Headcount by sex, or age with the shares that only the headcount tells the size of. */
const headcount = (unit: string, values: readonly number[]) => ({
  version: '2.0',
  class: 'dataset',
  source: 'Källa',
  id: ['unit', 'time', 'employment', 'sex', 'measure'],
  size: [1, 2, 1, 2, 1],
  dimension: {
    unit: category([unit]),
    time: category(years),
    employment: category(['total']),
    sex: category(['women', 'men']),
    measure: category(['persons'], 0),
  },
  value: values,
})
const age = (unit: string) => ({
  ...headcount(unit, []),
  id: ['unit', 'time', 'employment', 'ageBand', 'measure'],
  dimension: {
    unit: category([unit]),
    time: category(years),
    employment: category(['total']),
    ageBand: category(['20-29', '30-39']),
    measure: category(['share'], 1),
  },
  value: [50, 50, 50, 50],
})

const item = (area: AreaId, unit: string) => ({
  class: 'dataset',
  href: `${unit}/${area}.json`,
  label: unit,
  extension: { area, units: [unit] },
})
const raw = new Map(
  Object.entries({
    'index.json': {
      version: '2.0',
      class: 'collection',
      link: { item: [item('headcount', 'p'), item('age', 'p'), item('headcount', 'x')] },
      extension: {
        contract: 1,
        organisation: { id: 'p', label: 'P' },
        units: {
          category: { index: ['town', 'p', 'x', 'q', 'y'], child: { town: ['p', 'q'], p: ['x'], q: ['y'] } },
          extension: { x: { validTo: '2022-12-31', successors: ['y'] }, y: { validFrom: '2023-01-01' } },
        },
      },
    },
    'p/headcount.json': headcount('p', [12, 13, 40, 41]),
    'p/age.json': age('p'),
    'x/headcount.json': headcount('x', [10, 10, 0, 0]),
  }).map(([address, json]) => [address, new TextEncoder().encode(JSON.stringify(json))]),
)

/** A rule of its own that hides nothing, so that what the reader hides is the reader's. */
const hideNothing: typeof protectDelivery = (cubes) => ({
  cubes,
  report: { areas: {}, proved: 0, unproved: 0, aggregates: 0, dropped: 0 },
  unjudged: false,
})
const folder = { addresses: [...raw.keys()], read: (address: string) => raw.get(address) ?? new Uint8Array() }

/** What the command writes, by address, where it hides what `protect` does. */
function textsOf(protect: typeof protectDelivery): Readonly<Record<string, string>> {
  const made = protectFeeds(folder, { settings: null, today: '2026-03-02', protect })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const texts = [...made.value.files].map(([address, text]) => [
    address,
    typeof text === 'string' ? text : new TextDecoder().decode(text),
  ])
  return Object.fromEntries(texts) as Record<string, string>
}
const published = new Map(Object.entries(textsOf(hideNothing)))

beforeEach(() => void vi.stubGlobal('document', { baseURI: page }))
afterEach(() => void vi.unstubAllGlobals())

const settingsOf = (fewerThan: number) => JSON.stringify({ contract: 1, protection: { other: { fewerThan } } })

/** The published files behind a made-up server, some of them changed on the way. */
function open(changes: Readonly<Record<string, string>> = {}, settings = settingsOf(5)) {
  const asked = stubFeeds((href) => {
    if (href === `${page}config.json`) return { text: settings }
    const address = href.slice(`${page}feeds/`.length)
    return { text: changes[address] ?? published.get(address) ?? '' }
  })
  const client = makeQueryClient(0)
  const catalogIn = () => client.query(catalogQuery(`${page}feeds/index.json`))
  const read = async (area: AreaId, unit = 'p'): Promise<Cube> => {
    const catalog = await catalogIn()
    const found = catalog.items.find((one) => one.area === area && one.units.includes(unit))
    if (found === undefined) throw new Error(`no ${area}`)
    return client.query(cubeQuery(found, catalog))
  }
  return { asked, client, catalogIn, read }
}

const stamped = { by: 'source', rule: { sickLeaveAtMost: 10, fewerThan: 5 }, date: '2026-03-02' }
const catalogWith = (
  change: (json: {
    link: { item: { href: string; extension: Record<string, unknown> }[] }
    extension: { protection: Record<string, unknown> }
  }) => void,
) => {
  const json = JSON.parse(published.get('index.json') ?? '') as Parameters<typeof change>[0]
  change(json)
  return { 'index.json': JSON.stringify(json) }
}

describe('a file of a delivery whose stamp holds', () => {
  it('is shown as it was published, and no other file is asked for to judge it by', async () => {
    const { asked, read } = open()
    const cube = await read('age')
    expect(cube.guard).toEqual(stamped)
    expect(cube.cells.some(({ figure }) => isSmallGroup(figure))).toBe(false)
    expect(asked.filter((href) => href.endsWith('headcount.json'))).toEqual([])
  })

  it('is so too where all files are gone through', async () => {
    const { asked, client, catalogIn } = open()
    const catalog = await catalogIn()
    await auditFiles({ catalog, client, signal: new AbortController().signal }, () => {})
    expect(asked.filter((href) => href.endsWith('headcount.json'))).toHaveLength(2)
  })

  it('holds by a rule that is stricter than the one in force, which then is the one that figures were made by', async () => {
    const { read } = open({}, settingsOf(4))
    expect((await read('headcount')).rule).toEqual(stamped.rule)
  })

  it('has a byte order mark and all else that came in its checksum', async () => {
    const { read } = open({ 'p/headcount.json': `\uFEFF${published.get('p/headcount.json')}` })
    expect((await read('headcount')).guard).toEqual({ by: 'reader', why: 'bytes' })
  })

  it('has small groups hidden in what is made of it by taking one unit from another', async () => {
    const protectedFiles = textsOf(protectDelivery)
    const { catalogIn, read } = open(protectedFiles)
    const { tree } = await catalogIn()
    const cubes = new Map([
      ['p', await read('headcount')],
      ['x', await read('headcount', 'x')],
    ])
    const now = assembleCube(tree, 'p', 'now', cubes)
    const at = { unit: 'p', employment: 'total', sex: 'women', measure: 'persons' }
    expect(now?.cube.guard).toEqual(stamped)
    // Two women are left of the twelve when the ten of the unit that moved away are taken from them.
    expect(now && cellAt(now.cube, { ...at, time: '2022' }).figure).toBe(protectedAtSource)
  })
})

describe('a file is protected here, file by file, and says why, where', () => {
  it.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['there is no stamp', catalogWith(({ extension }) => Reflect.deleteProperty(extension, 'protection')), 5, 'absent'],
    [
      'the stamp is of a later version',
      catalogWith(({ extension }) => void (extension.protection['contract'] = 2)),
      5,
      'contract',
    ],
    ['the rule in force is stricter', {}, 6, 'rule'],
    [
      'the stamp says another rule than it was made for',
      catalogWith(
        ({ extension }) => void (extension.protection['rule'] = { sickLeave: { atMost: 10 }, other: { fewerThan: 99 } }),
      ),
      5,
      'list',
    ],
    ['the stamp says another day', catalogWith(({ extension }) => void (extension.protection['date'] = '2026-03-03')), 5, 'list'],
    ['a file is no longer listed', catalogWith(({ link }) => void link.item.pop()), 5, 'list'],
    [
      'a file is listed that was not there',
      catalogWith(
        ({ link }) =>
          void link.item.push({ ...item('age', 'x'), extension: { ...item('age', 'x').extension, sha256: '0'.repeat(64) } }),
      ),
      5,
      'list',
    ],
    [
      'another file lacks its checksum',
      catalogWith(({ link }) => void Reflect.deleteProperty(link.item[2]?.extension ?? {}, 'sha256')),
      5,
      'list',
    ],
    ['the file has changed', { 'p/headcount.json': JSON.stringify(headcount('p', [12, 13, 3, 41])) }, 5, 'bytes'],
    ['the file has one space more', { 'p/headcount.json': `${published.get('p/headcount.json')} ` }, 5, 'bytes'],
  ])('%s', async (_, changes, fewerThan, why) => {
    const { read } = open(changes, settingsOf(fewerThan))
    const cube = await read('headcount')
    expect(cube.guard).toEqual({ by: 'reader', why })
    expect(cube.rule?.fewerThan).toBe(fewerThan)
  })

  it('the file has changed and holds a small group: it is hidden', async () => {
    const { read } = open({ 'p/headcount.json': JSON.stringify(headcount('p', [12, 13, 3, 41])) })
    const cube = await read('headcount')
    expect(cellAt(cube, { unit: 'p', time: '2023', sex: 'women', measure: 'persons' }).figure).toBe(smallGroup)
  })
})
