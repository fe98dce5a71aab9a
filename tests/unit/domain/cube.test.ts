import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { cellAt, codesOf, coversUnit, periodsOf } from '../../../src/domain/cube.ts'
import { dimensions } from '../../../src/domain/dimension.ts'
import { notApplicable, notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import { datasetOf, type Raw } from './datasets.ts'

const persons = { unit: 'u', time: '2023', measure: 'persons' } as const
const headcount = (
  cells: Readonly<Record<string, Raw>>,
  codes: { sex?: readonly string[]; employment?: readonly string[] } = {},
) =>
  buildCube(
    datasetOf(
      'headcount',
      {
        unit: ['u'],
        time: ['2023'],
        employment: codes.employment ?? ['permanent', 'fixedTerm'],
        sex: codes.sex ?? ['women', 'men'],
        measure: ['persons'],
      },
      ({ employment, sex }) => cells[`${employment} ${sex}`] ?? null,
    ),
  )
const reported = { 'permanent women': 202, 'permanent men': 81, 'fixedTerm women': 10, 'fixedTerm men': 6 }

describe('buildCube', () => {
  it('derives the wholes that a feed leaves out', () => {
    const cube = headcount(reported)
    expect(cellAt(cube, persons).figure).toBe(299)
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(283)
    expect(cellAt(cube, { ...persons, sex: 'women' }).figure).toBe(212)
    expect(cellAt(cube, { ...persons, employment: 'fixedTerm', sex: 'men' }).figure).toBe(6)
  })

  it('derives wholes that equal the naive sums, in any order of dimensions', () => {
    const order = fc.shuffledSubarray(['unit', 'time', 'employment', 'ageBand', 'measure'] as const, { minLength: 5 })
    const bands = dimensions.ageBand.parts
    fc.assert(
      fc.property(order, fc.array(fc.nat(500), { minLength: 48, maxLength: 48 }), (ids, numbers) => {
        const codes = {
          unit: ['u', 'v'],
          time: ['2022', '2023'],
          employment: ['fixedTerm', 'permanent'],
          ageBand: bands,
          measure: ['persons'],
        }
        const numberAt = (unit: string, time: string, employment: string, band: string) =>
          numbers[
            ((codes.unit.indexOf(unit) * 2 + codes.time.indexOf(time)) * 2 + codes.employment.indexOf(employment)) * 6 +
              bands.indexOf(band)
          ] ?? 0
        const cube = buildCube(
          datasetOf('age', Object.fromEntries(ids.map((id) => [id, codes[id]])), (at) =>
            numberAt(at['unit'] ?? '', at['time'] ?? '', at['employment'] ?? '', at['ageBand'] ?? ''),
          ),
        )
        let everyone = 0
        for (const band of bands) {
          const both = numberAt('v', '2022', 'permanent', band) + numberAt('v', '2022', 'fixedTerm', band)
          expect(cellAt(cube, { unit: 'v', time: '2022', ageBand: band, measure: 'persons' }).figure).toBe(both)
          everyone += both
        }
        expect(cellAt(cube, { unit: 'v', time: '2022', measure: 'persons' }).figure).toBe(everyone)
      }),
    )
  })

  it('withholds every whole that a withheld part is in, and no other', () => {
    const cube = headcount({ ...reported, 'fixedTerm men': 'c' })
    expect(cellAt(cube, persons).figure).toBe(protectedAtSource)
    expect(cellAt(cube, { ...persons, employment: 'fixedTerm' }).figure).toBe(protectedAtSource)
    expect(cellAt(cube, { ...persons, sex: 'men' }).figure).toBe(protectedAtSource)
    expect(cellAt(cube, { ...persons, sex: 'women' }).figure).toBe(212)
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(283)
  })

  it('has no whole where a part is missing', () => {
    const cube = headcount({ ...reported, 'fixedTerm men': null })
    expect(cellAt(cube, persons).figure).toBe(notReported)
    expect(cellAt(cube, { ...persons, sex: 'women' }).figure).toBe(212)
  })

  it('withholds a whole of which one part is withheld and another missing', () => {
    const cube = headcount({ 'permanent women': null, 'permanent men': 'c' })
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(protectedAtSource)
  })

  it('has no whole where the feed has only some of the parts', () => {
    const cube = headcount(reported, { sex: ['women'] })
    expect(cellAt(cube, { ...persons, sex: 'women' }).figure).toBe(212)
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(notReported)
    expect(cellAt(cube, persons).figure).toBe(notReported)
  })

  it('keeps a published total as it stands, also beside parts that say otherwise', () => {
    const codes = { sex: ['women', 'men', 'total'] }
    const cube = headcount({ ...reported, 'permanent total': 290, 'fixedTerm total': 'c' }, codes)
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(290)
    expect(cellAt(cube, { ...persons, employment: 'fixedTerm' }).figure).toBe(protectedAtSource)
  })

  it('keeps a published total where the parts are missing', () => {
    const cube = headcount({ 'permanent total': 283 }, { sex: ['total'], employment: ['permanent'] })
    expect(cellAt(cube, { ...persons, employment: 'permanent' }).figure).toBe(283)
    expect(cellAt(cube, { ...persons, employment: 'permanent', sex: 'men' }).figure).toBe(notReported)
  })

  it('never adds ratios', () => {
    const codes = { unit: ['u'], time: ['2023'], group: ['women', 'men'], measure: ['rate', 'sickHours'] }
    const cube = buildCube(datasetOf('sickLeave', codes, () => 3))
    expect(cellAt(cube, { unit: 'u', time: '2023', measure: 'rate' }).figure).toBe(notReported)
    expect(cellAt(cube, { unit: 'u', time: '2023', measure: 'sickHours' }).figure).toBe(6)
  })

  it('tells a cell without meaning from a missing one, and zero from both', () => {
    const cube = headcount({ ...reported, 'fixedTerm men': 'z', 'fixedTerm women': 0 })
    expect(cellAt(cube, { ...persons, employment: 'fixedTerm', sex: 'men' }).figure).toBe(notApplicable)
    expect(cellAt(cube, { ...persons, employment: 'fixedTerm', sex: 'women' }).figure).toBe(0)
  })

  it('never lets a withheld number through, whatever stands beside its letter', () => {
    const dataset = datasetOf('turnover', { unit: ['u'], time: ['2023'], measure: ['leavers'] }, () => 3)
    const cube = buildCube({ ...dataset, statuses: ['pc'] })
    expect(cube.cells.map(({ figure }) => figure)).toEqual([protectedAtSource])
  })

  it("carries the parts' letters to the whole, each once", () => {
    const dataset = datasetOf(
      'headcount',
      { unit: ['u'], time: ['2023'], employment: ['permanent'], sex: ['women', 'men'], measure: ['persons'] },
      () => 5,
    )
    const cube = buildCube({ ...dataset, statuses: ['pb', 'p'] })
    expect(cellAt(cube, { ...persons, employment: 'permanent' })).toEqual({ figure: 10, flags: 'pb' })
  })
})

describe('cellAt', () => {
  it('is missing for any code that the feed lacks', () => {
    const cube = headcount(reported)
    for (const at of [{ unit: 'w' }, { time: '1999' }, { measure: 'rate' }, { sex: 'other' }, { employment: '__proto__' }]) {
      expect(cellAt(cube, { ...persons, ...at })).toEqual({ figure: notReported, flags: '' })
    }
  })

  it('is missing where unit or time is not said', () => {
    expect(cellAt(headcount(reported), { unit: 'u', measure: 'persons' }).figure).toBe(notReported)
  })
})

describe('what a cube covers', () => {
  const cube = buildCube(datasetOf('turnover', { unit: ['u'], time: ['2023', '2021', '2022'], measure: ['rate'] }, () => null))

  it('is its periods in time order and its codes in the order of the feed', () => {
    expect(periodsOf(cube)).toEqual(['2021', '2022', '2023'])
    expect(codesOf(cube, 'time')).toEqual(['2023', '2021', '2022'])
    expect(codesOf(cube, 'sex')).toEqual([])
  })

  it('is the units that it has rows for, though they are empty', () => {
    expect([coversUnit(cube, 'u'), coversUnit(cube, 'v')]).toEqual([true, false])
  })
})
