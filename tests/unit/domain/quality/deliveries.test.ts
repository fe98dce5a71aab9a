import { describe, expect, it } from 'vitest'
import { makeFeeds } from '../../../../mocks/feeds.ts'
import { smallSize } from '../../../../mocks/size.ts'
import { parseCatalog } from '../../../../src/contract/parseCatalog.ts'
import { parseDataset } from '../../../../src/contract/parseDataset.ts'
import { type AreaId, areas } from '../../../../src/domain/area.ts'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import { cellAt, type Cube } from '../../../../src/domain/cube.ts'
import { dimensions } from '../../../../src/domain/dimension.ts'
import type { Finding } from '../../../../src/domain/finding.ts'
import { crossFindings } from '../../../../src/domain/quality/crossFindings.ts'
import { findingsIn } from '../../../../src/domain/quality/cubeRules.ts'
import type { UnitId } from '../../../../src/domain/unitTree.ts'
import { catalog, cubeOf } from '../../feeds/readFeeds.ts'

type Cubes = ReadonlyMap<AreaId, Cube>

function findingsOf(cubes: Cubes, unit: UnitId): readonly (readonly [AreaId, Finding])[] {
  const inFiles = [...cubes].flatMap(([area, cube]) => findingsIn(cube, unit).map((finding) => [area, finding] as const))
  return [...inFiles, ...crossFindings(cubes, unit)]
}

function madeUp(seed: string): ReadonlyMap<UnitId, Cubes> {
  const made = makeFeeds(seed, smallSize)
  const read = parseCatalog(made.catalog, 'index.json', 'https://example.test/feeds/index.json')
  if (!read.ok) throw new Error('catalog')
  const { tree } = read.value
  const units = new Map<UnitId, Map<AreaId, Cube>>()
  for (const [file, { area, json }] of made.files) {
    const dataset = parseDataset(json, file, { area, tree })
    if (!dataset.ok) throw new Error(file)
    const cube = buildCube(dataset.value)
    for (const unit of cube.dimensions.find(({ id }) => id === 'unit')?.codes ?? [])
      units.set(unit, (units.get(unit) ?? new Map<AreaId, Cube>()).set(area, cube))
  }
  return units
}

describe('what is found in the report', () => {
  const cubes = new Map((Object.keys(areas) as AreaId[]).map((area) => [area, cubeOf(area)]))
  const found = catalog.tree.order.flatMap((unit) => findingsOf(cubes, unit).map(([area, finding]) => ({ area, ...finding })))

  it('is exactly its contradictions, its heading and its small groups', () => {
    expect(found.map(({ area, unit, period, code, severity }) => [area, unit, period, code, severity])).toEqual([
      ['headcount', 'kommunstaben', '2022', 'small-groups', 'info'],
      ['headcount', 'kommunstaben', '2023', 'counts-as-percent', 'warning'],
      ['sickLeave', 'kommunstaben', '2019', 'total-outside-parts', 'error'],
      ['age', 'kommunstaben', '2023', 'small-groups-by-share', 'info'],
      ['sickLeave', 'kommunstaben', '2019', 'implied-weight', 'warning'],
    ])
  })

  it('names the heading as printed, and the weight of women that 2019 implies', () => {
    expect(found.find(({ code }) => code === 'counts-as-percent')).toMatchObject({
      heading: 'Antal månadsanställda den 31 december, procent',
      most: 299,
    })
    const weight = found.find(({ code }) => code === 'implied-weight')
    if (weight?.code !== 'implied-weight') throw new Error('no weight')
    expect(weight.implied).toBeCloseTo(31.25, 1)
    expect(weight.women).toBeCloseTo(67.97, 1)
  })

  it('tells of every age group of one to four persons, and of no other', () => {
    const cells = found.find(({ code }) => code === 'small-groups-by-share')?.cells ?? []
    const [age, headcount] = [cubeOf('age'), cubeOf('headcount')]
    const few = ['2019', '2020', '2021', '2022', '2023'].flatMap((time) =>
      ['permanent', 'fixedTerm'].flatMap((employment) =>
        dimensions.ageBand.parts.flatMap((ageBand) => {
          const place = { unit: 'kommunstaben', time, employment }
          const share = cellAt(age, { ...place, ageBand, measure: 'share' }).figure
          const base = cellAt(headcount, { ...place, sex: 'total', measure: 'persons' }).figure
          const count = Math.round((Number(share) * Number(base)) / 100)
          return count > 0 && count < 5 ? [[time, employment, ageBand]] : []
        }),
      ),
    )
    expect(cells.map(({ period, at }) => [period, at.employment, at.ageBand])).toEqual(few)
    expect(few).toContainEqual(['2020', 'fixedTerm', '60+'])
  })
})

describe.each(['exempel', 'a', 'b'])('the made-up municipality %s', (seed) => {
  it('has gaps and nothing else to find', () => {
    const units = madeUp(seed)
    expect(units.size).toBeGreaterThan(8)
    const codes = [...units].flatMap(([unit, cubes]) => findingsOf(cubes, unit).map(([, { code }]) => code))
    expect([...new Set(codes)]).toEqual(['gap'])
  })
})
