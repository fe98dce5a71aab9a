import type { CompareExhibit } from '../../exhibits/exhibit.ts'
import { words } from '../../words/presentation.ts'
import { asideBlocks } from './asideText.ts'
import { compareChart, fitsChart } from './compareChart.ts'
import { chartBox } from './slideLayout.ts'
import { type Body, paragraph } from './slidePage.ts'
import { tableBodies } from './tableBodies.ts'

/** Units beside each other: bars with what they say beside them, or the table over as many slides as it takes. */
export function comparePages({ set, selection, description, footnotes, tables }: CompareExhibit): readonly Body[] {
  const isTable = selection.tab === 'table'
  if (isTable || !fitsChart(set)) {
    const why = isTable ? [] : [paragraph(words.noSuchChart, 14, { tone: 'muted' })]
    return tableBodies(tables, [...set.findings.map((text) => paragraph(text, 16)), ...why], footnotes)
  }
  const said = set.findings.map((text, i) => paragraph(text, 15, { isBold: i === 0 }))
  const hasProvisional = set.sections.some(({ rows }) =>
    rows.some(({ points }) => points.some(({ flags }) => flags.includes('p'))),
  )
  const notes = hasProvisional ? [...footnotes, words.provisional] : footnotes
  const chart = { kind: 'chart', box: chartBox, spec: compareChart(set, description) } as const
  return [{ blocks: [chart, ...asideBlocks(said, notes)], notes: [] }]
}
