import { dotPlotOption } from '../../charts/dotPlot.ts'
import { type DotLayout, dotLayoutOf } from '../../charts/dotPlotLayout.ts'
import { finishDotPlot } from '../../charts/finishDotPlot.ts'
import type { CompareRow, CompareSet } from '../../series/compareSet.ts'
import type { Block } from './block.ts'

/** The units of a comparison that are not what the others are parts of, in order: those that a picture may be too small for. */
export function comparedIn({ sections }: CompareSet): readonly CompareRow[] {
  return sections.filter(({ id }) => id !== 'references').flatMap(({ rows }) => rows.filter(({ inPlot }) => inPlot))
}

/** A comparison of some of its units, with what they are parts of. */
export function partOf(set: CompareSet, units: readonly CompareRow[]): CompareSet {
  const kept = new Set(units.map(({ unit }) => unit))
  const sections = set.sections.map((section) =>
    section.id === 'references' ? section : { ...section, rows: section.rows.filter(({ unit }) => kept.has(unit)) },
  )
  return { ...set, sections }
}

/** Plots beside each other have the same margins, so that their axes measure the same. */
function alike(layouts: readonly DotLayout[]): readonly DotLayout[] {
  const left = Math.max(...layouts.map(({ box }) => box.left))
  const right = Math.max(...layouts.map(({ box, width }) => width - box.left - box.width))
  return layouts.map((layout) => ({
    ...layout,
    box: { ...layout.box, left, width: Math.max(40, layout.width - left - right) },
    nameWidth: layout.stacked ? layout.nameWidth : left - 16,
  }))
}

/** Comparisons drawn as dots, each `width` wide in the picture and as high as it needs at a zoom. */
export function dotBlocks(sets: readonly CompareSet[], width: number, zoom: number): readonly Block[] {
  const layouts = alike(sets.map((set) => dotLayoutOf(set, Math.floor(width / zoom))))
  return layouts.map((layout, i) => {
    const option = finishDotPlot(dotPlotOption(sets[i] as CompareSet, layout, 'light'))
    const chart = { kind: 'chart' as const, x: 0, y: 0, width: layout.width, height: layout.height, zoom, option }
    return { width, height: layout.height * zoom, items: [chart] }
  })
}
