import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { CompareSources } from '../series/compareSources.ts'
import { comparedFigures, compareFilesFor } from './compareFiles.ts'
import { type FigureReader, readOrganiser, readReading } from './readFigures.ts'
import { readContext } from './readSources.ts'

/** What a comparison is made of, read outside of any view: the same files as its page reads. A file that fails is told of in the set. */
export async function readCompare(
  reader: FigureReader,
  indicator: Indicator,
  unit: UnitId,
  { compareWith, organisation }: Selection,
): Promise<CompareSources> {
  const { catalog } = reader
  const organiser = await readOrganiser(reader)
  const files = compareFilesFor(organiser, catalog, indicator, unit, compareWith, organisation)
  const read = files.map(async ({ unit: id, main, base }) => ({
    unit: id,
    main: await readReading(reader, organiser, main, organisation),
    base: base === null ? null : await readReading(reader, organiser, base, organisation),
  }))
  const readings = await Promise.all(read)
  const lost = readings.flatMap(({ main }) => (main.kind === 'failed' ? [main.error] : []))[0]
  if (lost !== undefined && !readings.some(({ main }) => main.kind === 'read')) throw lost
  const context = await readContext(reader)
  return {
    indicator,
    tree: catalog.tree,
    unit,
    chosen: compareWith,
    organisation,
    context,
    ...comparedFigures(catalog.tree, unit, readings),
  }
}
