import { describe, expect, it } from 'vitest'
import { filesOf, makeFeeds } from '../../../mocks/feeds.ts'
import { largeSize } from '../../../mocks/size.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { type AreaId, areas } from '../../../src/domain/area.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { lineageOf, type Unit } from '../../../src/domain/unitTree.ts'
import { catalog, cellIn, datasetOf, datasets, feeds, lives, placesOf, problems, units, years } from './wholeFeeds.ts'

const areaIds = Object.keys(areas) as readonly AreaId[]
const additive = (area: AreaId, measure = '') => areas[area].measures[measure]?.additive === true
const below = (unit: Unit) => units.filter(({ parent }) => parent === unit.id)
const withoutFiles = units.filter(({ id }) => datasetOf(id, 'headcount') === undefined)
const bytes = () => JSON.stringify([...filesOf(makeFeeds('exempel', largeSize))])

/** The published number of a unit, or that of its children where it has no files: null if anything in it can't be read. */
function numberOf(unit: Unit, area: AreaId, place: Readonly<Record<string, string>>): number | null {
  const dataset = datasetOf(unit.id, area)
  if (dataset !== undefined) return cellIn(dataset, place)?.value ?? null
  return sumBelow(unit, area, place)
}

function sumBelow(unit: Unit, area: AreaId, place: Readonly<Record<string, string>>): number | null {
  const living = below(unit).filter((child) => lives(child, place['time'] ?? ''))
  const numbers = living.map((child) => numberOf(child, area, place))
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0)
}

