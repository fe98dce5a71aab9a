import { isToldApart, rowsOf } from '../series/compareSet.ts'
import { compareWords } from '../words/compare.ts'
import { apartStyle } from './apartStyle.ts'
import { valueDistance } from './dotPlotLayout.ts'
import { type DotScene, onAxes } from './dotPlotScene.ts'
import { fontFamily } from './frame.ts'
import { styleOf } from './look.ts'

/** Something unseen that carries a column of the table as text. */
function text({ ink, layout }: DotScene, column: string, x: 'zero' | 'end', label: object) {
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: `text/${column}`,
    encode: { x, y: 'y' },
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    z: 7,
    label: {
      show: true,
      formatter: `{@${column}}`,
      fontSize: layout.type.label,
      fontFamily,
      color: ink.ink,
      textBorderColor: ink.background,
      textBorderWidth: 3,
      ...label,
    },
  }
}

/** The names of units and groups, and what is printed after the last point of each. */
export function texts(scene: DotScene) {
  const { ink, layout } = scene
  const { box, stacked } = layout
  const name = {
    position: [stacked ? 0 : -box.left, stacked ? -19 : 0],
    align: 'left' as const,
    verticalAlign: 'middle' as const,
  }
  const title = {
    ...name,
    position: [stacked ? 0 : -box.left, stacked ? 0 : 4],
    color: ink.muted,
    fontWeight: 600 as const,
    fontSize: layout.type.tick,
  }
  const beside = { position: 'right' as const, distance: valueDistance }
  // The own unit's line may pass here, and a digit with a stroke through it is another digit.
  const clear = { ...beside, color: ink.muted, backgroundColor: ink.background }
  return [
    text(scene, 'title', 'zero', title),
    text(scene, 'name', 'zero', name),
    text(scene, 'nameOwn', 'zero', { ...name, fontWeight: 600 }),
    text(scene, 'value', 'end', clear),
    text(scene, 'valueOwn', 'end', { ...beside, fontWeight: 600 }),
    text(scene, 'words', 'end', clear),
  ]
}

interface Entry {
  readonly sign: string
  readonly label: string
  readonly color: string
}

function keyOf(scene: DotScene): readonly Entry[] {
  const { set, look, ink } = scene
  const points = set.sections.flatMap(({ rows }) => rows.flatMap((row) => (row.inPlot ? row.points : [])))
  const lines = set.lines.length < 2 ? [] : set.lines
  return [
    ...lines.map(({ id, label }) => {
      const { sign, fill } = styleOf({ id, role: 'line' }, look)
      return { sign, label, color: fill }
    }),
    ...(lines.length === 0 && points.some(({ interval }) => interval !== null)
      ? [{ sign: '━', label: compareWords.interval, color: ink.muted }]
      : []),
    ...(lines.length === 0 && rowsOf(set).some(isToldApart)
      ? [{ sign: '●', label: compareWords.apart, color: apartStyle(look).fill }]
      : []),
    ...(points.some(({ flags }) => flags.includes('p'))
      ? [{ sign: '○', label: compareWords.provisional, color: ink.muted }]
      : []),
  ]
}

/** The key above the plot: what the points of a row are, and what strokes and rings mean. */
export function keyTitle(scene: DotScene) {
  const { layout, ink } = scene
  const entries = keyOf(scene)
  if (entries.length === 0) return []
  const rich = Object.fromEntries(entries.map(({ color }, i) => [`sign${i}`, { color, fontSize: layout.type.label, fontFamily }]))
  const textStyle = { color: ink.muted, fontSize: layout.type.tick, fontWeight: 400 as const, fontFamily, rich }
  const said = entries.map(({ sign, label }, i) => `{sign${i}|${sign}} ${label.replaceAll(/[{}|]/g, ' ')}`)
  return [{ text: said.join('     '), left: 0, top: 4, padding: 0, textStyle }]
}
