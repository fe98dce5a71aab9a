import { seriesIn } from '../../charts/panelSeries.ts'
import { hasProvisional } from '../../charts/dataset.ts'
import type { SeriesExhibit } from '../../exhibits/exhibit.ts'
import { tellingTables } from '../../exhibits/tableBlocks.ts'
import type { SeriesSet } from '../../series/seriesSet.ts'
import { shownValueOf } from '../../series/shownValue.ts'
import { repeatedLine, words } from '../../words/presentation.ts'
import { asideBlocks } from './asideText.ts'
import { chartGrid } from './chartGrid.ts'
import { seriesCharts } from './seriesCharts.ts'
import { boxes, chartBox } from './slideLayout.ts'
import { type Body, type Block, paragraph, type Paragraph } from './slidePage.ts'
import { tableBodies } from './tableBodies.ts'

const lastClearText = ({ lastClear }: SeriesSet): readonly Paragraph[] =>
  lastClear === null ? [] : [paragraph(lastClear.text, 14)]

/** The latest value, its change and the verdict on it in words, beside each other, and the last clear change. */
function latestText({ set, verdict }: SeriesExhibit): readonly Paragraph[] {
  const shown = shownValueOf(set)
  if (shown === null) return []
  return [
    paragraph(shown.value, 40, { isBold: true, tone: 'heading' }),
    paragraph(shown.what, 14, { tone: 'muted' }),
    ...(shown.change === '' ? [] : [paragraph(shown.change, 16)]),
    ...(verdict === null ? [] : [paragraph(verdict.text, 18, { isBold: true })]),
    ...lastClearText(set),
  ]
}

const whyOf = ({ why }: SeriesExhibit): readonly string[] => (why === null ? [] : [why])

/** What the organisation aims at: it has no number in the chart. */
const targetsOf = ({ set }: SeriesExhibit): readonly string[] =>
  set.marks.flatMap(({ kind, label }) => (kind === 'target' ? [label] : []))

/** How to read what the chart draws in a way of its own. */
function keyNotes({ set }: SeriesExhibit): readonly string[] {
  const drawn = set.panels.flatMap((panel) => seriesIn(set, panel).drawn)
  const repeated = drawn.find(({ beside }) => beside === 'own')
  const hasNumbers = set.marks.some(({ number, kind }) => number !== null && (kind === 'event' || kind === 'break'))
  const hasBounds =
    set.arrangement !== 'stacked' && drawn.some(({ intervals }) => intervals.some((interval) => interval !== null))
  return [
    ...(repeated === undefined ? [] : [repeatedLine(repeated.label)]),
    ...(drawn.some(hasProvisional) ? [words.provisional] : []),
    ...(hasBounds ? [words.bounds] : []),
    ...(hasNumbers ? [words.raised] : []),
  ]
}

/** The value on a line of its own, over a table. */
function latestLine(exhibit: SeriesExhibit): readonly Paragraph[] {
  const shown = shownValueOf(exhibit.set)
  if (shown === null) return []
  const parts = [`${shown.value} ${shown.what}`, shown.change, exhibit.verdict?.text ?? '']
  return [paragraph(parts.filter((text) => text.trim() !== '').join(' · '), 16, { isBold: true }), ...lastClearText(exhibit.set)]
}

function tableOnly(exhibit: SeriesExhibit): readonly Body[] {
  const why = whyOf(exhibit).map((text) => paragraph(text, 16))
  const footnotes = exhibit.footnotes.filter((text) => text !== exhibit.why)
  return tableBodies(
    tellingTables(exhibit.tables),
    [...latestLine(exhibit), ...why],
    [...new Set([...exhibit.warnings, ...targetsOf(exhibit), ...footnotes])],
  )
}

/** A key figure over the years: its charts with the value and verdict beside them, or its table where only that is honest or asked for. */
export function seriesPages(exhibit: SeriesExhibit): readonly Body[] {
  if (!exhibit.isDrawn || exhibit.selection.tab === 'table') return tableOnly(exhibit)
  const targets = targetsOf(exhibit)
  const footnotes = [...new Set([...exhibit.warnings, ...whyOf(exhibit), ...targets, ...exhibit.footnotes, ...keyNotes(exhibit)])]
  const aside = asideBlocks(latestText(exhibit), footnotes)
  const places = chartGrid(exhibit.set.panels.length, aside.length === 0 ? boxes.body : chartBox)
  const specs = seriesCharts(exhibit.set, exhibit.description, places[0]?.w ?? chartBox.w)
  const charts = specs.map((spec, i): Block => ({ kind: 'chart', spec, box: places[i] ?? chartBox }))
  return [{ blocks: [...charts, ...aside], notes: targets }]
}
