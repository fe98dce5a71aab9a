import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { CompareSources, UnitFigures } from '../series/compareSources.ts'
import { familyOf } from '../series/family.ts'

/** The files that a unit's figures of a key figure are read from. */
export interface UnitFiles {
  readonly unit: UnitId
  readonly main: CatalogItem | undefined
  readonly base: CatalogItem | undefined
}

/** What has become of a file. */
export interface ReadFile {
  readonly data: Extract<UnitFigures, { kind: 'read' }>['cube'] | undefined
  readonly isError: boolean
}

/** The files of the units that a comparison shows, in its order: never any other unit's. */
export function compareFilesFor(
  catalog: Catalog,
  { area, smallestBase }: Indicator,
  unit: UnitId,
  chosen: readonly UnitId[],
): readonly UnitFiles[] {
  return familyOf(catalog.tree, unit, chosen).members.map((member) => ({
    unit: member.unit,
    main: itemFor(catalog, area, member.unit),
    base: smallestBase === undefined ? undefined : itemFor(catalog, smallestBase.area, member.unit),
  }))
}

/** Every file, each once: units may share one. */
export function everyFile(units: readonly UnitFiles[]): readonly CatalogItem[] {
  const files = units.flatMap(({ main, base }) => [main, base]).filter((file) => file !== undefined)
  return [...new Set(files)]
}

/** A unit's figures, once its files have been read or have failed. The one place where a unit's cube comes from. */
function figuresFrom({ main, base }: UnitFiles, readOf: (file: CatalogItem | undefined) => ReadFile | undefined): UnitFigures {
  const read = readOf(main)
  if (read?.data !== undefined) return { kind: 'read', cube: read.data, baseCube: readOf(base)?.data ?? null }
  return { kind: read?.isError === true ? 'failed' : 'absent' }
}

/** All units' figures. */
export function allFigures(
  units: readonly UnitFiles[],
  readOf: (file: CatalogItem | undefined) => ReadFile | undefined,
): CompareSources['figures'] {
  return new Map(units.map((files) => [files.unit, figuresFrom(files, readOf)]))
}
