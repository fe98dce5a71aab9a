import { contextQuery } from '../data/contextQuery.ts'
import { emptyContext } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { Sources } from '../series/sources.ts'
import { neededFor } from './neededFiles.ts'
import { readAbove } from './readAbove.ts'
import { type FigureReader, readFigures, readOrganiser, readReading } from './readFigures.ts'
import { sourcesFrom } from './sourcesFrom.ts'
import { tellersQuery } from './tellersQuery.ts'

/** The publisher's words, none where they could not be read: the figures are whole without them. */
export async function readContext({ client, catalog }: FigureReader) {
  return client.fetchQuery(contextQuery(catalog)).catch(() => emptyContext)
}

/**
 * What a key figure's set is made of for a unit, read outside of any view: the same files, put together the same way, as the cards
 * have them. Null where the catalog has nothing for the unit. Fails where the unit's own file does; a unit beside that can't be read
 * is told of in the set's notes.
 */
export async function readSources(
  reader: FigureReader,
  indicator: Indicator,
  unit: UnitId,
  selection: Selection,
): Promise<Sources | null> {
  const { beside, compareWith, organisation } = selection
  const { client, catalog } = reader
  const organiser = await readOrganiser(reader)
  const needed = neededFor(organiser, indicator, catalog, unit, { beside, compareWith, organisation })
  const [main, base, readings, tellers, context] = await Promise.all([
    readFigures(reader, organiser, needed.main, organisation),
    needed.base === null ? null : readReading(reader, organiser, needed.base, organisation),
    Promise.all(needed.comparisons.map((files) => readReading(reader, organiser, files, organisation))),
    client.fetchQuery(tellersQuery),
    readContext(reader),
  ])
  if (main === null) return null
  const comparisons = needed.comparisons.map(({ unit: other, beside: why }, i) => {
    const reading = readings[i]
    const figures = reading?.kind === 'read' ? reading.figures : null
    return { unit: other, beside: why, figures, failed: reading?.kind === 'failed' }
  })
  const about = { indicator, unit, tree: catalog.tree, hasChosen: compareWith.length > 0, context }
  const sources = sourcesFrom({ main, base: base?.kind === 'read' ? base.figures : null, comparisons }, about, tellers)
  return { ...sources, above: await readAbove(reader, sources, selection, organisation) }
}
