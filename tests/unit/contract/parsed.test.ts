import { describe, expect, it } from 'vitest'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { put } from './brokenFeeds.ts'
import { catalogAddress, sampleCatalog, sampleContext, sampleHeadcount, tree } from './sampleFeeds.ts'

function catalogOf(json: unknown) {
  const result = parseCatalog(json, 'index.json', catalogAddress)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}

describe('a catalog', () => {
  it('has its addresses resolved against its own, and its tree built', () => {
    expect(catalogOf(sampleCatalog())).toEqual({
      organisation: { id: 'town', label: 'Town' },
      nextDelivery: '2027-03-01',
      madeUp: false,
      contextHref: 'https://example.test/app/feeds/context.json',
      tree: {
        order: ['town', 'school'],
        units: new Map([
          ['town', { id: 'town', label: 'Town', parent: null, children: ['school'] }],
          [
            'school',
            {
              id: 'school',
              label: 'School',
              parent: 'town',
              children: [],
              validFrom: '2020-01-01',
              validTo: '2024-12-31',
              successors: ['town'],
            },
          ],
        ]),
      },
      items: [
        {
          href: 'https://example.test/app/feeds/school/headcount.json',
          label: 'Headcount',
          area: 'headcount',
          units: ['school'],
          sha256: null,
        },
        {
          href: 'https://example.test/app/feeds/school/sickLeave.json',
          label: 'Sick leave',
          area: 'sickLeave',
          units: ['town', 'school'],
          sha256: null,
        },
      ],
    })
  })

  it('may leave out next delivery, context and the lives of its units', () => {
    const json = sampleCatalog()
    for (const key of ['nextDelivery', 'context']) put(json, ['extension', key], undefined)
    put(json, ['extension', 'units', 'extension'], undefined)
    expect(catalogOf(json)).toMatchObject({ nextDelivery: null, contextHref: null })
    expect(catalogOf(json).tree.units.get('school')).not.toHaveProperty('validFrom')
  })

  it('may be a forest, listed in any order: parents come before children and siblings as the catalog has them', () => {
    const json = put(sampleCatalog(), ['link', 'item'], [])
    put(json, ['extension', 'units'], {
      category: { index: { c: 0, a: 1, d: 2, b: 3, x: 4 }, child: { a: ['b', 'c'], b: ['d'] } },
    })
    expect(catalogOf(json).tree.order).toEqual(['a', 'b', 'd', 'c', 'x'])
    expect(catalogOf(json).tree.units.get('d')).toMatchObject({ label: 'd', parent: 'b' })
  })

  it('may be one unit, named by its label alone', () => {
    const json = put(sampleCatalog(), ['link', 'item'], [])
    put(json, ['extension', 'units'], { category: { label: { town: 'Town' } } })
    expect(catalogOf(json).tree.order).toEqual(['town'])
  })

  it('may link to other things than datasets, which are left alone', () => {
    const json = sampleCatalog()
    put(json, ['link', 'item', 2], { class: 'collection', href: 'https://other.test/index.json' })
    expect(catalogOf(json).items).toHaveLength(2)
  })

  it('may be an absolute address of its own host', () => {
    const json = put(sampleCatalog(), ['link', 'item', 0, 'href'], 'https://example.test/elsewhere.json')
    expect(catalogOf(json).items[0]?.href).toBe('https://example.test/elsewhere.json')
  })

  it('may say where the version before a file lies, on its own host alone', () => {
    const withPrevious = (previous: string) => put(sampleCatalog(), ['link', 'item', 0, 'extension', 'previous'], previous)
    expect(catalogOf(withPrevious('old/a.json')).items[0]?.previous).toBe('https://example.test/app/feeds/old/a.json')
    const refused = parseCatalog(withPrevious('https://other.test/a.json'), 'index.json', catalogAddress)
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'href-other-origin', path: '$.link.item[0].extension.previous' }],
    })
  })
})

describe('a dataset', () => {
  const rollingOf = (json: unknown) => {
    const result = parseDataset(json, 'f', { area: 'headcount', tree })
    return result.ok ? result.value.rollingMonths : result.problems
  }

  it('may say how many months its figures span, and else says that they span their own periods', () => {
    expect(rollingOf(put(sampleHeadcount(), ['extension', 'rollingMonths'], 36))).toBe(36)
    expect(rollingOf(sampleHeadcount())).toBeNull()
    expect(rollingOf(put(sampleHeadcount(), ['extension'], undefined))).toBeNull()
  })
})

describe('a context', () => {
  it('says null for what it leaves out, and that a figure is a level unless it says change', () => {
    const result = parseContext(put(sampleContext(), ['events', 0, 'to'], undefined), 'f', tree)
    expect(result).toMatchObject({
      ok: true,
      value: {
        targets: [{ owner: null }],
        events: [{ to: null }],
        claims: [
          { figure: { measure: 'rate', value: 11, decimals: 0, change: false }, direction: null },
          { figure: null, direction: { measure: 'rate', way: 'down-further' } },
        ],
      },
    })
  })

  it('may set a target for everyone', () => {
    const result = parseContext(put(sampleContext(), ['targets', 0, 'unit'], undefined), 'f', tree)
    expect(result).toMatchObject({ ok: true, value: { targets: [{ unit: null, min: 10, max: 30 }] } })
  })

  it('may have an event that begins in a month and ends with that year', () => {
    const json = put(put(sampleContext(), ['events', 0, 'from'], '2020M05'), ['events', 0, 'to'], '2020')
    expect(parseContext(json, 'f', tree)).toMatchObject({ ok: true, value: { events: [{ from: '2020M05', to: '2020' }] } })
  })

  it('may be empty', () => {
    expect(parseContext({ contract: 1 }, 'f', tree)).toEqual({
      ok: true,
      value: { comments: [], targets: [], events: [], claims: [] },
    })
  })
})
