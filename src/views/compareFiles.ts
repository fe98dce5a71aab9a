import type { AreaId } from '../domain/area.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Organiser } from '../domain/organiser.ts'
import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { CompareSources, UnitFigures } from '../series/compareSources.ts'
import { relativesOf } from '../series/family.ts'
import { findingsInFamily } from '../series/findingsInFamily.ts'
import { filesOfUnit, type UnitFiles } from './neededFiles.ts'
import type { Reading } from './useReadings.ts'

/** The files that a unit's figures of a key figure are made of, and those of the base of its shares. */
export interface ComparedFiles {
  readonly unit: UnitId
  readonly main: UnitFiles
  readonly base: UnitFiles | null
}

/** What has become of a unit's files. */
export interface ComparedReading {
  readonly unit: UnitId
  readonly main: Reading
  readonly base: Reading | null
}

/** The files of the units that a comparison shows in some year, and no others' but those that these are made of. */
export function compareFilesFor(
  organiser: Organiser,
  catalog: Catalog,
  { area, base }: Indicator,
  unit: UnitId,
  chosen: readonly UnitId[],
  organisation: Selection['organisation'],
): readonly ComparedFiles[] {
  const above = new Set(
    lineageOf(catalog.tree, unit)
      .slice(1)
      .map(({ id }) => id),
  )
  // A unit above that is only the sum of others would need the files of units that are no part of the comparison.
  const mayBeRead = (id: UnitId) => !above.has(id) || itemFor(catalog, area, id) !== undefined
  const files = (of: AreaId, id: UnitId) =>
    mayBeRead(id) ? filesOfUnit(organiser, catalog, of, id, organisation) : { unit: id, items: new Map() }
  // Here a base only tells whether shares are of too few.
  const needsBase = base?.tableBelow !== undefined
  return relativesOf(catalog.tree, unit, chosen).map((id) => ({
    unit: id,
    main: files(area, id),
    base: needsBase && base.staff !== null ? files(base.staff.area, id) : null,
  }))
}

/** Every file, each once: units may share one. */
export function everyFile(units: readonly ComparedFiles[]): readonly CatalogItem[] {
  const files = units.flatMap(({ main, base }) => [...main.items.values(), ...(base?.items.values() ?? [])])
  return [...new Set(files)]
}

/** What a comparison is made of that comes from files. */
export type ComparedFigures = Pick<CompareSources, 'figures' | 'familyFindings'>

function figuresFrom({ main, base }: ComparedReading): UnitFigures {
  if (main.kind !== 'read' || main.figures === null) return { kind: main.kind === 'failed' ? 'failed' : 'absent' }
  const beneath = base?.kind === 'read' ? base.figures : null
  return { kind: 'read', cube: main.figures.cube, history: main.figures, baseCube: beneath?.cube ?? null }
}

/** All units' figures, once their files have been read or have failed, and what does not agree among them. */
export function comparedFigures(tree: UnitTree, unit: UnitId, readings: readonly ComparedReading[]): ComparedFigures {
  const figures = new Map(readings.map((reading) => [reading.unit, figuresFrom(reading)]))
  return { figures, familyFindings: findingsInFamily(tree, unit, figures) }
}
