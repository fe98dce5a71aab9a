import { describe, expect, it } from 'vitest'
import type { Cube } from '../../../../src/domain/cube.ts'
import { compareVersions } from '../../../../src/domain/quality/compareVersions.ts'
import { tellFinding } from '../../../../src/words/tellFinding.ts'
import { cubeOfRows, type Raw } from '../datasets.ts'

const version = (years: readonly string[], employees: readonly Raw[], leavers: readonly Raw[] = []): Cube =>
  cubeOfRows('turnover', years, { employees, leavers })
const years = ['2021', '2022', '2023']
const earlier = version(years, [255, 271, 283], [30, 35, 33])
const codes = (later: Cube) => compareVersions(earlier, later).map(({ code, period, severity }) => [code, period, severity])

describe('two versions of a file', () => {
  it('that are the same have no differences', () => {
    expect(codes(version(years, [255, 271, 283], [30, 35, 33]))).toEqual([])
  })

  it('differ silently where a figure changed without saying so, told once for each measure', () => {
    expect(compareVersions(earlier, version(years, [255, 270, 284], [30, 36, 33]))).toMatchObject([
      {
        code: 'silent-revision',
        severity: 'warning',
        measure: 'employees',
        period: '2022',
        before: 271,
        after: 270,
        cells: [{}, {}],
      },
      { code: 'silent-revision', measure: 'leavers', period: '2022', before: 35, after: 36, cells: [{}] },
    ])
  })

  it('differ openly where the figure says that it was revised', () => {
    const later = version(years, [255, 270, 283], [30, 35, 33])
    const told = { ...later, cells: later.cells.map((cell) => (cell.figure === 270 ? { ...cell, flags: 'r' } : cell)) }
    expect(codes(told)).toEqual([['told-revision', '2022', 'info']])
  })

  it('differ where a figure is gone, or has come in an old year', () => {
    expect(codes(version(years, [255, null, 283], [30, 35, 33]))).toEqual([['vanished-cell', '2022', 'warning']])
    expect(codes(version(['2022', '2023'], [271, 283], [35, 33]))).toEqual([
      ['vanished-cell', '2021', 'warning'],
      ['vanished-cell', '2021', 'warning'],
    ])
    expect(codes(version(['2020', ...years], [249, 255, 271, 283], [null, 30, 35, 33]))).toEqual([['added-cell', '2020', 'info']])
  })

  it('do not differ by a new year, or by a figure that is withheld now', () => {
    expect(codes(version([...years, '2024'], [255, 271, 283, 290], [30, 35, 33, 31]))).toEqual([])
    expect(codes(version(years, ['c', 271, 283], [30, 35, 33]))).toEqual([])
  })

  it('never tell a number that is withheld in either', () => {
    const before = version(years, ['c', 271, 283], [30, 35, 33])
    const found = compareVersions(before, version(years, [255, 271, 283], [30, 35, 33]))
    expect(found).toMatchObject([{ code: 'added-cell', period: '2021' }])
    expect(found.map((finding) => tellFinding(finding).text).join()).not.toContain('255')
  })

  it('are compared for the units of both alone', () => {
    const other = { ...earlier, dimensions: earlier.dimensions.map((d) => (d.id === 'unit' ? { ...d, codes: ['v'] } : d)) }
    expect(compareVersions(other, earlier)).toEqual([])
  })
})
