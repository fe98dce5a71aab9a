import type { SeriesSet } from '../series/seriesSet.ts'
import { needsName } from './endLabels.ts'
import { type Frame, textWidth, typeOf, wrap } from './frame.ts'
import { inkOf, styleOf } from './look.ts'
import { type PanelSeries, seriesIn } from './panelSeries.ts'
import { restId, restLabel, stackAt, undividedIn } from './stack.ts'

/** Letters with marks above them reach over the line that ECharts gives a text: the first line stands clear of the edge. */
export const keyTop = 6

/** One name in the key above a chart, with the sign and colour that it explains. */
export interface KeyEntry {
  readonly id: string
  readonly sign: string
  readonly label: string
  readonly colour: string
}

/** True where some column of a stack has a segment for what is known only together. */
export function hasRest(set: SeriesSet, panel: PanelSeries): boolean {
  return set.arrangement === 'stacked' && set.periods.some((_, i) => stackAt(panel, i).rest !== null)
}

function entriesOf(set: SeriesSet, frame: Frame, keyed: boolean): readonly KeyEntry[] {
  const entries = set.panels.flatMap((panel) => {
    const content = seriesIn(set, panel)
    const series = keyed ? content.drawn.filter((one) => needsName(one, content)) : []
    const undivided = undividedIn(content)
    const names = [...series, ...(undivided === null ? [] : [undivided])].map((one) => {
      const { sign, fill } = styleOf(one, frame.look)
      const isColumn = set.geometry === 'columns' && (sign === '●' || one === undivided)
      return { id: one.id, sign: isColumn ? '■' : sign, label: one.label, colour: fill }
    })
    const rest = { id: restId, sign: '▨', label: restLabel(content), colour: inkOf(frame.look).muted }
    return hasRest(set, content) ? [...names, rest] : names
  })
  return entries.filter(({ label }, i) => entries.findIndex((other) => other.label === label) === i)
}

/** Space for a sign and between entries, in parts of the type's size. */
const aroundEntry = 2.6

/** A name wider than the chart goes on below its sign. */
function unfold(entry: KeyEntry, width: number, size: number): readonly KeyEntry[] {
  return wrap(entry.label, width - aroundEntry * size, size).map((label, i) => ({
    ...entry,
    label,
    sign: i === 0 ? entry.sign : '\u2003',
  }))
}

/** The key's entries, broken into lines that fit the chart's width. */
export function keyLinesOf(set: SeriesSet, frame: Frame, keyed: boolean): readonly (readonly KeyEntry[])[] {
  const size = typeOf(frame.size).label
  const widthOf = (line: readonly KeyEntry[]) =>
    line.reduce((sum, { label }) => sum + textWidth(label, size) + aroundEntry * size, 0)
  return entriesOf(set, frame, keyed)
    .flatMap((entry) => unfold(entry, frame.width, size))
    .reduce<readonly (readonly KeyEntry[])[]>((lines, entry) => {
      const joined = [...(lines.at(-1) ?? []), entry]
      const fits = lines.length > 0 && widthOf(joined) <= frame.width
      return fits ? [...lines.slice(0, -1), joined] : [...lines, [entry]]
    }, [])
}
