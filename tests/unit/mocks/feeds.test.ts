import { describe, expect, it } from 'vitest'
import { makeFeeds } from '../../../mocks/feeds.ts'
import { smallSize } from '../../../mocks/size.ts'

const bytesOf = (seed: string) => {
  const { catalog, context, files } = makeFeeds(seed, smallSize)
  return JSON.stringify([catalog, context, [...files]])
}
const { catalog, files } = makeFeeds('exempel', smallSize)
const datasets = [...files.values()].map(({ json }) => json)
const statusesOf = (status: unknown) => Object.values((status ?? {}) as Record<string, string | null>)

describe('makeFeeds', () => {
  it('gives the same bytes for the same seed', () => {
    expect(bytesOf('exempel')).toBe(bytesOf('exempel'))
  })

  it('gives other bytes for another seed', () => {
    expect(bytesOf('exempel')).not.toBe(bytesOf('annat'))
  })

  it('says that the municipality is made up', () => {
    expect(catalog.extension.organisation.label).toBe('Exempelkommunen (påhittad)')
    expect(catalog.extension.madeUp).toBe(true)
    for (const { source } of datasets) expect(source).toMatch(/påhittade/i)
  })

  it('offers every unit a file in every area', () => {
    const units = Object.keys(catalog.extension.units.category.label ?? {})
    for (const area of ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment']) {
      const covered = catalog.link.item
        .filter(({ extension }) => extension.area === area)
        .flatMap(({ extension }) => extension.units)
      expect([...covered].sort()).toEqual([...units].sort())
    }
  })

  it('has a file at every address that the catalog gives', () => {
    expect(catalog.link.item.map(({ href }) => href)).toEqual([...files.keys()])
  })

  it('writes JSON-stat in its different legal ways', () => {
    const indices = datasets.flatMap(({ dimension }) => Object.values(dimension).map(({ category }) => category.index))
    expect(new Set(datasets.map(({ id }) => id.join())).size).toBeGreaterThan(8)
    expect(new Set(datasets.map(({ value }) => Array.isArray(value)))).toEqual(new Set([true, false]))
    expect(new Set(datasets.map(({ status }) => Array.isArray(status)))).toEqual(new Set([true, false]))
    expect(new Set(indices.map((index) => (index === undefined ? 'none' : Array.isArray(index))))).toEqual(
      new Set([true, false, 'none']),
    )
  })

  it('has provisional, revised, broken, estimated, withheld, meaningless and missing cells', () => {
    const letters = new Set(datasets.flatMap(({ status }) => statusesOf(status)).join(''))
    for (const letter of 'prbeczm') expect(letters).toContain(letter)
  })

  it('never carries a number that is withheld', () => {
    const withheld = datasets.flatMap(({ value, status }) => {
      const cells = value as Record<number, number | null>
      const places = Object.entries(status ?? {}).filter(([, letters]) => letters?.includes('c'))
      return places.map(([place]) => cells[Number(place)] ?? null)
    })
    expect(new Set(withheld)).toEqual(new Set([null]))
  })
})