describe('the whole organisation', () => {
  it('follows the feed contract in every file', () => {
    expect(problems).toEqual([])
    expect(datasets.size).toBe(feeds.files.size)
    expect(parseContext(feeds.context, 'context.json', catalog.tree)).toMatchObject({ ok: true })
  })

  it('gives the same bytes for the same seed', () => {
    expect(bytes()).toBe(bytes())
  })

  it('has a file for each unit and area, except for a few parents that are the sum of their children', () => {
    expect(withoutFiles).toHaveLength(3)
    const lifeOf = (id: string) => feeds.catalog.extension.units.extension?.[id]
    for (const { id, children } of withoutFiles) {
      expect(children.length).toBeGreaterThan(2)
      expect(lifeOf(id)).toEqual({ sumOfChildren: true })
      expect(areaIds.filter((area) => datasetOf(id, area) !== undefined)).toEqual([])
    }
    expect(datasets.size).toBe((units.length - withoutFiles.length) * areaIds.length)
  })

  it('has months of sick leave after the years, for the last four years', () => {
    const codes = datasetOf('exempel', 'sickLeave')?.dimensions.find(({ id }) => id === 'time')?.codes ?? []
    expect(codes.slice(0, 15)).toEqual(years)
    expect(codes.slice(15)).toHaveLength(48)
    expect([codes[15], codes.at(-1)]).toEqual(['2021M01', '2024M12'])
  })

  it('gives a unit cells only for the years that it lives', () => {
    for (const unit of units.filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined)) {
      const codes = datasetOf(unit.id, 'headcount')?.dimensions.find(({ id }) => id === 'time')?.codes
      expect(codes).toEqual(years.filter((year) => lives(unit, year)))
    }
  })

  it('publishes for a parent the sum of its children that lived', () => {
    let compared = 0
    for (const area of areaIds) {
      for (const unit of units.filter(({ children }) => children.length > 0)) {
        const dataset = datasetOf(unit.id, area)
        if (dataset === undefined) continue
        for (const place of placesOf(dataset).filter(({ measure }) => additive(area, measure))) {
          const own = cellIn(dataset, place)?.value ?? null
          const sum = own === null ? null : sumBelow(unit, area, place)
          if (sum === null) continue
          compared += 1
          if (sum !== own) expect(`${unit.id} ${area} ${JSON.stringify(place)} ${sum}`).toBe(String(own))
        }
      }
    }
    expect(compared).toBeGreaterThan(20_000)
  })

  it('publishes years of sick leave as the sum of their months', () => {
    let compared = 0
    for (const { id } of units) {
      const dataset = datasetOf(id, 'sickLeave')
      for (const year of years.slice(-4)) {
        for (const measure of ['sickHours', 'ordinaryHours', 'longSickHours']) {
          const place = { group: 'all', measure }
          const months = Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`)
          const cells = months.map((time) => cellIn(dataset, { ...place, time })?.value ?? Number.NaN)
          const own = cellIn(dataset, { ...place, time: year })?.value ?? null
          if (own === null) continue
          compared += 1
          expect(cells.reduce((a, b) => a + b, 0)).toBe(own)
        }
      }
    }
    expect(compared).toBeGreaterThan(4000)
  })

  it('contradicts itself nowhere', () => {
    const some = [...datasets.values()].filter((_, i) => i % 9 === 0)
    expect(some.flatMap((dataset) => buildCube(dataset).findings.filter(({ severity }) => severity !== 'info'))).toEqual([])
  })

  it('says things about units on every level', () => {
    const levels = (all: readonly { unit: string }[]) => new Set(all.map(({ unit }) => lineageOf(catalog.tree, unit).length))
    expect(levels(feeds.context.events)).toEqual(new Set([1, 2, 3, 4]))
    expect(new Set(feeds.context.events.map(({ kind }) => kind))).toEqual(
      new Set(['reorganisation', 'break', 'external', 'decision']),
    )
    expect(levels(feeds.context.comments)).toEqual(new Set([1, 2, 3, 4]))
    expect(levels(feeds.context.claims)).toEqual(new Set([1, 2, 3]))
  })

  it('prints claims of which some hold and some do not', () => {
    const holds = feeds.context.claims.map(({ unit, area, time, figure: { measure, value, decimals } }) => {
      const at = (each: string) =>
        cellIn(datasetOf(unit, area), { time, group: 'all', employment: 'total', sex: 'total', measure: each })?.value ??
        Number.NaN
      const is = measure === 'rate' ? (100 * at('sickHours')) / at('ordinaryHours') : at(measure)
      return Math.abs(is - value) < 0.5 / 10 ** decimals + 1e-9
    })
    expect(holds.filter((each) => each)).toHaveLength(3)
    expect(holds.filter((each) => !each)).toHaveLength(2)
  })

  it('is made and written out in well under a second of work', () => {
    // Work, not time on the clock: other tests may be running.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage()
      bytes()
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    expect(Math.min(...times)).toBeLessThan(1000)
  })
})

describe('its flags', () => {
  const withLetter = (letter: string) =>
    [...datasets].filter(([, { statuses }]) => statuses.some((status) => status.includes(letter))).map(([address]) => address)
  const share = (letter: string) => withLetter(letter).length / datasets.size

  it('mark the last year provisional where more may be known later, also its months', () => {
    const areasOf = new Set(withLetter('p').map((address) => address.split('/')[1]))
    expect(areasOf).toEqual(new Set(['sickLeave.json', 'turnover.json']))
    const at = (time: string) => cellIn(datasetOf('exempel', 'sickLeave'), { time, group: 'all', measure: 'sickHours' })?.status
    expect([at('2023M12'), at('2024'), at('2024M01')]).toEqual(['', 'p', 'p'])
  })

  it('mark breaks only where staff was moved under a unit', () => {
    const labels = withLetter('b').map((address) => catalog.tree.units.get(address.split('/')[0] ?? '')?.label ?? '')
    expect(labels.toSorted()).toEqual([
      'Arbetsmarknads- och socialförvaltningen',
      'Gymnasieförvaltningen',
      'Serviceförvaltningen',
      'Tekniska förvaltningen',
    ])
  })

  it('are few of the other kinds, and there are some', () => {
    for (const letter of ['r', 'e', 'm']) {
      expect(share(letter)).toBeGreaterThan(0)
      expect(share(letter)).toBeLessThan(0.1)
    }
  })
})
