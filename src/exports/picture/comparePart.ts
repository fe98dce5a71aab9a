import { dotPlotOption } from '../../charts/dotPlot.ts'
import { type DotLayout, dotLayoutOf } from '../../charts/dotPlotLayout.ts'
import { finishDotPlot } from '../../charts/finishDotPlot.ts'
import { textWidth } from '../../charts/frame.ts'
import type { CompareRow, CompareSet } from '../../series/compareSet.ts'
import type { Block } from './block.ts'
import { withRoomyKey } from './withRoomyKey.ts'

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

const mostForNames = 0.5

/** What the names of a plot need at its left, in its own pixels. */
function namesIn({ lanes, type }: DotLayout): number {
  const widths = lanes.map((lane) =>
    lane.kind === 'unit' ? textWidth(lane.row.label, type.label) : textWidth(lane.text, type.tick),
  )
  return Math.ceil(Math.max(...widths) + 16)
}

/** Nothing in a picture can be pointed at to be read in full, so names have up to half of its width. */
function leftOf(layout: DotLayout): number {
  if (layout.stacked) return layout.box.left
  return Math.max(layout.box.left, Math.min(layout.width * mostForNames, namesIn(layout)))
}

/** Whether all names stand in full in a plot that is `width` wide in the picture. */
export function namesFit(set: CompareSet, width: number, zoom: number): boolean {
  const layout = dotLayoutOf(set, Math.floor(width / zoom))
  return namesIn(layout) <= layout.width * (layout.stacked ? 1 : mostForNames)
}

/** Plots beside each other have the same margins, so that their axes measure the same. */
function alike(layouts: readonly DotLayout[]): readonly DotLayout[] {
  const left = Math.max(...layouts.map(leftOf))
  const right = Math.max(...layouts.map(({ box, width }) => width - box.left - box.width))
  return layouts.map((layout) => ({
    ...layout,
    box: { ...layout.box, left, width: Math.max(40, layout.width - left - right) },
    nameWidth: layout.stacked ? layout.nameWidth : left - 16,
  }))
}

/** How high comparisons beside each other become, each `width` wide in the picture. */
export function dotsHeight(sets: readonly CompareSet[], width: number, zoom: number): number {
  return zoom * Math.max(...sets.map((set) => dotLayoutOf(set, Math.floor(width / zoom)).height))
}

/** Comparisons drawn as dots, each `width` wide in the picture and as high as it needs at a zoom. */
export function dotBlocks(sets: readonly CompareSet[], width: number, zoom: number): readonly Block[] {
  const layouts = alike(sets.map((set) => dotLayoutOf(set, Math.floor(width / zoom))))
  return layouts.map((layout, i) => {
    const option = withRoomyKey(finishDotPlot(dotPlotOption(sets[i] as CompareSet, layout, 'light')))
    const chart = { kind: 'chart' as const, x: 0, y: 0, width: layout.width, height: layout.height, zoom, option }
    return { width, height: layout.height * zoom, items: [chart] }
  })
}
