import { describe, expect, it } from 'vitest'
import { organiser } from '../../../src/domain/organiser.ts'
import type { UnitId } from '../../../src/domain/unitTree.ts'
import { comparedFigures, compareFilesFor, everyFile } from '../../../src/views/compareFiles.ts'
import { catalog } from '../mocks/wholeFeeds.ts'
import { indicatorOf } from '../series/fromFeeds.ts'

const filesFor = (id: string, unit: UnitId, organisation: 'past' | 'now' = 'past') =>
  compareFilesFor(organiser, catalog, indicatorOf(id), unit, [], organisation)
const unitsOf = (files: ReturnType<typeof filesFor>, unit: UnitId) => [
  ...(files.find((one) => one.unit === unit)?.main.items.keys() ?? []),
]

describe('the files of a comparison', () => {
  it('are those of the children where a unit is the sum of them, for the base of shares too', () => {
    const files = filesFor('sexShare', 'exempel-3-2')
    const children = catalog.tree.units.get('exempel-3-1')?.children
    expect(unitsOf(files, 'exempel-3-1')).toEqual(children)
    expect([...(files.find(({ unit }) => unit === 'exempel-3-1')?.base?.items.keys() ?? [])]).toEqual(children)
    expect(unitsOf(files, 'exempel-3-2')).toEqual(['exempel-3-2'])
  })

  it('are those of the units before a reorganisation as well, in the organisation of now', () => {
    expect(unitsOf(filesFor('sickLeave', 'exempel-10'), 'exempel-8')).toEqual(['exempel-8'])
    expect(unitsOf(filesFor('sickLeave', 'exempel-10', 'now'), 'exempel-8')).toEqual(
      expect.arrayContaining(['exempel-8', 'exempel-15', 'exempel-16']),
    )
  })

  it('have a base only where shares of few are told otherwise than shares of many', () => {
    expect(filesFor('sexShare', 'exempel-3-2').every(({ base }) => base !== null)).toBe(true)
    expect(filesFor('sickLeave', 'exempel-3-2').every(({ base }) => base === null)).toBe(true)
  })

  it('are each read once', () => {
    const files = everyFile(filesFor('sexShare', 'exempel-3-2'))
    expect(new Set(files).size).toBe(files.length)
  })
})

describe('compared figures', () => {
  it('are absent where the catalog has none, and failed where a file did not arrive', () => {
    const failed = { kind: 'failed', error: new Error(), retry: () => undefined } as const
    const { figures, familyFindings } = comparedFigures(catalog.tree, 'exempel-1', [
      { unit: 'exempel', main: { kind: 'none' }, base: null },
      { unit: 'exempel-1', main: failed, base: null },
    ])
    expect([...figures]).toEqual([
      ['exempel', { kind: 'absent' }],
      ['exempel-1', { kind: 'failed' }],
    ])
    expect(familyFindings).toEqual([])
  })
})
