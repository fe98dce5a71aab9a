import type { CompareExhibit } from '../../exhibits/exhibit.ts'
import type { CompareFunnel } from '../../series/compareFunnel.ts'
import { type CompareSet, rowsOf } from '../../series/compareSet.ts'
import { compareWords } from '../../words/compare.ts'
import { words } from '../../words/presentation.ts'
import { asideBlocks } from './asideText.ts'
import { compareChart, fitsChart, isAllProvisional } from './compareChart.ts'
import { funnelChart } from './funnelChart.ts'
import { boxes, chartBox, saidSize } from './slideLayout.ts'
import { type Body, paragraph } from './slidePage.ts'
import { tableBodies } from './tableBodies.ts'

/** The figures of those that have no bar, so that nobody is missing. */
const notPlotted = (set: CompareSet): readonly string[] =>
  rowsOf(set).flatMap(({ inPlot, label, headline }) => (inPlot ? [] : [`${label}: ${headline.tableText}`]))

/** Many units by size and value with what they say beside them, then the table that names them all. */
function funnelPages(exhibit: CompareExhibit, funnel: CompareFunnel): readonly Body[] {
  const { heading, tables } = exhibit
  const told = [...funnel.findings, ...exhibit.set.findings].filter((text) => text !== heading)
  const said = told.map((text) => paragraph(text, Math.min(14, saidSize(told))))
  const notes = [...new Set([...exhibit.warnings, ...exhibit.footnotes.filter((text) => !told.includes(text))])]
  const aside = asideBlocks(said, notes)
  const box = aside.length === 0 ? boxes.body : chartBox
  const spec = funnelChart(funnel, box)
  return [{ blocks: [{ kind: 'chart', box, spec }, ...aside], notes: [] }, ...tableBodies(tables, [], [])]
}

/** Units beside each other: bars with what they say beside them, or the table over as many slides as it takes. */
export function comparePages(exhibit: CompareExhibit): readonly Body[] {
  const { set, selection, description, heading, tables } = exhibit
  const all = [...(set.funnel?.findings ?? []), ...set.findings]
  const findings = all.filter((text) => text !== heading)
  const footnotes = exhibit.footnotes.filter((text) => !all.includes(text))
  const isTable = selection.tab === 'table'
  if (!isTable && set.funnel !== null) return funnelPages(exhibit, set.funnel)
  if (isTable || !fitsChart(set)) {
    const why = isTable ? [] : [paragraph(words.noSuchChart, 14, { tone: 'muted' })]
    return tableBodies(tables, [...findings.map((text) => paragraph(text, 16)), ...why], footnotes)
  }
  const said = findings.map((text) => paragraph(text, saidSize(findings)))
  const hasProvisional = set.sections.some(({ rows }) =>
    rows.some(({ points }) => points.some(({ flags }) => flags.includes('p'))),
  )
  const provisional = isAllProvisional(set) ? compareWords.allProvisional : words.provisional
  const notes = hasProvisional ? [...new Set([...exhibit.warnings, provisional, ...footnotes])] : footnotes
  const aside = asideBlocks(said, notes)
  const box = aside.length === 0 ? boxes.body : chartBox
  return [{ blocks: [{ kind: 'chart', box, spec: compareChart(set, description) }, ...aside], notes: notPlotted(set) }]
}
