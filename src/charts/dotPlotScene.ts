import type { CompareSet } from '../series/compareSet.ts'
import { apartStyle } from './apartStyle.ts'
import type { DotClass, DotKind } from './dotPlotData.ts'
import type { DotLayout } from './dotPlotLayout.ts'
import { type Ink, type Look, type SeriesStyle, styleOf } from './look.ts'

/** Everything that has been decided about a dot plot before it is written as an option. */
export interface DotScene {
  readonly set: CompareSet
  readonly layout: DotLayout
  readonly look: Look
  readonly ink: Ink
}

/** What has a line down through the plot: what the compared units are parts of. */
export function guidesOf({ kind }: CompareSet): readonly DotKind[] {
  return kind === 'children' ? ['whole', 'above', 'own'] : ['whole', 'above']
}

/** The tables that a dot plot is drawn from, by their place; a guide's own follow from `guides` on. */
export const tables = { rows: 0, bounds: 1, ownBounds: 2, ownBand: 3, guides: 4 } as const

/** What every series of a dot plot is: silent, on the one pair of axes, drawn from the rows unless it says otherwise. */
export const onAxes = { datasetIndex: tables.rows as number, silent: true, clip: false, emphasis: { disabled: true } }

/** How a point looks: by its line where a row has several, else by what its unit is to the reader's. */
export function styleOfDots({ set, look }: DotScene, { line, kind }: DotClass): SeriesStyle {
  if (kind === 'apart' && set.lines.length < 2) return apartStyle(look)
  const role = kind === 'own' || set.lines.length > 1 ? 'line' : 'comparison'
  const beside = kind === 'own' ? null : kind === 'near' || kind === 'apart' ? 'chosen' : kind
  const id = set.lines.length > 1 ? line : 'own'
  return styleOf({ id, role, beside: role === 'line' ? null : beside }, look)
}
