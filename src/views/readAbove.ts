import type { AreaId } from '../domain/area.ts'
import { type Catalog, itemFor } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import { mayHeal } from '../data/feedErrors.ts'
import type { Organiser } from '../domain/organiser.ts'
import { lineageOf, type UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { Above, Filters, Sources } from '../series/sources.ts'
import { looksAbove, stateOf } from '../series/stateOf.ts'
import { filesOfUnit, type Needed, type UnitFiles } from './neededFiles.ts'
import { type FigureReader, readOrganiser, readReading } from './readFigures.ts'

type OwnFiles = Pick<Needed, 'main' | 'base'>

/**
 * The files of the units above that have figures of their own, nearest first: what is asked for, one unit at a time, where the
 * reader's own figure is withheld.
 */
function filesAbove(
  organiser: Organiser,
  indicator: Indicator,
  catalog: Catalog,
  unit: UnitId,
  organisation: Selection['organisation'],
): readonly OwnFiles[] {
  const filesFor = (area: AreaId, id: UnitId) => filesOfUnit(organiser, catalog, area, id, organisation)
  const { area, base } = indicator
  return lineageOf(catalog.tree, unit)
    .slice(1)
    .filter(({ id }) => itemFor(catalog, area, id) !== undefined)
    .map(({ id }) => ({ main: filesFor(area, id), base: base?.staff ? filesFor(base.staff.area, id) : null }))
}

async function readOwn(
  reader: FigureReader,
  organiser: Organiser,
  { main, base }: OwnFiles,
  organisation: Selection['organisation'],
): Promise<Above | null> {
  const read = (files: UnitFiles) => readReading(reader, organiser, files, organisation)
  const [own, beneath] = await Promise.all([read(main), base === null ? null : read(base)])
  // One that can't be read is passed by: the next has its own name. One that may come is waited for.
  if (own.kind === 'failed' && mayHeal(own.error)) throw own.error
  if (own.kind !== 'read' || own.figures === null) return null
  const baseCube = beneath?.kind === 'read' ? (beneath.figures?.cube ?? null) : null
  return { unit: main.unit, cube: own.figures.cube, history: own.figures, baseCube }
}

/**
 * Reads the units above a unit whose own figure is withheld, one at a time, until one of them has the figure. None where it is not
 * withheld: other units' files are not asked for without need. A file that can't be read is passed by; rejects where one that may
 * arrive another time has not.
 */
export async function readAbove(
  reader: FigureReader,
  sources: Sources,
  filters: Filters,
  organisation: Selection['organisation'],
): Promise<readonly Above[]> {
  if (!looksAbove(stateOf(sources, filters))) return []
  const organiser = await readOrganiser(reader)
  const files = filesAbove(organiser, sources.indicator, reader.catalog, sources.unit, organisation)
  return files.reduce<Promise<readonly Above[]>>(async (before, unit) => {
    const above = await before
    if (!looksAbove(stateOf({ ...sources, above }, filters))) return above
    const next = await readOwn(reader, organiser, unit, organisation)
    return next === null ? above : [...above, next]
  }, Promise.resolve([]))
}
